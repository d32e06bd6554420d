// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/certificatedialog.h"

#include "ui/base/card.h"
#include "ui/base/dialoglayout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace mailsheaf {

namespace {

QString shownDate(const QDateTime &date)
{
    return QLocale().toString(date.date(), QLocale::LongFormat);
}

/// In two lines, which are easier to compare.
QString shownFingerprint(const QByteArray &sha256)
{
    return fingerprintText(sha256.left(16)) + u'\n' + fingerprintText(sha256.mid(16));
}

} // namespace

CertificateDialog::CertificateDialog(const QString &host, const ServerCertificate &certificate,
                                     QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("certificateDialog"));
    setWindowTitle(tr("Certificate"));
    createLayout(host, certificate);
}

QFormLayout *CertificateDialog::createFacts(const ServerCertificate &certificate)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap(this) * 3 / 2);
    form->setVerticalSpacing(gap(this) / 2);
    const auto add = [&](const QString &name, const QString &text, const char *objectName) {
        auto *value = new TextLabel(text, TextLabel::Style::Body, this);
        value->setObjectName(QLatin1StringView(objectName));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(new TextLabel(name, TextLabel::Style::Secondary, this), value);
        return value;
    };
    add(tr("Made for:"), certificate.subject, "certificateSubjectLabel")->setWordWrap(true);
    add(tr("Issued by:"), certificate.issuer, "certificateIssuerLabel")->setWordWrap(true);
    add(tr("Valid from:"), shownDate(certificate.validFrom), "certificateFromLabel");
    add(tr("Valid until:"), shownDate(certificate.validUntil), "certificateUntilLabel");
    add(tr("Fingerprint (SHA-256):"), shownFingerprint(certificate.sha256), "certificateFingerprintLabel")
        ->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return form;
}

/// The safe one is the default.
QWidget *CertificateDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *trust = buttons->addButton(tr("&Trust this certificate"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustCertificatePushButton"));
    trust->setAutoDefault(false);
    auto *leave = new PrimaryButton(this);
    leave->setObjectName(QStringLiteral("doNotConnectPushButton"));
    leave->setText(tr("&Do not connect"));
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    leave->setDefault(true);
    leave->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &CertificateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CertificateDialog::reject);
    return buttons;
}

void CertificateDialog::createLayout(const QString &host, const ServerCertificate &certificate)
{
    auto *icon = new IconLabel(2.6, this);
    icon->setIcon(icons::get(icons::nameFor(Tone::Warning), Tone::Warning));
    auto *title =
        new TextLabel(tr("The certificate of %1 is not accepted").arg(host), TextLabel::Style::Figure, this);
    auto *reason = new TextLabel(certificate.problem ? certificate.problem->sentence : QString(),
                                 TextLabel::Style::Body, this);
    reason->setObjectName(QStringLiteral("certificateReasonLabel"));
    auto *advice = new TextLabel(
        tr("Trust it only when whoever runs the server has told you this fingerprint, and not over this "
           "connection. It is then trusted at %1 alone; any other certificate is judged as before.")
            .arg(host),
        TextLabel::Style::Secondary, this);
    for (TextLabel *label : {title, reason, advice})
        label->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap(this));
    texts->addWidget(title);
    texts->addWidget(reason);
    texts->addLayout(createFacts(certificate));
    texts->addWidget(advice);
    layOutQuestion(this, icon, texts, createButtons(), 72);
}

} // namespace mailsheaf
