// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"

#include "core/archive/archivefolder.h"
#include "core/archive/filedigest.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

/// Files that an archive writes, and what becomes of them when the disk does not want them.
class TestArchiveFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void aFileIsThereWholeOrNotAtAll_data();
    void aFileIsThereWholeOrNotAtAll();
    void aFileBelongsToItsOwnerWhateverTheUmask();
    void whatCannotBeMovedIsSaid_data();
    void whatCannotBeMovedIsSaid();
    void nothingIsPublishedWithoutFiles();
    void aDroppedMessageLeavesNothing();
    void aMessageThatHasFailedStaysFailed_data();
    void aMessageThatHasFailedStaysFailed();
    void messagesCanBeMovedAround();
    void quarantineNumbersWhatComesAgain();
    void quarantineThatIsInTheWayIsSaid();
    void digestsSayWhyThereIsNone_data();
    void digestsSayWhyThereIsNone();
    void aDigestCanBeStopped();

private:
    [[nodiscard]] QString at(const QString &relative) const { return m_directory->filePath(relative); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<IncomingFolder> m_incoming;
};

void TestArchiveFile::initTestCase_data()
{
    QTest::addColumn<IncomingFolder::Until>("until");
    QTest::newRow("named") << IncomingFolder::Until::Named;
    QTest::newRow("unnamed") << IncomingFolder::Until::Unnamed;
}

void TestArchiveFile::init()
{
    QFETCH_GLOBAL(IncomingFolder::Until, until);
    m_directory = std::make_unique<QTemporaryDir>();
    VERIFY_OK(archivefolder::prepareIncoming(m_directory->path()));
    m_incoming = std::make_unique<IncomingFolder>(m_directory->path(), until);
}

void TestArchiveFile::aFileIsThereWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fsync");
    for (const bool fsync : {false, true}) {
        QTest::addRow("small, %d", fsync) << QByteArray("small") << fsync;
        QTest::addRow("empty, %d", fsync) << QByteArray("") << fsync;
        QTest::addRow("large, %d", fsync) << QByteArray(700'000, 'x') << fsync;
    }
}

void TestArchiveFile::aFileIsThereWholeOrNotAtAll()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fsync);
    put(at(u"a"_s), "older");
    {
        ArchiveFile dropped(*m_incoming);
        VERIFY_OK(dropped.write(bytes));
    }
    QCOMPARE(contents(at(u"a"_s)), QByteArray("older"));
    VERIFY_OK(writeArchiveFile(*m_incoming, at(u"a"_s), bytes, fsync));
    QCOMPARE(contents(at(u"a"_s)), bytes);
    for (const QFileInfo &lane : QDir(at(u"incoming"_s)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(lane.filePath()).isEmpty());
}

