// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/runhistory.h"

#include "core/archive/catalogue.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <string>

namespace mailsheaf::runhistory {

namespace {

QString text(const SQLite::Column &column)
{
    return QString::fromStdString(column.getString());
}

quint64 count(const SQLite::Column &column)
{
    return static_cast<quint64>(std::max<int64_t>(column.getInt64(), 0));
}

RunId insertRun(SQLite::Database &database, const RunRecord &run)
{
    SQLite::Statement insert(database,
                             "INSERT INTO run (id, started, milliseconds, kind, outcome, sentence, messages,"
                             " bytes, skipped, failed, vanished, workers)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (run.id != 0)
        insert.bind(1, static_cast<int64_t>(run.id));
    insert.bind(2, static_cast<int64_t>(run.started));
    insert.bind(3, static_cast<int64_t>(run.milliseconds));
    insert.bind(4, run.kind.toStdString());
    insert.bind(5, run.outcome.toStdString());
    insert.bind(6, run.sentence.toStdString());
    insert.bind(7, static_cast<int64_t>(run.messages));
    insert.bind(8, static_cast<int64_t>(run.bytes));
    insert.bind(9, static_cast<int64_t>(run.skipped));
    insert.bind(10, static_cast<int64_t>(run.failed));
    insert.bind(11, static_cast<int64_t>(run.vanished));
    insert.bind(12, run.workers);
    insert.exec();
    return database.getLastInsertRowid();
}

void insertFailures(SQLite::Database &database, RunId run, const std::vector<RunRecord::Failure> &failures)
{
    SQLite::Statement insert(database,
                             "INSERT INTO run_failure (run_id, mailbox, uid, reason) VALUES (?, ?, ?, ?)");
    for (const RunRecord::Failure &each : failures) {
        insert.bind(1, static_cast<int64_t>(run));
        insert.bind(2, each.mailbox.toStdString());
        insert.bind(3, each.uid);
        insert.bind(4, each.reason.toStdString());
        insert.exec();
        insert.reset();
    }
}

void remove(SQLite::Database &database, RunId run)
{
    // The failures first: they refer to the run.
    for (const char *sql : {"DELETE FROM run_failure WHERE run_id = ?", "DELETE FROM run WHERE id = ?"}) {
        SQLite::Statement statement(database, sql);
        statement.bind(1, static_cast<int64_t>(run));
        statement.exec();
    }
}

RunRecord recordOf(SQLite::Statement &row)
{
    return {.id = row.getColumn(0).getInt64(),
            .started = row.getColumn(1).getInt64(),
            .milliseconds = row.getColumn(2).getInt64(),
            .kind = text(row.getColumn(3)),
            .outcome = text(row.getColumn(4)),
            .sentence = text(row.getColumn(5)),
            .messages = count(row.getColumn(6)),
            .bytes = count(row.getColumn(7)),
            .skipped = count(row.getColumn(8)),
            .failed = count(row.getColumn(9)),
            .vanished = count(row.getColumn(10)),
            .workers = row.getColumn(11).getInt()};
}

} // namespace

Result<RunId> record(Catalogue &catalogue, const RunRecord &run)
{
    RunId id = 0;
    // No message depends on it, and the catalogue is closed next, which makes it durable.
    auto written = catalogue.useWithoutWaiting([&](SQLite::Database &database) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (run.id != 0)
            remove(database, run.id);
        id = insertRun(database, run);
        insertFailures(database, id, run.failures);
        transaction.commit();
    });
    return written.map([&] { return id; });
}

Result<std::vector<RunRecord>> runs(Catalogue &catalogue, std::size_t atMost)
{
    std::vector<RunRecord> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(database,
                                 "SELECT id, started, milliseconds, kind, outcome, sentence, messages, bytes,"
                                 " skipped, failed, vanished, workers FROM run ORDER BY id DESC LIMIT ?");
        select.bind(1, static_cast<int64_t>(atMost));
        while (select.executeStep())
            found.push_back(recordOf(select));
    });
    return read.map([&] { return std::move(found); });
}

Result<std::vector<RunRecord::Failure>> failures(Catalogue &catalogue, RunId run)
{
    std::vector<RunRecord::Failure> found;
    auto read = catalogue.use([&](SQLite::Database &database) {
        SQLite::Statement select(
            database, "SELECT mailbox, uid, reason FROM run_failure WHERE run_id = ? ORDER BY rowid");
        select.bind(1, static_cast<int64_t>(run));
        while (select.executeStep())
            found.push_back({.mailbox = text(select.getColumn(0)),
                             .uid = select.getColumn(1).getUInt(),
                             .reason = text(select.getColumn(2))});
    });
    return read.map([&] { return std::move(found); });
}

Result<quint64> toRetry(Catalogue &catalogue)
{
    quint64 found = 0;
    auto read = catalogue.use([&](SQLite::Database &database) {
        found = count(database.execAndGet("SELECT count(*) FROM failure"));
    });
    return read.map([&] { return found; });
}

} // namespace mailsheaf::runhistory
