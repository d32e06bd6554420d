// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/keptmessage.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace mailsheaf {

/// What can be wrong with an archive.
enum class ProblemKind
{
    Missing,      ///< The catalogue knows the message, but there is no file.
    WrongSize,    ///< The file is shorter or longer than what arrived.
    WrongContent, ///< The file has other bytes than what arrived.
    Unreadable,   ///< The disk does not give the file, or it is no ordinary file.
    Stray,        ///< A message file that the catalogue does not know.
    WrongName,    ///< Something below mail/ that Mailsheaf would not have put there.
    Manifest,     ///< SHA256SUMS or the manifest of a folder is missing or not true.
    Catalogue,    ///< The catalogue itself is damaged.
    NotBackedUp,  ///< The server has the message, the archive has not.
};

/// The English word for @p kind, for `--json` and the certificate: "missing", "wrong-size", …
[[nodiscard]] QString problemKey(ProblemKind kind);
/// The same for people: "%n file(s) missing".
[[nodiscard]] QString problemText(ProblemKind kind, quint64 count);

/// One thing that is wrong. A plain value.
struct VerifyProblem
{
    ProblemKind kind = ProblemKind::Missing;
    QString mailbox; ///< Shown name; empty when it concerns no mailbox.
    Uid uid = 0;     ///< 0: no single message.
    QString path;    ///< Relative to the archive; empty when it concerns no file.
    QString reason;  ///< One sentence, may be empty.
};

using ProblemCounts = std::map<ProblemKind, quint64>;

/// How the archive's UIDs of a mailbox compare with the server's.
struct ServerCount
{
    quint64 messages = 0;  ///< On the server.
    quint64 missing = 0;   ///< Of those, not in the archive.
    quint64 goneThere = 0; ///< In the archive, no longer on the server.
};

/// One mailbox in one epoch.
struct VerifiedFolder
{
    KeptMailbox mailbox;
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 hashed = 0;   ///< Messages whose bytes were read.
    quint64 vanished = 0; ///< Noticed by a backup to be gone from the server.
    QByteArray sumsHash;  ///< SHA-256 of its SHA256SUMS; empty when there is none.
    ProblemCounts problems;
    std::optional<ServerCount> server; ///< Only when there was a comparison, and for the server's epoch.
};

/// A message to fetch again.
struct DamagedMessage
{
    MailboxId mailbox = 0;
    Uid uid = 0;
    bool onServer = false; ///< The server was asked, and still has it.

    bool operator<(const DamagedMessage &other) const
    {
        return std::tie(mailbox, uid) < std::tie(other.mailbox, other.uid);
    }
};

/// What a verification has found. A plain value.
struct VerifyReport
{
    static constexpr qsizetype maxProblems = 1'000;

    QString archive; ///< Absolute path.
    QDateTime when;
    std::chrono::milliseconds elapsed{0};
    double sample = 1;   ///< The part of the messages whose bytes were to be read.
    bool sealed = false; ///< The catalogue is byte for byte as the last run left it.
    QString server;      ///< The host that was asked; empty: none.
    QByteArray rootHash; ///< Over all SHA256SUMS; see ARCHITECTURE.md.
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 hashed = 0;
    quint64 hashedBytes = 0;
    std::vector<VerifiedFolder> folders; ///< By name.
    ProblemCounts counts;
    QList<VerifyProblem> problems;       ///< At most maxProblems; counts knows how many there are.
    std::vector<DamagedMessage> damaged; ///< All whose file is missing or not what arrived, ascending.
    QStringList notes;                   ///< Sentences worth knowing that are no problems.

    [[nodiscard]] bool isGood() const { return counts.empty(); }
    [[nodiscard]] quint64 problemCount() const;
};

/// How far a verification is. A plain value.
struct VerifyProgress
{
    quint64 messagesDone = 0;
    quint64 messagesTotal = 0;
    quint64 bytesDone = 0;
    quint64 bytesTotal = 0;
};

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::VerifyReport)
Q_DECLARE_METATYPE(mailsheaf::VerifyProgress)
