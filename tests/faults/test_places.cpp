// SPDX-License-Identifier: GPL-3.0-or-later
// Places that are not what they were, or that somebody else has: a disk that is missing, full or locked, an
// archive in use here or on another computer, links planted in the tree. Each is refused with one sentence,
// and nothing is written anywhere else.
#include "archivecheck.h"
#include "backupprogram.h"
#include "core/backup/archivememory.h"
#include "tests/core/archive/archivetesting.h"
#include "tests/integration/backupharness.h"
#include "tests/support/chaosproxy.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

QStringList entriesOf(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void aDiskThatIsNotConnectedIsMissed_data();
    void aDiskThatIsNotConnectedIsMissed();
    void anotherDiskMayBeBegun();
    void anAccountMissesItsOwnArchive();
    void whoSaysSoBeginsANewArchive();
    void anArchiveWithoutItsCatalogueIsNotMissing();
    void aLockedDiskIsNamed();
    void aDiskThatFillsUpOnTheWayEndsTheRunOnly();
    void aDiskTooSmallIsSaidBefore();
    void aSecondProgramIsRefused();
    void anotherComputersLockIsNeverTaken();
    void aLockThatIsTakenAwayHarmsNothing();
    void aDiskWithoutRoomForMoreFilesIsFull();
    void linksAreRefused_data();
    void linksAreRefused();
    void pipesAreRefused_data();
    void pipesAreRefused();

private:
    [[nodiscard]] BackupRequest request(const QString &archive, const QString &account = {}) const;
    [[nodiscard]] QString archive() const { return m_directory->filePath(u"archive"_s); }
    void isRefused(const BackupRequest &request, const QString &words,
                   ErrorKind kind = ErrorKind::Archive) const;
    void isMissed(const BackupRequest &request) const
    {
        isRefused(request, u"Connect the disk it is on"_s, ErrorKind::ArchiveGone);
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ArchiveCheck> m_check;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestPlaces::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"ann"_s, u"skew"_s, {u"--count"_s, u"200"_s}),
             qPrintable(m_server->problem()));
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
}

BackupRequest TestPlaces::request(const QString &archive, const QString &account) const
{
    BackupRequest request = requestTo(*m_server, u"ann"_s, archive, Security::None);
    request.accountId = account;
    request.archiveMemory = m_directory->filePath(u"archives.json"_s);
    return request;
}

void TestPlaces::isRefused(const BackupRequest &request, const QString &words, ErrorKind kind) const
{
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, kind);
    QVERIFY2(report.error->sentence.contains(words), qPrintable(report.error->sentence));
}

void TestPlaces::aDiskThatIsNotConnectedIsMissed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("an archive in the root of a disk") << QString();
    QTest::newRow("an archive in a folder of it") << u"/archive"_s;
}

void TestPlaces::aDiskThatIsNotConnectedIsMissed()
{
    QFETCH(QString, folder);
    QString mountPoint;
    {
        const SmallDisk disk("size=200m");
        if (!disk.isMounted())
            QSKIP("needs the right to mount a file system");
        mountPoint = disk.path();
        QCOMPARE(runBackup(request(mountPoint + folder)).outcome, RunOutcome::Finished);
        QCOMPARE(runBackup(request(mountPoint + folder)).outcome, RunOutcome::Finished);
    }
    QVERIFY(QDir().mkpath(mountPoint)); // what a disk that has been taken off leaves
    isMissed(request(mountPoint + folder));
    QCOMPARE(entriesOf(mountPoint), QStringList());
    QVERIFY(QDir(mountPoint).removeRecursively());
}

/// On the same disk somebody has removed it, which is his business.
void TestPlaces::anotherDiskMayBeBegun()
{
    QCOMPARE(runBackup(request(archive())).outcome, RunOutcome::Finished);
    QVERIFY(QDir(archive()).removeRecursively());
    QCOMPARE(runBackup(request(archive())).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(archive()), QStringList());
}

