// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/archiveverifier.h"

#include "core/archive/archivefolder.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/mailpath.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(const QString &root, const QString &message)>;

QMap<QString, QByteArray> allFiles(const QString &root)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        files.insert(path, contents(path));
    }
    return files;
}

} // namespace

/// What a verification notices, one thing wrong at a time.
class TestArchiveVerifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeArchiveIsGood();
    void anythingWrongIsFoundAndNothingIsTouched_data();
    void anythingWrongIsFoundAndNothingIsTouched();
    void whatTheSystemPutsThereDoesNotCount();
    void aSampleReadsAPart();
    void sizesAreAlwaysChecked();
    void everyWorkerCountFindsTheSame_data();
    void everyWorkerCountFindsTheSame();
    void progressReachesItsTotal();
    void canBeCancelled();
    void refusesWhatIsNoArchive();
    void refusesAnArchiveInUse();
    void anInterruptedRunIsNoDamage();
    void theRootHashIsWhatTheStandardToolsSay();

private:
    [[nodiscard]] QString at(const QString &relative) const { return m_path + u'/' + relative; }
    [[nodiscard]] QString messageOf(Uid uid) const { return at(messagePath(m_lists, 3, uid)); }
    [[nodiscard]] VerifyReport verify(const VerifyOptions &options = {}) const;
    void fill(bool inGoodOrder = true) const;

    const MailboxName m_inbox{"INBOX"};
    const MailboxName m_lists{"Lists/Qt 'n' more"};
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestArchiveVerifier::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive"_s);
}

void TestArchiveVerifier::fill(bool inGoodOrder) const
{
    const auto archive = Archive::open(m_path, {.fsync = false});
    VERIFY_OK(archive);
    for (const MailboxName &name : {m_inbox, m_lists}) {
        const MailboxId id = (*archive)->mailbox(name, 3)->id;
        for (Uid uid = 1; uid <= 50; ++uid)
            VERIFY_OK(addMessage(**archive, id, uid * 211, name.raw() + QByteArray::number(uid)));
    }
    VERIFY_OK((*archive)->flush());
    if (!inGoodOrder)
        return;
    VERIFY_OK((*archive)->writeManifests());
    VERIFY_OK((*archive)->seal());
}

VerifyReport TestArchiveVerifier::verify(const VerifyOptions &options) const
{
    auto report = verifyArchive(m_path, options, {}, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence + report.error().detail));
    return *report;
}

void TestArchiveVerifier::aWholeArchiveIsGood()
{
    fill();
    const auto before = allFiles(m_path);
    const VerifyReport report = verify();
    QVERIFY(report.isGood());
    QVERIFY(report.sealed);
    QCOMPARE(report.messages, 100ULL);
    QCOMPARE(report.hashed, 100ULL);
    QCOMPARE(report.folders.size(), std::size_t(2));
    QCOMPARE(report.folders[1].mailbox.name.shown(), u"Lists/Qt 'n' more"_s);
    QCOMPARE(report.folders[1].messages, 50ULL);
    QVERIFY(report.notes.isEmpty());
    QVERIFY(allFiles(m_path) == before);
}

void TestArchiveVerifier::anythingWrongIsFoundAndNothingIsTouched_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<int>("damaged");
    const auto add = [](const char *name, ProblemKind kind, int damaged, const Spoil &spoil) {
        QTest::newRow(name) << spoil << kind << damaged;
    };
    add("a file less", ProblemKind::Missing, 1,
        [](const QString &, const QString &message) { QVERIFY(QFile::remove(message)); });
    add("a whole directory less", ProblemKind::Missing, 3, [](const QString &, const QString &message) {
        QVERIFY(QDir(QFileInfo(message).path()).removeRecursively());
    });
    add("a byte less", ProblemKind::WrongSize, 1,
        [](const QString &, const QString &message) { put(message, contents(message).chopped(1)); });
    add("other bytes", ProblemKind::WrongContent, 1, [](const QString &, const QString &message) {
        put(message, contents(message).toUpper().replace('1', '2').replace('5', '4'));
    });
    add("a link instead of a file", ProblemKind::Unreadable, 1,
        [](const QString &root, const QString &message) {
            QVERIFY(QFile::rename(message, root + u"/elsewhere"_s));
            QVERIFY(QFile::link(root + u"/elsewhere"_s, message));
        });
    add("a directory instead of a file", ProblemKind::Unreadable, 1,
        [](const QString &, const QString &message) {
            QVERIFY(QFile::remove(message) && QDir().mkdir(message));
        });
