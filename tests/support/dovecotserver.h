// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mailserver.h"

namespace mailsheaf {

/// Dovecot, whose mailboxes are made as files and who can be told to offer and limit this and that. Every
/// user exists.
class DovecotServer final : public MailServer
{
    Q_DISABLE_COPY_MOVE(DovecotServer)

public:
    enum class Certificate
    {
        Valid,
        Expired,
        SelfSigned,
        WrongHost, ///< Signed properly, for mail.example.org.
    };

    struct Options
    {
        Certificate certificate = Certificate::Valid;
        bool offersTls = true; ///< False: neither STARTTLS nor a TLS port.
        /// Per user; the next one is answered `NO [LIMIT]` after its password was checked. Dovecot counts
        /// late: sign-ins in the same moment may all get in. ProxyRules::maxConnections is exact.
        int maxConnections = 100;
        bool compresses = false; ///< Offers COMPRESS=DEFLATE.
        char separator = '/';    ///< Between the levels of mailbox names; '^' for the sample mailbox "names".
    };

    DovecotServer();
    explicit DovecotServer(const Options &options);
    ~DovecotServer() override = default;

    /// Lets the server number all mailboxes of @p user anew: other UIDVALIDITYs, the same messages. Nobody
    /// may have them open.
    [[nodiscard]] bool renumber(const QString &user);

    /// The state of the user's mail on disk: the name of every message file, which tells flags and whether
    /// anybody has seen it (new/ or cur/), and the keywords. Equal before and after: nothing on the server
    /// has changed.
    [[nodiscard]] QByteArrayList snapshot(const QString &user) const;

    // From the server's log, which may be some milliseconds late: use them with QTRY_COMPARE.

    [[nodiscard]] int logins(const QString &user) const;
    [[nodiscard]] int authFailures() const;

private:
    [[nodiscard]] int countInLog(const QByteArray &text) const;
};

} // namespace mailsheaf
