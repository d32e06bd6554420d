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

    bool operator==(const ServedMessage &) const = default;
};

/// A real IMAP server for a test: a private one on loopback, started by a script beside this file.
///
/// Ready when the constructor of a derived class returns (a quarter of a second), unless problem() says why
/// not. Ends with the object, and also when the test's process dies in any other way. Every call blocks; use
/// one object from one thread. Functions that return bool tell the reason of a `false` in problem().
class MailServer
{
    Q_DISABLE_COPY_MOVE(MailServer)

public:
    virtual ~MailServer();

    [[nodiscard]] bool isRunning() const { return m_settings.contains(QStringLiteral("pid")); }
    /// The server's package is not there; a test may be skipped for that.
    [[nodiscard]] bool isMissing() const { return m_isMissing; }
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
    /// Between the levels of mailbox names.
    [[nodiscard]] char separator() const;
    /// What every name but INBOX begins with; often nothing.
    [[nodiscard]] QByteArray prefix() const;

    /// Makes sure that the user exists.
    [[nodiscard]] bool addUser(const QString &user);
    /// Fills the user's mail with a sample mailbox; see makemailbox.py for kinds and options.
    [[nodiscard]] bool makeMailbox(const QString &user, const QString &kind, const QStringList &options = {});
    /// What the maker of the sample mailbox says: sorted as messageHashes() is.
    [[nodiscard]] QByteArrayList sampleHashes(const QString &user);
    /// Is @p capability among those that the signed-in user is told?
    [[nodiscard]] bool offers(const QString &user, const QByteArray &capability);

    // Mailbox names below are raw, as the server spells them.

    [[nodiscard]] bool createMailbox(const QString &user, const QByteArray &mailbox);
    [[nodiscard]] bool deleteMailbox(const QString &user, const QByteArray &mailbox);
    [[nodiscard]] bool renameMailbox(const QString &user, const QByteArray &mailbox,
                                     const QByteArray &newName);
    /// Without a date the message gets the present time.
    [[nodiscard]] bool append(const QString &user, const QByteArray &mailbox, const QByteArray &message,
                              const QByteArrayList &flags = {}, const QDateTime &internalDate = {});
    [[nodiscard]] bool copy(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                            const QByteArray &target);
    [[nodiscard]] bool setFlags(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                                const QByteArrayList &flags);
    /// Removes messages for good, e.g. "3" or "1:*".
    [[nodiscard]] bool expunge(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet);

    /// Everything @p user has, mailbox by mailbox and UID by UID. Looks without changing anything.
    [[nodiscard]] std::vector<ServedMessage> messages(const QString &user);
    /// The sorted SHA-256 of messages(): what a complete backup must hold, twins included.
    [[nodiscard]] QByteArrayList messageHashes(const QString &user);

protected:
    /// @p script, a file name, follows the conventions of privateserver.bash.
    explicit MailServer(QString script);

    void start(const QStringList &options);
    [[nodiscard]] bool fail(const QString &problem);
    /// Below the server's directory.
    [[nodiscard]] QString path(const QString &relative) const { return m_directory.filePath(relative); }

private:
    [[nodiscard]] bool runScript(const QStringList &arguments);
    void readSettings();
    [[nodiscard]] QString setting(const char *name) const
    {
        return m_settings.value(QLatin1StringView(name));
    }
    [[nodiscard]] quint16 plainPort() const;
    [[nodiscard]] bool perform(const QString &user, const QByteArrayList &commands);

    QString m_script;
    QTemporaryDir m_directory;
    QHash<QString, QString> m_settings; ///< What the script says about the running server.
    QString m_problem;
    bool m_isMissing = false;
};

/// The sorted SHA-256 (hexadecimal) of every *.eml below @p directory, to be compared with messageHashes().
[[nodiscard]] QByteArrayList emlHashes(const QString &directory);

} // namespace mailsheaf
