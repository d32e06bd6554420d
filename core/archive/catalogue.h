// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace mailsheaf {

/// What the catalogue keeps about one message.
struct MessageRow
{
    MailboxId mailbox = 0;
    Uid uid = 0;
    quint64 size = 0;
    QByteArray sha256;       ///< 32 bytes.
    qint64 internalDate = 0; ///< Seconds since 1970-01-01 UTC.
    QByteArrayList flags;
    QByteArrayList labels{}; ///< Gmail's.
    ContentId contentId{};   ///< Empty: not known.
};

/// "Every message below this UID is held or gone from the server."
struct CompleteUpTo
{
    MailboxId mailbox = 0;
    Uid uid = 0;
};

/// One connection to `mailsheaf.sqlite`. Any thread may call any function; calls wait for each other.
///
/// The archive has one that writes and a second one that only reads, so that reading never waits for a
/// commit. What SQLite throws stays inside; all failures have the kind Archive.
class Catalogue final
{
    Q_DISABLE_COPY_MOVE(Catalogue)

public:
    struct Options
    {
        bool fsync = true; ///< False: a power cut may also damage the catalogue.
        bool readOnly = false;
    };

    /// Writing: makes the file or brings it up to this program's schema, and checks it when the last program
    /// did not close it. Reading: changes nothing, and gives null when there is no catalogue yet. Fails for a
    /// damaged file, a database that is not ours, and a schema newer than this program.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> open(const QString &file, const Options &options);
    ~Catalogue();

    /// nullopt: not in the catalogue.
    [[nodiscard]] Result<std::optional<HeldMailbox>> findMailbox(const MailboxName &name,
                                                                 UidValidity validity);
    /// Finds the mailbox, or makes it.
    [[nodiscard]] Result<HeldMailbox> mailbox(const MailboxName &name, UidValidity validity);
    /// Ascending.
    [[nodiscard]] Result<std::vector<Uid>> heldUids(MailboxId mailbox, Uid first);
    [[nodiscard]] Result<KnownCounts> knownCounts(MailboxId mailbox, Uid below);
    /// Ascending.
    [[nodiscard]] Result<std::vector<Uid>> vanishedUids(MailboxId mailbox);
    /// Ascending within each mailbox.
    [[nodiscard]] Result<std::map<MailboxId, std::vector<Uid>>> failedUids();
    [[nodiscard]] Result<quint64> messageCount();
    /// Every message that is held of this content.
    [[nodiscard]] Result<std::vector<HeldMessage>> messagesOf(const ContentId &content);
    [[nodiscard]] Result<std::optional<HeldMessage>> message(MailboxId mailbox, Uid uid);
    /// Calls @p visit with the id of each content that is held, once or more. It may not call the catalogue.
    [[nodiscard]] Result<void> visitContents(const std::function<void(const ContentId &)> &visit);
    /// The messages of the mailbox in other epochs than @p validity, in no order.
    [[nodiscard]] Result<std::vector<OlderMessage>> messagesOfOtherEpochs(const MailboxName &name,
                                                                          UidValidity validity);
    /// All of it or nothing, in one transaction. A message that is there already is written anew; one that
    /// had failed has not any more.
    [[nodiscard]] Result<void> commit(const std::vector<MessageRow> &messages,
                                      const std::vector<CompleteUpTo> &boundaries,
                                      const std::vector<Note> &notes = {});

    /// For the other classes of this room: their own queries, with what SQLite throws turned into failures.
    [[nodiscard]] Result<void> use(const std::function<void(SQLite::Database &)> &work);
    /// The same for what a power cut may take back: what is written becomes durable with the next commit that
    /// waits, or when the catalogue is closed. A reader sees it at once.
    [[nodiscard]] Result<void> useWithoutWaiting(const std::function<void(SQLite::Database &)> &work);

private:
    Catalogue(QString file, std::unique_ptr<SQLite::Database> database);

    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> connect(const QString &file, bool readOnly);
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> openForWriting(const QString &file, bool fsync);
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> openForReading(const QString &file);

    template <typename Work>
    auto guarded(Work work) -> decltype(work());

    std::mutex m_mutex;
    QString m_file;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace mailsheaf
