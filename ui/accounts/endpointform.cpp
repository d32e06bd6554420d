// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/endpointform.h"

#include "ui/base/card.h"
#include "ui/base/foldout.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <utility>

namespace mailsheaf {

EndpointForm::EndpointForm(AppServices::Chooser chooseCertificate, QWidget *parent)
    : QObject(parent)
    , m_chooseCertificate(std::move(chooseCertificate))
    , m_window(parent)
{
    createFields();
    connectSignals();
    followSecurity();
}

void EndpointForm::createFields()
{
    m_host = new QLineEdit(m_window);
    m_host->setObjectName(QStringLiteral("hostLineEdit"));
    m_host->setAccessibleName(tr("Server"));
    m_host->setAccessibleDescription(tr("The name of the IMAP server, for example imap.example.org"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_security = new QComboBox(m_window);
    m_security->setObjectName(QStringLiteral("securityComboBox"));
    m_security->setAccessibleName(tr("Encryption"));
    m_security->addItem(tr("TLS (recommended)"), static_cast<int>(Security::Tls));
    m_security->addItem(tr("STARTTLS"), static_cast<int>(Security::StartTls));
    m_security->addItem(tr("None, this computer only"), static_cast<int>(Security::None));
    m_port = new QSpinBox(m_window);
    m_port->setObjectName(QStringLiteral("portSpinBox"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_warning = new TextLabel(TextLabel::Style::Caption, m_window);
    m_warning->setObjectName(QStringLiteral("securityWarningLabel"));
    m_warning->setWordWrap(true);
    m_warning->setTone(Tone::Warning);
}

FoldOut *EndpointForm::createAdvanced()
{
    m_advanced = new FoldOut(QStringLiteral("advancedToolButton"), m_window);
    m_advanced->setTitle(tr("Ad&vanced"));
    auto *content = new QWidget(m_advanced);
    m_certificate = new QLineEdit(content);
    m_certificate->setObjectName(QStringLiteral("certificateLineEdit"));
    m_certificate->setAccessibleName(tr("Certificate file"));
    m_certificate->setPlaceholderText(tr("The authorities this computer trusts"));
    m_certificate->setMinimumWidth(
        m_certificate->fontMetrics().horizontalAdvance(m_certificate->placeholderText()) + gap(m_window));
    m_chooseToolButton = new QToolButton(content);
    m_chooseToolButton->setObjectName(QStringLiteral("chooseCertificateToolButton"));
    m_chooseToolButton->setIcon(icons::get(u"folder-open"));
    m_chooseToolButton->setToolTip(tr("Choose a certificate file"));
    m_chooseToolButton->setAccessibleName(tr("Choose a certificate file"));
    m_chooseToolButton->setFocusPolicy(Qt::StrongFocus);
    auto *label = new TextLabel(tr("C&ertificate file:"), TextLabel::Style::Body, content);
    label->setBuddy(m_certificate);
    auto *hint = new TextLabel(
        tr("For a server with its own certificate authority: a PEM file; nothing else is trusted then."),
        TextLabel::Style::Caption, content);
    hint->setWordWrap(true);
    m_forgetPushButton = new QPushButton(tr("Stop trustin&g the server’s own certificate"), content);
    m_forgetPushButton->setObjectName(QStringLiteral("forgetCertificatePushButton"));
    m_forgetPushButton->setAutoDefault(false);
    m_forgetPushButton->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(m_window) / 2);
    row->addWidget(label);
    row->addSpacing(gap(m_window) / 2);
    row->addWidget(m_certificate, 1);
    row->addWidget(m_chooseToolButton);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(m_window) / 2);
    column->addLayout(row);
    column->addWidget(hint);
    column->addWidget(m_forgetPushButton, 0, Qt::AlignLeft);
    m_advanced->setContent(content);
    connect(m_chooseToolButton, &QToolButton::clicked, this, &EndpointForm::chooseCertificate);
    connect(m_certificate, &QLineEdit::textChanged, this, &EndpointForm::changed);
    connect(m_forgetPushButton, &QPushButton::clicked, this, [this] { trust({}); });
    connect(m_host, &QLineEdit::textChanged, this, &EndpointForm::followTrust);
    return m_advanced;
}

void EndpointForm::connectSignals()
{
    connect(m_host, &QLineEdit::textChanged, this, &EndpointForm::updateWarning);
    connect(m_security, &QComboBox::currentIndexChanged, this, &EndpointForm::followSecurity);
    connect(m_port, &QSpinBox::valueChanged, this, [this] { m_portEdited = true; });
    connect(m_host, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_edited = !text.isEmpty(); });
    connect(m_security, &QComboBox::activated, this, [this] { m_edited = true; });
    connect(m_port, &QSpinBox::editingFinished, this, [this] { m_edited = m_edited || m_portEdited; });
    connect(m_host, &QLineEdit::textChanged, this, &EndpointForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &EndpointForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &EndpointForm::changed);
}

void EndpointForm::addRows(QFormLayout *form)
{
    form->addRow(tr("Se&rver:"), m_host);
    auto *row = new QHBoxLayout;
    auto *portLabel = new TextLabel(tr("P&ort:"), TextLabel::Style::Body, m_window);
    portLabel->setBuddy(m_port);
    row->setSpacing(gap(m_window));
    row->addWidget(m_security, 1);
    row->addWidget(portLabel);
    row->addWidget(m_port);
    auto *label = new TextLabel(tr("Encr&yption:"), TextLabel::Style::Body, m_window);
    label->setBuddy(m_security);
    form->addRow(label, row);
    form->addRow(QString(), m_warning);
}

void EndpointForm::setEndpoint(const Endpoint &endpoint)
{
    const QSignalBlocker quiet(this);
    m_host->setText(endpoint.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(endpoint.security)));
    m_port->setValue(endpoint.port);
    m_portEdited = endpoint.port != defaultPort(endpoint.security);
    m_edited = !endpoint.host.isEmpty();
    m_certificate->setText(endpoint.caFile);
    m_trusted = endpoint.trusted;
    m_trustedHost = endpoint.host;
    followTrust();
    m_advanced->setExpanded(!endpoint.caFile.isEmpty() || !endpoint.trusted.isEmpty());
}

Endpoint EndpointForm::endpoint() const
{
    return {.host = m_host->text().trimmed(),
            .port = static_cast<quint16>(m_port->value()),
            .security = security(),
            .caFile = m_certificate->text().trimmed(),
            .trusted = trusted()};
}

void EndpointForm::trust(const QByteArray &sha256)
{
    m_trusted = sha256;
    m_trustedHost = m_host->text().trimmed();
    followTrust();
    Q_EMIT changed();
}

QByteArray EndpointForm::trusted() const
{
    return m_host->text().trimmed() == m_trustedHost ? m_trusted : QByteArray();
}

void EndpointForm::followTrust()
{
    m_forgetPushButton->setVisible(!trusted().isEmpty());
}

void EndpointForm::suggestHost(const QString &host)
{
    m_host->setPlaceholderText(host);
}

void EndpointForm::suggest(const std::optional<Endpoint> &endpoint)
{
    if (m_edited || (!endpoint && !m_suggested))
        return;
    m_suggested = endpoint.has_value();
    const Endpoint shown = endpoint.value_or(Endpoint());
    m_host->setText(shown.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(shown.security)));
    m_port->setValue(shown.port);
    m_portEdited = shown.port != defaultPort(shown.security);
}

Security EndpointForm::security() const
{
    return static_cast<Security>(m_security->currentData().toInt());
}

void EndpointForm::followSecurity()
{
    if (!m_portEdited) {
        m_port->setValue(defaultPort(security()));
        m_portEdited = false; // that was us
    }
    updateWarning();
}

void EndpointForm::updateWarning()
{
    const bool plain = security() == Security::None;
    m_warning->setVisible(plain);
    if (!plain)
        return;
    m_warning->setText(isLoopback(m_host->text().trimmed())
                           ? tr("Nothing is encrypted. That is fine for a server on this computer.")
                           : tr("Without encryption anybody on the way can read the password and the mail. "
                                "Only a server on this computer (localhost) may be used like that."));
}

void EndpointForm::chooseCertificate()
{
    m_chooseCertificate(m_window, tr("Certificate File"), m_certificate->text(),
                        [edit = QPointer(m_certificate)](const QString &path) {
                            if (edit)
                                edit->setText(path);
                        });
}

} // namespace mailsheaf