void TestPlaces::anAccountMissesItsOwnArchive()
{
    QCOMPARE(runBackup(request(archive(), u"ann's"_s)).outcome, RunOutcome::Finished);
    QVERIFY(QDir().rename(archive(), m_directory->filePath(u"elsewhere"_s)));
    isMissed(request(archive(), u"ann's"_s));
    QVERIFY(!QFileInfo::exists(archive()));
    QVERIFY(QDir().mkdir(archive()));
    isMissed(request(archive(), u"ann's"_s));
    QCOMPARE(entriesOf(archive()), QStringList());
    QVERIFY(QDir().rmdir(archive()));
    QVERIFY(QDir().rename(m_directory->filePath(u"elsewhere"_s), archive()));
    QCOMPARE(runBackup(request(archive(), u"ann's"_s)).outcome, RunOutcome::Finished);
    QCOMPARE(runBackup(request(m_directory->filePath(u"new"_s), u"ann's"_s)).outcome, RunOutcome::Finished);
}

void TestPlaces::whoSaysSoBeginsANewArchive()
{
    BackupRequest asked = request(archive(), u"ann's"_s);
    QCOMPARE(runBackup(asked).outcome, RunOutcome::Finished);
    QVERIFY(QDir().rename(archive(), m_directory->filePath(u"elsewhere"_s)));
    isMissed(asked);
    asked.anew = true;
    QCOMPARE(runBackup(asked).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(archive()), QStringList());
    asked.anew = false; // from here on it is known
    QCOMPARE(runBackup(asked).outcome, RunOutcome::Finished);
}

void TestPlaces::anArchiveWithoutItsCatalogueIsNotMissing()
{
    QCOMPARE(runBackup(request(archive(), u"ann's"_s)).outcome, RunOutcome::Finished);
    QVERIFY(QFile::remove(archive() + u"/mailsheaf.sqlite"_s));
    QCOMPARE(runBackup(request(archive(), u"ann's"_s)).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(archive()), QStringList());
}

void TestPlaces::aLockedDiskIsNamed()
{
    SmallDisk disk("size=200m");
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    QCOMPARE(runBackup(request(disk.path())).outcome, RunOutcome::Finished);
    QVERIFY(disk.makeReadOnly());
    isRefused(request(disk.path()), u"its disk is read-only"_s);
}

void TestPlaces::aDiskThatFillsUpOnTheWayEndsTheRunOnly()
{
    const SmallDisk disk("size=120m");
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    QFile filler(disk.path() + u"/$RECYCLE.BIN"_s); // something that may lie beside an archive
    BackupRequest slow = request(disk.path());
    slow.workers = 2;
    const ChaosProxy line(slow.endpoint.port, {.bytesPerSecond = 8'000'000});
    slow.endpoint.port = line.port();
    const RunReport report = runBackup(slow, [&](BackupRun &, const RunProgress &progress) {
        if (progress.messagesDone == 0 || filler.isOpen())
            return;
        const QByteArray block(1'000'000, 'x');
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(block) == block.size()) {
        }
    });
    QVERIFY(filler.isOpen());
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QVERIFY2(report.error->sentence.contains(u"is full"_s), qPrintable(report.error->sentence));
    QCOMPARE(m_check->violations(disk.path()), QStringList());
    QVERIFY(filler.remove());
    QCOMPARE(runBackup(request(disk.path())).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(disk.path()), QStringList());
}

void TestPlaces::aDiskTooSmallIsSaidBefore()
{
    const SmallDisk disk("size=32m");
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    isRefused(request(disk.path()), u"Make room"_s);
    QCOMPARE(ArchiveCheck::messagesIn(disk.path()), 0);
}

void TestPlaces::aSecondProgramIsRefused()
{
    const auto held = Archive::open(archive(), {});
    VERIFY_OK(held);
    BackupProgram second(*m_server, u"ann"_s, archive());
    const auto ended = second.run();
    QCOMPARE(ended.code, 4);
    QVERIFY2(ended.sentence.contains(
                 u"in use by test_places (process %1"_s.arg(QCoreApplication::applicationPid())),
             qPrintable(ended.sentence));
    QCOMPARE(ended.sentence.count(u'\n'), 1);
}

