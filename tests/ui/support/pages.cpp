// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pages.h"

#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/samplearchive.h"
#include "ui/services/lastbackup.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace mailsheaf {

namespace {

void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition))
        qFatal("a page does not come");
}

/// A window with two accounts, one of them chosen, its folders shown.
class Scene
{
public:
    explicit Scene(bool withAccounts = true)
    {
        m_fake.probeAnswer = sampleView();
        if (withAccounts)
            addAccounts();
        m_window = std::make_unique<MainWindow>(m_fake.services());
        m_window->resize(1240, 820);
        m_window->show();
        settle();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] FakeServices &fake() { return m_fake; }

    void start()
    {
        m_window->startBackup();
        waitFor([this] { return !m_fake.jobs.isEmpty(); });
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(5); // let queued answers and layouts come to rest before the picture
    }

private:
    void addAccounts()
    {
        Account work = m_fake.addAccount(QStringLiteral("Work"));
        work.user = QStringLiteral("anna.lind@harbour.example");
        work.endpoint.host = QStringLiteral("imap.harbour.example");
        work.destination = QDir::home().filePath(QStringLiteral("Backups/Work mail"));
        work.excludedMailboxes = {QStringLiteral("Junk"), QStringLiteral("Trash")};
        const Result<void> saved = m_fake.accounts.save(work);
        Q_ASSERT(saved);
        const Account family = m_fake.addAccount(QStringLiteral("Family"));
        const Account club = m_fake.addAccount(QStringLiteral("Rowing club"));
        RunReport fine;
        fine.messages = 214;
        fine.bytes = 18'200'000;
        saveLastBackup(m_fake.settings, family.id, {.ended = m_fake.now.addSecs(-2 * 3600), .report = fine});
        RunReport failed;
        failed.outcome = RunOutcome::Failed;
        failed.error = Error{.kind = ErrorKind::Auth, .sentence = QStringLiteral("x"), .detail = {}};
        saveLastBackup(m_fake.settings, club.id, {.ended = m_fake.now.addDays(-3), .report = failed});
    }

    FakeServices m_fake;
    std::unique_ptr<MainWindow> m_window;
};

/// Settles what it is shown before the visitor sees it.
class Studio
{
public:
    explicit Studio(const PageVisitor &visit)
        : m_visit(visit)
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        Scene::settle();
        m_visit(widget, name);
    }

private:
    const PageVisitor &m_visit;
};

void takeEmpty(const Studio &studio)
{
    Scene scene(false);
    studio.take(scene.window(), QStringLiteral("empty"));
}

void takeIdle(const Studio &studio)
{
    Scene scene;
    studio.take(scene.window(), QStringLiteral("idle"));
}

