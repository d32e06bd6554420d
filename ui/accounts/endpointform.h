// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/endpoint.h"
#include "ui/services/appservices.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace mailsheaf {

class FoldOut;
class TextLabel;

/// The fields that say where the server is: host, port, security and, folded in, the certificate file. They
/// are rows of the dialog's form, so that all labels stand in one column.
class EndpointForm final : public QObject
{
    Q_OBJECT

public:
    EndpointForm(AppServices::Chooser chooseCertificate, QWidget *parent);

    /// Puts its rows at the end of @p form.
    void addRows(QFormLayout *form);
    /// The rest, folded in. Call it once, after the fields that come before it, and before setEndpoint().
    [[nodiscard]] FoldOut *createAdvanced();
    void setEndpoint(const Endpoint &endpoint);
    [[nodiscard]] Endpoint endpoint() const;
    /// Trusts a certificate at the host that stands there now.
    void trust(const QByteArray &sha256);
    /// Grey text while the host is empty.
    void suggestHost(const QString &host);
    /// Fills in where a known server is; nullopt takes that back. What the user has entered stays.
    void suggest(const std::optional<Endpoint> &endpoint);

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void connectSignals();
    void followSecurity();
    void updateWarning();
    void chooseCertificate();
    [[nodiscard]] Security security() const;
    /// At the host that stands there now.
    [[nodiscard]] QByteArray trusted() const;
    void followTrust();

    AppServices::Chooser m_chooseCertificate;
    QWidget *m_window;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    TextLabel *m_warning = nullptr;
    FoldOut *m_advanced = nullptr;
    QLineEdit *m_certificate = nullptr;
    QToolButton *m_chooseToolButton = nullptr;
    QPushButton *m_forgetPushButton = nullptr;
    QByteArray m_trusted;      ///< The certificate that the user trusts ...
    QString m_trustedHost;     ///< ... at this host.
    bool m_portEdited = false; ///< The user typed it: it no longer follows the security.
    bool m_edited = false;     ///< The user entered something: nothing is suggested any more.
    bool m_suggested = false;  ///< What is there is a suggestion.
};

} // namespace mailsheaf
