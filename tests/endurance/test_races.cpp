// SPDX-License-Identifier: GPL-3.0-or-later
// Runs against each other, workers that come and go, runs that are stopped at any moment.
#include "core/backup/blockingbackup.h"
#include "endurance.h"
#include "tests/faults/archivecheck.h"
#include "tests/integration/backupharness.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/syntheticserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace mailsheaf;
using namespace mailsheaf::endurance;
using namespace Qt::StringLiterals;

namespace {

/// Runs a backup, and says stop when it has gone on for so long.
RunReport stoppedAfter(std::chrono::milliseconds time, const BackupRequest &request, QElapsedTimer *sinceStop)
{
    bool set = false;
    return runBackup(request, [&](BackupRun &run, const RunProgress &) {
        if (std::exchange(set, true))
            return;
        QTimer::singleShot(time, &run, [&run, sinceStop] {
            sinceStop->start();
            run.stop();
        });
    });
}

} // namespace

class TestRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofFiftyRunsOneWins();
    void workersComeAndGoWildly_data();
    void workersComeAndGoWildly();
    void stoppedAtAnyMoment();

private:
    [[nodiscard]] BackupRequest requestThrough(const ChaosProxy &line, const QString &archive) const;

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ArchiveCheck> m_check;
};

void TestRaces::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"ann"_s, u"skew"_s, {u"--count"_s, u"300"_s}),
             qPrintable(m_server->problem()));
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
}

BackupRequest TestRaces::requestThrough(const ChaosProxy &line, const QString &archive) const
{
    BackupRequest request = requestTo(*m_server, u"ann"_s, archive, Security::None);
    request.endpoint.port = line.port();
    request.fsync = false;
    return request;
}

/// The others are refused in one sentence, at once, and harm nothing.
void TestRaces::ofFiftyRunsOneWins()
{
    constexpr int runs = 50;
    SyntheticServer server({.folders = 1, .messages = 20, .bytes = 2000});
    server.hold(); // The winner does not end before the others have been refused.
    const QTemporaryDir target;
    const QString archive = target.filePath(u"archive"_s);
    std::vector<RunReport> reports(runs);
    std::atomic_int ended = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < runs; ++i) {
        threads.emplace_back([&, i] {
            BackupRequest request;
            request.endpoint = {
                .host = u"127.0.0.1"_s, .port = server.port(), .security = Security::None, .caFile = {}};
            request.user = u"somebody"_s;
            request.secret = Secret(u"secret"_s);
            request.destination = archive;
            request.workers = 2;
            request.fsync = false;
            reports[std::size_t(i)] = mailsheaf::runBackup(request, {}, CancelToken());
            ++ended;
        });
    }
    const bool refused = QTest::qWaitFor([&] { return ended == runs - 1; }, 60'000);
    server.release();
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(refused);

    int finished = 0;
    for (const RunReport &report : reports) {
        if (report.outcome == RunOutcome::Finished) {
            ++finished;
            continue;
        }
        QCOMPARE(report.outcome, RunOutcome::Failed);
        QCOMPARE(report.error->kind, ErrorKind::Archive);
        QVERIFY2(report.error->sentence.contains(u"is in use by"_s), qPrintable(report.error->sentence));
    }
    QCOMPARE(finished, 1);
    QCOMPARE(countFiles(archive), 20);
}

void TestRaces::workersComeAndGoWildly_data()
{
    QTest::addColumn<Executor>("executor");
    QTest::newRow("threads") << Executor::Threads;
    QTest::newRow("processes") << Executor::Processes;
}

void TestRaces::workersComeAndGoWildly()
{
    QFETCH(Executor, executor);
    QRandomGenerator random(seed());
    const ChaosProxy line(m_server->endpoint(Security::None).port, {.bytesPerSecond = 4'000'000});
    for (int round = 0; round < times(1, 20); ++round) {
        const QTemporaryDir target;
        BackupRequest request = requestThrough(line, target.filePath(u"archive"_s));
        request.method.executor = executor;
        QTimer steering;
        int changes = 0;
        const RunReport report = runBackup(request, [&](BackupRun &run, const RunProgress &) {
            if (steering.isActive())
                return;
            connect(&steering, &QTimer::timeout, &run, [&] {
                run.setWorkers(1 + random.bounded(16));
                ++changes;
            });
            steering.start(5);
        });
        steering.stop();
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
        QCOMPARE(report.outcome, RunOutcome::Finished);
        QCOMPARE(report.messages, quint64(m_check->messages()));
        QCOMPARE(m_check->shortcomings(request.destination), QStringList());
        QVERIFY(changes > 10);
    }
}

/// Within a second each time, with nothing wrong in the archive, and the next run goes on.
void TestRaces::stoppedAtAnyMoment()
{
    QRandomGenerator random(seed());
    const ChaosProxy line(m_server->endpoint(Security::None).port, {.bytesPerSecond = 60'000'000});
    const QTemporaryDir target;
    qint64 longest = 0;
    int archives = 1;
    BackupRequest request = requestThrough(line, target.filePath(u"1"_s));
    for (int stops = 0; stops < times(25, 1000);) {
        QElapsedTimer sinceStop;
        const RunReport report =
            stoppedAfter(std::chrono::milliseconds(random.bounded(400)), request, &sinceStop);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
        QCOMPARE(m_check->violations(request.destination), QStringList());
        if (report.outcome == RunOutcome::Stopped) {
            ++stops;
            longest = std::max(longest, sinceStop.elapsed());
            continue;
        }
        QCOMPARE(m_check->shortcomings(request.destination), QStringList());
        request.destination = target.filePath(QString::number(++archives));
    }
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QCOMPARE(m_check->shortcomings(request.destination), QStringList());
    qInfo("%d archives; the longest wait for a stop: %lld ms", archives, static_cast<long long>(longest));
    if (isMeasurable())
        QVERIFY(longest < 1000);
}

QTEST_GUILESS_MAIN(TestRaces)
#include "test_races.moc"
