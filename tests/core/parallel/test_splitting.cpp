// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/splitting.h"

#include <QTest>

#include <atomic>
#include <numeric>

using namespace mailsheaf;

namespace {

/// Something dear to open, counted.
struct Abacus
{
    explicit Abacus(std::atomic<int> *opened) { ++*opened; }
    std::vector<int> checked;
};

bool isPrime(int n)
{
    for (int d = 2; d * d <= n; ++d) {
        if (n % d == 0)
            return false;
    }
    return n > 1;
}

std::vector<int> numbersUpTo(int n)
{
    std::vector<int> numbers(static_cast<std::size_t>(n));
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

} // namespace

class TestSplitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPrimes_data();
    void countsPrimes();
    void theFirstFailureEndsTheRun();
    void cancelEndsTheRun();
    void aFailedContextIsOpenedAgainAndNothingIsLost();
    void aWorkerThatGivesUpLeavesItsSublistToTheOthers();
    void workersHelpWhileTheListIsBeingMade();
    void workersComeAndGoWithoutLosingOrRepeatingAnything();
};

void TestSplitting::countsPrimes_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("contexts"); // how many are opened: the point of the experiment
    QTest::addColumn<int>("spare");    // opened for an item that another worker took first
    QTest::newRow("serial opens one context") << Strategy::Serial << 4 << 1 << 0;
    QTest::newRow("vanilla opens one for each item") << Strategy::Vanilla << 4 << 2000 << 3;
    QTest::newRow("splitting opens one for each worker") << Strategy::Split << 4 << 4 << 0;
}

void TestSplitting::countsPrimes()
{
    QFETCH(Strategy, strategy);
    QFETCH(int, workers);
    QFETCH(int, contexts);
    QFETCH(int, spare);
    std::atomic<int> opened = 0;
    std::atomic<int> primes = 0;
    std::atomic<int> tasks = 0;
    const auto done = splitAndRun<Abacus, int>(
        numbersUpTo(2000), {.strategy = strategy, .steal = false}, workers, {},
        [&](int) -> Result<Abacus> { return Abacus(&opened); },
        [&](Abacus &, const int &number) -> Result<void> {
            ++tasks;
            primes += isPrime(number) ? 1 : 0;
            return {};
        },
        {});
    QVERIFY(done.has_value());
    QCOMPARE(primes.load(), 303);
    QCOMPARE(tasks.load(), 2000);
    QVERIFY2(opened >= contexts && opened <= contexts + spare, qPrintable(QString::number(opened)));
}