void takeRunning(const Studio &studio, int workers, const QString &name)
{
    Scene scene;
    scene.start();
    RunProgress progress = sampleProgress(workers);
    if (workers > 4) {
        scene.window().findChild<QSlider *>(QStringLiteral("workersSlider"))->setValue(workers);
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
        scene.window().findChild<QAction *>(QStringLiteral("actionPause"))->trigger();
        studio.take(scene.window(), QStringLiteral("paused"));
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

void takeReport(const Studio &studio, const RunReport &report, const QString &name)
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
    takeReport(studio, sampleReport(), QStringLiteral("report"));
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
    takeReport(studio, failures, QStringLiteral("report-failures"));
    RunReport failed = sampleReport();
    failed.outcome = RunOutcome::Failed;
    failed.error = Error{
        .kind = ErrorKind::Archive,
        .sentence = QStringLiteral("The disk is full: no more messages could be stored in "
                                   "/home/anna/Backups/Work mail. Make room and start the backup again."),
        .detail = QStringLiteral("write: No space left on device")};
    takeReport(studio, failed, QStringLiteral("report-failed"));
}

void takeError(const Studio &studio)
{
    Scene scene;
    scene.fake().probeAnswer = failure(
        ErrorKind::Network,
        QStringLiteral("imap.harbour.example did not answer within 30 seconds. Check the name of the server "
                       "and your connection, then try again."));
    scene.window().findChild<QAction *>(QStringLiteral("actionReloadFolders"))->trigger();
    scene.window().showMessage(
        {.tone = Tone::Warning,
         .text = QStringLiteral("The password of Work is kept for this run only and will be asked "
                                "for again. No keychain answers on this computer."),
         .detail = QStringLiteral("org.freedesktop.secrets was not provided by any .service files"),
         .actionText = {},
         .action = {}});
    studio.take(scene.window(), QStringLiteral("error"));
    scene.fake().probeAnswer.reset();
    scene.window().findChild<QAction *>(QStringLiteral("actionReloadFolders"))->trigger();
    studio.take(scene.window(), QStringLiteral("loading"));
}

void showSpeedPage(Scene &scene)
{
    scene.window().findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(1);
}

void press(Scene &scene, const char *button)
{
    scene.window().findChild<QAbstractButton *>(QLatin1StringView(button))->click();
    Scene::settle();
}

void takeSpeed(const Studio &studio)
{
    Scene scene;
    ServerView view = sampleView();
    view.mailboxes.first().bytes = 2'800'000; // small messages, so that 63 runs are nothing to ask about
    scene.fake().probeAnswer = view;
    scene.window().findChild<QAction *>(QStringLiteral("actionReloadFolders"))->trigger();
    showSpeedPage(scene);
    studio.take(scene.window(), QStringLiteral("speed-first"));
    for (const char *box : {"vanillaThreadsCheckBox", "vanillaProcessesCheckBox"})
        press(scene, box);
    press(scene, "startExperimentPushButton");
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
    studio.take(scene.window(), QStringLiteral("speed-running"));
    job.finish({.outcome = ExperimentReport::Outcome::Finished,
                .error = {},
                .asksFirst = false,
                .result = whole,
                .notes = {}});
    studio.take(scene.window(), QStringLiteral("speed-result"));
    press(scene, "claimsToolButton");
    studio.take(scene.window(), QStringLiteral("speed-claims"));
    press(scene, "useWorkersPushButton");
    studio.take(scene.window(), QStringLiteral("speed-used"));
    scene.window().resize(1000, 640);
    studio.take(scene.window(), QStringLiteral("speed-small"));
}

void takeRuns(const Studio &studio)
{
    Scene scene;
    scene.window().findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(2);
    studio.take(scene.window(), QStringLiteral("runs-first"));
    const QTemporaryDir folder;
    Account account = scene.fake().accounts.accounts().first();
    account.destination = folder.filePath(QStringLiteral("Work mail"));
    makeSampleArchive(account.destination, scene.fake().now);
    const Result<void> saved = scene.fake().accounts.save(account);
    Q_ASSERT(saved);
    scene.window().findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(0);
    scene.window().findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(2);
    QTest::qWait(200); // it is read from a disk
    studio.take(scene.window(), QStringLiteral("runs"));
    press(scene, "verifyPushButton");
    QTest::qWait(300);
    studio.take(scene.window(), QStringLiteral("runs-verified"));
    auto *list = scene.window().findChild<QListView *>(QStringLiteral("runsListView"));
    list->setCurrentIndex(list->model()->index(2, 0));
    QFile::remove(sampleMessage(account.destination));
    press(scene, "verifyPushButton");
    QTest::qWait(300);
    studio.take(scene.window(), QStringLiteral("runs-damaged"));
    list->setCurrentIndex(list->model()->index(0, 0));
    scene.window().resize(1000, 640);
    studio.take(scene.window(), QStringLiteral("runs-small"));
}

void takeDialog(const Studio &studio)
{
    Scene scene(false);
    scene.window().findChild<QAction *>(QStringLiteral("actionAddAccount"))->trigger();
    auto *dialog = scene.window().findChild<QDialog *>(QStringLiteral("accountDialog"));
    studio.take(*dialog, QStringLiteral("dialog-empty"));
    const auto type = [dialog](const char *field, const QString &text) {
        dialog->findChild<QLineEdit *>(QLatin1StringView(field))->setText(text);
    };
    type("userLineEdit", QStringLiteral("anna.lind@harbour.example"));
    type("passwordLineEdit", QStringLiteral("correct horse"));
    type("hostLineEdit", QStringLiteral("imap.harbour.example"));
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("testConnectionPushButton")),
                      Qt::LeftButton);
    studio.take(*dialog, QStringLiteral("dialog-connected"));
    scene.fake().probeAnswer =
        failure(ErrorKind::Auth,
                QStringLiteral(
                    "The server refused the password of anna.lind@harbour.example. Check it and try again."),
                QStringLiteral("[AUTHENTICATIONFAILED] Authentication failed."));
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("advancedToolButton")), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("testConnectionPushButton")),
                      Qt::LeftButton);
    studio.take(*dialog, QStringLiteral("dialog-refused"));
}

void takePassword(const Studio &studio)
{
    Scene scene;
    scene.fake().secrets.secrets.clear();
    scene.window().startBackup();
    Scene::settle();
    auto *dialog = scene.window().findChild<QDialog *>(QStringLiteral("passwordDialog"));
    studio.take(*dialog, QStringLiteral("password"));
}

} // namespace

void visitEveryPage(const PageVisitor &visit)
{
    const Studio studio(visit);
    takeEmpty(studio);
    takeIdle(studio);
    takeRunning(studio, 4, QStringLiteral("running-4"));
    takeRunning(studio, 16, QStringLiteral("running-16"));
    takeReports(studio);
    takeError(studio);
    takeSpeed(studio);
    takeRuns(studio);
    takeDialog(studio);
    takePassword(studio);
}

} // namespace mailsheaf
