// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/endpoint.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace mailsheaf {

/// One message as the server serves it. A plain value.
struct ServedMessage
{
    QByteArray mailbox; ///< Raw name.
    quint32 uidValidity = 0;
    quint32 uid = 0;
    QByteArrayList flags; ///< Sorted, with keywords, without \Recent.
    qint64 internalDate = 0;
    qint64 size = 0;
    QByteArray sha256; ///< Hexadecimal, of exactly what BODY[] returns.
};

/// A real IMAP server for a test: a private Dovecot on loopback with a mailbox for every user name.
///
/// Ready when the constructor returns (a quarter of a second), unless problem() says why not. Ends with the
/// object, and also when the test's process dies in any other way. Every call blocks; use one object from one
/// thread. Functions that return bool tell the reason of a `false` in problem().
class DovecotServer final
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
    ~DovecotServer();

    [[nodiscard]] bool isRunning() const { return m_settings.contains(QStringLiteral("pid")); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qint64 processId() const;

    /// Where to connect, with caFile() filled in.
    [[nodiscard]] Endpoint endpoint(Security security = Security::Tls) const;
    [[nodiscard]] QString caFile() const;
    /// What the server shows, and its key; for a TLS end of another's.
    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] QString keyFile() const;
    /// The password of every user.
    [[nodiscard]] QString password() const;

    /// Replaces the user's mail by a sample mailbox; see makemailbox.py for kinds and options.
    [[nodiscard]] bool makeMailbox(const QString &user, const QString &kind, const QStringList &options = {});

    // Mailbox names below are raw, as the server spells them.

    [[nodiscard]] bool createMailbox(const QString &user, const QByteArray &mailbox);
    [[nodiscard]] bool deleteMailbox(const QString &user, const QByteArray &mailbox);
    [[nodiscard]] bool renameMailbox(const QString &user, const QByteArray &mailbox,
                                     const QByteArray &newName);
    /// Without a date the message gets the present time.
    [[nodiscard]] bool append(const QString &user, const QByteArray &mailbox, const QByteArray &message,
                              const QByteArrayList &flags = {}, const QDateTime &internalDate = {});
    [[nodiscard]] bool setFlags(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                                const QByteArrayList &flags);
    /// Removes messages for good, e.g. "3" or "1:*".
    [[nodiscard]] bool expunge(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet);

    /// Lets the server number all mailboxes of @p user anew: other UIDVALIDITYs, the same messages. Nobody
    /// may have them open.
    [[nodiscard]] bool renumber(const QString &user);

    /// Everything @p user has, mailbox by mailbox and UID by UID. Looks without changing anything.
    [[nodiscard]] std::vector<ServedMessage> messages(const QString &user);
    /// The sorted SHA-256 of messages(): what a complete backup must hold, twins included.
    [[nodiscard]] QByteArrayList messageHashes(const QString &user);
    /// The state of the user's mail on disk: the name of every message file, which tells flags and whether
    /// anybody has seen it (new/ or cur/), and the keywords. Equal before and after: nothing on the server
    /// has changed.
    [[nodiscard]] QByteArrayList snapshot(const QString &user) const;

    // From the server's log, which may be some milliseconds late: use them with QTRY_COMPARE.

    [[nodiscard]] int logins(const QString &user) const;
    [[nodiscard]] int authFailures() const;

private:
    [[nodiscard]] bool runScript(const QStringList &arguments);
    void readSettings();
    [[nodiscard]] quint16 plainPort() const;
    [[nodiscard]] bool perform(const QString &user, const QByteArrayList &commands);
    [[nodiscard]] bool fail(const QString &problem);
    [[nodiscard]] int countInLog(const QByteArray &text) const;

    QTemporaryDir m_directory;
    QHash<QString, QString> m_settings; ///< What dovecot.sh says about the running server.
    QString m_problem;
};

/// The sorted SHA-256 (hexadecimal) of every *.eml below @p directory, to be compared with messageHashes().
[[nodiscard]] QByteArrayList emlHashes(const QString &directory);

} // namespace mailsheaf
