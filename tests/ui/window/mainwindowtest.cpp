// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/palettes.h"
#include "translations/translations.h"
#include "ui/base/messagebar.h"
#include "ui/services/lastbackup.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace mailsheaf;

namespace {

/// The real window on fake services, driven by keys and clicks.
class Desk
{
public:
    explicit Desk(const QStringList &accounts = {QStringLiteral("Work")})
    {
        fake.probeAnswer = sampleView();
        for (const QString &name : accounts)
            fake.addAccount(name);
        openWindow();
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(fake.services());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// Window managers give the focus back when a dialog closes; offscreen nobody does.
    bool activate() const
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    template <typename Dialog = QDialog>
    [[nodiscard]] Dialog *dialog(const char *name) const
    {
        return window->findChild<Dialog *>(QLatin1StringView(name));
    }

    [[nodiscard]] FakeBackupJob &job() const { return *fake.jobs.last(); }
    bool start() const
    {
        click("backUpPushButton");
        return QTest::qWaitFor([this] { return !fake.jobs.isEmpty() && fake.jobs.last(); });
    }
    bool waitForFolders() const
    {
        return QTest::qWaitFor([this] { return find<QTreeView>("folderTreeView")->isVisible(); });
    }

    FakeServices fake;
    std::unique_ptr<MainWindow> window;
};

RunReport goodReport()
{
    RunReport report;
    report.archive = QStringLiteral("/backup/work");
    report.messages = 1200;
    report.bytes = 2'500'000;
    report.elapsed = std::chrono::milliseconds(800);
    report.workers = 4;
    return report;
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadResources();
        installTranslations(*QCoreApplication::instance());
    }

    void theFirstStartShowsOneThingToDo()
    {
        Desk desk(QStringList{});
        QVERIFY(desk.find("addAccountPushButton")->isVisible());
        QVERIFY(desk.find("addAccountPushButton")->hasFocus());
        QVERIFY(!desk.find("accountsListView")->isVisible());
        QVERIFY(!desk.find("statusPushButton")->isVisible());
        QVERIFY(!desk.action("actionBackUp")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(desk.dialog("accountDialog"));
    }

    void theStripSaysHowLongAgoTheBackupWas()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.job().finish(goodReport());
        QTRY_COMPARE(desk.text("statusSentenceLabel"), QStringLiteral("Work: Backed up just now"));
        desk.fake.now = desk.fake.now.addSecs(3600);
        auto *accounts = desk.find<QListView>("accountsListView")->model();
        Q_EMIT accounts->dataChanged(accounts->index(0, 0), accounts->index(0, 0)); // as every minute
        QCOMPARE(desk.text("statusSentenceLabel"), QStringLiteral("Work: Backed up 1 hour ago"));
    }

