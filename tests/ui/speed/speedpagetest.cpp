// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedpage.h"
#include "core/experiment/experimentcsv.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "translations/translations.h"
#include "ui/base/messagebar.h"
#include "ui/speed/speedchart.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;
using Outcome = ExperimentReport::Outcome;

namespace {

/// The window with one account, on its page Speed.
struct Bench
{
    Bench()
    {
        fake.probeAnswer = sampleView();
        account = fake.addAccount(u"Work"_s);
        window = std::make_unique<MainWindow>(fake.services());
        window->resize(1240, 820);
        window->show();
        tabs().setCurrentIndex(1);
        page = window->findChild<SpeedPage *>();
    }

    template <typename T>
    [[nodiscard]] T &get(const char *name) const
    {
        auto *found = window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] QAbstractButton &button(const char *name) const { return get<QAbstractButton>(name); }
    [[nodiscard]] QString text(const char *name) const { return get<QLabel>(name).text(); }
    [[nodiscard]] QTabBar &tabs() const { return get<QTabBar>("pagesTabBar"); }
    [[nodiscard]] MessageBar &message() const { return *page->findChild<MessageBar *>(); }
    [[nodiscard]] SpeedChart &chart() const { return get<SpeedChart>("speedChart"); }

    /// Presses Start and waits for the experiment.
    FakeExperimentJob &start()
    {
        const qsizetype before = fake.experiments.size();
        button("startExperimentPushButton").click();
        if (!QTest::qWaitFor([&] { return fake.experiments.size() > before; }))
            qFatal("no experiment began");
        return *fake.experiments.last();
    }
    void finish(ExperimentReport report) { fake.experiments.last()->finish(report); }
    void finishWell()
    {
        finish({.outcome = Outcome::Finished,
                .error = {},
                .asksFirst = false,
                .result = sampleResult(),
                .notes = {}});
    }

    FakeServices fake;
    Account account;
    std::unique_ptr<MainWindow> window;
    SpeedPage *page = nullptr;
};

ExperimentReport failed(const Error &error, bool asksFirst = false)
{
    return {.outcome = Outcome::Failed, .error = error, .asksFirst = asksFirst, .result = {}, .notes = {}};
}

} // namespace

class SpeedPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
    }

    void theTabsLeadToBothPages()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        QVERIFY(bench.page->isVisible());
        QTest::keyClick(bench.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(bench.tabs().currentIndex(), 0);
        QVERIFY(!bench.page->isVisible());
        QTest::keyClick(bench.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(bench.page->isVisible());
        bench.get<QAction>("actionFindFolder").trigger();
        QCOMPARE(bench.tabs().currentIndex(), 0);
    }

    void whatIsChosenIsMeasured()
    {
        Bench bench;
        bench.button("serialCheckBox").click();
        bench.button("vanillaThreadsCheckBox").click();
        bench.button("workers2ToolButton").click();
        bench.button("workers16ToolButton").click();
        bench.get<QSpinBox>("messagesSpinBox").setValue(77);
        bench.get<QSpinBox>("repeatsSpinBox").setValue(2);
        const FakeExperimentJob &job = bench.start();
        using Method = ExperimentMethod;
        QCOMPARE(job.calls, QStringList{u"start"_s});
        QCOMPARE(job.request.methods,
                 (QList{Method::VanillaThreads, Method::SplitThreads, Method::SplitProcesses, Method::Ours}));
        QCOMPARE(job.request.workers, (QList{1, 4, 8, 16}));
        QCOMPARE(job.request.messages, 77ULL);
        QCOMPARE(job.request.repeats, 2);
        QCOMPARE(job.request.endpoint, bench.account.endpoint);
        QCOMPARE(job.request.user, bench.account.user);
        QCOMPARE(job.request.secret.reveal(), "correct horse");
        QVERIFY(!job.request.evenIfLarge);
    }

    void methodsThatSignInForEveryMessageAreNobodysDefault()
    {
        Bench bench;
        QVERIFY(!bench.button("vanillaThreadsCheckBox").isChecked());
        QVERIFY(!bench.button("vanillaProcessesCheckBox").isChecked());
        QVERIFY(bench.button("oursCheckBox").isChecked());
        QTRY_VERIFY(!bench.text("speedEstimateLabel").contains(u"lock out"_s));
        bench.button("vanillaThreadsCheckBox").click();
        QVERIFY2(bench.text("speedEstimateLabel").contains(u"lock out"_s),
                 qPrintable(bench.text("speedEstimateLabel")));
    }

    void theSampleIsSuggestedSoThatNothingMustBeAsked()
    {
        Bench bench;
        auto &messages = bench.get<QSpinBox>("messagesSpinBox");
        // 39 runs of 1,284 messages that weigh 214 MB: no more than 100 messages each stay below a gigabyte.
        QTRY_COMPARE(messages.value(), 100);
        QVERIFY2(bench.text("speedEstimateLabel").startsWith(u"39 runs of 100 messages: about 650."_s),
                 qPrintable(bench.text("speedEstimateLabel")));
        messages.setValue(500);
        bench.button("workers16ToolButton").click();
        QCOMPARE(messages.value(), 500); // the user's own choice stays
    }

    void nothingChosenIsSaidAtOnce()
    {
        Bench bench;
        for (const char *box :
             {"serialCheckBox", "splitThreadsCheckBox", "splitProcessesCheckBox", "oursCheckBox"})
            bench.button(box).click();
        QVERIFY2(bench.text("speedEstimateLabel").contains(u"choose at least one method"_s),
                 qPrintable(bench.text("speedEstimateLabel")));
    }

    void aRunIsShownAndTheChartFills()
    {
        Bench bench;
        QVERIFY(!bench.chart().isVisible());
        FakeExperimentJob &job = bench.start();
        QVERIFY(!bench.button("startExperimentPushButton").isEnabled());
        QVERIFY(!bench.button("serialCheckBox").isEnabled());
        ExperimentProgress progress;
        progress.runsTotal = 4;
        progress.runsDone = 1;
        progress.run = PlannedRun{.method = ExperimentMethod::SplitThreads, .workers = 4, .repeat = 1};
        progress.backup.messagesDone = 50;
        progress.backup.messagesTotal = 100;
        job.report(progress);
        QCOMPARE(bench.text("speedActivityLabel"), u"Measuring “Splitting, threads” with 4 workers…"_s);
        QCOMPARE(bench.text("speedDetailLabel"), u"Run 2 of 4"_s);
        QCOMPARE(bench.get<QProgressBar>("speedProgressBar").value(), 375);
        QVERIFY(bench.text("statusSentenceLabel").contains(u"Measuring"_s));
        job.measure(sampleResult().measurements().first());
        QTRY_VERIFY(bench.chart().isVisible());
        job.measure(sampleResult().measurements().at(1));
        QVERIFY2(bench.chart().accessibleDescription().contains(u"Serial"_s) &&
                     bench.chart().accessibleDescription().contains(u"Vanilla, threads, 1 worker"_s),
                 qPrintable(bench.chart().accessibleDescription()));
        QVERIFY(!bench.button("useWorkersPushButton").isVisible());
    }

    void stopStops()
    {
        Bench bench;
        FakeExperimentJob &job = bench.start();
        bench.button("stopExperimentPushButton").click();
        QCOMPARE(job.calls, (QStringList{u"start"_s, u"stop"_s}));
        QVERIFY(!bench.button("stopExperimentPushButton").isEnabled());
        bench.finish(
            {.outcome = Outcome::Stopped, .error = {}, .asksFirst = false, .result = {}, .notes = {}});
        QVERIFY(bench.button("startExperimentPushButton").isEnabled());
        QVERIFY(!bench.message().isVisible());
    }

    void theStripAndTheMenuStopItToo()
    {
        Bench bench;
        const FakeExperimentJob &job = bench.start();
        bench.button("statusPushButton").click();
        QCOMPARE(job.calls, (QStringList{u"start"_s, u"stop"_s}));
        bench.finish(
            {.outcome = Outcome::Stopped, .error = {}, .asksFirst = false, .result = {}, .notes = {}});
        const FakeExperimentJob &second = bench.start();
        bench.get<QAction>("actionStop").trigger();
        QCOMPARE(second.calls, (QStringList{u"start"_s, u"stop"_s}));
    }

    void theResultIsUsedForBackups()
    {
        Bench bench;
        bench.start();
        bench.finishWell();
        QCOMPARE(bench.text("speedSentenceLabel"),
                 u"8 workers fetched your sample 5.2 times faster than one."_s);
        auto &use = bench.button("useWorkersPushButton");
        QTRY_VERIFY(use.isVisible());
        QCOMPARE(use.text(), u"&Use 8 workers"_s);
        use.click();
        QVERIFY(!use.isVisible());
        QCOMPARE(bench.get<QSlider>("workersSlider").value(), 8);
        QVERIFY2(bench.message().text().contains(u"8 workers"_s), qPrintable(bench.message().text()));
        QTRY_COMPARE(bench.fake.accounts.find(u"Work"_s)->workers, 8);
    }

    void theConclusionsAreHeldAgainstTheResult()
    {
        Bench bench;
        bench.start();
        bench.finishWell();
        auto &fold = bench.button("claimsToolButton");
        QCOMPARE(fold.text(), u"2 of 4 conclusions of the experiment hold here"_s);
        fold.click();
        QStringList texts;
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            texts.append(label->isVisible() ? label->text() : QString());
        QCOMPARE(texts.count(u"Holds"_s), 2);
        QCOMPARE(texts.count(u"Does not hold here"_s), 2);
        QVERIFY(texts.contains(u"Splitting beats the vanilla method"_s));
    }

    void chartAndMeasurementsAreExported()
    {
        Bench bench;
        bench.start();
        bench.finishWell();
        const QList<QAction *> actions = bench.get<QMenu>("exportMenu").actions();
        bench.fake.chosenFile = bench.fake.folder.filePath(u"chart.png"_s);
        actions.at(0)->trigger();
        const QImage chart(bench.fake.chosenFile);
        QVERIFY(chart.width() >= 1200 && chart.height() >= 800);
        QVERIFY(bench.message().text().contains(u"chart.png"_s));
        bench.fake.chosenFile = bench.fake.folder.filePath(u"speed.csv"_s);
        actions.at(1)->trigger();
        QCOMPARE(readCsvFile(bench.fake.chosenFile).value(), sampleResult());
        QVERIFY(bench.fake.suggestedFiles.at(0).endsWith(u".png"_s));
        QVERIFY(bench.fake.suggestedFiles.at(1).endsWith(u".csv"_s));
        bench.fake.chosenFile = bench.fake.folder.filePath(u"nowhere/speed.csv"_s);
        actions.at(1)->trigger();
        QCOMPARE(bench.message().tone(), Tone::Error);
    }

    void aFailureIsSaidAboveTheChart()
    {
        Bench bench;
        bench.start();
        bench.finish(failed({.kind = ErrorKind::Network, .sentence = u"No answer."_s, .detail = {}}));
        QVERIFY(bench.message().isVisible());
        QCOMPARE(bench.message().text(), u"No answer."_s);
        QCOMPARE(bench.message().tone(), Tone::Error);
    }

    void aLargeExperimentIsAskedAboutAndThenRuns()
    {
        Bench bench;
        bench.start();
        bench.finish(failed({.kind = ErrorKind::Usage, .sentence = u"That is 3 GB."_s, .detail = {}}, true));
        QCOMPARE(bench.message().text(), u"That is 3 GB."_s);
        bench.message().findChild<QAbstractButton *>(u"messageActionPushButton"_s)->click();
        QTRY_COMPARE(bench.fake.experiments.size(), 2);
        QVERIFY(bench.fake.experiments.last()->request.evenIfLarge);
        bench.finishWell();
        bench.start(); // the next one asks again
        QVERIFY(!bench.fake.experiments.last()->request.evenIfLarge);
    }

    void aBackupKeepsTheExperimentWaiting()
    {
        Bench bench;
        bench.window->startBackup();
        QTRY_COMPARE(bench.fake.jobs.size(), 1);
        bench.tabs().setCurrentIndex(1);
        bench.button("startExperimentPushButton").click();
        QVERIFY2(bench.message().text().contains(u"backup is running"_s), qPrintable(bench.message().text()));
        QVERIFY(bench.fake.experiments.isEmpty());
    }

    void anExperimentKeepsTheBackupWaiting()
    {
        Bench bench;
        const FakeExperimentJob &job = bench.start();
        bench.window->startBackup();
        QVERIFY(bench.fake.jobs.isEmpty());
        QCOMPARE(bench.tabs().currentIndex(), 0);
        const QList<MessageBar *> bars = bench.window->findChildren<MessageBar *>();
        const auto shown =
            std::find_if(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->isVisible(); });
        QVERIFY(shown != bars.end());
        QVERIFY2((*shown)->text().contains(u"being measured"_s), qPrintable((*shown)->text()));
        (*shown)->findChild<QAbstractButton *>(u"messageActionPushButton"_s)->click();
        QCOMPARE(job.calls.last(), u"stop"_s);
        QVERIFY(!bench.get<QAction>("actionRemoveAccount").isEnabled());
    }

    void closingAsksFirstAndStops()
    {
        Bench bench;
        const FakeExperimentJob &job = bench.start();
        bench.window->close();
        QVERIFY(bench.window->isVisible());
        auto &box = bench.get<QMessageBox>("quitMessageBox");
        QVERIFY(box.text().contains(u"measured"_s));
        bench.button("stopAndQuitPushButton").click();
        QCOMPARE(job.calls.last(), u"stop"_s);
        bench.finish(
            {.outcome = Outcome::Stopped, .error = {}, .asksFirst = false, .result = {}, .notes = {}});
        QTRY_VERIFY(!bench.window->isVisible());
    }

    void theLastResultIsThereAgainAfterARestart()
    {
        Bench bench;
        bench.start();
        bench.finishWell();
        bench.window = std::make_unique<MainWindow>(bench.fake.services());
        bench.window->show();
        QCOMPARE(bench.text("speedSentenceLabel"),
                 u"8 workers fetched your sample 5.2 times faster than one."_s);
        QVERIFY(bench.fake.accounts.remove(bench.account.id));
    }

    void aRefusedPasswordIsAskedForAgain()
    {
        Bench bench;
        bench.start();
        bench.finish(failed({.kind = ErrorKind::Auth, .sentence = u"Refused."_s, .detail = {}}));
        bench.button("startExperimentPushButton").click();
        QTRY_VERIFY(bench.window->findChild<QDialog *>(u"passwordDialog"_s));
        QCOMPARE(bench.fake.experiments.size(), 1);
    }
};

QTEST_MAIN(SpeedPageTest)
#include "speedpagetest.moc"
