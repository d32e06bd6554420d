// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "core/experiment/experimentrun.h"
#include "dovecotserver.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

using namespace mailsheaf;
using namespace Qt::StringLiterals;
using Method = ExperimentMethod;
using Outcome = ExperimentReport::Outcome;

/// The whole experiment against a real server, in small.
class TestExperiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyMethodIsMeasured();
    void fewerMessagesThanAskedForAreEnough();
    void theRestOfARunIsKnownFromTheSecondRepeatOn();
    void stopKeepsTheMeasurementsAndLeavesNoFiles();
    void stopBeforeTheFirstRunLeavesNoFiles();
    void aFailureKeepsTheMeasurements();
    void aWrongPasswordIsTriedOnceAndLeavesNoFiles();
    void theDestructorLeavesNoFiles();
    void tooMuchIsRefusedBeforeAnythingIsFetched();
    void largeExperimentsAskFirst();
    void noMessagesIsNoExperiment();
    void nonsenseIsRefused();

private:
    using Watch = std::function<void(ExperimentRun &)>;

    [[nodiscard]] ExperimentRequest request() const;
    /// @p measured is called after each measurement.
    [[nodiscard]] ExperimentReport run(const ExperimentRequest &request, const Watch &measured = {},
                                       const Watch &progress = {}) const;
    [[nodiscard]] QStringList scratch() const;

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_scratch;
};

void TestExperiment::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"seed"_s, u"seed"_s), qPrintable(m_server->problem()));
}

void TestExperiment::init()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    QVERIFY(m_scratch->isValid());
}

ExperimentRequest TestExperiment::request() const
{
    ExperimentRequest request;
    request.endpoint = m_server->endpoint();
    request.user = u"seed"_s;
    request.secret = Secret(m_server->password());
    request.workers = {1, 2};
    request.messages = 60;
    request.repeats = 1;
    request.workerProgram = workerProgram();
    request.scratchParent = m_scratch->path();
    return request;
}

ExperimentReport TestExperiment::run(const ExperimentRequest &request, const Watch &measured,
                                     const Watch &progress) const
{
    ExperimentRun run(request);
    ExperimentReport report;
    int ends = 0;
    QEventLoop loop;
    connect(&run, &ExperimentRun::measured, &loop, [&] {
        if (measured)
            measured(run);
    });
    connect(&run, &ExperimentRun::progressChanged, &loop, [&] {
        if (progress)
            progress(run);
    });
    connect(&run, &ExperimentRun::finished, &loop, [&](const ExperimentReport &ended) {
        report = ended;
        ++ends;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(120), &run, &ExperimentRun::stop);
    run.start();
    loop.exec();
    QCoreApplication::processEvents(); // a second end would come now
    if (ends != 1)
        QTest::qFail("the experiment must end exactly once", __FILE__, __LINE__);
    return report;
}

QStringList TestExperiment::scratch() const
{
    return QDir(m_scratch->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestExperiment::everyMethodIsMeasured()
{
    const QByteArrayList before = m_server->snapshot(u"seed"_s);
    int measured = 0;
    QStringList during;
    const ExperimentReport report = run(
        request(), [&](ExperimentRun &) { ++measured; }, [&](ExperimentRun &) { during.append(scratch()); });
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, Outcome::Finished);
    QCOMPARE(measured, 11);
    QCOMPARE(report.result.measurements().size(), 11);
    QCOMPARE(report.result.methods(), allExperimentMethods());
    const quint64 bytes = report.result.measurements().first().bytes;
    QVERIFY(bytes > 60 * 100);
    for (const Measurement &each : report.result.measurements()) {
        QCOMPARE(each.messages, 60ULL);
        QCOMPARE(each.bytes, bytes);
        QVERIFY(each.seconds > 0);
    }
    for (const Method method : allExperimentMethods())
        QCOMPARE(report.result.workers(method), method == Method::Serial ? QList{1} : (QList{1, 2}));
    QVERIFY(!during.isEmpty());
    QCOMPARE(scratch(), QStringList());
    QCOMPARE(m_server->snapshot(u"seed"_s), before);
}

void TestExperiment::fewerMessagesThanAskedForAreEnough()
{
    QVERIFY(m_server->createMailbox(u"few"_s, "Work"));
    QVERIFY(m_server->append(u"few"_s, "INBOX", "Subject: one\r\n\r\n1\r\n"));
    QVERIFY(m_server->append(u"few"_s, "Work", "Subject: two\r\n\r\n2\r\n"));
    ExperimentRequest few = request();
    few.user = u"few"_s;
    few.methods = {Method::Ours};
    ExperimentReport report = run(few);
    QCOMPARE(report.outcome, Outcome::Finished);
    QCOMPARE(report.result.measurements().first().messages, 2ULL);
    few.mailboxGlobs = QStringList{u"Work"_s};
    report = run(few);
    QCOMPARE(report.result.measurements().first().messages, 1ULL);
    few.mailboxGlobs.clear();
    few.excludedMailboxes = QStringList{u"Work"_s};
    report = run(few);
    QCOMPARE(report.result.measurements().first().messages, 1ULL);
}

void TestExperiment::theRestOfARunIsKnownFromTheSecondRepeatOn()
{
    ExperimentRequest twice = request();
    twice.methods = {Method::Serial, Method::Ours};
    twice.repeats = 2;
    QList<std::pair<int, bool>> known; // runs done, and whether the rest was known
    double last = 0;
    const ExperimentReport report = run(twice, {}, [&](ExperimentRun &each) {
        if (each.progress().run)
            known.append({each.progress().runsDone, each.progress().remaining.has_value()});
        QVERIFY(each.progress().fraction() >= last && each.progress().fraction() <= 1);
        last = each.progress().runsDone / 6.0;
    });
    QCOMPARE(report.outcome, Outcome::Finished);
    QCOMPARE(report.result.measurements().size(), 6);
    for (const auto &[runs, isKnown] : known)
        QCOMPARE(isKnown, runs >= 3);
}

void TestExperiment::stopKeepsTheMeasurementsAndLeavesNoFiles()
{
    ExperimentRequest large = request();
    large.messages = 1200;
    large.methods = {Method::Serial, Method::VanillaThreads};
    bool stopped = false;
    const ExperimentReport report = run(large, {}, [&](ExperimentRun &each) {
        // In the middle of the second run, with files in the folder.
        const bool fetching = each.progress().backup.messagesDone > 0;
        if (each.progress().runsDone == 1 && fetching && !std::exchange(stopped, true)) {
            QCOMPARE(scratch().size(), 1);
            each.stop();
        }
    });
    QCOMPARE(report.outcome, Outcome::Stopped);
    QVERIFY(!report.error);
    QCOMPARE(report.result.measurements().size(), 1);
    QCOMPARE(report.result.measurements().first().method, Method::Serial);
    QCOMPARE(scratch(), QStringList());
}

void TestExperiment::stopBeforeTheFirstRunLeavesNoFiles()
{
    const ExperimentReport report = run(request(), {}, [](ExperimentRun &each) { each.stop(); });
    QCOMPARE(report.outcome, Outcome::Stopped);
    QVERIFY(report.result.isEmpty());
    QCOMPARE(scratch(), QStringList());
}

void TestExperiment::aFailureKeepsTheMeasurements()
{
    const ExperimentReport report =
        run(request(), [this](ExperimentRun &) { QVERIFY(QDir(m_scratch->path()).removeRecursively()); });
    QCOMPARE(report.outcome, Outcome::Failed);
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::Archive);
    QVERIFY2(report.error->sentence.contains(m_scratch->path()), qPrintable(report.error->sentence));
    QCOMPARE(report.result.measurements().size(), 1);
    QVERIFY(!QDir(m_scratch->path()).exists());
}

void TestExperiment::aWrongPasswordIsTriedOnceAndLeavesNoFiles()
{
    ExperimentRequest wrong = request();
    wrong.secret = Secret(u"wrong"_s);
    const int before = m_server->authFailures();
    const ExperimentReport report = run(wrong);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Auth);
    QVERIFY(!report.asksFirst);
    QCOMPARE(scratch(), QStringList());
    QTRY_COMPARE(m_server->authFailures(), before + 1);
}

