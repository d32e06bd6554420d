// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/connectionscheduler.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace mailsheaf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Next = AfterFailure::Next;

Error errorOf(ErrorKind kind)
{
    return {.kind = kind, .sentence = u"It went wrong."_s, .detail = u"in the server's words"_s};
}

ConnectionScheduler::Pace quickPace()
{
    return {.firstDelay = 10ms, .longestDelay = 40ms, .attempts = 3, .stagger = 20ms, .signInsAtOnce = 2};
}

/// A scheduler with so many workers signed in, from 0 on.
class Staffed
{
public:
    explicit Staffed(int workers)
    {
        for (int worker = 0; worker < workers; ++worker) {
            if (scheduler.waitForTurn(worker, never))
                scheduler.sessionOpened(worker);
        }
    }

    ConnectionScheduler scheduler{quickPace()};
    CancelToken never;
};

} // namespace

class TestConnectionScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordEndsTheRun();
    void aCutConnectionIsTriedAgainEachTimeLater();
    void aMessageInBetweenMakesTheConnectionGoodAgain();
    void theServersHintIsObeyed();
    void theLastWorkerThatFailsForeverEndsTheRun();
    void whoSignsInForNothingIsNotAtWork();
    void whatIsRefusedBesideOthersStaysAwayAndSoDoTheRest();
    void aSecondRefusalBeforeTheGreetingCounts();
    void onlySoManySignInsAtOnce();
    void whoWantsUsSlowerLosesNobody();
    void aUsedUpAllowanceEndsTheRun();
    void cancelEndsTheWaiting();
    void aPlaceThatGetsFreeMayBeTaken();
};

void TestConnectionScheduler::aWrongPasswordEndsTheRun()
{
    Staffed staffed(2);
    QCOMPARE(staffed.scheduler.afterFailure(1, errorOf(ErrorKind::Auth)).next, Next::Abort);
    QCOMPARE(staffed.scheduler.fatal()->kind, ErrorKind::Auth);
}

void TestConnectionScheduler::aCutConnectionIsTriedAgainEachTimeLater()
{
    Staffed staffed(1);
    const AfterFailure first = staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network));
    QCOMPARE(first.next, Next::Retry);
    QVERIFY(first.delay >= 10ms && first.delay <= 13ms);
    const AfterFailure second = staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network));
    QCOMPARE(second.next, Next::Retry);
    QVERIFY(second.delay >= 20ms && second.delay <= 25ms);
}

void TestConnectionScheduler::aMessageInBetweenMakesTheConnectionGoodAgain()
{
    Staffed staffed(1);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network)).next, Next::Retry);
        staffed.scheduler.progressMade(0);
    }
}

void TestConnectionScheduler::theServersHintIsObeyed()
{
    Staffed staffed(1);
    Error throttled = errorOf(ErrorKind::Throttled);
    throttled.retryAfter = 3000ms;
    const AfterFailure after = staffed.scheduler.afterFailure(0, throttled);
    QCOMPARE(after.next, Next::Retry);
    QCOMPARE(after.delay, 3000ms);
}

void TestConnectionScheduler::theLastWorkerThatFailsForeverEndsTheRun()
{
    Staffed staffed(1);
    QCOMPARE(staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network)).next, Next::Retry);
    QCOMPARE(staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network)).next, Next::Retry);
    QCOMPARE(staffed.scheduler.afterFailure(0, errorOf(ErrorKind::Network)).next, Next::Abort);
    QCOMPARE(staffed.scheduler.fatal()->sentence, u"It went wrong."_s);
}

void TestConnectionScheduler::whoSignsInForNothingIsNotAtWork()
{
    Staffed staffed(3);
    ConnectionScheduler &scheduler = staffed.scheduler;
    QCOMPARE(scheduler.mostAtWork(), 1);
    scheduler.progressMade(1);
    QCOMPARE(scheduler.mostAtWork(), 1);
    scheduler.progressMade(2);
    scheduler.progressMade(2);
    QCOMPARE(scheduler.mostAtWork(), 2);
    scheduler.sessionClosed(1);
    scheduler.progressMade(0);
    QCOMPARE(scheduler.mostAtWork(), 2); // not all three at the same time
}

