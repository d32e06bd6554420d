// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefolder.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"
#include "core/archive/sha256.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace mailsheaf;
using namespace archivetesting;

/// What a run leaves beside the messages: SHA256SUMS, the manifest of each folder, the catalogue's seal.
class TestManifests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFolderCanBeProvedWithTheStandardTool();
    void aManifestSaysAllTheCatalogueKnows();
    void thousandsOfMessagesAreAllIn();
    void strangeTextSurvives();
    void onlyChangedFoldersAreWrittenAnew();
    void whatIsNotReadyInTimeIsLeftToTheNextRun();
    void whateverChangesARowMakesItsManifestStale_data();
    void whateverChangesARowMakesItsManifestStale();
    void anOlderCatalogueGetsManifests();
    void aDamagedManifestIsNotRead();
    void theSealFitsAndIsBrokenByTheNextRun();
    void thereIsNoSealWhileSomebodyReads();
    void aSealThatCannotBeBrokenStopsTheRun();
    void aFullDiskIsSaidAndLeavesNothingBehind();

private:
    [[nodiscard]] std::unique_ptr<Archive> open() const;
    [[nodiscard]] QString at(const QString &relative) const { return m_path + u'/' + relative; }
    [[nodiscard]] QString manifest(const MailboxName &name) const
    {
        return at(epochDirectory(name, 3) + u'/' + foldermanifest::manifestName());
    }
    /// Three messages in each of two folders, closed in good order.
    void fill() const;
    void execute(const char *sql) const;

    const MailboxName m_inbox{"INBOX"};
    const MailboxName m_lists{"Lists/Qt & C++"};
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestManifests::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("archive"));
}

std::unique_ptr<Archive> TestManifests::open() const
{
    auto opened = Archive::open(m_path, {.fsync = false});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
    return std::move(*opened);
}

