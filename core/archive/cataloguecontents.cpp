// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/cataloguecontents.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>

namespace mailsheaf::cataloguecontents {

namespace {

/// So few that their memory is used again and again: what is new costs more than to look for the next ones.
constexpr std::size_t rowsAtOnce = 500;
constexpr int readersMayTakeMs = 500;      ///< A reader who is just reading, and who will be done soon.
constexpr int stepsBetweenLooks = 100'000; ///< Of SQLite's machine: some milliseconds.

QByteArray bytesOf(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

/// Empty, not null, where the column may not be NULL.
QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

KeptMessage messageOf(SQLite::Statement &row)
{
    return {.uid = row.getColumn(0).getUInt(),
            .size = static_cast<quint64>(row.getColumn(1).getInt64()),
            .sha256 = bytesOf(row.getColumn(2)),
            .internalDate = row.getColumn(3).getInt64(),
            .flags = present(bytesOf(row.getColumn(4))),
            .labels = present(bytesOf(row.getColumn(5))),
            .contentId = present(bytesOf(row.getColumn(6))),
            .vanished = row.getColumn(7).getInt64()};
}

void bindText(SQLite::Statement &statement, int index, const QByteArray &text)
{
    statement.bind(index, text.toStdString());
}

void insert(SQLite::Statement &statement, MailboxId mailbox, const KeptMessage &message)
{
    statement.bind(1, static_cast<int64_t>(mailbox));
    statement.bind(2, message.uid);
    statement.bind(3, static_cast<int64_t>(message.size));
    statement.bindNoCopy(4, message.sha256.constData(), static_cast<int>(message.sha256.size()));
    statement.bind(5, static_cast<int64_t>(message.internalDate));
    bindText(statement, 6, message.flags);
    bindText(statement, 7, message.labels);
    if (message.contentId.isEmpty())
        statement.bind(8);
    else
        bindText(statement, 8, message.contentId);
    if (message.vanished == 0)
        statement.bind(9);
    else
        statement.bind(9, static_cast<int64_t>(message.vanished));
    statement.exec();
    statement.reset();
}

void forEachUid(SQLite::Database &database, const char *sql, MailboxId mailbox, std::span<const Uid> uids)
{
    SQLite::Statement statement(database, sql);
    for (const Uid uid : uids) {
        statement.bind(1, static_cast<int64_t>(mailbox));
        statement.bind(2, uid);
        statement.exec();
        statement.reset();
    }
}

int stopWhenCancelled(void *token)
{
    return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0;
}

} // namespace

Result<std::vector<KeptMailbox>> mailboxes(Catalogue &catalogue)
{
    std::vector<KeptMailbox> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(
            database,
            "SELECT id, raw_name, delimiter, uidvalidity FROM mailbox ORDER BY raw_name, uidvalidity");
        while (select.executeStep()) {
            const std::string delimiter = select.getColumn(2).getString();
            found.push_back({.id = select.getColumn(0).getInt64(),
                             .name = MailboxName(bytesOf(select.getColumn(1)),
                                                 delimiter.empty() ? '\0' : delimiter.front()),
                             .validity = select.getColumn(3).getUInt()});
        }
    });
    return read.map([&] { return std::move(found); });
}

Result<std::vector<KeptMessage>> messages(Catalogue &catalogue, MailboxId mailbox, Uid first,
                                          std::size_t atMost)
{
    std::vector<KeptMessage> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(
            database, "SELECT uid, size, sha256, internal_date, flags, labels, content_id, vanished"
                      " FROM message WHERE mailbox_id = ? AND uid >= ? ORDER BY uid LIMIT ?");
        select.bind(1, static_cast<int64_t>(mailbox));
        select.bind(2, first);
        select.bind(3, static_cast<int64_t>(atMost));
        while (select.executeStep())
            found.push_back(messageOf(select));
    });
    return read.map([&] { return std::move(found); });
}

Result<void> forEachMessage(Catalogue &catalogue, MailboxId mailbox,
                            const std::function<Result<void>(const KeptMessage &)> &visit)
{
    Uid next = 1;
    while (true) {
        const auto rows = messages(catalogue, mailbox, next, rowsAtOnce);
        if (!rows)
            return failure(rows.error());
        for (const KeptMessage &row : *rows) {
            if (auto visited = visit(row); !visited)
                return visited;
        }
        if (rows->size() < rowsAtOnce || rows->back().uid == ~Uid(0))
            return {};
        next = rows->back().uid + 1;
    }
}