void TestExperiment::theDestructorLeavesNoFiles()
{
    ExperimentRequest slow = request(); // so that it is in the middle of its first run
    slow.messages = 1200;
    slow.workers = {1};
    slow.methods = {Method::VanillaThreads};
    auto dropped = std::make_unique<ExperimentRun>(slow);
    dropped->start();
    QTRY_VERIFY(dropped->progress().backup.messagesDone > 0);
    QCOMPARE(scratch().size(), 1);
    dropped.reset();
    QCOMPARE(scratch(), QStringList());
}

void TestExperiment::tooMuchIsRefusedBeforeAnythingIsFetched()
{
    QVERIFY(m_server->append(u"thrifty"_s, "INBOX", "Subject: one\r\n\r\n1\r\n"));
    ExperimentRequest thrifty = request();
    thrifty.user = u"thrifty"_s;
    thrifty.dailyBytes = 1000; // a tenth of it is less than eleven runs
    thrifty.evenIfLarge = true;
    const int before = m_server->logins(u"thrifty"_s);
    int measured = 0;
    const ExperimentReport report = run(thrifty, [&](ExperimentRun &) { ++measured; });
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Usage);
    QVERIFY(!report.asksFirst);
    QCOMPARE(measured, 0);
    QCOMPARE(scratch(), QStringList());
    QTRY_COMPARE(m_server->logins(u"thrifty"_s), before + 1);
}

void TestExperiment::largeExperimentsAskFirst()
{
    // 20 repeats of 2 MB with 16 worker counts and five methods are beyond a gigabyte.
    QVERIFY(m_server->append(u"large"_s, "INBOX",
                             "Subject: large\r\n\r\n" + QByteArray(2'000'000, 'x') + "\r\n"));
    ExperimentRequest large = request();
    large.user = u"large"_s;
    large.repeats = 20;
    large.workers = {1, 2, 3, 4, 5, 6, 7, 8};
    ExperimentReport report = run(large);
    QCOMPARE(report.outcome, Outcome::Failed);
    QVERIFY(report.asksFirst);
    QVERIFY(report.result.isEmpty());
    large.evenIfLarge = true;
    report = run(large, [](ExperimentRun &each) { each.stop(); });
    QCOMPARE(report.outcome, Outcome::Stopped);
    QCOMPARE(report.result.measurements().size(), 1);
    QCOMPARE(scratch(), QStringList());
}

void TestExperiment::noMessagesIsNoExperiment()
{
    ExperimentRequest none = request();
    none.mailboxGlobs = QStringList{u"no such folder"_s};
    const ExperimentReport report = run(none);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Usage);
    QCOMPARE(scratch(), QStringList());
}

void TestExperiment::nonsenseIsRefused()
{
    ExperimentRequest nonsense = request();
    nonsense.methods.clear();
    const ExperimentReport report = run(nonsense);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "test_experiment.moc"