void TestConnectionScheduler::whatIsRefusedBesideOthersStaysAwayAndSoDoTheRest()
{
    Staffed staffed(3);
    ConnectionScheduler &scheduler = staffed.scheduler;
    QVERIFY(scheduler.waitForTurn(3, staffed.never));
    QVERIFY(!scheduler.limit());
    QCOMPARE(scheduler.afterFailure(3, errorOf(ErrorKind::Throttled)).next, Next::Leave);
    QCOMPARE(scheduler.limit(), std::optional(3));
    QCOMPARE(scheduler.open(), 3);
    // The fifth does not even ask the server.
    const auto turn = scheduler.waitForTurn(4, staffed.never);
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, ErrorKind::Throttled);
    QCOMPARE(scheduler.afterFailure(4, turn.error()).next, Next::Leave);
    QCOMPARE(scheduler.notes().size(), 1);
    QVERIFY(scheduler.notes().first().contains(u"no more than 3 connection"_s));
    QVERIFY(scheduler.notes().first().contains(u"in the server's words"_s));
}

void TestConnectionScheduler::aSecondRefusalBeforeTheGreetingCounts()
{
    // Closed without a word may be an accident; twice, while others work, it is a limit.
    Staffed staffed(1);
    ConnectionScheduler &scheduler = staffed.scheduler;
    QVERIFY(scheduler.waitForTurn(1, staffed.never));
    QCOMPARE(scheduler.afterFailure(1, errorOf(ErrorKind::Network)).next, Next::Retry);
    QVERIFY(scheduler.waitForTurn(1, staffed.never));
    QCOMPARE(scheduler.afterFailure(1, errorOf(ErrorKind::Network)).next, Next::Leave);
}

void TestConnectionScheduler::onlySoManySignInsAtOnce()
{
    ConnectionScheduler scheduler(quickPace());
    const CancelToken never;
    QVERIFY(scheduler.waitForTurn(0, never));
    QVERIFY(scheduler.waitForTurn(1, never)); // after the stagger
    std::atomic_bool entered = false;
    std::thread third([&] {
        if (scheduler.waitForTurn(2, never))
            entered = true;
    });
    QTest::qWait(100); // That nothing happens can only be seen by waiting.
    QVERIFY(!entered);
    scheduler.sessionOpened(0);
    third.join();
    QVERIFY(entered);
}

void TestConnectionScheduler::whoWantsUsSlowerLosesNobody()
{
    Staffed staffed(2);
    Error slower = errorOf(ErrorKind::Throttled);
    slower.throttle = Throttle::Slower;
    slower.retryAfter = 200ms;
    QVERIFY(staffed.scheduler.waitForTurn(2, staffed.never));
    QElapsedTimer timer;
    timer.start();
    const AfterFailure after = staffed.scheduler.afterFailure(2, slower);
    QCOMPARE(after.next, Next::Retry);
    QCOMPARE(after.delay, 200ms);
    // A worker that has heard nothing of it waits as well.
    QVERIFY(staffed.scheduler.waitForTurn(3, staffed.never));
    QVERIFY(timer.elapsed() >= 199);
    QVERIFY(staffed.scheduler.notes().isEmpty());
    QCOMPARE(staffed.scheduler.slowdowns(), 1);
    QVERIFY(!staffed.scheduler.limit());
}

void TestConnectionScheduler::aUsedUpAllowanceEndsTheRun()
{
    Staffed staffed(3);
    Error exhausted = errorOf(ErrorKind::Throttled);
    exhausted.throttle = Throttle::Exhausted;
    QCOMPARE(staffed.scheduler.afterFailure(1, exhausted).next, Next::Abort);
    QCOMPARE(staffed.scheduler.fatal()->throttle, Throttle::Exhausted);
}

void TestConnectionScheduler::cancelEndsTheWaiting()
{
    ConnectionScheduler scheduler(quickPace());
    CancelToken cancel;
    QVERIFY(scheduler.waitForTurn(0, cancel));
    QVERIFY(scheduler.waitForTurn(1, cancel));
    cancel.cancel();
    const auto turn = scheduler.waitForTurn(2, cancel);
    QVERIFY(!turn);
    QVERIFY(turn.error().isCancelled());
}

void TestConnectionScheduler::aPlaceThatGetsFreeMayBeTaken()
{
    Staffed staffed(2);
    ConnectionScheduler &scheduler = staffed.scheduler;
    QVERIFY(scheduler.waitForTurn(2, staffed.never));
    QCOMPARE(scheduler.afterFailure(2, errorOf(ErrorKind::Throttled)).next, Next::Leave);
    // Worker 1 loses its connection and may come back: its place is free.
    QCOMPARE(scheduler.afterFailure(1, errorOf(ErrorKind::Network)).next, Next::Retry);
    QVERIFY(scheduler.waitForTurn(1, staffed.never));
}

QTEST_GUILESS_MAIN(TestConnectionScheduler)
#include "test_connectionscheduler.moc"