Result<std::map<Uid, QString>> failures(Catalogue &catalogue, MailboxId mailbox)
{
    std::map<Uid, QString> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(database, "SELECT uid, reason FROM failure WHERE mailbox_id = ?");
        select.bind(1, static_cast<int64_t>(mailbox));
        while (select.executeStep())
            found.emplace(select.getColumn(0).getUInt(),
                          QString::fromStdString(select.getColumn(1).getString()));
    });
    return read.map([&] { return std::move(found); });
}

Result<std::vector<MailboxId>> staleManifests(Catalogue &catalogue)
{
    std::vector<MailboxId> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(database, "SELECT mailbox_id FROM stale_manifest ORDER BY mailbox_id");
        while (select.executeStep())
            found.push_back(select.getColumn(0).getInt64());
    });
    return read.map([&] { return std::move(found); });
}

Result<void> setManifestsFresh(Catalogue &catalogue, std::span<const MailboxId> mailboxes)
{
    // Who loses this writes the same manifests once more.
    return catalogue.useWithoutWaiting([&](SQLite::Database &database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement remove(database, "DELETE FROM stale_manifest WHERE mailbox_id = ?");
        for (const MailboxId mailbox : mailboxes) {
            remove.bind(1, static_cast<int64_t>(mailbox));
            remove.exec();
            remove.reset();
        }
        transaction.commit();
    });
}

Result<void> setManifestStale(Catalogue &catalogue, MailboxId mailbox)
{
    return catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement add(database, "INSERT OR IGNORE INTO stale_manifest VALUES (?)");
        add.bind(1, static_cast<int64_t>(mailbox));
        add.exec();
    });
}

Result<void> restore(Catalogue &catalogue, MailboxId mailbox, std::span<const KeptMessage> messages)
{
    return catalogue.use([&](SQLite::Database &database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement statement(
            database, "INSERT OR REPLACE INTO message (mailbox_id, uid, size, sha256, internal_date, flags,"
                      " labels, content_id, vanished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const KeptMessage &message : messages)
            insert(statement, mailbox, message);
        transaction.commit();
    });
}

Result<void> forget(Catalogue &catalogue, MailboxId mailbox, std::span<const Uid> uids)
{
    return catalogue.use([&](SQLite::Database &database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        forEachUid(database, "DELETE FROM message WHERE mailbox_id = ? AND uid = ?", mailbox, uids);
        SQLite::Statement reopen(database,
                                 "UPDATE mailbox SET complete_up_to = 1, uidnext = NULL, messages = NULL,"
                                 " highestmodseq = NULL WHERE id = ?");
        reopen.bind(1, static_cast<int64_t>(mailbox));
        reopen.exec();
        transaction.commit();
    });
}

Result<void> forgetContent(Catalogue &catalogue, MailboxId mailbox, std::span<const Uid> uids)
{
    return catalogue.use([&](SQLite::Database &database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        forEachUid(database, "UPDATE message SET content_id = NULL WHERE mailbox_id = ? AND uid = ?", mailbox,
                   uids);
        transaction.commit();
    });
}

Result<QString> integrityProblem(Catalogue &catalogue, const CancelToken &cancel)
{
    QString problem;
    auto asked = catalogue.use([&](SQLite::Database &database) {
        CancelToken token = cancel;
        sqlite3_progress_handler(database.getHandle(), stepsBetweenLooks, stopWhenCancelled, &token);
        try {
            const std::string answer = database.execAndGet("PRAGMA integrity_check(1)").getString();
            problem = answer == "ok" ? QString() : QString::fromStdString(answer);
        } catch (const SQLite::Exception &exception) {
            problem = QString::fromUtf8(exception.what());
        }
        sqlite3_progress_handler(database.getHandle(), 0, nullptr, nullptr);
    });
    if (cancel.isCancelled())
        return failure(Error::cancelled());
    return asked.map([&] { return problem; });
}

Result<bool> emptyLog(Catalogue &catalogue)
{
    bool emptied = false;
    auto done = catalogue.use([&](SQLite::Database &database) {
        database.setBusyTimeout(readersMayTakeMs);
        emptied = database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() == 0;
    });
    return done.map([&] { return emptied; });
}

} // namespace mailsheaf::cataloguecontents