    void anAccountIsAddedWithTheKeyboardAlone()
    {
        Desk desk(QStringList{});
        QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
        QPointer<QDialog> dialog = desk.dialog("accountDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget());
        const auto type = [&](const QString &text) {
            QTest::keyClicks(dialog->focusWidget(), text);
            QTest::keyClick(dialog, Qt::Key_Tab);
        };
        type(QStringLiteral("anna@example.org"));
        type(QStringLiteral("correct horse"));
        QTest::keyClick(dialog, Qt::Key_Tab); // show password
        QTest::keyClick(dialog, Qt::Key_Tab); // remember
        type(QStringLiteral("imap.example.org"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(desk.find("accountsListView")->isVisible());
        QCOMPARE(desk.text("accountNameLabel"), QStringLiteral("anna@example.org"));
        QVERIFY(desk.waitForFolders());
        QVERIFY(desk.activate());
        QTest::keyClick(desk.window.get(), Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(desk.fake.jobs.size(), 1);
        QCOMPARE(desk.job().request.secret.reveal(), QByteArrayLiteral("correct horse"));
    }

    void aConnectionThatFailsIsToldInTheDialog()
    {
        Desk desk(QStringList{});
        desk.fake.probeAnswer = failure(ErrorKind::Auth, QStringLiteral("The server refused the password."));
        desk.click("addAccountPushButton");
        QDialog *dialog = desk.dialog("accountDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("userLineEdit"))
            ->setText(QStringLiteral("anna@example.org"));
        dialog->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"))->setText(QStringLiteral("wrong"));
        dialog->findChild<QLineEdit *>(QStringLiteral("hostLineEdit"))
            ->setText(QStringLiteral("imap.example.org"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("testConnectionPushButton")),
                          Qt::LeftButton);
        auto *bar = dialog->findChild<MessageBar *>(QStringLiteral("testResultMessageBar"));
        QTRY_COMPARE(bar->text(), QStringLiteral("The server refused the password."));
        QVERIFY(desk.fake.accounts.accounts().isEmpty());
    }

    void uncheckedFoldersAreLeftOutAndRemembered()
    {
        Desk desk;
        QVERIFY(desk.waitForFolders());
        auto *tree = desk.find<QTreeView>("folderTreeView");
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(1, 0));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(desk.text("folderTotalsLabel"),
                 QStringLiteral("10 of 11 folders chosen: 85,749 messages, 8.1 GB"));
        QTRY_COMPARE(desk.fake.accounts.accounts().first().excludedMailboxes,
                     QStringList{QStringLiteral("Drafts")});
        QVERIFY(desk.start());
        QCOMPARE(desk.job().request.excludedMailboxes, QStringList{QStringLiteral("Drafts")});
    }

    void theFilterNarrowsTheTreeAndItsButtons()
    {
        Desk desk;
        QVERIFY(desk.waitForFolders());
        auto *tree = desk.find<QTreeView>("folderTreeView");
        QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.find("folderFilterLineEdit")->hasFocus());
        QTest::keyClicks(desk.find("folderFilterLineEdit"), QStringLiteral("202"));
        QCOMPARE(tree->model()->rowCount(), 1);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        desk.click("checkNoneToolButton");
        QTRY_COMPARE(desk.fake.accounts.accounts().first().excludedMailboxes,
                     QStringList({QStringLiteral("Archive/2023"), QStringLiteral("Archive/2024")}));
        desk.find<QLineEdit>("folderFilterLineEdit")->clear();
        desk.click("checkAllToolButton");
        QTRY_VERIFY(desk.fake.accounts.accounts().first().excludedMailboxes.isEmpty());
    }

    void foldersThatCannotBeReadAreTriedAgain()
    {
        Desk desk(QStringList{});
        desk.fake.probeAnswer = failure(ErrorKind::Network, QStringLiteral("The server did not answer."));
        desk.fake.addAccount(QStringLiteral("Work"));
        QTRY_COMPARE(desk.text("folderNoticeLabel"), QStringLiteral("The server did not answer."));
        QVERIFY(desk.find("retryFoldersPushButton")->isVisible());
        QVERIFY(desk.find("backUpPushButton")->isEnabled());
        desk.fake.probeAnswer = sampleView();
        desk.click("retryFoldersPushButton");
        QVERIFY(desk.waitForFolders());
    }

    void withoutAPasswordNothingIsAskedUntilSomethingIsPressed()
    {
        Desk desk(QStringList{});
        const Account account = desk.fake.addAccount(QStringLiteral("Work"));
        desk.fake.secrets.secrets.clear();
        desk.openWindow();
        QTRY_VERIFY(desk.find("retryFoldersPushButton")->isVisible());
        QVERIFY(!desk.dialog("passwordDialog"));
        desk.click("retryFoldersPushButton");
        QTRY_VERIFY(desk.dialog("passwordDialog"));
        QDialog *dialog = desk.dialog("passwordDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit")),
                         QStringLiteral("typed"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(desk.waitForFolders());
        QTRY_COMPARE(desk.fake.secrets.secrets.value(account.secretKey()).reveal(),
                     QByteArrayLiteral("typed"));
    }

    void aKeychainThatFailsIsSaidInline()
    {
        Desk desk;
        desk.fake.secrets.secrets.clear();
        desk.fake.secrets.failure = Error{
            .kind = ErrorKind::Secret, .sentence = QStringLiteral("No keychain answers."), .detail = {}};
        desk.click("backUpPushButton");
        QTRY_VERIFY(desk.dialog("passwordDialog"));
        QDialog *dialog = desk.dialog("passwordDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit")),
                         QStringLiteral("typed"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(
            desk.find<MessageBar>("messageBar")->text().contains(QStringLiteral("for this run only")));
        QCOMPARE(desk.find<MessageBar>("messageBar")->tone(), Tone::Warning);
        QTRY_COMPARE(desk.fake.jobs.size(), 1);
    }

    void theSliderWorksWhileARunGoesOn()
    {
        Desk desk;
        QVERIFY(desk.start());
        auto *slider = desk.find<QSlider>("workersSlider");
        QCOMPARE(slider->value(), recommendedWorkers);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(desk.find<QSpinBox>("workersSpinBox")->value(), 6);
        QCOMPARE(desk.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("workers 5"),
                                                QStringLiteral("workers 6")}));
        QTRY_COMPARE(desk.fake.accounts.accounts().first().workers, 6);
    }

    void onAutoTheSliderShowsTheNumberInUse()
    {
        Desk desk;
        QVERIFY(desk.start());
        QVERIFY(desk.job().request.autoWorkers);
        auto *slider = desk.find<QSlider>("workersSlider");
        auto *automatic = desk.find<QCheckBox>("automaticWorkersCheckBox");
        QVERIFY(automatic->isChecked());
        RunProgress progress = sampleProgress(9);
        progress.autoWorkers = 9;
        desk.job().report(progress);
        QCOMPARE(slider->value(), 9);
        QCOMPARE(desk.find<QSpinBox>("workersSpinBox")->value(), 9);
        QVERIFY(automatic->isChecked());
        QCOMPARE(desk.job().calls, QStringList({QStringLiteral("start")}));

        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QVERIFY(!automatic->isChecked());
        QCOMPARE(desk.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("workers 8")}));
        desk.job().report(progress); // was on its way
        QCOMPARE(slider->value(), 8);
        QTRY_VERIFY(!desk.fake.accounts.accounts().first().autoWorkers);
        QCOMPARE(desk.fake.accounts.accounts().first().workers, 8);
    }

