// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"
#include "scriptedserver.h"

#include "core/archive/archive.h"
#include "core/archive/catalogue.h"
#include "core/backup/recordedruns.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t many = 100;

std::vector<RecordedRun> runsIn(const QString &archive)
{
    const auto history = recordedRuns(archive, many);
    if (!history) {
        QTest::qFail(qPrintable(history.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return history->runs;
}

} // namespace

/// What an archive remembers of its runs, by whichever way they ended.
class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRunIsRecordedAsItEnded();
    void aRunThatIsStoppedSaysSo();
    void aStopIsFeltThoughThereAreManyMessages();
    void whatCouldNotBeFetchedIsRecordedWithReasons();
    void aRunThatCannotSignInIsRecorded();
    void anAccountThatDoesNotWorkBeginsNoArchive();
    void aDryRunIsNoRun();
    void whatCannotBeWrittenDownIsAFailure();
    void theHistoryCanBeReadDuringARun();
    void whereThereIsNoArchiveThereIsNoHistory();
    void theProgramTells();

private:
    [[nodiscard]] BackupRequest request() const { return requestTo(*m_server, user(), archive()); }
    /// With messages 1 to @p messages, whose files are not there; its manifest is stale.
    void fillCatalogue(const MailboxName &name, Uid messages) const;
    [[nodiscard]] QString user() const { return u"user%1"_s.arg(m_number); }
    [[nodiscard]] QString archive() const { return m_target->path() + u"/archive"_s; }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_target;
    int m_number = 0;
};

void TestRuns::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
}

void TestRuns::init()
{
    m_target = std::make_unique<QTemporaryDir>();
    ++m_number;
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_server->append(user(), "INBOX", "Subject: x\r\n\r\nmessage\r\n"));
}

void TestRuns::fillCatalogue(const MailboxName &name, Uid messages) const
{
    const auto catalogue = Catalogue::open(archive() + u"/mailsheaf.sqlite"_s, {.fsync = false});
    QVERIFY(catalogue);
    const MailboxId id = (*catalogue)->mailbox(name, 7)->id;
    std::vector<MessageRow> rows;
    for (Uid uid = 1; uid <= messages; ++uid)
        rows.push_back({.mailbox = id,
                        .uid = uid,
                        .size = 4096,
                        .sha256 = QByteArray(32, 'x'),
                        .internalDate = 1'700'000'000,
                        .flags = {"\\Seen"},
                        .labels = {}});
    QVERIFY((*catalogue)->commit(rows, {}));
}

void TestRuns::aRunIsRecordedAsItEnded()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const RunReport first = runBackup(request());
    QCOMPARE(first.outcome, RunOutcome::Finished);
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);

    const auto runs = runsIn(archive());
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].messages, quint64(0));
    QCOMPARE(runs[0].skipped, quint64(3));
    const RecordedRun &kept = runs[1];
    QVERIFY(kept.started >= before && kept.started <= QDateTime::currentDateTimeUtc());
    QCOMPARE(kept.kind, RunKind::Backup);
    QCOMPARE(kept.outcome, RunOutcome::Finished);
    QCOMPARE(kept.sentence, QString());
    QCOMPARE(kept.messages, first.messages);
    QCOMPARE(kept.bytes, first.bytes);
    QCOMPARE(kept.workers, first.workers);
    QVERIFY(kept.elapsed.count() > 0 && kept.elapsed <= first.elapsed);
    QVERIFY(kept.messagesPerSecond() > 0);
}

void TestRuns::aRunThatIsStoppedSaysSo()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    const RunReport report = runBackup(request(), [](BackupRun &run, const RunProgress &) { run.stop(); });
    QCOMPARE(report.outcome, RunOutcome::Stopped);
    const auto runs = runsIn(archive());
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].outcome, RunOutcome::Stopped);
}

void TestRuns::aStopIsFeltThoughThereAreManyMessages()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    fillCatalogue(MailboxName("Large"), 200'000);
    const QFileInfo manifest(archive() + u"/mail/Large/messages-7/mailsheaf-folder.tsv"_s);
    QVERIFY(m_server->append(user(), "INBOX", "Subject: x\r\n\r\none more\r\n"));
    BackupRequest asked = request();
    asked.messageLimit = 1; // what has become of the other messages is not asked
    const ChaosProxy line(asked.endpoint.port, {.delay = std::chrono::milliseconds(100)});
    asked.endpoint.port = line.port();
    QElapsedTimer sinceStop;
    const RunReport stopped = runBackup(asked, [&](BackupRun &run, const RunProgress &progress) {
        if (progress.phase == RunPhase::Connecting || sinceStop.isValid())
            return;
        sinceStop.start();
        run.stop();
    });
    QCOMPARE(stopped.outcome, RunOutcome::Stopped);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    asked.endpoint = request().endpoint;
    QCOMPARE(runBackup(asked).outcome, RunOutcome::Finished);
    QVERIFY(manifest.size() > 200'000LL * 80);
}

void TestRuns::whatCouldNotBeFetchedIsRecordedWithReasons()
{
    const Script signedIn{sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
                          expectLine("LOGIN somebody secret"),
                          sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n"),
                          expectLine("LIST \"\" \"\\*\""),
                          sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"),
                          expectLine("STATUS INBOX"),
                          sendBytes("* STATUS INBOX (UIDVALIDITY 7 UIDNEXT 2 MESSAGES 1)\r\n%TAG% OK "
                                    "done\r\n")};
    const Script examine{expectLine("EXAMINE INBOX"), sendBytes("* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n"
                                                                "%TAG% OK [READ-ONLY] done\r\n")};
    const Script list{expectLine("UID FETCH 1:\\* \\(UID RFC822.SIZE\\)"),
                      sendBytes("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n%TAG% OK done\r\n")};
    const Script refuse{expectLine("UID FETCH 1"), sendBytes("%TAG% NO the disk is on fire\r\n")};
    const Script look{expectLine("UID FETCH 1"),
                      sendBytes("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n%TAG% OK done\r\n")};
    const Script end{expectLine("LOGOUT")};
    const ScriptedServer server({signedIn + examine + list + examine + refuse + refuse + look + end,
                                 signedIn + examine + refuse + refuse + look + end});
    BackupRequest request;
    request.endpoint = {
        .host = u"127.0.0.1"_s, .port = server.port(), .security = Security::None, .caFile = {}};
    request.user = u"somebody"_s;
    request.secret = Secret(u"secret"_s);
    request.destination = archive();
    request.workers = 1;
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::FinishedWithFailures);

    const auto history = recordedRuns(archive(), many);
    QVERIFY(history);
    QCOMPARE(history->toRetry, quint64(1));
    QCOMPARE(history->runs[0].outcome, RunOutcome::FinishedWithFailures);
    QCOMPARE(history->runs[0].failed, quint64(1));
    const auto failures = recordedFailures(archive(), history->runs[0].id);
    QVERIFY(failures);
    QCOMPARE(failures->size(), 1);
    QCOMPARE(failures->first().mailbox, u"INBOX"_s);
    QCOMPARE(failures->first().uid, 1U);
    QVERIFY2(failures->first().reason.contains("the disk is on fire"_L1),
             qPrintable(failures->first().reason));

    request.retryFailed = true;
    (void)runBackup(request);
    QCOMPARE(runsIn(archive()).front().kind, RunKind::Retry);
}