/// On a share this computer cannot know whether the other one still works.
void TestPlaces::anotherComputersLockIsNeverTaken()
{
    QVERIFY(QDir().mkdir(archive()));
    const QString lock = archive() + u"/mailsheaf.lock"_s;
    // Process, program, computer, its id, its start: as QLockFile writes them.
    const QByteArray holder = "1\nmailsheaf\nanother-computer\n0123456789abcdef\nfedcba9876543210\n";
    put(lock, holder);
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite) &&
            file.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime));
    file.close();
    isRefused(request(archive()), u"another-computer"_s);
    QCOMPARE(contents(lock), holder);
}

/// By somebody who thinks that nobody works here, and then starts a run of his own.
void TestPlaces::aLockThatIsTakenAwayHarmsNothing()
{
    BackupProgram second(*m_server, u"ann"_s, archive());
    BackupProgram::Ended ended;
    bool taken = false;
    const RunReport first = runBackup(request(archive()), [&](BackupRun &run, const RunProgress &progress) {
        if (taken || progress.messagesDone < 20)
            return;
        run.pause();
        taken = QFile::remove(archive() + u"/mailsheaf.lock"_s);
        ended = second.run();
        run.resume();
    });
    QVERIFY(taken);
    QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
    QVERIFY2(!first.error || first.error->kind == ErrorKind::Archive,
             qPrintable(first.error ? first.error->sentence : QString()));
    QCOMPARE(m_check->violations(archive()), QStringList());
    QCOMPARE(runBackup(request(archive())).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(archive()), QStringList());
}

/// There are bytes, but no more files.
void TestPlaces::aDiskWithoutRoomForMoreFilesIsFull()
{
    SmallDisk disk("size=300m,nr_inodes=100");
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    isRefused(request(disk.path()), u"is full"_s);
    QCOMPARE(m_check->violations(disk.path()), QStringList());
    QVERIFY(disk.change("size=300m,nr_inodes=10000"));
    QCOMPARE(runBackup(request(disk.path())).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(disk.path()), QStringList());
}

void TestPlaces::linksAreRefused_data()
{
    QTest::addColumn<QString>("link");
    for (const char *name :
         {"mail", "mail/INBOX", "incoming", "mailsheaf.sqlite", "mailsheaf.sqlite-wal", "mailsheaf.lock"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlaces::linksAreRefused()
{
    QFETCH(QString, link);
    const QString target = m_directory->filePath(u"target"_s);
    const bool isFolder = !link.startsWith(u"mailsheaf"_s);
    if (isFolder)
        QVERIFY(QDir().mkdir(target));
    else
        put(target, {});
    QVERIFY(QDir().mkpath(QFileInfo(archive() + u'/' + link).path()));
    QVERIFY(QFile::link(target, archive() + u'/' + link));
    const RunReport report = runBackup(request(archive()));
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Archive);
    QVERIFY2(report.error->sentence.contains(link), qPrintable(report.error->sentence));
    QCOMPARE(isFolder ? entriesOf(target) : QStringList(), QStringList());
    QCOMPARE(QFileInfo(target).size(), isFolder ? QFileInfo(target).size() : 0);
}

void TestPlaces::pipesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"mail", "incoming", "incoming/0", "mailsheaf.sqlite", "mailsheaf.sqlite-wal",
                             "mailsheaf.sqlite-journal", "mailsheaf.sqlite.sha256", "mailsheaf.lock"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Nobody would ever write into them.
void TestPlaces::pipesAreRefused()
{
    QFETCH(QString, name);
    QVERIFY(QDir().mkpath(QFileInfo(archive() + u'/' + name).path()));
    putPipe(archive() + u'/' + name);
    isRefused(request(archive()), u"is in the way"_s);
    QVERIFY(!QFileInfo::exists(archive() + u"/mail/INBOX"_s));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places.moc"
