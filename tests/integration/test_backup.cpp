// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"

#include "core/archive/archive.h"
#include "core/archive/mailpath.h"
#include "core/backup/serverprobe.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QDateTime> filesWithTimes(const QString &directory)
{
    QMap<QString, QDateTime> files;
    for (QDirIterator it(directory + u"/mail"_s, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        files.insert(file, it.fileInfo().metadataChangeTime());
    }
    return files;
}

} // namespace

/// Whole backups of a healthy server.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyByteArrives_data();
    void everyByteArrives();
    void everyMethodOfTheExperimentWorks_data();
    void everyMethodOfTheExperimentWorks();
    void whatIsTrustedWorkersTrust_data();
    void whatIsTrustedWorkersTrust();
    void compressedOrNot_data();
    void compressedOrNot();
    void sevenRoundTripsToTheFirstByte();
    void theSecondRunFetchesNothing();
    void onlyWhatIsNewIsFetched();
    void aNoteIsNotBelievedAgainstTheMessages();
    void flagsDatesAndPlacesAreRight();
    void awkwardMessagesArriveAsTheyAre();
    void awkwardFolderNamesArrive();
    void foldersCanBeChosen();
    void aDryRunWritesNothing();
    void aLimitedRunLeavesTheRestForTheNext();
    void pauseStopAndResume();
    void theSliderMovesDuringARun();
    void aServerThatAllowsThreeConnectionsIsEnough();
    void oneSignInForEachWorker();
    void whoIsConnectedEarlySignsInEarly();
    void allWorkersListALargeFolder_data();
    void allWorkersListALargeFolder();
    void theProbeSeesEveryFolder();

private:
    std::unique_ptr<DovecotServer> m_server;
};

void TestBackup::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"seed"_s, u"seed"_s), qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"demo"_s, u"demo"_s), qPrintable(m_server->problem()));
}

void TestBackup::everyByteArrives_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("workers");
    QTest::addColumn<Strategy>("strategy");
    for (const Security security : {Security::Tls, Security::StartTls, Security::None}) {
        for (const int workers : {1, 4, 16})
            QTest::addRow("split, %d workers, %s", workers, qPrintable(securityName(security)))
                << security << workers << Strategy::Split;
    }
    QTest::newRow("serial") << Security::Tls << 4 << Strategy::Serial;
    QTest::newRow("queue, 4 workers") << Security::Tls << 4 << Strategy::Queue;
}

void TestBackup::everyByteArrives()
{
    QFETCH(Security, security);
    QFETCH(int, workers);
    QFETCH(Strategy, strategy);
    const QTemporaryDir target;
    const QByteArrayList before = m_server->snapshot(u"seed"_s);
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path(), security);
    request.workers = workers;
    request.method.strategy = strategy;
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1200ULL);
    QCOMPARE(report.vanished, 0ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
    QCOMPARE(m_server->snapshot(u"seed"_s), before);
}

void TestBackup::everyMethodOfTheExperimentWorks_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<Executor>("executor");
    QTest::addColumn<bool>("oneByOne");
    QTest::addColumn<int>("signIns"); // besides that of the plan, where it is not handed on
    QTest::newRow("vanilla threads sign in for every message")
        << Strategy::Vanilla << Executor::Threads << true << 60;
    QTest::newRow("vanilla processes do, too") << Strategy::Vanilla << Executor::Processes << true << 61;
    QTest::newRow("splitting threads sign in once each") << Strategy::Split << Executor::Threads << true << 3;
    QTest::newRow("splitting processes do, too") << Strategy::Split << Executor::Processes << true << 4;
    QTest::newRow("queueing processes keep their session")
        << Strategy::Queue << Executor::Processes << true << 4;
    QTest::newRow("processes in batches") << Strategy::Split << Executor::Processes << false << 4;
}