void TestManifests::fill() const
{
    const auto archive = open();
    for (const MailboxName &name : {m_inbox, m_lists}) {
        const MailboxId id = archive->mailbox(name, 3)->id;
        for (const Uid uid : {1U, 42U, 10'000U})
            VERIFY_OK(addMessage(*archive, id, uid, name.raw() + QByteArray::number(uid)));
    }
    VERIFY_OK(archive->flush());
    VERIFY_OK(archive->writeManifests());
    VERIFY_OK(archive->seal());
}

void TestManifests::execute(const char *sql) const
{
    SQLite::Database database(archivefolder::catalogueFile(m_path).toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

void TestManifests::everyFolderCanBeProvedWithTheStandardTool()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sha256sum")).isEmpty())
        QSKIP("there is no sha256sum");
    fill();
    for (const MailboxName &name : {m_inbox, m_lists}) {
        QProcess tool;
        tool.setWorkingDirectory(at(epochDirectory(name, 3)));
        tool.start(QStringLiteral("sha256sum"),
                   {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 0);
        QCOMPARE(tool.readAllStandardOutput().count(": OK"), 4);
    }
    QProcess tool;
    tool.setWorkingDirectory(m_path);
    tool.start(QStringLiteral("sha256sum"),
               {QStringLiteral("-c"), QStringLiteral("mailsheaf.sqlite.sha256")});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);
}

void TestManifests::aManifestSaysAllTheCatalogueKnows()
{
    fill();
    execute("UPDATE message SET labels = 'Work', content_id = 'gm:7', vanished = 99 WHERE uid = 42");
    VERIFY_OK(open()->writeManifests());
    std::vector<KeptMessage> read;
    foldermanifest::Heading heading;
    VERIFY_OK(foldermanifest::read(
        manifest(m_lists),
        [&](const foldermanifest::Heading &begun) {
            heading = begun;
            return Result<void>();
        },
        [&](const KeptMessage &message) {
            read.push_back(message);
            return Result<void>();
        }));
    QCOMPARE(heading.name.raw(), m_lists.raw());
    QCOMPARE(heading.name.delimiter(), '/');
    QCOMPARE(heading.validity, UidValidity(3));
    const auto catalogue = Catalogue::open(archivefolder::catalogueFile(m_path), {.readOnly = true});
    VERIFY_OK(catalogue);
    const auto mailboxes = cataloguecontents::mailboxes(**catalogue);
    VERIFY_OK(mailboxes);
    QCOMPARE(mailboxes->size(), std::size_t(2));
    const auto kept = cataloguecontents::messages(**catalogue, mailboxes->back().id, 1, 100);
    VERIFY_OK(kept);
    QVERIFY(read == *kept);
    QCOMPARE(read[1].labels, QByteArray("Work"));
    QCOMPARE(read[1].contentId, QByteArray("gm:7"));
    QCOMPARE(read[1].vanished, 99);
}

void TestManifests::whatIsNotReadyInTimeIsLeftToTheNextRun()
{
    fill();
    const QByteArray before = contents(manifest(m_inbox));
    execute("UPDATE message SET flags = 'changed'");
    {
        const auto archive = open();
        VERIFY_OK(archive->writeManifests(std::chrono::steady_clock::now()));
        VERIFY_OK(archive->seal());
    }
    QCOMPARE(contents(manifest(m_inbox)), before);
    QVERIFY(
        !QDirIterator(at(QStringLiteral("incoming")), QDir::Files, QDirIterator::Subdirectories).hasNext());
    VERIFY_OK(open()->writeManifests());
    QVERIFY(contents(manifest(m_inbox)).contains("changed"));
    QVERIFY(contents(manifest(m_lists)).contains("changed"));
}

/// More than goes to the file at once.
void TestManifests::thousandsOfMessagesAreAllIn()
{
    const MailboxId id = open()->mailbox(m_inbox, 3)->id;
    const auto catalogue = Catalogue::open(archivefolder::catalogueFile(m_path), {.fsync = false});
    std::vector<MessageRow> rows;
    for (Uid uid = 1; uid <= 12'000; ++uid)
        rows.push_back({.mailbox = id,
                        .uid = uid,
                        .size = uid,
                        .sha256 = Sha256::of(QByteArray::number(uid)),
                        .flags = {"\\Seen"}});
    VERIFY_OK((*catalogue)->commit(rows, {}));
    VERIFY_OK(open()->writeManifests());
    Uid next = 1;
    VERIFY_OK(foldermanifest::read(
        manifest(m_inbox), [](const foldermanifest::Heading &) { return Result<void>(); },
        [&](const KeptMessage &message) {
            const bool fits = message.uid == next && message.sha256 == rows[next - 1].sha256;
            ++next;
            return fits ? Result<void>() : failure(ErrorKind::Archive, QString::number(message.uid));
        }));
    QCOMPARE(next, Uid(12'001));
    const auto sums =
        foldermanifest::readSums(at(epochDirectory(m_inbox, 3) + u'/' + foldermanifest::sumsName()));
    QCOMPARE(sums.size(), 12'001);
    for (const MessageRow &row : rows)
        QCOMPARE(sums.value(pathInEpoch(row.uid)), row.sha256);
    QCOMPARE(sums.value(foldermanifest::manifestName()), Sha256::of(contents(manifest(m_inbox))));
}

void TestManifests::strangeTextSurvives()
{
    fill();
    execute("UPDATE message SET labels = 'a' || char(9) || 'b' || char(10) || '%41 \"ü', flags = '' WHERE "
            "uid = 42");
    VERIFY_OK(open()->writeManifests());
    QByteArray labels;
    VERIFY_OK(foldermanifest::read(
        manifest(m_inbox), [](const foldermanifest::Heading &) { return Result<void>(); },
        [&](const KeptMessage &message) {
            if (message.uid == 42)
                labels = message.labels;
            return Result<void>();
        }));
    QCOMPARE(labels, QByteArray("a\tb\n%41 \"\xc3\xbc"));
}

void TestManifests::onlyChangedFoldersAreWrittenAnew()
{
    fill();
    for (const MailboxName &name : {m_inbox, m_lists})
        QVERIFY(QFile::remove(manifest(name)));
    const auto archive = open();
    VERIFY_OK(addMessage(*archive, archive->mailbox(m_lists, 3)->id, 43, "new"));
    VERIFY_OK(archive->flush());
    VERIFY_OK(archive->writeManifests());
    QVERIFY(!QFileInfo::exists(manifest(m_inbox)));
    QVERIFY(QFileInfo::exists(manifest(m_lists)));
}

void TestManifests::whateverChangesARowMakesItsManifestStale_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("stale");
    QTest::newRow("flags") << QByteArray("UPDATE message SET flags = 'x' WHERE uid = 42") << true;
    QTest::newRow("vanished") << QByteArray("UPDATE message SET vanished = 5 WHERE uid = 42") << true;
    QTest::newRow("labels") << QByteArray("UPDATE message SET labels = 'x' WHERE uid = 42") << true;
    QTest::newRow("content") << QByteArray("UPDATE message SET content_id = 'x' WHERE uid = 42") << true;
    QTest::newRow("a row less") << QByteArray("DELETE FROM message WHERE uid = 42") << true;
    QTest::newRow("the same again") << QByteArray("UPDATE message SET flags = flags") << false;
    QTest::newRow("the mailbox alone") << QByteArray("UPDATE mailbox SET complete_up_to = 9") << false;
}

void TestManifests::whateverChangesARowMakesItsManifestStale()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, stale);
    fill();
    execute(sql.constData());
    const auto catalogue = Catalogue::open(archivefolder::catalogueFile(m_path), {.readOnly = true});
    VERIFY_OK(catalogue);
    QCOMPARE(cataloguecontents::staleManifests(**catalogue).value().size(), std::size_t(stale ? 2 : 0));
}

void TestManifests::anOlderCatalogueGetsManifests()
{
    fill();
    execute("DROP TRIGGER message_inserted; DROP TRIGGER message_updated; DROP TRIGGER message_deleted;"
            "DROP TABLE stale_manifest; ALTER TABLE run DROP COLUMN vanished; PRAGMA user_version = 3");
    QVERIFY(QFile::remove(manifest(m_inbox)));
    VERIFY_OK(open()->writeManifests());
    QVERIFY(QFileInfo::exists(manifest(m_inbox)));
}

void TestManifests::aDamagedManifestIsNotRead()
{
    fill();
    const QByteArray good = contents(manifest(m_inbox));
    int calls = 0;
    const auto read = [&] {
        const auto count = [&](const auto &) {
            ++calls;
            return Result<void>();
        };
        return foldermanifest::read(manifest(m_inbox), count, count);
    };
    VERIFY_OK(read());
    QCOMPARE(calls, 4);
    for (qsizetype at = 0; at < good.size(); at += 7) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 4);
        put(manifest(m_inbox), bad);
        VERIFY_REFUSED(read(), u"is damaged");
    }
    put(manifest(m_inbox), good.chopped(1));
    VERIFY_REFUSED(read(), u"is damaged");
    put(manifest(m_inbox), good + "\n");
    VERIFY_REFUSED(read(), u"is damaged");
    put(manifest(m_inbox), {});
    VERIFY_REFUSED(read(), u"is damaged");
    QCOMPARE(calls, 4);
}

void TestManifests::theSealFitsAndIsBrokenByTheNextRun()
{
    fill();
    QCOMPARE(catalogueseal::check(m_path, {}).value(), catalogueseal::State::Intact);
    QByteArray bytes = contents(archivefolder::catalogueFile(m_path));
    bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] ^ 1);
    put(archivefolder::catalogueFile(m_path), bytes);
    QCOMPARE(catalogueseal::check(m_path, {}).value(), catalogueseal::State::Damaged);
    const auto archive = open();
    QCOMPARE(catalogueseal::check(m_path, {}).value(), catalogueseal::State::Missing);
}

