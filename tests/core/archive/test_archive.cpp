// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/mailpath.h"
#include "tests/core/archive/archivetesting.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

using namespace mailsheaf;
using namespace archivetesting;

namespace {

const MailboxName inbox("INBOX");

QByteArray bodyOf(Uid uid)
{
    return "Subject: " + QByteArray::number(uid) + "\r\n\r\n" + QByteArray(uid % 97, 'x');
}

} // namespace

class TestArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsMessagesByteForByte_data();
    void keepsMessagesByteForByte();
    void describesMessagesInTheCatalogue();
    void remembersWhatItHolds();
    void commitsWhatIsWaitingWhenItCloses();
    void makesPrivateFilesAndFolders();
    void keepsMailboxesAndEpochsApart();
    void dropsMessagesThatAreNotAdded();
    void refusesAMessageThatWasCutShort();
    void boundariesFollowTheMessagesBefore();
    void flushingWithNothingToDoIsFine();
    void canBeReachedThroughALink();
    void aSecondOneIsRefused();
    void theLockAndTheLogGoWithTheArchive();
    void aDeadHoldersLockDoesNotCount();
    void clearsAwayItsOwnLeftoversOnly();
    void replacesAFileThatHasNoRow();
    void worksWithoutItsCatalogue();
    void refusesUnsuitablePlaces_data();
    void refusesUnsuitablePlaces();
    void refusesAFolderOfOtherThings();
    void acceptsTheRootOfADisk();
    void refusesAReadOnlyDisk();
    void refusesADamagedCatalogue();
    void readingMakesNothing();
    void readingSeesAnArchiveInUse();
    void readersCannotWrite();
    void aFullDiskEndsTheRunButNoFile();
    void aLinkOnTheWayThereIsTheUsersOwn();
    void theFirstFailureStays_data();
    void theFirstFailureStays();
    void saysHowMuchRoomThereIs();
    void manyThreadsMayAdd_data();
    void manyThreadsMayAdd();

private:
    [[nodiscard]] std::unique_ptr<Archive> openOrFail(Archive::Options options = {.fsync = false}) const;
    [[nodiscard]] QString at(const QString &relative) const { return m_path + u'/' + relative; }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestArchive::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("archive"));
}