void TestBackup::everyMethodOfTheExperimentWorks()
{
    QFETCH(Strategy, strategy);
    QFETCH(Executor, executor);
    QFETCH(bool, oneByOne);
    QFETCH(int, signIns);
    DovecotServer server;
    QVERIFY2(server.makeMailbox(u"seed"_s, u"seed"_s, {u"--count"_s, u"60"_s}), qPrintable(server.problem()));
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"seed"_s, target.path());
    request.workers = 3;
    request.method = {.strategy = strategy, .executor = executor, .balance = Balance::Count, .steal = false};
    request.oneByOne = oneByOne;
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 60ULL);
    // A vanilla worker may sign in for a message that another one takes.
    const int spare = strategy == Strategy::Vanilla ? 3 : 0;
    // From a queue, the first worker may have taken everything before another one is ready.
    const int least = strategy == Strategy::Queue ? 2 : signIns;
    QTRY_VERIFY(server.logins(u"seed"_s) >= least);
    QVERIFY2(server.logins(u"seed"_s) <= signIns + spare,
             qPrintable(u"%1 sign-ins"_s.arg(server.logins(u"seed"_s))));
    QCOMPARE(emlHashes(target.path()), server.messageHashes(u"seed"_s));
}

void TestBackup::whatIsTrustedWorkersTrust_data()
{
    QTest::addColumn<Executor>("executor");
    QTest::newRow("threads") << Executor::Threads;
    QTest::newRow("processes") << Executor::Processes;
}

/// A certificate of an authority that nobody knows, compared by the user.
void TestBackup::whatIsTrustedWorkersTrust()
{
    QFETCH(Executor, executor);
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"demo"_s, target.path());
    request.endpoint.caFile.clear();
    request.workers = 2;
    request.method.executor = executor;
    const RunReport stranger = runBackup(request);
    QCOMPARE(stranger.outcome, RunOutcome::Failed);
    QCOMPARE(stranger.error->kind, ErrorKind::Certificate);
    QCOMPARE(countFiles(target.path()), 0);
    const auto certificates = QSslCertificate::fromPath(m_server->certificateFile());
    QVERIFY(!certificates.isEmpty());
    request.endpoint.trusted = certificates.first().digest(QCryptographicHash::Sha256);
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"demo"_s));
}

void TestBackup::compressedOrNot_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("on") << Compression::On << 0LL << true;
    QTest::newRow("off") << Compression::Off << 0LL << false;
    // What auto does on a fast line is in test_compressionpolicy: here a busy computer can make any line
    // slow.
    QTest::newRow("auto on a slow line") << Compression::Auto << 4'000'000LL << true;
}

void TestBackup::compressedOrNot()
{
    QFETCH(Compression, compression);
    QFETCH(qint64, bytesPerSecond);
    QFETCH(bool, compressed);
    DovecotServer::Options options;
    options.compresses = true;
    DovecotServer server(options);
    // Text that shrinks to a small part of its size.
    QVERIFY2(server.makeMailbox(u"small"_s, u"small"_s, {u"--count"_s, u"1500"_s}),
             qPrintable(server.problem()));
    ProxyRules rules;
    rules.bytesPerSecond = bytesPerSecond;
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"small"_s, target.path(), Security::None);
    request.compression = compression;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(emlHashes(target.path()), server.messageHashes(u"small"_s));
    const auto wire = static_cast<quint64>(proxy.counters().bytesToClient);
    QVERIFY2(compressed ? wire < report.bytes * 9 / 10 : wire > report.bytes,
             qPrintable(u"%1 bytes of mail in %2 bytes"_s.arg(report.bytes).arg(wire)));
}

/// TCP, TLS, greeting, LOGIN, LIST with STATUS, EXAMINE with the list of messages, and the FETCH itself.
void TestBackup::sevenRoundTripsToTheFirstByte()
{
    constexpr qint64 roundTripMs = 500;
    ProxyRules rules;
    rules.delay = std::chrono::milliseconds(roundTripMs / 2);
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QElapsedTimer timer;
    timer.start();
    qint64 firstByteMs = 0;
    const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &progress) {
        if (firstByteMs == 0 && progress.bytesDone > 0)
            firstByteMs = timer.elapsed();
    });
    QCOMPARE(report.messages, 1200ULL);
    const qint64 roundTrips = firstByteMs / roundTripMs;
    QCOMPARE(roundTrips, 7);
}

