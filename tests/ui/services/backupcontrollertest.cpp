// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/backupcontroller.h"
#include "tests/ui/support/fakeservices.h"
#include "ui/services/secretkeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace mailsheaf;

namespace {

struct Bench
{
    Bench()
        : services(fake.services())
        , keeper(fake.secrets)
        , account(fake.addAccount(QStringLiteral("Work")))
        , controller(services, keeper, account)
    {
    }

    bool start()
    {
        controller.start();
        return QTest::qWaitFor([this] { return controller.state() == BackupState::Running; });
    }
    FakeBackupJob &job() { return *fake.jobs.last(); }

    FakeServices fake;
    AppServices services;
    SecretKeeper keeper;
    Account account;
    BackupController controller;
};

RunReport failedWith(ErrorKind kind)
{
    RunReport report;
    report.outcome = RunOutcome::Failed;
    report.error = Error{.kind = kind, .sentence = QStringLiteral("It did not work."), .detail = {}};
    return report;
}

} // namespace

class BackupControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunGoesFromStartToReport()
    {
        Bench bench;
        QSignalSpy finished(&bench.controller, &BackupController::finished);
        QVERIFY(bench.start());
        QCOMPARE(bench.job().calls, QStringList{QStringLiteral("start")});
        QCOMPARE(bench.job().request.secret.reveal(), QByteArrayLiteral("correct horse"));
        QCOMPARE(bench.job().request.destination, bench.account.destination);
        bench.job().report(sampleProgress(4));
        QCOMPARE(bench.controller.progress().workers.size(), 4);
        RunReport report;
        report.messages = 12;
        bench.job().finish(report);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.controller.state(), BackupState::Idle);
        QCOMPARE(bench.controller.lastBackup()->report.messages, quint64(12));
        QCOMPARE(bench.controller.lastBackup()->ended, bench.fake.now);
        QTRY_VERIFY(bench.fake.jobs.last().isNull());
    }

    void aNewArchiveIsBegunOnlyWhenTheUserSaysSo()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(!bench.job().request.anew);
        bench.job().finish(failedWith(ErrorKind::ArchiveGone));
        bench.controller.startAnew();
        QTRY_COMPARE(bench.fake.jobs.size(), 2);
        QVERIFY(bench.job().request.anew && !bench.job().request.retryFailed);
    }

    void oneRunAtATime()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.controller.start();
        QCoreApplication::processEvents();
        QCOMPARE(bench.fake.jobs.size(), 1);
    }

    void pauseResumeAndStopReachTheRunOnce()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.controller.pause();
        QCOMPARE(bench.controller.state(), BackupState::Paused);
        bench.controller.pause();
        bench.controller.resume();
        QCOMPARE(bench.controller.state(), BackupState::Running);
        bench.controller.stop();
        bench.controller.stop();
        QCOMPARE(bench.controller.state(), BackupState::Stopping);
        QCOMPARE(bench.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("pause"),
                                                 QStringLiteral("resume"), QStringLiteral("stop")}));
    }

    void theNumberOfWorkersReachesTheRun()
    {
        Bench bench;
        QVERIFY(bench.start());
        Account changed = bench.account;
        changed.workers = 9;
        changed.autoWorkers = false;
        bench.controller.setAccount(changed);
        changed.excludedMailboxes = {QStringLiteral("Junk")};
        bench.controller.setAccount(changed);
        QCOMPARE(bench.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("workers 9")}));
    }

    void theNumberThatIsStoredEndsAutoThoughItIsTheSame()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.job().request.autoWorkers);
        Account changed = bench.account;
        changed.autoWorkers = false;
        bench.controller.setAccount(changed);
        changed.autoWorkers = true; // from the next run on
        bench.controller.setAccount(changed);
        QCOMPARE(bench.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("workers 4")}));
    }

    void stopWhileThePasswordIsAskedForStartsNothing()
    {
        Bench bench;
        bench.fake.secrets.secrets.clear();
        SecretKeeper::Answer answer;
        bench.keeper.setPrompt(
            [&](const Account &, const QString &, const SecretKeeper::Answer &given) { answer = given; });
        bench.controller.start();
        QTRY_VERIFY(answer);
        bench.controller.stop();
        QCOMPARE(bench.controller.state(), BackupState::Idle);
        answer(TypedSecret{.secret = Secret(QStringLiteral("late")), .remember = false});
        QVERIFY(bench.fake.jobs.isEmpty());
    }

    void noPasswordIsNoErrorAndNoRun()
    {
        Bench bench;
        bench.fake.secrets.secrets.clear();
        QSignalSpy failed(&bench.controller, &BackupController::startFailed);
        bench.keeper.setPrompt([](const Account &, const QString &, const SecretKeeper::Answer &answer) {
            answer(std::nullopt);
        });
        bench.controller.start();
        QTRY_COMPARE(bench.controller.state(), BackupState::Idle);
        QCOMPARE(failed.count(), 0);
        QVERIFY(bench.fake.jobs.isEmpty());
    }

    void aRefusedPasswordIsAskedForNextTime()
    {
        Bench bench;
        QStringList reasons;
        bench.keeper.setPrompt(
            [&](const Account &, const QString &reason, const SecretKeeper::Answer &answer) {
                reasons.append(reason);
                answer(TypedSecret{.secret = Secret(QStringLiteral("better")), .remember = true});
            });
        QVERIFY(bench.start());
        bench.job().finish(failedWith(ErrorKind::Auth));
        QVERIFY(bench.start());
        QCOMPARE(reasons, QStringList{QStringLiteral("It did not work.")});
        QCOMPARE(bench.job().request.secret.reveal(), QByteArrayLiteral("better"));
    }

    void theEndIsRememberedForTheNextStart()
    {
        Bench bench;
        QVERIFY(bench.start());
        RunReport report;
        report.outcome = RunOutcome::FinishedWithFailures;
        report.messages = 1200;
        report.bytes = 2'500'000;
        report.failed = 3;
        report.workers = 4;
        report.elapsed = std::chrono::milliseconds(800);
        bench.job().finish(report);
        const BackupController again(bench.services, bench.keeper, bench.account);
        QVERIFY(again.lastBackup());
        QCOMPARE(again.lastBackup()->ended.toUTC(), bench.fake.now.toUTC());
        QCOMPARE(again.lastBackup()->report.outcome, RunOutcome::FinishedWithFailures);
        QCOMPARE(again.lastBackup()->report.messages, report.messages);
        QCOMPARE(again.lastBackup()->report.bytes, report.bytes);
        QCOMPARE(again.lastBackup()->report.failed, report.failed);
        QCOMPARE(again.lastBackup()->report.workers, report.workers);
        QCOMPARE(again.lastBackup()->report.elapsed, report.elapsed);
    }

    void everyOutcomeSurvives_data()
    {
        QTest::addColumn<RunOutcome>("outcome");
        QTest::newRow("finished") << RunOutcome::Finished;
        QTest::newRow("finished with failures") << RunOutcome::FinishedWithFailures;
        QTest::newRow("stopped") << RunOutcome::Stopped;
        QTest::newRow("partial") << RunOutcome::Partial;
        QTest::newRow("failed") << RunOutcome::Failed;
    }

    void everyOutcomeSurvives()
    {
        QFETCH(RunOutcome, outcome);
        FakeServices fake;
        RunReport report = failedWith(ErrorKind::Archive);
        report.outcome = outcome;
        if (outcome == RunOutcome::Partial)
            report.goesOnAt = fake.now.addDays(1);
        saveLastBackup(fake.settings, QStringLiteral("a"), {.ended = fake.now, .report = report});
        const auto loaded = loadLastBackup(fake.settings, QStringLiteral("a"));
        QVERIFY(loaded);
        QCOMPARE(loaded->report.outcome, outcome);
        QCOMPARE(loaded->report.error.has_value(),
                 outcome == RunOutcome::Failed || outcome == RunOutcome::Partial);
        QCOMPARE(loaded->report.goesOnAt, report.goesOnAt);
        if (loaded->report.error)
            QCOMPARE(loaded->report.error->sentence, QStringLiteral("It did not work."));
        removeLastBackup(fake.settings, QStringLiteral("a"));
        QVERIFY(!loadLastBackup(fake.settings, QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(BackupControllerTest)
#include "backupcontrollertest.moc"