void TestArchiveFile::aFileBelongsToItsOwnerWhateverTheUmask()
{
#ifdef Q_OS_UNIX
    QFETCH_GLOBAL(IncomingFolder::Until, until);
    for (const mode_t mask : {0000, 0022, 0777}) {
        const mode_t before = umask(mask);
        IncomingFolder incoming(m_directory->path(), until);
        const auto written = writeArchiveFile(incoming, at(u"a"_s), "x", false);
        umask(before);
        VERIFY_OK(written);
        struct stat found = {};
        QCOMPARE(stat(QFile::encodeName(at(u"a"_s)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0600));
    }
#endif
}

void TestArchiveFile::whatCannotBeMovedIsSaid_data()
{
    QTest::addColumn<bool>("fsync");
    QTest::newRow("with fsync") << true;
    QTest::newRow("without fsync") << false;
}

void TestArchiveFile::whatCannotBeMovedIsSaid()
{
    QFETCH(bool, fsync);
    VERIFY_REFUSED(writeArchiveFile(*m_incoming, at(u"missing/a"_s), "x", fsync), u"has gone");
    QVERIFY(QDir().mkpath(at(u"folder/below"_s)));
    VERIFY_REFUSED(writeArchiveFile(*m_incoming, at(u"folder"_s), "x", fsync), u"is in the way");
    QVERIFY(QDir(at(u"incoming"_s)).removeRecursively());
    VERIFY_REFUSED(writeArchiveFile(*m_incoming, at(u"a"_s), "x", fsync), u"has gone");
    QVERIFY(!QFileInfo::exists(at(u"a"_s)));
}

void TestArchiveFile::nothingIsPublishedWithoutFiles()
{
    VERIFY_OK(publish({}, true));
    put(at(u"lost"_s), "x");
    std::vector<CompleteFile> files;
    files.push_back({.file = StagedFile(at(u"lost"_s)), .path = at(u"new"_s)});
    QVERIFY(QFile::remove(at(u"lost"_s)));
    VERIFY_REFUSED(publish(std::move(files), true), u"has gone"); // when it is to reach the disk
}

/// A small one has not been on the disk at all; a large one may have been there without a name.
void TestArchiveFile::aDroppedMessageLeavesNothing()
{
    QFETCH_GLOBAL(IncomingFolder::Until, until);
    const bool isSeen =
        until == IncomingFolder::Until::Named || !filesystem::NewFile::createUnnamed(at(u"a"_s));
    {
        IncomingMessage small = m_incoming->receive();
        IncomingMessage large = m_incoming->receive();
        VERIFY_OK(small.write(bytesOf("small")));
        VERIFY_OK(large.write(bytesOf(QByteArray(1'000'000, 'x'))));
        QCOMPARE(filesBelow(at(u"incoming"_s)).size(), isSeen ? 1 : 0);
    }
    QCOMPARE(filesBelow(at(u"incoming"_s)), QStringList());
}

void TestArchiveFile::aMessageThatHasFailedStaysFailed_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("at once") << qsizetype(100'000);
    QTest::newRow("in pieces") << qsizetype(50'000);
}

/// Nothing may come behind a gap.
void TestArchiveFile::aMessageThatHasFailedStaysFailed()
{
    QFETCH(qsizetype, size);
    const QByteArray piece(size, 'x');
    IncomingMessage message = m_incoming->receive();
    QVERIFY(QDir(at(u"incoming"_s)).removeRecursively());
    auto written = message.write(bytesOf(piece));
    for (int i = 0; i < 10 && written; ++i)
        written = message.write(bytesOf(piece));
    VERIFY_REFUSED(written, u"has gone");
    VERIFY_OK(archivefolder::prepareIncoming(m_directory->path()));
    VERIFY_REFUSED(message.write(bytesOf(QByteArray(100'000, 'y'))), u"has gone");
    VERIFY_REFUSED(message.complete(0), u"has gone");
}

void TestArchiveFile::messagesCanBeMovedAround()
{
    IncomingMessage first = m_incoming->receive();
    IncomingMessage second = m_incoming->receive();
    VERIFY_OK(first.write(bytesOf("first")));
    VERIFY_OK(second.write(bytesOf("second, larger")));
    IncomingMessage taken(std::move(first));
    QCOMPARE(taken.size(), 5ULL);
    taken = std::move(second);
    QCOMPARE(taken.size(), 14ULL);
    auto staged = taken.complete(1'000);
    VERIFY_OK(staged);
    StagedFile other(at(u"nothing"_s));
    other = std::move(staged->file);
    VERIFY_OK(other.moveTo(at(u"a"_s)));
    QCOMPARE(contents(at(u"a"_s)), QByteArray("second, larger"));
}

void TestArchiveFile::quarantineNumbersWhatComesAgain()
{
    for (const QByteArray &text : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        QVERIFY(QDir().mkpath(at(u"mail/INBOX"_s)));
        put(at(u"mail/INBOX/a"_s), text);
        VERIFY_OK(moveToQuarantine(m_directory->path(), u"mail/INBOX/a"_s));
        QVERIFY(!QFileInfo::exists(at(u"mail/INBOX/a"_s)));
    }
    QCOMPARE(contents(at(u"quarantine/mail/INBOX/a.damaged"_s)), QByteArray("one"));
    QCOMPARE(contents(at(u"quarantine/mail/INBOX/a.damaged-2"_s)), QByteArray("two"));
    QCOMPARE(contents(at(u"quarantine/mail/INBOX/a.damaged-3"_s)), QByteArray("three"));
    VERIFY_OK(moveToQuarantine(m_directory->path(), u"mail/INBOX/a"_s)); // nothing is there
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"mail/INBOX/a"_s)));
    VERIFY_OK(moveToQuarantine(m_directory->path(), u"mail/INBOX/a"_s));
    QVERIFY(!QFileInfo(at(u"mail/INBOX/a"_s)).isSymLink());
}

void TestArchiveFile::quarantineThatIsInTheWayIsSaid()
{
    put(at(u"a"_s), "x");
    put(at(u"quarantine"_s), "a file of somebody's");
    VERIFY_REFUSED(moveToQuarantine(m_directory->path(), u"a"_s), u"is in the way");
    QCOMPARE(contents(at(u"a"_s)), QByteArray("x"));
}

void TestArchiveFile::digestsSayWhyThereIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << u"missing"_s << u"has gone"_s;
    QTest::newRow("a link") << u"link"_s << u"is a link"_s;
    QTest::newRow("a folder") << u"incoming"_s << u"is in the way"_s;
    QTest::newRow("below a file") << u"file/below"_s << u"is in the way"_s;
}

void TestArchiveFile::digestsSayWhyThereIsNone()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    put(at(u"file"_s), "x");
    QVERIFY(QFile::link(at(u"file"_s), at(u"link"_s)));
    VERIFY_REFUSED(digestOf(at(name), {}), words);
}

void TestArchiveFile::aDigestCanBeStopped()
{
    put(at(u"file"_s), QByteArray(1'000'000, 'x'));
    const CancelToken cancel;
    quint64 read = 0;
    const auto digest = digestOf(at(u"file"_s), cancel, [&](quint64 bytes) {
        read += bytes;
        cancel.cancel();
    });
    QVERIFY(!digest && digest.error().isCancelled());
    QVERIFY(read > 0 && read < 1'000'000);
    QCOMPARE(digestOf(at(u"file"_s), {})->size, 1'000'000ULL);
}

QTEST_GUILESS_MAIN(TestArchiveFile)
#include "test_archivefile.moc"