void TestRuns::aRunThatCannotSignInIsRecorded()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    BackupRequest wrong = request();
    wrong.secret = Secret(u"wrong"_s);
    const RunReport report = runBackup(wrong);
    QCOMPARE(report.outcome, RunOutcome::Failed);
    const auto runs = runsIn(archive());
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].outcome, RunOutcome::Failed);
    QCOMPARE(runs[0].sentence, report.error->sentence);
    QVERIFY2(QFile::exists(archive() + u"/mailsheaf.sqlite.sha256"_s), "the seal is back");
}

void TestRuns::anAccountThatDoesNotWorkBeginsNoArchive()
{
    BackupRequest wrong = request();
    wrong.secret = Secret(u"wrong"_s);
    QCOMPARE(runBackup(wrong).outcome, RunOutcome::Failed);
    QVERIFY(!QDir(archive()).exists());
}

void TestRuns::aDryRunIsNoRun()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    BackupRequest dry = request();
    dry.dryRun = true;
    QCOMPARE(runBackup(dry).outcome, RunOutcome::Finished);
    dry.secret = Secret(u"wrong"_s);
    QCOMPARE(runBackup(dry).outcome, RunOutcome::Failed);
    QCOMPARE(runsIn(archive()).size(), std::size_t(1));
}

/// A folder where a manifest belongs: the message is here, but the archive could not be closed as it should.
void TestRuns::whatCannotBeWrittenDownIsAFailure()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    QDirIterator manifests(archive() + u"/mail"_s, {u"SHA256SUMS"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
    QVERIFY(manifests.hasNext());
    const QString manifest = manifests.next();
    QVERIFY(QFile::remove(manifest) && QDir().mkpath(manifest + u"/full"_s));
    QVERIFY(m_server->append(user(), "INBOX", "Subject: x\r\n\r\nlater\r\n"));
    const RunReport report = runBackup(request());
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QVERIFY(report.error && !report.error->sentence.isEmpty());
    const RecordedRun kept = runsIn(archive()).front();
    QCOMPARE(kept.outcome, RunOutcome::Failed);
    QCOMPARE(kept.sentence, report.error->sentence);
    QCOMPARE(kept.messages, quint64(1));
}

void TestRuns::theHistoryCanBeReadDuringARun()
{
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    const auto writer = Archive::open(archive(), {});
    QVERIFY(writer);
    QVERIFY((*writer)->recordRun({.outcome = u"stopped"_s}));
    const auto runs = runsIn(archive());
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].outcome, RunOutcome::Stopped);
}

void TestRuns::whereThereIsNoArchiveThereIsNoHistory()
{
    const auto history = recordedRuns(archive(), many);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::Archive);
    QVERIFY(!QDir(archive()).exists());
}

void TestRuns::theProgramTells()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("Like programtest: the sanitizer cannot see how Qt hands futures over.");
#endif
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.start(workerProgram(), arguments);
        return process.waitForFinished()
                   ? std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()))
                   : std::pair(-1, QString());
    };
    QCOMPARE(run({u"verify"_s, archive()}).first, 0);
    const auto [code, table] = run({u"runs"_s, archive()});
    QCOMPARE(code, 0);
    QCOMPARE(table.count(u'\n'), 3);
    QVERIFY2(table.contains("complete"_L1) && table.contains("all good"_L1), qPrintable(table));
    const auto [jsonCode, json] = run({u"runs"_s, archive(), u"--last"_s, u"1"_s, u"--json"_s});
    QCOMPARE(jsonCode, 0);
    QVERIFY2(json.startsWith("{\"event\":\"run\",\"id\":1,"_L1), qPrintable(json));
    QCOMPARE(run({u"runs"_s, m_target->path()}).first, 4);
    QCOMPARE(run({u"runs"_s, archive() + u"/nowhere"_s}).first, 4);
    // Looking changes nothing.
    QCOMPARE(run({u"verify"_s, archive()}).first, 0);
}

QTEST_GUILESS_MAIN(TestRuns)
#include "test_runs.moc"
