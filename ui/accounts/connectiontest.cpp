// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connectiontest.h"

#include "core/base/formatting.h"
#include "ui/accounts/certificatedialog.h"
#include "ui/base/busyindicator.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"
#include "ui/services/whendone.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace mailsheaf {

namespace {

QString describe(const ServerView &view)
{
    int folders = 0;
    quint64 messages = 0;
    for (const MailboxInfo &mailbox : view.mailboxes) {
        folders += mailbox.selectable ? 1 : 0;
        messages += mailbox.messages;
    }
    const QString protection =
        view.tlsSummary.isEmpty() ? ConnectionTest::tr("not encrypted") : view.tlsSummary;
    return ConnectionTest::tr("Connected: %n folder(s), %1, %2.",
                              "Connected: 12 folders, 1,523 messages, TLS 1.3.", folders)
        .arg(formatMessages(messages), protection);
}

} // namespace

ConnectionTest::ConnectionTest(AppServices::Probe probe, AppServices::ProbeCertificate probeCertificate,
                               QWidget *parent)
    : QWidget(parent)
    , m_probe(std::move(probe))
    , m_probeCertificate(std::move(probeCertificate))
    , m_button(new QPushButton(this))
    , m_busy(new BusyIndicator(1.2, this))
    , m_busyText(new TextLabel(tr("Signing in…"), TextLabel::Style::Secondary, this))
    , m_result(new MessageBar(this))
{
    m_button->setObjectName(QStringLiteral("testConnectionPushButton"));
    m_button->setAutoDefault(false);
    m_button->setAccessibleDescription(tr("Signs in once to see whether everything is right"));
    m_result->setObjectName(QStringLiteral("testResultMessageBar"));
    m_result->setClosable(false);
    createLayout();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            cancel();
        else
            Q_EMIT requested();
    });
    setRunning(false);
}

ConnectionTest::~ConnectionTest()
{
    m_cancel.cancel();
}

void ConnectionTest::createLayout()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(this));
    row->addWidget(m_button);
    row->addWidget(m_busy);
    row->addWidget(m_busyText, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addLayout(row);
    column->addWidget(m_result);
}

void ConnectionTest::run(const Candidate &candidate)
{
    m_cancel = CancelToken();
    m_endpoint = candidate.endpoint;
    m_result->clear();
    setRunning(true);
    const int number = ++m_number;
    whenDone(m_probe(candidate.endpoint, candidate.user, candidate.secret, m_cancel), this,
             [this, number](const Result<ServerView> &view) {
                 if (number != m_number)
                     return;
                 setRunning(false);
                 showView(view);
             });
}

void ConnectionTest::cancel()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    ++m_number;
    setRunning(false);
}

void ConnectionTest::clear()
{
    cancel();
    m_result->clear();
}

void ConnectionTest::showProblem(const QString &sentence)
{
    cancel();
    m_result->showMessage(
        {.tone = Tone::Error, .text = sentence, .detail = {}, .actionText = {}, .action = {}});
}

void ConnectionTest::setRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Cancel the &test") : tr("&Test connection"));
    m_button->setIcon(icons::get(running ? u"window-close" : u"network-connect"));
    m_busy->setVisible(running);
    m_busyText->setVisible(running);
}

void ConnectionTest::showView(const Result<ServerView> &view)
{
    if (view)
        m_result->showMessage(
            {.tone = Tone::Ok, .text = describe(*view), .detail = {}, .actionText = {}, .action = {}});
    else if (!view.error().isCancelled())
        showError(view.error());
}

void ConnectionTest::showError(const Error &error)
{
    const bool isAboutCertificate = error.kind == ErrorKind::Certificate;
    m_result->showMessage({.tone = Tone::Error,
                           .text = error.sentence,
                           .detail = error.detail,
                           .actionText = isAboutCertificate ? tr("&Look at the certificate…") : QString(),
                           .action = [this] { lookAtCertificate(); }});
}

void ConnectionTest::lookAtCertificate()
{
    m_cancel = CancelToken();
    setRunning(true);
    m_busyText->hide(); // Nobody signs in.
    const int number = ++m_number;
    whenDone(m_probeCertificate(m_endpoint, m_cancel), this,
             [this, number](const Result<ServerCertificate> &shown) {
                 if (number != m_number)
                     return;
                 setRunning(false);
                 if (!shown)
                     showError(shown.error());
                 else if (shown->problem)
                     askForTrust(*shown);
                 else
                     Q_EMIT requested(); // It is all right by now.
             });
}

void ConnectionTest::askForTrust(const ServerCertificate &certificate)
{
    auto *dialog = new CertificateDialog(m_endpoint.host, certificate, window());
    connect(dialog, &QDialog::accepted, this,
            [this, sha256 = certificate.sha256] { Q_EMIT certificateTrusted(sha256); });
    dialog->open();
}

} // namespace mailsheaf