    void automaticIsSwitchedByItsKeyAndStored()
    {
        Desk desk;
        QVERIFY(desk.waitForFolders());
        QVERIFY(desk.activate());
        auto *automatic = desk.find<QCheckBox>("automaticWorkersCheckBox");
        QTest::keyClick(desk.window.get(), Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(!automatic->isChecked()); // a button shows for a moment that its key was pressed
        QTRY_VERIFY(!desk.fake.accounts.accounts().first().autoWorkers);
        QVERIFY(desk.start());
        QVERIFY(!desk.job().request.autoWorkers);
        QCOMPARE(desk.job().request.workers, recommendedWorkers);
        QTest::keyClick(desk.window.get(), Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(desk.fake.accounts.accounts().first().autoWorkers);
        QCOMPARE(desk.job().calls, QStringList({QStringLiteral("start")}));
    }

    void theSliderKnowsTheProvider_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("recommended");
        QTest::addColumn<QString>("hint");
        QTest::newRow("one that limits connections")
            << QStringLiteral("imap.gmail.com") << 8
            << QStringLiteral("Gmail allows 15 connections at once, shared with your other devices.");
        QTest::newRow("one that publishes no limit")
            << QStringLiteral("imap.mail.me.com") << 4
            << QStringLiteral("As many as are fastest at this server");
        QTest::newRow("one that is unknown") << QStringLiteral("imap.example.org") << recommendedWorkers
                                             << QStringLiteral("As many as are fastest at this server");
    }

    void theSliderKnowsTheProvider()
    {
        QFETCH(QString, host);
        QFETCH(int, recommended);
        QFETCH(QString, hint);
        Desk desk;
        Account account = desk.fake.accounts.accounts().first();
        account.endpoint.host = host;
        QVERIFY(desk.fake.accounts.save(account).has_value());
        QTRY_COMPARE(desk.text("workersHintLabel"), hint);
        auto *slider = desk.find<QSlider>("workersSlider");
        QCOMPARE(slider->value(), recommended);
        QVERIFY(
            slider->accessibleDescription().contains(QStringLiteral("%1 is recommended").arg(recommended)));
    }

    void pauseResumeAndStop()
    {
        Desk desk;
        QVERIFY(desk.start());
        QVERIFY(!desk.find("backUpPushButton")->isEnabled());
        QVERIFY(!desk.action("actionBackUp")->isEnabled());
        desk.job().report(sampleProgress(4));
        desk.click("pausePushButton");
        QCOMPARE(desk.find<QPushButton>("pausePushButton")->text(), QStringLiteral("&Resume"));
        QVERIFY(desk.text("runSentenceLabel").startsWith(QStringLiteral("Paused at ")));
        QTest::keyClick(desk.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.find<QPushButton>("pausePushButton")->text(), QStringLiteral("&Pause"));
        desk.click("stopPushButton");
        QVERIFY(!desk.find("stopPushButton")->isEnabled());
        QVERIFY(desk.text("statusSentenceLabel").contains(QStringLiteral("Stopping")));
        QCOMPARE(desk.job().calls, QStringList({QStringLiteral("start"), QStringLiteral("pause"),
                                                QStringLiteral("resume"), QStringLiteral("stop")}));
        RunReport report = goodReport();
        report.outcome = RunOutcome::Stopped;
        desk.job().finish(report);
        QCOMPARE(desk.text("reportTitleLabel"), QStringLiteral("Backup stopped"));
        QVERIFY(desk.find("backUpPushButton")->isEnabled());
    }

    void progressIsShownWithABarForEachWorker()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.job().report(sampleProgress(4));
        QCOMPARE(desk.text("runSentenceLabel"), QStringLiteral("Fetching 9,678 of 17,062 messages…"));
        QCOMPARE(desk.text("statusSentenceLabel"),
                 QStringLiteral("Work: Fetching 9,678 of 17,062 messages…"));
        QCOMPARE(desk.text("runPercentLabel"), QStringLiteral("56 %"));
        QCOMPARE(desk.find<QProgressBar>("overallProgressBar")->value(), 567);
        for (int i = 1; i <= 4; ++i)
            QVERIFY(desk.find(qPrintable(QStringLiteral("worker%1ProgressBar").arg(i)))->isVisible());
        QCOMPARE(desk.find<QPushButton>("statusPushButton")->text(), QStringLiteral("Stop"));
        desk.click("statusPushButton");
        QCOMPARE(desk.job().calls.last(), QStringLiteral("stop"));
    }