void TestSplitting::theFirstFailureEndsTheRun()
{
    std::atomic<int> opened = 0;
    std::atomic<int> tasks = 0;
    const auto done = splitAndRun<Abacus, int>(
        numbersUpTo(100000), {}, 4, {}, [&](int) -> Result<Abacus> { return Abacus(&opened); },
        [&](Abacus &, const int &number) -> Result<void> {
            ++tasks;
            if (number == 7)
                return failure(ErrorKind::Message, QStringLiteral("Seven is unlucky today."));
            return {};
        },
        {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().sentence, QStringLiteral("Seven is unlucky today."));
}

void TestSplitting::cancelEndsTheRun()
{
    const CancelToken cancel;
    std::atomic<int> opened = 0;
    const auto done = splitAndRun<Abacus, int>(
        numbersUpTo(100000), {}, 4, {}, [&](int) -> Result<Abacus> { return Abacus(&opened); },
        [&](Abacus &, const int &number) -> Result<void> {
            if (number == 3)
                cancel.cancel();
            return {};
        },
        cancel);
    QVERIFY(!done.has_value());
    QVERIFY(done.error().isCancelled());
}

void TestSplitting::aFailedContextIsOpenedAgainAndNothingIsLost()
{
    constexpr std::size_t items = 500;
    Sublists sublists(std::vector<quint64>(items, 1), {}, 4);
    std::vector<std::atomic<int>> seen(items);
    std::atomic<int> steps = 0;
    std::atomic<int> opened = 0;
    Splitting<Abacus>::Steps s;
    s.openContext = [&](int) -> Result<Abacus> { return Abacus(&opened); };
    s.work = [&](Abacus &, OwnSublist &sublist) -> Result<void> {
        while (const auto range = sublist.take({.items = 5, .notBeyond = {}})) {
            for (std::size_t i = range->begin; i < range->end; ++i) {
                if (++steps % 17 == 0) {
                    sublist.giveBack({i, range->end});
                    return failure(ErrorKind::Network, QStringLiteral("cut"));
                }
                ++seen[i];
                sublist.done(i);
            }
        }
        return {};
    };
    s.failed = [](int, const Error &) { return AfterFailure{.next = AfterFailure::Next::Retry}; };
    {
        Splitting<Abacus> splitting(sublists, Strategy::Split, s, {});
        splitting.setWorkers(4);
    }
    QVERIFY(sublists.allDone());
    QVERIFY(opened > 20);
    for (const auto &times : seen)
        QCOMPARE(times.load(), 1);
}

void TestSplitting::aWorkerThatGivesUpLeavesItsSublistToTheOthers()
{
    constexpr std::size_t items = 200;
    Sublists sublists(std::vector<quint64>(items, 1), {.steal = false}, 3);
    std::atomic<int> done = 0;
    std::atomic<int> opened = 0;
    Splitting<Abacus>::Steps s;
    s.openContext = [&](int worker) -> Result<Abacus> {
        if (worker > 0)
            return failure(ErrorKind::Throttled, QStringLiteral("too many"));
        return Abacus(&opened);
    };
    s.work = [&](Abacus &, OwnSublist &sublist) -> Result<void> {
        while (const auto range = sublist.take({.items = 1, .notBeyond = {}})) {
            ++done;
            sublist.done(range->begin);
        }
        return {};
    };
    s.failed = [](int, const Error &) { return AfterFailure{.next = AfterFailure::Next::Leave}; };
    {
        Splitting<Abacus> splitting(sublists, Strategy::Split, s, {});
        splitting.setWorkers(3);
    }
    QVERIFY(sublists.allDone());
    QCOMPARE(done.load(), static_cast<int>(items));
}

void TestSplitting::workersHelpWhileTheListIsBeingMade()
{
    Sublists sublists{WorkMethod()};
    std::atomic<int> opened = 0;
    std::atomic<int> helped = 0;
    std::atomic<int> done = 0;
    Splitting<Abacus>::Steps s;
    s.openEarly = true;
    s.openContext = [&](int) -> Result<Abacus> { return Abacus(&opened); };
    s.meanwhile = [&](Abacus &) -> Result<void> {
        return ++helped == 1 ? failure(ErrorKind::Network, QStringLiteral("cut")) : Result<void>();
    };
    s.work = [&](Abacus &, OwnSublist &sublist) -> Result<void> {
        while (const auto range = sublist.take({.items = 1, .notBeyond = {}})) {
            ++done;
            sublist.done(range->begin);
        }
        return {};
    };
    s.failed = [](int, const Error &) { return AfterFailure{.next = AfterFailure::Next::Retry}; };
    {
        Splitting<Abacus> splitting(sublists, Strategy::Split, s, {});
        splitting.setWorkers(3);
        QTRY_COMPARE(helped.load(), 4); // The one who failed has come back.
        sublists.fill(std::vector<quint64>(30, 1), 3);
    }
    QCOMPARE(done.load(), 30);
    QCOMPARE(opened.load(), 4);
}

void TestSplitting::workersComeAndGoWithoutLosingOrRepeatingAnything()
{
    constexpr std::size_t items = 20000;
    Sublists sublists(std::vector<quint64>(items, 1), {}, 2);
    std::vector<std::atomic<int>> seen(items);
    std::atomic<int> opened = 0;
    Splitting<Abacus>::Steps s;
    s.openContext = [&](int) -> Result<Abacus> { return Abacus(&opened); };
    s.work = [&](Abacus &, OwnSublist &sublist) -> Result<void> {
        while (const auto range = sublist.take({.items = 3, .notBeyond = {}})) {
            std::this_thread::sleep_for(std::chrono::microseconds(20));
            for (std::size_t i = range->begin; i < range->end; ++i) {
                ++seen[i];
                sublist.done(i);
            }
        }
        return {};
    };
    s.failed = [](int, const Error &) { return AfterFailure{}; };
    {
        Splitting<Abacus> splitting(sublists, Strategy::Split, s, {});
        int workers = 2;
        splitting.setWorkers(workers);
        while (!splitting.waitForEnd(1)) {
            workers = (workers * 5 + 3) % 13 + 1;
            splitting.setWorkers(workers);
        }
        QVERIFY(splitting.mostAtOnce() > 2);
    }
    QVERIFY(sublists.allDone());
    for (const auto &times : seen)
        QCOMPARE(times.load(), 1);
}

QTEST_APPLESS_MAIN(TestSplitting)
#include "test_splitting.moc"