#ifdef Q_OS_UNIX
    add("a pipe instead of a file", ProblemKind::Unreadable, 1,
        [](const QString &, const QString &message) { putPipe(message); });
    for (const char16_t *name : {u"SHA256SUMS", u"mailsheaf-folder.tsv"}) {
        const QString list = u"/mail/INBOX/messages-3/"_s + QStringView(name).toString();
        add(qPrintable(u"a pipe instead of "_s + QFileInfo(list).fileName()), ProblemKind::Manifest, 0,
            [list](const QString &root, const QString &) { putPipe(root + list); });
    }
#endif
    add("a message too many", ProblemKind::Stray, 0, [](const QString &, const QString &message) {
        put(QFileInfo(message).path() + u"/0000010551.eml"_s, "a");
    });
    add("a message of another block", ProblemKind::WrongName, 0, [](const QString &, const QString &message) {
        put(QFileInfo(message).path() + u"/0000000007.eml"_s, "a");
    });
    add("a file beside the messages", ProblemKind::WrongName, 0, [](const QString &, const QString &message) {
        put(QFileInfo(message).path() + u"/notes.txt"_s, "a");
    });
    add("a file beside the folders", ProblemKind::WrongName, 0,
        [](const QString &root, const QString &) { put(root + u"/mail/notes.txt"_s, "a"); });
    add("a folder too many", ProblemKind::Stray, 0, [](const QString &root, const QString &) {
        QVERIFY(QDir().mkpath(root + u"/mail/Drafts/messages-1/000000"_s));
        put(root + u"/mail/Drafts/messages-1/000000/0000000001.eml"_s, "a");
    });
    add("a wrong sum", ProblemKind::Manifest, 0, [](const QString &root, const QString &) {
        const QString sums = root + u"/mail/INBOX/messages-3/SHA256SUMS"_s;
        put(sums, contents(sums).replace('a', 'b'));
    });
    add("no sums", ProblemKind::Manifest, 0, [](const QString &root, const QString &) {
        QVERIFY(QFile::remove(root + u"/mail/INBOX/messages-3/SHA256SUMS"_s));
    });
    add("a damaged manifest", ProblemKind::Manifest, 0, [](const QString &root, const QString &) {
        const QString manifest = root + u"/mail/INBOX/messages-3/mailsheaf-folder.tsv"_s;
        put(manifest, contents(manifest).replace("Seen", "Sean"));
    });
    add("a catalogue that its seal does not fit", ProblemKind::Catalogue, 0,
        [](const QString &root, const QString &) {
            QByteArray bytes = contents(root + u"/mailsheaf.sqlite"_s);
            bytes[bytes.size() - 9] = char(bytes[bytes.size() - 9] ^ 1);
            put(root + u"/mailsheaf.sqlite"_s, bytes);
        });
}

void TestArchiveVerifier::anythingWrongIsFoundAndNothingIsTouched()
{
    QFETCH(Spoil, spoil);
    QFETCH(ProblemKind, kind);
    QFETCH(int, damaged);
    fill();
    spoil(m_path, messageOf(50 * 211));
    const auto before = allFiles(m_path);
    const VerifyReport report = verify();
    QVERIFY(!report.isGood());
    QVERIFY2(report.counts.contains(kind), qPrintable(problemKey(report.problems.value(0).kind)));
    QCOMPARE(report.damaged.size(), std::size_t(damaged));
    QCOMPARE(quint64(report.problems.size()), report.problemCount());
    QVERIFY(allFiles(m_path) == before);
}

