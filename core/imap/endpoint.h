// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace mailsheaf {

/// How the connection is protected.
enum class Security
{
    Tls,      ///< TLS from the first byte (port 993, RFC 8314). The default.
    StartTls, ///< Plain greeting, then STARTTLS, strictly: no TLS, no sign-in (RFC 3501 §6.2.1).
    None,     ///< Plain text. Only for loopback, or when the user insists.
};

/// How long a server is waited for. Only tests are less patient than this, so nothing of it is saved or
/// shown.
struct Patience
{
    std::chrono::milliseconds setUp{20'000};   ///< For finding, reaching and securing the server.
    std::chrono::milliseconds silence{60'000}; ///< Without a single byte while an answer is due.
    /// Spent waiting for a kilobyte: a byte now and then is no answer.
    std::chrono::milliseconds trickle{120'000};

    bool operator==(const Patience &) const = default;
};

/// Where an IMAP server is and how to reach it. A plain value.
struct Endpoint
{
    QString host;
    quint16 port = 993;
    Security security = Security::Tls;
    QString caFile; ///< PEM file with the only authorities to trust; empty: those of the system.
    /// The SHA-256 of a certificate that the user trusts at this host whatever is wrong with it; empty: none.
    QByteArray trusted{};
    Patience patience{};

    bool operator==(const Endpoint &) const = default;
};

/// 993 for TLS, 143 otherwise.
[[nodiscard]] quint16 defaultPort(Security security);
/// "tls", "starttls", "none": the words of the command line and of accounts.json.
[[nodiscard]] QString securityName(Security security);
/// The reverse of securityName(); returns false and leaves @p security alone for any other word.
[[nodiscard]] bool parseSecurity(const QString &name, Security *security);
/// A SHA-256 as people compare it, "AB:CD:…", and back again, with or without colons, in any case; empty when
/// it is none.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
[[nodiscard]] QByteArray parseFingerprint(const QString &text);
/// Whether @p host can only be this computer: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace mailsheaf
