// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/workerpanel.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "ui/backup/workerrow.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mailsheaf;

namespace {

QList<WorkerRow *> shownRows(const WorkerPanel &panel)
{
    QList<WorkerRow *> rows = panel.findChildren<WorkerRow *>();
    rows.removeIf([](const WorkerRow *row) { return row->isHidden(); });
    return rows;
}

} // namespace

class WorkerPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void oneRowForEachWorkerAndRowsAreUsedAgain()
    {
        WorkerPanel panel;
        panel.setWorkers(sampleProgress(4).workers, false);
        const QList<WorkerRow *> first = shownRows(panel);
        QCOMPARE(first.size(), 4);
        panel.setWorkers(sampleProgress(16).workers, false);
        QCOMPARE(shownRows(panel).size(), 16);
        panel.setWorkers(sampleProgress(2).workers, false);
        QCOMPARE(shownRows(panel), first.mid(0, 2));
        QCOMPARE(panel.findChildren<WorkerRow *>().size(), 16);
    }

    void aRowTellsItsStateToScreenReaders()
    {
        WorkerPanel panel;
        WorkerProgress worker;
        worker.number = 3;
        worker.state = WorkerState::Downloading;
        worker.mailbox = QStringLiteral("Archive/2024");
        worker.bytesDone = 250;
        worker.bytesTotal = 1000;
        panel.setWorkers({worker}, false);
        WorkerRow *row = shownRows(panel).first();
        QCOMPARE(row->accessibleName(), QStringLiteral("Worker 3: Fetching, Archive/2024"));
        QCOMPARE(row->value(), 250);
        panel.setWorkers({worker}, true);
        QCOMPARE(row->accessibleName(), QStringLiteral("Worker 3: Paused, Archive/2024"));
        worker.state = WorkerState::Retrying;
        worker.note = QStringLiteral("The server closed the connection.");
        panel.setWorkers({worker}, false);
        QCOMPARE(row->accessibleDescription(), worker.note);
    }

    void manyWorkersTakeTwoColumnsWhereThereIsRoom()
    {
        WorkerPanel panel;
        panel.resize(900, 600);
        panel.setWorkers(sampleProgress(16).workers, false);
        QCOMPARE(shownRows(panel).at(8)->y(), 0);
        QVERIFY(shownRows(panel).at(8)->x() > shownRows(panel).at(7)->geometry().right());
        panel.resize(300, 1200);
        panel.setWorkers(sampleProgress(15).workers, false);
        QCOMPARE(shownRows(panel).at(8)->x(), 0);
        panel.resize(900, 600);
        panel.setWorkers(sampleProgress(4).workers, false);
        QCOMPARE(shownRows(panel).at(3)->x(), 0);
    }

    void sixteenRowsTenTimesASecondLeaveRoomForTheRest()
    {
        WorkerPanel panel;
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        RunProgress progress = sampleProgress(16);
        QElapsedTimer timer;
        timer.start();
        constexpr int updates = 100;
        for (int i = 0; i < updates; ++i) {
            for (WorkerProgress &worker : progress.workers) {
                worker.bytesDone += 74'000;
                ++worker.messagesDone;
            }
            panel.setWorkers(progress.workers, false);
            panel.repaint();
        }
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / updates;
        qInfo("one update of 16 workers, painted: %.2f ms", milliseconds);
        QVERIFY(milliseconds <
                50); // half of the time between two updates, on the slowest machine and unoptimised
    }
};

QTEST_MAIN(WorkerPanelTest)
#include "workerpaneltest.moc"