void TestArchiveVerifier::whatTheSystemPutsThereDoesNotCount()
{
    fill();
    put(at(u"mail/.DS_Store"_s), "a");
    put(QFileInfo(messageOf(211)).path() + u"/Thumbs.db"_s, "a");
    QVERIFY(verify().isGood());
}

void TestArchiveVerifier::aSampleReadsAPart()
{
    fill();
    const VerifyReport report = verify({.sample = 0.3, .seed = 7});
    QVERIFY(report.isGood());
    QVERIFY2(report.hashed > 5 && report.hashed < 60, qPrintable(QString::number(report.hashed)));
    QCOMPARE(report.hashed, report.folders[0].hashed + report.folders[1].hashed);
    QCOMPARE(verify({.sample = 0}).hashed, 0ULL);
}

void TestArchiveVerifier::sizesAreAlwaysChecked()
{
    fill();
    put(messageOf(211), "another");
    QCOMPARE(verify({.sample = 0}).counts.at(ProblemKind::WrongSize), 1ULL);
}

void TestArchiveVerifier::everyWorkerCountFindsTheSame_data()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {1, 2, 8})
        QTest::addRow("%d", workers) << workers;
}

void TestArchiveVerifier::everyWorkerCountFindsTheSame()
{
    QFETCH(int, workers);
    fill();
    for (Uid uid = 1; uid <= 50; uid += 7)
        QVERIFY(QFile::remove(messageOf(uid * 211)));
    const VerifyReport report = verify({.workers = workers});
    QCOMPARE(report.damaged.size(), std::size_t(8));
    QCOMPARE(report.hashed, 92ULL);
}

void TestArchiveVerifier::progressReachesItsTotal()
{
    fill();
    VerifyProgress last;
    VERIFY_OK(verifyArchive(m_path, {},
                            [&](const VerifyProgress &progress) {
                                QVERIFY(progress.messagesDone >= last.messagesDone);
                                last = progress;
                            },
                            {}));
    QCOMPARE(last.messagesDone, 100ULL);
    QCOMPARE(last.messagesTotal, 100ULL);
    QVERIFY(last.bytesTotal > 0);
    QCOMPARE(last.bytesDone, last.bytesTotal);
}

void TestArchiveVerifier::canBeCancelled()
{
    fill();
    const CancelToken cancel;
    const auto report = verifyArchive(
        m_path, {}, [&](const VerifyProgress &) { cancel.cancel(); }, cancel);
    QVERIFY(!report);
    QVERIFY(report.error().isCancelled());
}

void TestArchiveVerifier::refusesWhatIsNoArchive()
{
    VERIFY_REFUSED(verifyArchive(m_path, {}, {}, {}), u"has no catalogue");
    QVERIFY(!QFileInfo::exists(m_path));
    fill();
    put(at(u"mailsheaf.sqlite"_s), QByteArray(8192, 'x'));
    VERIFY_REFUSED(verifyArchive(m_path, {}, {}, {}), u"rebuild");
}

void TestArchiveVerifier::refusesAnArchiveInUse()
{
    fill();
    const auto archive = Archive::open(m_path, {.fsync = false});
    VERIFY_OK(archive);
    VERIFY_REFUSED(verifyArchive(m_path, {}, {}, {}), u"is in use");
}

void TestArchiveVerifier::anInterruptedRunIsNoDamage()
{
    fill(false);
    const VerifyReport report = verify();
    QVERIFY(report.isGood());
    QVERIFY(!report.sealed);
    QCOMPARE(report.notes.size(), 2);
    QCOMPARE(report.hashed, 100ULL);
}

void TestArchiveVerifier::theRootHashIsWhatTheStandardToolsSay()
{
    fill();
    QProcess shell;
    shell.setWorkingDirectory(m_path);
    shell.start(
        u"sh"_s,
        {u"-c"_s,
         u"find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum"_s});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        QSKIP("there are no such tools here");
    QCOMPARE(shell.readAllStandardOutput().left(64), verify().rootHash.toHex());
}

QTEST_GUILESS_MAIN(TestArchiveVerifier)
#include "test_archiveverifier.moc"
