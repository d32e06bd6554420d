// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// How the connection is protected.
enum class Security
{
    Tls,      ///< TLS from the first byte (port 993, RFC 8314). The default.
    StartTls, ///< Plain greeting, then STARTTLS, strictly: no TLS, no sign-in (RFC 3501 §6.2.1).
    None,     ///< Plain text. Only for loopback, or when the user insists.
};

/// Where an IMAP server is and how to reach it. A plain value.
struct Endpoint
{
    QString host;
    quint16 port = 993;
    Security security = Security::Tls;
    QString caFile; ///< PEM file with the only authorities to trust; empty: those of the system.

    bool operator==(const Endpoint &) const = default;
};

/// 993 for TLS, 143 otherwise.
[[nodiscard]] quint16 defaultPort(Security security);
/// "tls", "starttls", "none": the words of the command line and of accounts.json.
[[nodiscard]] QString securityName(Security security);
/// The reverse of securityName(); returns false and leaves @p security alone for any other word.
[[nodiscard]] bool parseSecurity(const QString &name, Security *security);
/// Whether @p host can only be this computer: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace mailsheaf