void TestManifests::thereIsNoSealWhileSomebodyReads()
{
    fill();
    const auto archive = open();
    VERIFY_OK(addMessage(*archive, archive->mailbox(m_inbox, 3)->id, 5, "new"));
    VERIFY_OK(archive->flush());
    SQLite::Database reader(archivefolder::catalogueFile(m_path).toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement open(reader, "SELECT uid FROM message");
    QVERIFY(open.executeStep()); // and so holds on to the log
    VERIFY_OK(archive->seal());
    QCOMPARE(catalogueseal::check(m_path, {}).value(), catalogueseal::State::Missing);
}

void TestManifests::aSealThatCannotBeBrokenStopsTheRun()
{
    fill();
    QVERIFY(QFile::remove(catalogueseal::file(m_path)));
    QVERIFY(QDir().mkpath(catalogueseal::file(m_path) + QStringLiteral("/x")));
    const auto opened = Archive::open(m_path, {.fsync = false});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Archive);
    QVERIFY2(opened.error().detail.contains(QStringLiteral("unlink")), qPrintable(opened.error().detail));
}

void TestManifests::aFullDiskIsSaidAndLeavesNothingBehind()
{
    const SmallDisk disk("size=1m");
    if (!disk.isMounted())
        QSKIP("only root on Linux can make a small disk");
    m_path = disk.path() + QStringLiteral("/archive");
    const auto archive = open();
    const MailboxId id = archive->mailbox(m_inbox, 3)->id;
    for (Uid uid = 1; uid <= 40; ++uid)
        VERIFY_OK(addMessage(*archive, id, uid, "a"));
    VERIFY_OK(archive->flush());
    QFile filler(disk.path() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    VERIFY_REFUSED(archive->writeManifests(), u"is full");
    QCOMPARE(QDir(at(QStringLiteral("incoming"))).entryList(QDir::Files), QStringList());
    QVERIFY(!QFileInfo::exists(manifest(m_inbox)));
}

QTEST_GUILESS_MAIN(TestManifests)
#include "test_manifests.moc"