void TestBackup::theSecondRunFetchesNothing()
{
    const QTemporaryDir target;
    const BackupRequest request = requestTo(*m_server, u"demo"_s, target.path());
    const RunReport first = runBackup(request);
    QCOMPARE(first.outcome, RunOutcome::Finished);
    QVERIFY(first.messages >= 1200);
    const auto files = filesWithTimes(target.path());
    const RunReport second = runBackup(request);
    QCOMPARE(second.outcome, RunOutcome::Finished);
    QCOMPARE(second.messages, 0ULL);
    QCOMPARE(second.bytes, 0ULL);
    QCOMPARE(second.skipped, first.messages);
    QCOMPARE(filesWithTimes(target.path()), files);
}

void TestBackup::onlyWhatIsNewIsFetched()
{
    const QTemporaryDir target;
    QVERIFY(m_server->createMailbox(u"new"_s, "Work"));
    QVERIFY(m_server->append(u"new"_s, "INBOX", "Subject: one\r\n\r\n1\r\n"));
    const BackupRequest request = requestTo(*m_server, u"new"_s, target.path());
    QCOMPARE(runBackup(request).messages, 1ULL);
    QVERIFY(m_server->append(u"new"_s, "INBOX", "Subject: two\r\n\r\n2\r\n"));
    QVERIFY(m_server->append(u"new"_s, "Work", "Subject: three\r\n\r\n3\r\n"));
    const RunReport report = runBackup(request);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.skipped, 1ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"new"_s));
    // What is gone on the server stays in the archive.
    QVERIFY(m_server->expunge(u"new"_s, "INBOX", "1"));
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QCOMPARE(countFiles(target.path()), 3);
}

