// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pages.h"

#include "tests/ui/support/dialogpages.h"
#include "tests/ui/support/samplearchive.h"
#include "tests/ui/support/scene.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>

namespace mailsheaf {

namespace {

/// Makes the folder of a user out of a temporary one, so that paths look as they do at a user's.
class TemporaryHome
{
public:
    TemporaryHome() { qputenv("HOME", QFile::encodeName(m_folder.path())); }
    ~TemporaryHome() { qputenv("HOME", m_before); }
    Q_DISABLE_COPY_MOVE(TemporaryHome)

private:
    QByteArray m_before = qgetenv("HOME");
    QTemporaryDir m_folder;
};

void takeEmpty(const Studio &studio)
{
    Scene scene(false);
    studio.take(scene.window(), "empty");
}

void takeIdle(const Studio &studio)
{
    Scene scene;
    studio.take(scene.window(), "idle");
}

void takeRunning(const Studio &studio, int workers, const char *name)
{
    Scene scene;
    scene.start();
    RunProgress progress = sampleProgress(workers);
    if (workers > 4) {
        scene.find<QSlider>("workersSlider").setValue(workers);
        progress.failed = 3;
        WorkerProgress &lost = progress.workers[2];
        lost.state = WorkerState::Retrying;
        lost.retryIn = std::chrono::seconds(5);
        lost.note = QStringLiteral("The server closed the connection.");
        progress.workers[6].state = WorkerState::Finished;
        progress.workers[6].messagesDone = progress.workers[6].messagesTotal;
        progress.workers[6].bytesDone = progress.workers[6].bytesTotal;
        progress.workers[9].state = WorkerState::Connecting;
        progress.workers[9].messagesDone = progress.workers[9].bytesDone = 0;
        progress.workers[12].state = WorkerState::Retired;
        progress.workers[12].note = QStringLiteral("The server allows no more connections.");
        progress.workers[14].state = WorkerState::Waiting;
    }
    scene.fake().jobs.last()->report(progress);
    studio.take(scene.window(), name);
    if (workers == 4) {
        scene.trigger("actionPause");
        studio.take(scene.window(), "paused");
    }
}

RunReport sampleReport()
{
    RunReport report;
    report.archive = QStringLiteral("/home/anna/Backups/Work mail");
    report.mailboxes = 9;
    report.messages = 17'204;
    report.bytes = 1'412'000'000;
    report.skipped = 58'145;
    report.elapsed = std::chrono::seconds(51);
    report.workers = 4;
    return report;
}

void takeReport(const Studio &studio, const RunReport &report, const char *name)
{
    Scene scene;
    scene.start();
    scene.fake().jobs.last()->finish(report);
    if (auto *failures = scene.window().findChild<QToolButton *>(QStringLiteral("failuresToolButton")))
        failures->click();
    studio.take(scene.window(), name);
}

void takeReports(const Studio &studio)
{
    takeReport(studio, sampleReport(), "report");
    RunReport failures = sampleReport();
    failures.outcome = RunOutcome::FinishedWithFailures;
    failures.failed = 3;
    failures.vanished = 2;
    failures.notes =
        QStringList{QStringLiteral("The server allows 3 connections at a time; the backup used those.")};
    failures.failures = {
        {QStringLiteral("Archive"), 40'213, QStringLiteral("The server answered NO: message is damaged.")},
        {QStringLiteral("Archive"), 40'219, QStringLiteral("The server answered NO: message is damaged.")},
        {QStringLiteral("Projects/Harbour"), 0,
         QStringLiteral("The folder cannot be opened: permission denied.")}};
    takeReport(studio, failures, "report-failures");
    RunReport failed = sampleReport();
    failed.outcome = RunOutcome::Failed;
    failed.error = Error{
        .kind = ErrorKind::Archive,
        .sentence = QStringLiteral("The disk is full: no more messages could be stored in "
                                   "/home/anna/Backups/Work mail. Make room and start the backup again."),
        .detail = QStringLiteral("write: No space left on device")};
    takeReport(studio, failed, "report-failed");
    failed.error = Error{.kind = ErrorKind::ArchiveGone,
                         .sentence = QStringLiteral(
                             "“/home/anna/Backups/Work mail” had an archive at the last backup, and now "
                             "it has none. Connect the disk it is on, then start again."),
                         .detail = {}};
    takeReport(studio, failed, "report-gone");
}

void takeError(const Studio &studio)
{
    Scene scene;
    scene.fake().probeAnswer = failure(
        ErrorKind::Network,
        QStringLiteral("imap.harbour.example did not answer within 30 seconds. Check the name of the server "
                       "and your connection, then try again."));
    scene.trigger("actionReloadFolders");
    scene.window().showMessage(
        {.tone = Tone::Warning,
         .text = QStringLiteral("The password of Work is kept for this run only and will be asked "
                                "for again. No keychain answers on this computer."),
         .detail = QStringLiteral("org.freedesktop.secrets was not provided by any .service files"),
         .actionText = {},
         .action = {}});
    studio.take(scene.window(), "error");
    scene.fake().probeAnswer.reset();
    scene.trigger("actionReloadFolders");
    studio.take(scene.window(), "loading");
}

void takeSpeed(const Studio &studio)
{
    Scene scene;
    ServerView view = sampleView();
    view.mailboxes.first().bytes = 2'800'000; // small messages, so that 63 runs are nothing to ask about
    scene.fake().probeAnswer = view;
    scene.trigger("actionReloadFolders");
    scene.showPage(1);
    studio.take(scene.window(), "speed-first");
    for (const char *box : {"vanillaThreadsCheckBox", "vanillaProcessesCheckBox"})
        scene.press(box);
    scene.press("startExperimentPushButton");
    waitFor([&] { return !scene.fake().experiments.isEmpty(); });
    FakeExperimentJob &job = *scene.fake().experiments.last();
    const ExperimentResult whole = sampleResult();
    ExperimentProgress progress;
    progress.runsTotal = 63;
    progress.runsDone = 31;
    for (int i = 0; i < progress.runsDone; ++i)
        job.measure(whole.measurements().at(i));
    progress.run = PlannedRun{.method = ExperimentMethod::SplitThreads, .workers = 4, .repeat = 2};
    progress.backup.messagesTotal = 1200;
    progress.backup.messagesDone = 770;
    progress.remaining = std::chrono::seconds(1384);
    job.report(progress);
    studio.take(scene.window(), "speed-running");
    job.finish({.outcome = ExperimentReport::Outcome::Finished,
                .error = {},
                .asksFirst = false,
                .result = whole,
                .notes = {}});
    studio.take(scene.window(), "speed-result");
    scene.press("claimsToolButton");
    studio.take(scene.window(), "speed-claims");
    scene.press("useWorkersPushButton");
    studio.take(scene.window(), "speed-used");
    scene.window().resize(1000, 640);
    studio.take(scene.window(), "speed-small");
}

/// So that the list of accounts says the same as the newest run of the sample archive.
void finishNewestSampleRun(Scene &scene)
{
    const QDateTime now = scene.fake().now;
    scene.start();
    scene.fake().now = now.addSecs(-60 * 11);
    RunReport report;
    report.outcome = RunOutcome::FinishedWithFailures;
    report.messages = 120;
    report.failed = 2;
    scene.fake().jobs.last()->finish(report);
    scene.fake().now = now;
    auto &accounts = scene.find<QListView>("accountsListView");
    for (const int row : {1, 0}) // as after a minute
        accounts.setCurrentIndex(accounts.model()->index(row, 0));
}

void takeRuns(const Studio &studio)
{
    const TemporaryHome home;
    Scene scene;
    const QString archive = scene.fake().accounts.accounts().first().destination;
    scene.showPage(2);
    studio.take(scene.window(), "runs-first");
    makeSampleArchive(archive, scene.fake().now, allSampleMessages);
    finishNewestSampleRun(scene);
    scene.showPage(2);
    auto &list = scene.find<QListView>("runsListView");
    waitFor([&] { return list.model()->rowCount() > 0; });
    studio.take(scene.window(), "runs");
    const auto verify = [&] {
        auto &button = scene.find<QAbstractButton>("verifyPushButton");
        button.click();
        waitFor([&] { return button.isVisible(); });
    };
    verify();
    studio.take(scene.window(), "runs-verified");
    list.setCurrentIndex(list.model()->index(2, 0));
    QFile::remove(sampleMessage(archive));
    verify();
    studio.take(scene.window(), "runs-damaged");
    list.setCurrentIndex(list.model()->index(0, 0));
    scene.window().resize(1000, 640);
    studio.take(scene.window(), "runs-small");
}

void takeUnreadableRuns(const Studio &studio)
{
    const TemporaryHome home;
    Scene scene;
    const QString archive = scene.fake().accounts.accounts().first().destination;
    QFile catalogue(QDir(archive).filePath(QStringLiteral("mailsheaf.sqlite")));
    if (!QDir().mkpath(archive) || !catalogue.open(QIODevice::WriteOnly) ||
        catalogue.write("no catalogue") < 0)
        qFatal("cannot write %s", qPrintable(catalogue.fileName()));
    catalogue.close();
    scene.showPage(2);
    waitFor([&] { return !scene.find<QLabel>("runsEmptyLabel").text().isEmpty(); });
    studio.take(scene.window(), "runs-unreadable");
}

/// What cannot be done while something else goes on.
void takeBusy(const Studio &studio)
{
    Scene scene;
    scene.showPage(1);
    scene.press("startExperimentPushButton");
    waitFor([&] { return !scene.fake().experiments.isEmpty(); });
    scene.window().startBackup();
    studio.take(scene.window(), "busy-measuring");
    scene.showPage(1);
    ExperimentReport report;
    report.outcome = ExperimentReport::Outcome::Failed;
    report.error = Error{.kind = ErrorKind::Network,
                         .sentence = QStringLiteral("imap.harbour.example closed the connection.")};
    scene.fake().experiments.last()->finish(report);
    studio.take(scene.window(), "speed-failed");
    scene.start();
    scene.showPage(1);
    scene.press("startExperimentPushButton");
    studio.take(scene.window(), "busy-running");
}

} // namespace

void visitEveryPage(const PageVisitor &visit)
{
    const Studio studio(visit);
    takeEmpty(studio);
    takeIdle(studio);
    takeRunning(studio, 4, "running-4");
    takeRunning(studio, 16, "running-16");
    takeReports(studio);
    takeError(studio);
    takeSpeed(studio);
    takeRuns(studio);
    takeUnreadableRuns(studio);
    takeBusy(studio);
    visitEveryDialog(studio);
}

} // namespace mailsheaf
