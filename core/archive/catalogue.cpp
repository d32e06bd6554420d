// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/catalogue.h"

#include "core/archive/archivefolder.h"
#include "core/archive/bookkeepingsql.h"
#include "core/archive/catalogueschema.h"
#include "core/archive/contentqueries.h"
#include "core/archive/diskerror.h"
#include "core/archive/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>
#include <string>
#include <utility>

namespace mailsheaf {

namespace {

/// Each connection has a mutex of its own here, and SQLite's would cost more than reading a row.
constexpr int readWriteFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
constexpr int readOnlyFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
constexpr int busyTimeoutMs = 30'000; ///< Another reader of ours, or a checkpoint: never long.

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Catalogue)
};

Error damaged(const QString &file, const QString &detail)
{
    return {.kind = ErrorKind::Archive,
            .sentence =
                CatalogueText::tr(
                    "The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a "
                    "new catalogue from them.")
                    .arg(QDir::toNativeSeparators(file)),
            .detail = detail};
}

Error unusable(const QString &file, const QString &detail)
{
    return {.kind = ErrorKind::Archive,
            .sentence =
                CatalogueText::tr("The catalogue “%1” cannot be used. The details say what SQLite answered.")
                    .arg(QDir::toNativeSeparators(file)),
            .detail = detail};
}

Error inUse(const QString &file, const QString &detail)
{
    return {.kind = ErrorKind::Archive,
            .sentence = CatalogueText::tr(
                            "The catalogue “%1” is in use by another program. Close that program, then start "
                            "again.")
                            .arg(QDir::toNativeSeparators(file)),
            .detail = detail};
}

/// Why SQLite could not open, read or write something. It reads what it cannot open for writing, and the
/// reason it knows may be that of something it tried later; so the disk is asked first.
Error whyNot(const QString &file, const char *what, int systemError)
{
    if (auto written = archivefolder::tryWriting(QFileInfo(file).path()); !written)
        return std::move(written.error());
    if (systemError == 0 || systemError == ENOENT)
        return diskError({EIO, std::generic_category()}, file, what);
    return diskError({systemError, std::system_category()}, file, what);
}

/// @p systemError: what the system said last to SQLite, 0 if nothing.
Error sqliteError(const QString &file, const SQLite::Exception &exception, int systemError)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return diskError({ENOSPC, std::generic_category()}, file, exception.what());
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return whyNot(file, exception.what(), systemError);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(file, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return inUse(file, detail);
    default:
        return unusable(file, detail);
    }
}