void TestBackup::aNoteIsNotBelievedAgainstTheMessages()
{
    const QTemporaryDir target;
    const auto served = m_server->messages(u"seed"_s);
    {
        auto archive = Archive::open(target.path(), {});
        QVERIFY(archive.has_value());
        const auto inbox = (*archive)->mailbox(MailboxName("INBOX", '/'), served.front().uidValidity);
        QVERIFY((*archive)->setCompleteUpTo(inbox->id, served.back().uid + 1).has_value());
    }
    const RunReport report = runBackup(requestTo(*m_server, u"seed"_s, target.path()));
    QCOMPARE(report.messages, 1200ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
}

void TestBackup::flagsDatesAndPlacesAreRight()
{
    const QTemporaryDir target;
    QCOMPARE(runBackup(requestTo(*m_server, u"demo"_s, target.path())).outcome, RunOutcome::Finished);
    const auto served = m_server->messages(u"demo"_s);
    QVERIFY(!served.empty());
    for (const ServedMessage &message : served) {
        const QFileInfo file(target.filePath(
            messagePath(MailboxName(message.mailbox, '/'), message.uidValidity, message.uid)));
        QVERIFY2(file.isFile(), qPrintable(file.filePath()));
        QCOMPARE(file.size(), message.size);
        QCOMPARE(file.lastModified().toSecsSinceEpoch(), message.internalDate);
        QCOMPARE(file.permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
}

void TestBackup::awkwardMessagesArriveAsTheyAre()
{
    const QTemporaryDir target;
    QVERIFY2(m_server->makeMailbox(u"edge"_s, u"edge"_s), qPrintable(m_server->problem()));
    for (const int workers : {1, 4}) {
        BackupRequest request = requestTo(*m_server, u"edge"_s, target.filePath(QString::number(workers)));
        request.workers = workers;
        const RunReport report = runBackup(request);
        QCOMPARE(report.outcome, RunOutcome::Finished);
        QCOMPARE(emlHashes(request.destination), m_server->messageHashes(u"edge"_s));
    }
}

void TestBackup::awkwardFolderNamesArrive()
{
    DovecotServer::Options options;
    options.separator = '^';
    DovecotServer server(options);
    QVERIFY2(server.makeMailbox(u"names"_s, u"names"_s), qPrintable(server.problem()));
    const QTemporaryDir target;
    const RunReport report = runBackup(requestTo(server, u"names"_s, target.path()));
    QVERIFY2(report.failures.isEmpty(),
             report.failures.isEmpty() ? "" : qPrintable(report.failures.first().reason));
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.filePath(u"mail"_s)), server.messageHashes(u"names"_s));
    // Nothing outside of mail/.
    QCOMPARE(emlHashes(target.path()).size(), emlHashes(target.filePath(u"mail"_s)).size());
}

void TestBackup::foldersCanBeChosen()
{
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"demo"_s, target.path());
    request.mailboxGlobs = {u"Archive*"_s, u"Projects*"_s};
    request.excludedGlobs = {u"*2024"_s};
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QVERIFY(report.messages > 0);
    QStringList top = QDir(target.filePath(u"mail"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : top)
        QVERIFY2(name.startsWith(u"Archive"_s) || name.startsWith(u"Projects"_s), qPrintable(name));

    request.mailboxGlobs = {u"No such folder"_s};
    const RunReport none = runBackup(request);
    QCOMPARE(none.outcome, RunOutcome::Failed);
    QCOMPARE(none.error->kind, ErrorKind::Usage);
}

void TestBackup::aDryRunWritesNothing()
{
    const QTemporaryDir parent;
    BackupRequest request = requestTo(*m_server, u"seed"_s, parent.filePath(u"never-made"_s));
    request.dryRun = true;
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.planned, 1200ULL);
    QCOMPARE(report.messages, 0ULL);
    QVERIFY(!QFileInfo::exists(request.destination));
}

void TestBackup::aLimitedRunLeavesTheRestForTheNext()
{
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.messageLimit = 100;
    QCOMPARE(runBackup(request).messages, 100ULL);
    request.messageLimit = 0;
    QCOMPARE(runBackup(request).messages, 1100ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
}

void TestBackup::pauseStopAndResume()
{
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.workers = 2;
    request.oneByOne = true; // slow enough to be interrupted
    bool paused = false;
    int quiet = 0;
    quint64 atPause = 0;
    const RunReport stopped = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        if (!paused && progress.messagesDone > 50) {
            paused = true;
            run.pause();
        }
        if (progress.phase != RunPhase::Paused)
            return;
        quiet = progress.messagesDone == atPause ? quiet + 1 : 0;
        atPause = progress.messagesDone;
        if (quiet == 3)
            run.stop();
    });
    QVERIFY(paused);
    QCOMPARE(stopped.outcome, RunOutcome::Stopped);
    QVERIFY(stopped.messages >= 50 && stopped.messages < 1200);
    QCOMPARE(countFiles(target.path()), static_cast<int>(stopped.messages));

    bool resumed = false;
    const RunReport rest = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        if (!resumed && progress.phase == RunPhase::Downloading)
            run.pause();
        if (!resumed && progress.phase == RunPhase::Paused) {
            resumed = true;
            run.resume();
        }
    });
    QCOMPARE(rest.outcome, RunOutcome::Finished);
    QCOMPARE(rest.messages, 1200 - stopped.messages);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
}

void TestBackup::theSliderMovesDuringARun()
{
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.workers = 1;
    request.oneByOne = true;
    int most = 0;
    const RunReport report = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        most = std::max(most, static_cast<int>(progress.workers.size()));
        run.setWorkers(progress.messagesDone < 200 ? 6 : progress.messagesDone < 500 ? 2 : 4);
    });
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1200ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
    QCOMPARE(most, 6);
    QVERIFY(report.workers > 1);
}