    void theReportSaysHowItEnded()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.job().finish(goodReport());
        QCOMPARE(desk.text("reportTitleLabel"), QStringLiteral("Backup complete"));
        QCOMPARE(desk.text("reportSentenceLabel"),
                 QStringLiteral("1,200 messages (2.5 MB) in 0.8 s with 4 workers."));
        QVERIFY(!desk.find("failuresToolButton")->isVisible());
        QCOMPARE(desk.text("statusSentenceLabel"), QStringLiteral("Work: Backed up just now"));
        desk.openWindow();
        QCOMPARE(desk.text("reportSentenceLabel"),
                 QStringLiteral("1,200 messages (2.5 MB) in 0.8 s with 4 workers."));
    }

    void failuresFoldOutAndCanBeCopied()
    {
        Desk desk;
        QVERIFY(desk.start());
        RunReport report = goodReport();
        report.outcome = RunOutcome::FinishedWithFailures;
        report.failed = 1;
        report.failures = {{QStringLiteral("INBOX"), 7, QStringLiteral("The message is damaged.")}};
        desk.job().finish(report);
        QVERIFY(!desk.find("failuresTreeWidget")->isVisible());
        desk.click("failuresToolButton");
        QVERIFY(desk.find("failuresTreeWidget")->isVisible());
        desk.click("copyFailuresPushButton");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("INBOX\t7\tThe message is damaged."));
    }

    void whereAnArchiveIsMissingANewOneCanBeBegun()
    {
        const Desk desk;
        QVERIFY(desk.start());
        RunReport report = goodReport();
        desk.job().finish(report);
        QVERIFY(!desk.find("newArchivePushButton")->isVisible());
        QVERIFY(desk.start());
        report.outcome = RunOutcome::Failed;
        report.error = Error{.kind = ErrorKind::ArchiveGone,
                             .sentence = QStringLiteral("Connect the disk it is on."),
                             .detail = {}};
        desk.job().finish(report);
        QVERIFY(desk.find("newArchivePushButton")->isVisible());
        const qsizetype before = desk.fake.jobs.size();
        desk.click("newArchivePushButton");
        QTRY_COMPARE(desk.fake.jobs.size(), before + 1);
        QVERIFY(desk.job().request.anew);
    }

    void showInFolderOpensWhatIsThere()
    {
        Desk desk;
        const QString folder = desk.fake.accounts.accounts().first().destination;
        desk.action("actionShowInFolder")->trigger();
        QVERIFY(desk.fake.fakePlatform.shownFolders.isEmpty());
        QVERIFY(desk.find<MessageBar>("messageBar")->text().contains(QStringLiteral("nothing to show yet")));
        QVERIFY(QDir().mkpath(folder));
        desk.click("showInFolderPushButton");
        QCOMPARE(desk.fake.fakePlatform.shownFolders, QStringList{folder});
    }

    void removingAsksAndLeavesTheBackup()
    {
        Desk desk({QStringLiteral("Work"), QStringLiteral("Family")});
        const Account work = desk.fake.accounts.accounts().first();
        desk.find("accountsListView")->setFocus();
        QTest::keyClick(desk.find("accountsListView"), Qt::Key_Delete);
        QVERIFY(desk.find("removeAccountMessageBox")->isVisible());
        desk.click("keepAccountPushButton");
        QCOMPARE(desk.fake.accounts.accounts().size(), 2);
        QTRY_VERIFY(!desk.dialog("removeAccountMessageBox"));
        desk.click("removeAccountToolButton");
        desk.click("confirmRemovePushButton");
        QTRY_COMPARE(desk.fake.accounts.accounts().size(), 1);
        QTRY_VERIFY(!desk.fake.secrets.secrets.contains(work.secretKey()));
        QCOMPARE(desk.text("accountNameLabel"), QStringLiteral("Family"));
    }

    void removingTheLastAccountLeadsBackToTheFirstPage()
    {
        Desk desk;
        desk.action("actionRemoveAccount")->trigger();
        desk.click("confirmRemovePushButton");
        QTRY_VERIFY(desk.find("addAccountPushButton")->isVisible());
    }

    void anAccountThatIsBackedUpCannotBeEditedOrRemoved()
    {
        Desk desk;
        QVERIFY(desk.start());
        QVERIFY(!desk.action("actionEditAccount")->isEnabled());
        QVERIFY(!desk.action("actionRemoveAccount")->isEnabled());
        QTest::keyClick(desk.find("accountsListView"), Qt::Key_Delete);
        QVERIFY(!desk.dialog("removeAccountMessageBox"));
    }

    void twoAccountsRunSideBySide()
    {
        Desk desk({QStringLiteral("Work"), QStringLiteral("Family")});
        QVERIFY(desk.start());
        QPointer<FakeBackupJob> work = desk.fake.jobs.last();
        work->report(sampleProgress(4));
        QTest::keyClick(desk.find("accountsListView"), Qt::Key_Down);
        QCOMPARE(desk.text("accountNameLabel"), QStringLiteral("Family"));
        QVERIFY(desk.find("backUpPushButton")->isEnabled());
        QVERIFY(desk.text("statusSentenceLabel").startsWith(QStringLiteral("Work: Fetching")));
        desk.click("backUpPushButton");
        QTRY_COMPARE(desk.fake.jobs.size(), 2);
        QTRY_VERIFY(desk.text("statusSentenceLabel").startsWith(QStringLiteral("Family: ")));
        work->finish(goodReport());
        QVERIFY(!desk.find("backUpPushButton")->isEnabled());
        QTest::keyClick(desk.find("accountsListView"), Qt::Key_Up);
        QCOMPARE(desk.text("reportTitleLabel"), QStringLiteral("Backup complete"));
    }

    void closingWhileARunGoesOnAsks()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.window->close();
        QVERIFY(desk.window->isVisible());
        desk.click("keepGoingPushButton");
        QVERIFY(!desk.job().calls.contains(QStringLiteral("stop")));
        QTRY_VERIFY(!desk.dialog("quitMessageBox"));
        QVERIFY(desk.activate());
        QTest::keyClick(desk.window.get(), Qt::Key_Q, Qt::ControlModifier);
        desk.click("stopAndQuitPushButton");
        QCOMPARE(desk.job().calls.last(), QStringLiteral("stop"));
        QVERIFY(desk.window->isVisible());
        RunReport report = goodReport();
        report.outcome = RunOutcome::Stopped;
        desk.job().finish(report);
        QTRY_VERIFY(!desk.window->isVisible());
    }

    void whereThingsWereIsRemembered()
    {
        Desk desk({QStringLiteral("Work"), QStringLiteral("Family")});
        QVERIFY(desk.window->selectAccount(QStringLiteral("family")));
        desk.window->resize(1111, 777);
        desk.action("actionShowAccounts")->trigger();
        QVERIFY(!desk.find("accountsListView")->isVisible());
        desk.window->close();
        desk.openWindow();
        QCOMPARE(desk.window->size(), QSize(1111, 777));
        QCOMPARE(desk.text("accountNameLabel"), QStringLiteral("Family"));
        QVERIFY(!desk.find("accountsListView")->isVisible());
    }

    void anAccountThatDoesNotExistIsSaid()
    {
        Desk desk;
        QVERIFY(!desk.window->selectAccount(QStringLiteral("Nobody")));
        QVERIFY(
            desk.find<MessageBar>("messageBar")->text().contains(QStringLiteral("no account called Nobody")));
    }

    void aPaletteThatTurnsDarkIsFollowed()
    {
        QApplication::setPalette(lightPalette());
        Desk desk;
        QVERIFY(desk.waitForFolders());
        const QImage light = desk.window->grab().toImage();
        QApplication::setPalette(darkPalette());
        QCoreApplication::processEvents();
        const QImage dark = desk.window->grab().toImage();
        QApplication::setPalette(lightPalette());
        const auto brightness = [](const QImage &image) {
            const QImage small = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return small.pixelColor(0, 0).lightness();
        };
        QVERIFY2(brightness(light) > 200, qPrintable(QString::number(brightness(light))));
        QVERIFY2(brightness(dark) < 80, qPrintable(QString::number(brightness(dark))));
    }

    void tabReachesEverythingOnThePage()
    {
        Desk desk;
        QVERIFY(desk.waitForFolders());
        desk.find("accountsListView")->setFocus();
        QStringList visited;
        do {
            visited.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != desk.find("accountsListView") && visited.size() < 40);
        QCOMPARE(
            visited,
            QStringList({QStringLiteral("accountsListView"), QStringLiteral("addAccountToolButton"),
                         QStringLiteral("editAccountToolButton"), QStringLiteral("removeAccountToolButton"),
                         QStringLiteral("showInFolderPushButton"), QStringLiteral("pagesTabBar"),
                         QStringLiteral("checkAllToolButton"), QStringLiteral("checkNoneToolButton"),
                         QStringLiteral("reloadFoldersToolButton"), QStringLiteral("folderFilterLineEdit"),
                         QStringLiteral("folderTreeView"), QStringLiteral("automaticWorkersCheckBox"),
                         QStringLiteral("workersSlider"), QStringLiteral("workersSpinBox"),
                         QStringLiteral("backUpPushButton"), QStringLiteral("statusPushButton")}));
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