/// SQLite takes the log away when the last program closes the catalogue in good order.
bool hasLog(const QString &file)
{
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Result<std::unique_ptr<SQLite::Database>> connectReadOnly(const QString &file)
{
    if (QFileInfo(QFileInfo(file).path()).isWritable()) {
        // The last connection that may write takes the side files away; a mere reader would leave them
        // behind.
        auto database = std::make_unique<SQLite::Database>(utf8(file), readWriteFlags, busyTimeoutMs);
        database->exec("PRAGMA query_only = ON");
        return database;
    }
    if (hasLog(file))
        return std::make_unique<SQLite::Database>(utf8(file), readOnlyFlags, busyTimeoutMs);
    // On a disk where nothing can be written nobody changes the file either.
    const QByteArray address = QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
    return std::make_unique<SQLite::Database>(address.toStdString(), readOnlyFlags | SQLITE_OPEN_URI);
}

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

Result<void> checkIdentity(SQLite::Database &database, const QString &file)
{
    const int id = pragma(database, "application_id");
    const int version = pragma(database, "user_version");
    const QString shown = QDir::toNativeSeparators(file);
    if (id != catalogueApplicationId && (id != 0 || version != 0 || pragma(database, "schema_version") != 0))
        return failure(ErrorKind::Archive,
                       CatalogueText::tr(
                           "“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another "
                           "folder for the archive.")
                           .arg(shown));
    if (version < 0)
        return failure(damaged(file, QStringLiteral("schema %1").arg(version)));
    if (version > catalogueVersion())
        return failure(ErrorKind::Archive,
                       CatalogueText::tr(
                           "The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. "
                           "Update Mailsheaf, then start again.")
                           .arg(shown),
                       QStringLiteral("schema %1, known %2").arg(version).arg(catalogueVersion()));
    return {};
}

Result<void> checkHealth(SQLite::Database &database, const QString &file)
{
    const std::string answer = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (answer != "ok")
        return failure(damaged(file, QString::fromStdString(answer)));
    return {};
}

void tune(SQLite::Database &database, bool fsync)
{
    database.exec(fsync ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    // On a disk without shared memory SQLite keeps its older journal: slower, as safe.
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA trusted_schema = OFF");
}

/// While it lives, what is written does not wait for the disk: it becomes durable with the next transaction
/// that does. Only a checkpoint waits, because NORMAL keeps the order of log and database.
class WithoutWaiting final
{
public:
    explicit WithoutWaiting(SQLite::Database &database)
        : m_database(database)
        , m_before(pragma(database, "synchronous"))
        , m_restore("PRAGMA synchronous = " + std::to_string(m_before))
    {
        if (m_before > 0)
            m_database.exec("PRAGMA synchronous = NORMAL");
    }
    ~WithoutWaiting() { (void)m_database.tryExec(m_restore.c_str()); }
    Q_DISABLE_COPY_MOVE(WithoutWaiting)

private:
    SQLite::Database &m_database;
    const int m_before;
    const std::string m_restore;
};

Result<std::unique_ptr<SQLite::Database>> connectForWriting(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        // Made by us, for the mode; SQLite gives its side files the mode of the catalogue.
        auto made =
            filesystem::NewFile::create(file).and_then([](filesystem::NewFile &&f) { return f.close(); });
        if (!made)
            return failure(std::move(made.error()));
    }
    return std::make_unique<SQLite::Database>(utf8(file), readWriteFlags, busyTimeoutMs);
}

/// @p unclean: the last program did not close it.
Result<void> prepareForWriting(SQLite::Database &database, const QString &file, bool fsync, bool unclean)
{
    return checkIdentity(database, file)
        .and_then([&] { return unclean ? checkHealth(database, file) : Result<void>(); })
        .map([&] {
            tune(database, fsync);
            // Whoever loses this migrates once more: what needs the new schema comes after it in the log.
            const WithoutWaiting disk(database);
            migrateCatalogue(database);
        });
}

/// False when there is nothing to read yet.
Result<bool> prepareForReading(SQLite::Database &database, const QString &file)
{
    if (auto known = checkIdentity(database, file); !known)
        return failure(std::move(known.error()));
    const int version = pragma(database, "user_version");
    if (version > 0 && version < catalogueVersion())
        return failure(
            ErrorKind::Archive,
            CatalogueText::tr(
                "The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it "
                "once, then it can be read.")
                .arg(QDir::toNativeSeparators(file)));
    return version > 0;
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    // An empty blob, not NULL, for an empty name.
    statement.bindNoCopy(index, bytes.isEmpty() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
}

void insertMessages(SQLite::Database &database, const std::vector<MessageRow> &messages)
{
    SQLite::Statement insert(
        database,
        "INSERT INTO message (mailbox_id, uid, size, sha256, internal_date, flags, labels, content_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''))"
        " ON CONFLICT (mailbox_id, uid) DO UPDATE SET size = excluded.size, sha256 = excluded.sha256,"
        " internal_date = excluded.internal_date, flags = excluded.flags, labels = excluded.labels,"
        " content_id = excluded.content_id, vanished = NULL");
    SQLite::Statement succeed(database, "DELETE FROM failure WHERE mailbox_id = ? AND uid = ?");
    const bool anyFailed = database.execAndGet("SELECT EXISTS (SELECT 1 FROM failure)").getInt() != 0;
    for (const MessageRow &row : messages) {
        const std::string flags = flagsText(row.flags);
        const std::string labels = labelsText(row.labels);
        insert.bind(1, static_cast<int64_t>(row.mailbox));
        insert.bind(2, row.uid);
        insert.bind(3, static_cast<int64_t>(row.size));
        bindBlob(insert, 4, row.sha256);
        insert.bind(5, static_cast<int64_t>(row.internalDate));
        insert.bindNoCopy(6, flags);
        insert.bindNoCopy(7, labels);
        insert.bind(8, row.contentId.toStdString());
        insert.exec();
        insert.reset();
        if (!anyFailed)
            continue;
        succeed.bind(1, static_cast<int64_t>(row.mailbox));
        succeed.bind(2, row.uid);
        succeed.exec();
        succeed.reset();
    }
}

void raiseBoundaries(SQLite::Database &database, const std::vector<CompleteUpTo> &boundaries)
{
    SQLite::Statement raise(database,
                            "UPDATE mailbox SET complete_up_to = ?2 WHERE id = ?1 AND complete_up_to < ?2");
    for (const CompleteUpTo &boundary : boundaries) {
        raise.bind(1, static_cast<int64_t>(boundary.mailbox));
        raise.bind(2, boundary.uid);
        raise.exec();
        raise.reset();
    }
}

std::optional<HeldMailbox> selectMailbox(SQLite::Database &database, const QByteArray &raw,
                                         UidValidity validity)
{
    SQLite::Statement select(database,
                             "SELECT id, complete_up_to FROM mailbox WHERE raw_name = ? AND uidvalidity = ?");
    bindBlob(select, 1, raw);
    select.bind(2, validity);
    if (!select.executeStep())
        return std::nullopt;
    const MailboxId id = select.getColumn(0).getInt64();
    return HeldMailbox{
        .id = id, .completeUpTo = select.getColumn(1).getUInt(), .state = selectState(database, id)};
}

void insertMailbox(SQLite::Database &database, const MailboxName &name, const QByteArray &raw,
                   UidValidity validity)
{
    SQLite::Statement insert(
        database,
        "INSERT INTO mailbox (raw_name, delimiter, uidvalidity, complete_up_to) VALUES (?, ?, ?, 1)");
    const QString delimiter = name.delimiter() == '\0' ? QString() : QString(QLatin1Char(name.delimiter()));
    bindBlob(insert, 1, raw);
    insert.bind(2, utf8(delimiter));
    insert.bind(3, validity);
    insert.exec();
}

} // namespace

Catalogue::Catalogue(QString file, std::unique_ptr<SQLite::Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
{
}

Catalogue::~Catalogue() = default;

template <typename Work>
auto Catalogue::guarded(Work work) -> decltype(work())
{
    const std::lock_guard lock(m_mutex);
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return failure(sqliteError(m_file, exception, sqlite3_system_errno(m_database->getHandle())));
    }
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString &file, const Options &options)
{
    return options.readOnly ? openForReading(file) : openForWriting(file, options.fsync);
}

Result<std::unique_ptr<Catalogue>> Catalogue::connect(const QString &file, bool readOnly)
{
    try {
        errno = 0;
        auto database = readOnly ? connectReadOnly(file) : connectForWriting(file);
        if (!database)
            return failure(std::move(database.error()));
        return std::unique_ptr<Catalogue>(new Catalogue(file, std::move(*database)));
    } catch (const SQLite::Exception &exception) {
        return failure(sqliteError(file, exception, errno)); // SQLite itself has gone already
    }
}

Result<std::unique_ptr<Catalogue>> Catalogue::openForWriting(const QString &file, bool fsync)
{
    const bool unclean = hasLog(file);
    return connect(file, false)
        .and_then([&](std::unique_ptr<Catalogue> &&catalogue) -> Result<std::unique_ptr<Catalogue>> {
            auto ready = catalogue->guarded(
                [&] { return prepareForWriting(*catalogue->m_database, file, fsync, unclean); });
            if (!ready)
                return failure(std::move(ready.error()));
            return std::move(catalogue);
        });
}

/// Null when there is nothing to read yet.
Result<std::unique_ptr<Catalogue>> Catalogue::openForReading(const QString &file)
{
    if (!QFileInfo::exists(file))
        return nullptr;
    return connect(file, true)
        .and_then([&](std::unique_ptr<Catalogue> &&catalogue) -> Result<std::unique_ptr<Catalogue>> {
            auto ready = catalogue->guarded([&] { return prepareForReading(*catalogue->m_database, file); });
            if (!ready)
                return failure(std::move(ready.error()));
            return *ready ? std::move(catalogue) : nullptr;
        });
}

Result<std::optional<HeldMailbox>> Catalogue::findMailbox(const MailboxName &name, UidValidity validity)
{
    return guarded([&]() -> Result<std::optional<HeldMailbox>> {
        return selectMailbox(*m_database, name.identity(), validity);
    });
}

Result<HeldMailbox> Catalogue::mailbox(const MailboxName &name, UidValidity validity)
{
    return guarded([&]() -> Result<HeldMailbox> {
        const QByteArray key = name.identity();
        if (const auto held = selectMailbox(*m_database, key, validity))
            return *held;
        const WithoutWaiting disk(*m_database); // There may be hundreds.
        insertMailbox(*m_database, name, key, validity);
        return HeldMailbox{.id = m_database->getLastInsertRowid(), .completeUpTo = 1, .state = {}};
    });
}

Result<std::vector<Uid>> Catalogue::heldUids(MailboxId mailbox, Uid first)
{
    return guarded([&]() -> Result<std::vector<Uid>> {
        SQLite::Statement select(*m_database,
                                 "SELECT uid FROM message WHERE mailbox_id = ? AND uid >= ? ORDER BY uid");
        select.bind(1, static_cast<int64_t>(mailbox));
        select.bind(2, first);
        std::vector<Uid> uids;
        while (select.executeStep())
            uids.push_back(select.getColumn(0).getUInt());
        return uids;
    });
}

Result<KnownCounts> Catalogue::knownCounts(MailboxId mailbox, Uid below)
{
    return guarded([&]() -> Result<KnownCounts> { return selectKnown(*m_database, mailbox, below); });
}

Result<std::vector<Uid>> Catalogue::vanishedUids(MailboxId mailbox)
{
    return guarded([&]() -> Result<std::vector<Uid>> { return selectVanished(*m_database, mailbox); });
}

Result<std::map<MailboxId, std::vector<Uid>>> Catalogue::failedUids()
{
    return guarded(
        [&]() -> Result<std::map<MailboxId, std::vector<Uid>>> { return selectFailures(*m_database); });
}

Result<quint64> Catalogue::messageCount()
{
    return guarded([&]() -> Result<quint64> {
        return static_cast<quint64>(m_database->execAndGet("SELECT count(*) FROM message").getInt64());
    });
}

Result<std::vector<HeldMessage>> Catalogue::messagesOf(const ContentId &content)
{
    return guarded([&]() -> Result<std::vector<HeldMessage>> {
        return contentqueries::ofContent(*m_database, content);
    });
}

Result<std::optional<HeldMessage>> Catalogue::message(MailboxId mailbox, Uid uid)
{
    return guarded([&]() -> Result<std::optional<HeldMessage>> {
        return contentqueries::message(*m_database, mailbox, uid);
    });
}

Result<void> Catalogue::visitContents(const std::function<void(const ContentId &)> &visit)
{
    return guarded([&]() -> Result<void> {
        contentqueries::visitContents(*m_database, visit);
        return {};
    });
}

Result<std::vector<OlderMessage>> Catalogue::messagesOfOtherEpochs(const MailboxName &name,
                                                                   UidValidity validity)
{
    return guarded([&]() -> Result<std::vector<OlderMessage>> {
        return contentqueries::ofOtherEpochs(*m_database, name.identity(), validity);
    });
}

Result<void> Catalogue::commit(const std::vector<MessageRow> &messages,
                               const std::vector<CompleteUpTo> &boundaries, const std::vector<Note> &notes)
{
    return guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        writeNotes(*m_database, notes); // First: a message that comes knows its flags better than a list.
        insertMessages(*m_database, messages);
        raiseBoundaries(*m_database, boundaries);
        transaction.commit();
        return {};
    });
}

Result<void> Catalogue::use(const std::function<void(SQLite::Database &)> &work)
{
    return guarded([&]() -> Result<void> {
        work(*m_database);
        return {};
    });
}

Result<void> Catalogue::useWithoutWaiting(const std::function<void(SQLite::Database &)> &work)
{
    return guarded([&]() -> Result<void> {
        const WithoutWaiting disk(*m_database);
        work(*m_database);
        return {};
    });
}

} // namespace mailsheaf