void TestBackup::aServerThatAllowsThreeConnectionsIsEnough()
{
    DovecotServer::Options options;
    options.maxConnections = 3;
    DovecotServer server(options);
    QVERIFY2(server.makeMailbox(u"seed"_s, u"seed"_s), qPrintable(server.problem()));
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"seed"_s, target.path());
    request.workers = 16;
    request.oneByOne = true;
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1200ULL);
    // Dovecot counts a session only a moment after it has let it in, so sign-ins of the same moment pass
    // together; never all of them.
    QVERIFY2(report.workers >= 3 && report.workers <= 12, qPrintable(QString::number(report.workers)));
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(emlHashes(target.path()), server.messageHashes(u"seed"_s));
    // Nobody asks again and again for what was refused.
    QVERIFY(server.logins(u"seed"_s) <= report.workers + 8);
}

void TestBackup::oneSignInForEachWorker()
{
    DovecotServer server;
    QVERIFY2(server.makeMailbox(u"seed"_s, u"seed"_s), qPrintable(server.problem()));
    const int before = server.logins(u"seed"_s);
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"seed"_s, target.path());
    request.workers = 3;
    request.oneByOne = true;
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QTRY_COMPARE(server.logins(u"seed"_s) - before, 3);
}

/// In a first backup, before it is known how much there is to do; afterwards only for what is worth it.
void TestBackup::whoIsConnectedEarlySignsInEarly()
{
    DovecotServer server;
    QVERIFY2(server.makeMailbox(u"few"_s, u"seed"_s, {u"--count"_s, u"2"_s}), qPrintable(server.problem()));
    ProxyRules rules;
    rules.delay = std::chrono::milliseconds(200);
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"few"_s, target.path());
    request.workers = 3;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QCOMPARE(runBackup(request).messages, 2ULL);
    QTRY_COMPARE(server.logins(u"few"_s), 3);
    QCOMPARE(runBackup(request).messages, 0ULL);
    QTRY_COMPARE(server.logins(u"few"_s), 4);
    QCOMPARE(emlHashes(target.path()), server.sampleHashes(u"few"_s));
}

void TestBackup::allWorkersListALargeFolder_data()
{
    QTest::addColumn<int>("connections"); // that the server allows
    QTest::newRow("and are allowed to") << 100;
    QTest::newRow("but only one may") << 1;
}

/// The list of a folder with many messages is made in parts, by whoever is there.
void TestBackup::allWorkersListALargeFolder()
{
    QFETCH(int, connections);
    const QString user = QStringLiteral("large%1").arg(connections);
    QVERIFY2(m_server->makeMailbox(user, u"seed"_s, {u"--count"_s, u"4000"_s}),
             qPrintable(m_server->problem()));
    ProxyRules rules;
    rules.delay = std::chrono::milliseconds(20); // the others have signed in before the list is there
    rules.maxConnections = connections;
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, user, target.path(), Security::None);
    request.workers = 3;
    request.fsync = false; // many files
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.messages, 4000ULL);
    QCOMPARE(emlHashes(target.path()), m_server->sampleHashes(user));
    QCOMPARE(runBackup(request).planned, 0ULL);
}

void TestBackup::theProbeSeesEveryFolder()
{
    const auto view = probeServer(m_server->endpoint(), u"demo"_s, Secret(m_server->password()), {}).result();
    QVERIFY(view.has_value());
    QCOMPARE(view->tlsSummary, u"TLS 1.3"_s);
    quint64 messages = 0;
    bool drafts = false;
    for (const MailboxInfo &info : view->mailboxes) {
        messages += info.messages;
        drafts = drafts || info.use == SpecialUse::Drafts;
        if (info.selectable)
            QVERIFY2(info.bytes.has_value(), qPrintable(info.name.shown()));
    }
    QCOMPARE(messages, static_cast<quint64>(m_server->messages(u"demo"_s).size()));
    QVERIFY(drafts);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