std::unique_ptr<Archive> TestArchive::openOrFail(Archive::Options options) const
{
    auto opened = Archive::open(m_path, options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
    return std::move(*opened);
}

void TestArchive::keepsMessagesByteForByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fsync");
    QByteArray allBytes;
    for (int i = 0; i < 256; ++i)
        allBytes.append(char(i));
    for (const bool fsync : {false, true}) {
        const char *how = fsync ? "with fsync" : "without fsync";
        QTest::addRow("nothing, %s", how) << QByteArray("") << fsync;
        QTest::addRow("a usual message, %s", how) << QByteArray("Subject: a\r\n\r\nb\r\n") << fsync;
        QTest::addRow("every byte, NUL too, %s", how) << allBytes << fsync;
        QTest::addRow("larger than any buffer, %s", how) << allBytes.repeated(9'000) + "end" << fsync;
    }
}

void TestArchive::keepsMessagesByteForByte()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, fsync);
    const auto archive = openOrFail({.fsync = fsync});
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    auto incoming = archive->receive();
    VERIFY_OK(incoming);
    for (qsizetype done = 0, step = 1; done < body.size(); done += step, step = step * 7 % 300'007 + 1) {
        step = std::min(step, body.size() - done);
        VERIFY_OK(incoming->write(bytesOf(body).subspan(size_t(done), size_t(step))));
    }
    QCOMPARE(incoming->size(), quint64(body.size()));
    const FetchedMessage message{
        .uid = 12, .flags = {}, .internalDate = 1'111'111'111, .size = quint64(body.size())};
    auto staged = incoming->complete(message.internalDate);
    VERIFY_OK(staged);
    VERIFY_OK(archive->add(id, message, std::move(*staged)));
    VERIFY_OK(archive->flush());

    const QString file = at(messagePath(inbox, 3, 12));
    QCOMPARE(contents(file), body);
    QCOMPARE(QFileInfo(file).lastModified().toSecsSinceEpoch(), 1'111'111'111);
    QCOMPARE(filesBelow(at(QStringLiteral("incoming"))), QStringList());
    SQLite::Database database(at(QStringLiteral("mailsheaf.sqlite")).toStdString());
    const auto digest = database.execAndGet("SELECT hex(sha256) FROM message").getString();
    QCOMPARE(QByteArray::fromHex(digest.c_str()), QCryptographicHash::hash(body, QCryptographicHash::Sha256));
}

void TestArchive::describesMessagesInTheCatalogue()
{
    const auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    VERIFY_OK(addMessage(*archive, id, 5, "12345", 77));
    VERIFY_OK(archive->flush());
    SQLite::Database database(at(QStringLiteral("mailsheaf.sqlite")).toStdString());
    const auto row =
        database.execAndGet("SELECT uid || ' ' || size || ' ' || internal_date || ' ' || flags FROM message");
    QCOMPARE(row.getString(), std::string("5 5 77 \\Seen $Label1"));
}

void TestArchive::remembersWhatItHolds()
{
    auto archive = openOrFail();
    const HeldMailbox fresh = archive->mailbox(inbox, 3).value();
    QCOMPARE(fresh.completeUpTo, Uid(1));
    for (const Uid uid : {9U, 1U, 10'000U})
        VERIFY_OK(addMessage(*archive, fresh.id, uid, bodyOf(uid)));
    VERIFY_OK(archive->setCompleteUpTo(fresh.id, 10));
    VERIFY_OK(archive->flush());
    archive.reset();

    archive = openOrFail();
    const HeldMailbox held = archive->mailbox(inbox, 3).value();
    QCOMPARE(held.id, fresh.id);
    QCOMPARE(held.completeUpTo, Uid(10));
    QCOMPARE(archive->heldUids(held.id, 1).value(), (std::vector<Uid>{1, 9, 10'000}));
    QCOMPARE(archive->heldUids(held.id, 10).value(), std::vector<Uid>{10'000});
    QCOMPARE(archive->messageCount().value(), quint64(3));
    VERIFY_OK(archive->recordRun({.outcome = QStringLiteral("finished")}));
}

void TestArchive::commitsWhatIsWaitingWhenItCloses()
{
    auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    VERIFY_OK(addMessage(*archive, id, 1, "a"));
    archive.reset();
    QCOMPARE(openOrFail()->heldUids(id, 1).value(), std::vector<Uid>{1});
    QCOMPARE(contents(at(messagePath(inbox, 3, 1))), QByteArray("a"));
}

void TestArchive::makesPrivateFilesAndFolders()
{
    const auto archive = openOrFail();
    VERIFY_OK(addMessage(*archive, archive->mailbox(MailboxName("Lists/Qt"), 3)->id, 1, "a"));
    VERIFY_OK(archive->flush());
    QDirIterator it(m_path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                    QDirIterator::Subdirectories);
    int seen = 0;
    while (it.hasNext()) {
        it.next();
        const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther;
        QVERIFY2(!(it.fileInfo().permissions() & forOthers), qPrintable(it.filePath()));
        ++seen;
    }
    QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
    QVERIFY(!(QFileInfo(m_path).permissions() & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup)));
}

void TestArchive::keepsMailboxesAndEpochsApart()
{
    const auto archive = openOrFail();
    const MailboxName lower("work");
    const MailboxName upper("WORK");
    VERIFY_OK(addMessage(*archive, archive->mailbox(lower, 1)->id, 1, "lower"));
    VERIFY_OK(addMessage(*archive, archive->mailbox(upper, 1)->id, 1, "upper"));
    VERIFY_OK(addMessage(*archive, archive->mailbox(upper, 2)->id, 1, "epoch"));
    VERIFY_OK(archive->flush());
    QCOMPARE(contents(at(messagePath(lower, 1, 1))), QByteArray("lower"));
    QCOMPARE(contents(at(messagePath(upper, 1, 1))), QByteArray("upper"));
    QCOMPARE(contents(at(messagePath(upper, 2, 1))), QByteArray("epoch"));
}

void TestArchive::dropsMessagesThatAreNotAdded()
{
    const auto archive = openOrFail();
    {
        auto small = archive->receive();
        auto large = archive->receive();
        VERIFY_OK(small->write(bytesOf("small")));
        VERIFY_OK(large->write(bytesOf(QByteArray(1'000'000, 'x'))));
    }
    QCOMPARE(filesBelow(at(QStringLiteral("incoming"))), QStringList());
    QCOMPARE(archive->messageCount().value(), quint64(0));
}

void TestArchive::refusesAMessageThatWasCutShort()
{
    const auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    auto incoming = archive->receive();
    VERIFY_OK(incoming->write(bytesOf("half")));
    const FetchedMessage message{.uid = 1, .flags = {}, .internalDate = 0, .size = 8};
    auto staged = incoming->complete(0);
    VERIFY_OK(staged);
    const auto added = archive->add(id, message, std::move(*staged));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Message);
    VERIFY_OK(addMessage(*archive, id, 2, "whole"));
    VERIFY_OK(archive->flush());
    QCOMPARE(archive->heldUids(id, 1).value(), std::vector<Uid>{2});
    VERIFY_REFUSED(addMessage(*archive, id + 50, 3, "x"), u"does not know");
}

void TestArchive::boundariesFollowTheMessagesBefore()
{
    const auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    std::atomic_bool done = false;
    std::atomic_int wrong = 0;
    std::thread watcher([&] {
        while (!done) {
            const Uid boundary = archive->mailbox(inbox, 3)->completeUpTo;
            wrong += archive->heldUids(id, 1)->size() + 1 < boundary ? 1 : 0;
        }
    });
    Result<void> going;
    for (Uid uid = 1; going && uid <= 3'000; ++uid)
        going = addMessage(*archive, id, uid, "x").and_then([&] {
            return archive->setCompleteUpTo(id, uid + 1);
        });
    if (going)
        going = archive->flush();
    done = true;
    watcher.join();
    VERIFY_OK(going);
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(archive->mailbox(inbox, 3)->completeUpTo, Uid(3'001));
}

void TestArchive::flushingWithNothingToDoIsFine()
{
    const auto archive = openOrFail();
    VERIFY_OK(archive->flush());
    VERIFY_OK(archive->flush());
}

void TestArchive::canBeReachedThroughALink()
{
    QVERIFY(QDir().mkdir(m_path));
    const QString link = m_directory->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_path, link));
    auto archive = Archive::open(link, {});
    VERIFY_OK(archive);
    VERIFY_OK(addMessage(**archive, (*archive)->mailbox(inbox, 3)->id, 1, "a"));
    VERIFY_OK((*archive)->flush());
    QCOMPARE(contents(at(messagePath(inbox, 3, 1))), QByteArray("a"));
    VERIFY_REFUSED(Archive::open(m_path, {}), u"in use");
}

void TestArchive::aSecondOneIsRefused()
{
    const auto archive = openOrFail();
    const auto second = Archive::open(m_path, {});
    VERIFY_REFUSED(second, u"in use by test_archive");
    QVERIFY(second.error().sentence.contains(QString::number(QCoreApplication::applicationPid())));
    VERIFY_OK(addMessage(*archive, archive->mailbox(inbox, 1)->id, 1, "still works"));
    VERIFY_OK(archive->flush());
}

void TestArchive::theLockAndTheLogGoWithTheArchive()
{
    for (int round = 0; round < 2; ++round) {
        auto archive = openOrFail();
        QVERIFY(QFileInfo::exists(at(QStringLiteral("mailsheaf.lock"))));
        VERIFY_OK(archive->mailbox(MailboxName(QByteArray::number(round)), 1));
        archive.reset();
        QCOMPARE(filesBelow(m_path), QStringList{QStringLiteral("mailsheaf.sqlite")});
    }
}

void TestArchive::aDeadHoldersLockDoesNotCount()
{
    openOrFail().reset();
    // Larger than any process number; the rest as QLockFile writes it.
    put(at(QStringLiteral("mailsheaf.lock")),
        "2000000000\nmailsheaf-cli\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    QVERIFY(Archive::open(m_path, {}).has_value());

    put(at(QStringLiteral("mailsheaf.lock")), "2000000000\nmailsheaf-cli\nanother-computer\n\n\n");
    VERIFY_REFUSED(Archive::open(m_path, {}), u"mailsheaf-cli (process 2000000000 on another-computer)");
}

void TestArchive::clearsAwayItsOwnLeftoversOnly()
{
    openOrFail().reset();
    const QString own = at(QStringLiteral("incoming/0123456789abcdef-17.part"));
    const QString foreign = at(QStringLiteral("incoming/notes.txt"));
    const QString similar = at(QStringLiteral("incoming/0123456789abcdef-17.part.txt"));
    for (const QString &file : {own, foreign, similar})
        put(file, "x");
    openOrFail().reset();
    QVERIFY(!QFileInfo::exists(own));
    QVERIFY(QFileInfo::exists(foreign));
    QVERIFY(QFileInfo::exists(similar));
}

void TestArchive::replacesAFileThatHasNoRow()
{
    auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    VERIFY_OK(addMessage(*archive, id, 1, "a"));
    VERIFY_OK(archive->flush());
    put(at(messagePath(inbox, 3, 2)), "left by a run that was cut off before its catalogue row");
    QCOMPARE(archive->heldUids(id, 1).value(), std::vector<Uid>{1});
    VERIFY_OK(addMessage(*archive, id, 2, "b"));
    VERIFY_OK(archive->flush());
    QCOMPARE(contents(at(messagePath(inbox, 3, 2))), QByteArray("b"));
}

void TestArchive::worksWithoutItsCatalogue()
{
    auto archive = openOrFail();
    VERIFY_OK(addMessage(*archive, archive->mailbox(inbox, 3)->id, 1, "a"));
    archive.reset();
    const QStringList before = filesBelow(at(QStringLiteral("mail")));
    QVERIFY(QFile::remove(at(QStringLiteral("mailsheaf.sqlite"))));

    archive = openOrFail();
    QCOMPARE(archive->messageCount().value(), quint64(0));
    VERIFY_OK(addMessage(*archive, archive->mailbox(inbox, 3)->id, 1, "a"));
    VERIFY_OK(archive->flush());
    QCOMPARE(filesBelow(at(QStringLiteral("mail"))), before);
}

void TestArchive::refusesUnsuitablePlaces_data()
{
    QTest::addColumn<QString>("relative");
    QTest::addColumn<QString>("words");
    QTest::newRow("a missing parent")
        << QStringLiteral("missing/archive") << QStringLiteral("does not exist");
    QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("is a file, not a folder");
    QTest::newRow("below a file") << QStringLiteral("file/archive") << QStringLiteral("does not exist");
}

void TestArchive::refusesUnsuitablePlaces()
{
    QFETCH(QString, relative);
    QFETCH(QString, words);
    put(m_directory->filePath(QStringLiteral("file")), "x");
    VERIFY_REFUSED(Archive::open(m_directory->filePath(relative), {}), words);
    QCOMPARE(filesBelow(m_directory->path()), QStringList{QStringLiteral("file")});
    VERIFY_REFUSED(Archive::open(QString(), {}), u"No folder");
}

void TestArchive::refusesAFolderOfOtherThings()
{
    QVERIFY(QDir().mkdir(m_path));
    put(at(QStringLiteral("letter.odt")), "x");
    VERIFY_REFUSED(Archive::open(m_path, {}), u"letter.odt");
    VERIFY_REFUSED(Archive::open(m_path, {.readOnly = true}), u"letter.odt");
    QCOMPARE(filesBelow(m_path), QStringList{QStringLiteral("letter.odt")});
    QVERIFY(QFile::remove(at(QStringLiteral("letter.odt"))));
    openOrFail().reset();
    put(at(QStringLiteral("notes.txt")), "the user's own, in an archive that is one already");
    openOrFail().reset();
}

void TestArchive::acceptsTheRootOfADisk()
{
    QVERIFY(QDir().mkpath(at(QStringLiteral("lost+found"))));
    QVERIFY(QDir().mkpath(at(QStringLiteral("System Volume Information"))));
    put(at(QStringLiteral(".DS_Store")), "x");
    QVERIFY(Archive::open(m_path, {}).has_value());
}

void TestArchive::refusesAReadOnlyDisk()
{
    SmallDisk disk("size=1m");
    if (!disk.isMounted())
        QSKIP("This user may not mount a small disk.");
    QVERIFY(Archive::open(disk.path() + QStringLiteral("/used"), {}).has_value());
    QVERIFY(disk.makeReadOnly());
    VERIFY_REFUSED(Archive::open(disk.path() + QStringLiteral("/used"), {}), u"read-only");
    VERIFY_REFUSED(Archive::open(disk.path() + QStringLiteral("/new"), {}), u"read-only");
    VERIFY_OK(Archive::open(disk.path() + QStringLiteral("/used"), {.readOnly = true}));
}

void TestArchive::refusesADamagedCatalogue()
{
    openOrFail().reset();
    put(at(QStringLiteral("mailsheaf.sqlite")), QByteArray(5'000, 'x'));
    VERIFY_REFUSED(Archive::open(m_path, {}), u"is damaged");
    QCOMPARE(contents(at(QStringLiteral("mailsheaf.sqlite"))), QByteArray(5'000, 'x'));
    QVERIFY(!QFileInfo::exists(at(QStringLiteral("mailsheaf.lock"))));
}

void TestArchive::readingMakesNothing()
{
    const auto archive = openOrFail({.readOnly = true});
    const HeldMailbox held = archive->mailbox(inbox, 3).value();
    QCOMPARE(held.id, 0);
    QCOMPARE(held.completeUpTo, Uid(1));
    QCOMPARE(archive->heldUids(held.id, 1).value(), std::vector<Uid>{});
    QCOMPARE(archive->messageCount().value(), quint64(0));
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestArchive::readingSeesAnArchiveInUse()
{
    const auto archive = openOrFail();
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    const auto reader = openOrFail({.readOnly = true});
    QCOMPARE(reader->messageCount().value(), quint64(0));
    VERIFY_OK(addMessage(*archive, id, 1, "a"));
    VERIFY_OK(archive->flush());
    QCOMPARE(reader->mailbox(inbox, 3)->id, id);
    QCOMPARE(reader->heldUids(id, 1).value(), std::vector<Uid>{1});
    QCOMPARE(reader->mailbox(MailboxName("Other"), 3)->id, 0);
}

void TestArchive::readersCannotWrite()
{
    openOrFail().reset();
    const auto reader = openOrFail({.readOnly = true});
    VERIFY_REFUSED(reader->receive(), u"reading only");
    VERIFY_REFUSED(reader->setCompleteUpTo(1, 2), u"reading only");
    VERIFY_REFUSED(reader->recordRun({}), u"reading only");
    VERIFY_REFUSED(reader->flush(), u"reading only");
}

void TestArchive::aFullDiskEndsTheRunButNoFile()
{
    const SmallDisk disk("size=3m");
    if (!disk.isMounted())
        QSKIP("This user may not mount a small disk.");
    m_path = disk.path();
    auto archive = openOrFail({});
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    const QByteArray body(20'000, 'x');
    Result<void> going;
    for (Uid uid = 1; going && uid < 1'000; ++uid)
        going = addMessage(*archive, id, uid, body).and_then([&] {
            return uid % 10 == 0 ? archive->flush() : Result<void>();
        });
    VERIFY_REFUSED(going, u"is full");
    archive.reset();

    QCOMPARE(filesBelow(at(QStringLiteral("incoming"))), QStringList());
    const QStringList files = filesBelow(at(QStringLiteral("mail")));
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QCOMPARE(QFileInfo(at(QStringLiteral("mail/") + file)).size(), body.size());
    const auto held = openOrFail({.readOnly = true})->heldUids(id, 1);
    VERIFY_OK(held);
    QVERIFY(qsizetype(held->size()) <= files.size());
    for (const Uid uid : *held)
        QVERIFY(QFileInfo::exists(at(messagePath(inbox, 3, uid))));
}

void TestArchive::aLinkOnTheWayThereIsTheUsersOwn()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkdir(folder.filePath(QStringLiteral("disk"))));
    const QString link = folder.filePath(QStringLiteral("backups"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("disk")), link));
    for (int time = 0; time < 2; ++time)
        VERIFY_OK(Archive::open(link + QStringLiteral("/archive"), {}));
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("disk/archive/mailsheaf.sqlite"))).isFile());
}

void TestArchive::theFirstFailureStays_data()
{
    QTest::addColumn<bool>("fsync");
    QTest::newRow("without fsync") << false;
    QTest::newRow("with fsync") << true;
}

void TestArchive::theFirstFailureStays()
{
    openOrFail().reset();
    put(at(QStringLiteral("mail")), "a file where the folder should be");
    QFETCH(bool, fsync);
    auto archive = openOrFail({.fsync = fsync});
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    auto late = archive->receive();
    VERIFY_OK(late);
    const auto added = addMessage(*archive, id, 1, "a");
    // What is to be durable gets its name later.
    if (fsync)
        VERIFY_OK(added);
    else
        VERIFY_REFUSED(added, u"is in the way");
    VERIFY_REFUSED(archive->flush(), u"is in the way");
    VERIFY_REFUSED(archive->flush(), u"is in the way");
    VERIFY_REFUSED(archive->receive(), u"is in the way");
    auto staged = late->complete(0);
    VERIFY_OK(staged);
    VERIFY_REFUSED(archive->add(id, {}, std::move(*staged)), u"is in the way");
    VERIFY_REFUSED(archive->setCompleteUpTo(id, 2), u"is in the way");
    QCOMPARE(archive->messageCount().value(), quint64(0));
    VERIFY_OK(archive->recordRun({.outcome = QStringLiteral("failed")}));
    archive.reset();
    QCOMPARE(filesBelow(at(QStringLiteral("incoming"))), QStringList());
}

void TestArchive::saysHowMuchRoomThereIs()
{
    const SmallDisk disk("size=2m");
    if (disk.isMounted()) {
        m_path = disk.path();
        const auto archive = openOrFail();
        QVERIFY(archive->availableBytes() > 0);
        QVERIFY(archive->availableBytes() <= 2 * 1024 * 1024);
        QCOMPARE(archive->path(), QFileInfo(m_path).canonicalFilePath());
    } else {
        QVERIFY(openOrFail()->availableBytes() > 0);
    }
}

void TestArchive::manyThreadsMayAdd_data()
{
    QTest::addColumn<bool>("fsync");
    QTest::newRow("without fsync") << false;
    QTest::newRow("with fsync") << true;
}

void TestArchive::manyThreadsMayAdd()
{
    QFETCH(bool, fsync);
    constexpr Uid threads = 8;
    constexpr Uid perThread = 2'500;
    auto archive = openOrFail({.fsync = fsync});
    const MailboxId id = archive->mailbox(inbox, 3)->id;
    std::atomic_int failed = 0;
    std::vector<std::thread> workers;
    for (Uid worker = 0; worker < threads; ++worker) {
        workers.emplace_back([&, worker] {
            for (Uid i = 0; i < perThread; ++i) {
                const Uid uid = worker * perThread + i + 1;
                failed += addMessage(*archive, id, uid, bodyOf(uid)) ? 0 : 1;
                if (i % 500 == 0)
                    failed +=
                        archive->flush() && archive->mailbox(inbox, 3) && archive->heldUids(id, 1) ? 0 : 1;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    VERIFY_OK(archive->flush());
    QCOMPARE(failed.load(), 0);

    std::vector<Uid> expected(threads * perThread);
    std::iota(expected.begin(), expected.end(), 1U);
    QCOMPARE(archive->heldUids(id, 1).value(), expected);
    for (Uid uid = 1; uid <= threads * perThread; uid += 7)
        QCOMPARE(contents(at(messagePath(inbox, 3, uid))), bodyOf(uid));
    QCOMPARE(filesBelow(at(QStringLiteral("mail"))).size(), qsizetype(expected.size()));
}

QTEST_GUILESS_MAIN(TestArchive)

#include "test_archive.moc"
