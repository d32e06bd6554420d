// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktoppresence.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QTest>

#include <memory>

using namespace mailsheaf;

namespace {

RunProgress halfway()
{
    RunProgress progress;
    progress.phase = RunPhase::Downloading;
    progress.bytesDone = 500;
    progress.bytesTotal = 1000;
    return progress;
}

RunReport reportOf(RunOutcome outcome)
{
    RunReport report;
    report.outcome = outcome;
    if (outcome == RunOutcome::Failed)
        report.error = Error{.kind = ErrorKind::Network, .sentence = QStringLiteral("The line is cut.")};
    return report;
}

} // namespace

class DesktopPresenceTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServices> m_fake;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] FakePlatform &desktop() const { return m_fake->fakePlatform; }
    void startBackup()
    {
        const qsizetype before = m_fake->jobs.size();
        m_window->startBackup();
        QTRY_COMPARE(m_fake->jobs.size(), before + 1);
    }

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void init()
    {
        m_fake = std::make_unique<FakeServices>();
        m_fake->probeAnswer = sampleView();
        m_fake->addAccount(QStringLiteral("Work"));
        m_fake->addAccount(QStringLiteral("Family"));
        m_window = std::make_unique<MainWindow>(m_fake->services());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_fake.reset();
    }

    void nothingIsShownBeforeThereIsSomething()
    {
        QVERIFY(desktop().fractions.empty());
        QVERIFY(!desktop().awake);
    }

    void theDesktopFollowsABackup()
    {
        startBackup();
        QVERIFY(desktop().awake);
        m_fake->jobs.last()->report(halfway());
        QVERIFY(desktop().fractions.back() == 0.5);
        const size_t shown = desktop().fractions.size();
        m_fake->jobs.last()->report(halfway());
        QCOMPARE(desktop().fractions.size(), shown); // nothing new, nothing said
        m_fake->jobs.last()->finish(reportOf(RunOutcome::Finished));
        QVERIFY(!desktop().awake);
        QVERIFY(desktop().fractions.back() == std::nullopt);
    }

    void aRunThatFailsLetsTheComputerSleep()
    {
        startBackup();
        m_fake->jobs.last()->finish(reportOf(RunOutcome::Failed));
        QVERIFY(!desktop().awake);
        QVERIFY(desktop().fractions.back() == std::nullopt);
    }

    void aPausedBackupLetsTheComputerSleep()
    {
        startBackup();
        auto *pause = m_window->findChild<QAction *>(QStringLiteral("actionPause"));
        RunProgress paused = halfway();
        pause->trigger();
        paused.phase = RunPhase::Paused;
        m_fake->jobs.last()->report(paused);
        QVERIFY(!desktop().awake);
        pause->trigger();
        m_fake->jobs.last()->report(halfway());
        QVERIFY(desktop().awake);
    }

    void twoBackupsAreShownTogether()
    {
        startBackup();
        m_fake->jobs.last()->report(halfway());
        QVERIFY(m_window->selectAccount(QStringLiteral("Family")));
        startBackup();
        QVERIFY(desktop().fractions.back() == 0.25);
        m_fake->jobs.first()->finish(reportOf(RunOutcome::Finished));
        QVERIFY(desktop().awake);
        m_fake->jobs.last()->finish(reportOf(RunOutcome::Stopped));
        QVERIFY(!desktop().awake);
    }

    void aWindowThatGoesTakesEverythingBack()
    {
        startBackup();
        m_fake->jobs.last()->report(halfway());
        m_window.reset();
        QVERIFY(!desktop().awake);
        QVERIFY(desktop().fractions.back() == std::nullopt);
    }
};

QTEST_MAIN(DesktopPresenceTest)
#include "desktoppresencetest.moc"
