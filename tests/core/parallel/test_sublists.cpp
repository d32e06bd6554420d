// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/sublists.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace mailsheaf;

namespace {

std::vector<quint64> runningSums(const std::vector<quint64> &weights)
{
    std::vector<quint64> sums = {0};
    for (const quint64 weight : weights)
        sums.push_back(sums.back() + weight);
    return sums;
}

/// Takes everything @p worker can get, in portions of @p items, and settles it.
std::size_t drain(Sublists &sublists, int worker, std::size_t items, std::vector<int> *seen)
{
    std::size_t total = 0;
    while (const auto range = sublists.take(worker, {.items = items, .notBeyond = {}})) {
        for (std::size_t i = range->begin; i < range->end; ++i) {
            ++(*seen)[i];
            sublists.done(worker, i);
        }
        total += range->size();
    }
    return total;
}

} // namespace

class TestSublists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsByCountLikeArraySplit();
    void cutsByWeight();
    void handsOutEverythingOnce_data();
    void handsOutEverythingOnce();
    void stealsTheBackHalfOfTheLargest();
    void neverStealsALastItem();
    void doesNotStealWhenTold();
    void portionsEndAtTheBoundary();
    void whatIsGivenBackComesAgainFirst();
    void aRetiredWorkersRestGoesToTheOthers();
    void pauseHoldsEverybody();
    void closedMeansStop();
    void sharesAddUp();
    void whatHasBegunComesFirst();
    void whatTwoHaveBegunIsOneOfTheirs();
};

void TestSublists::cutsByCountLikeArraySplit()
{
    const std::vector<quint64> ten(10, 7);
    QCOMPARE(cutPoints(runningSums(ten), 3, Balance::Count), (std::vector<std::size_t>{0, 4, 7, 10}));
    QCOMPARE(cutPoints(runningSums(ten), 1, Balance::Count), (std::vector<std::size_t>{0, 10}));
    QCOMPARE(cutPoints(runningSums({5, 5}), 4, Balance::Count), (std::vector<std::size_t>{0, 1, 2, 2, 2}));
    QCOMPARE(cutPoints(runningSums({}), 2, Balance::Count), (std::vector<std::size_t>{0, 0, 0}));
}

void TestSublists::cutsByWeight()
{
    // 96 light ones, then 4 that weigh as much as all the others together.
    std::vector<quint64> weights(96, 1);
    weights.insert(weights.end(), 4, 24);
    const auto cuts = cutPoints(runningSums(weights), 2, Balance::Bytes);
    QCOMPARE(cuts, (std::vector<std::size_t>{0, 96, 100}));

    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<quint64> w(1 + random() % 500);
        for (quint64 &weight : w)
            weight = 1 + random() % 1000;
        const int parts = 1 + static_cast<int>(random() % 16);
        const auto sums = runningSums(w);
        const auto points = cutPoints(sums, parts, Balance::Bytes);
        QCOMPARE(points.size(), static_cast<std::size_t>(parts) + 1);
        QCOMPARE(points.front(), std::size_t(0));
        QCOMPARE(points.back(), w.size());
        QVERIFY(std::is_sorted(points.begin(), points.end()));
        const quint64 heaviest = *std::max_element(w.begin(), w.end());
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            QVERIFY(sums[points[i + 1]] - sums[points[i]] <=
                    sums.back() / static_cast<quint64>(parts) + heaviest + 1);
    }
}

void TestSublists::handsOutEverythingOnce_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<bool>("steal");
    QTest::addColumn<int>("workers");
    for (const Strategy strategy : {Strategy::Serial, Strategy::Vanilla, Strategy::Queue, Strategy::Split}) {
        for (const int workers : {1, 2, 7, 16}) {
            for (const bool steal : {false, true}) {
                const QString name = strategyName(strategy) + QStringLiteral(", %1 workers, ").arg(workers) +
                                     (steal ? QStringLiteral("stealing") : QStringLiteral("keeping"));
                QTest::newRow(qPrintable(name)) << strategy << steal << workers;
            }
        }
    }
}

void TestSublists::handsOutEverythingOnce()
{
    QFETCH(Strategy, strategy);
    QFETCH(bool, steal);
    QFETCH(int, workers);
    std::vector<quint64> weights(1000);
    std::iota(weights.begin(), weights.end(), 0);
    Sublists sublists(weights, {.strategy = strategy, .balance = Balance::Bytes, .steal = steal}, workers);
    std::vector<int> seen(weights.size());
    std::mt19937 random(static_cast<unsigned>(workers));
    std::size_t total = 0;
    // Workers come in any order; each takes a little or much.
    while (!sublists.allDone()) {
        const int worker = static_cast<int>(random() % static_cast<unsigned>(workers));
        if (const auto range = sublists.take(worker, {.items = 1 + random() % 20, .notBeyond = {}})) {
            for (std::size_t i = range->begin; i < range->end; ++i) {
                ++seen[i];
                ++total;
                sublists.done(worker, i);
            }
        }
        QVERIFY(total <= weights.size());
    }
    QCOMPARE(total, weights.size());
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
    QCOMPARE(sublists.waitForWork(0), Sublists::Wait::Done);
}

void TestSublists::stealsTheBackHalfOfTheLargest()
{
    Sublists sublists(std::vector<quint64>(100, 10), {}, 2); // 0: 0..49, 1: 50..99
    std::vector<int> seen(100);
    for (int i = 0; i < 50; ++i) {
        const auto range = sublists.take(0, {.items = 1, .notBeyond = {}});
        QCOMPARE(range->begin, static_cast<std::size_t>(i));
        sublists.done(0, range->begin);
    }
    const auto stolen = sublists.take(0, {.items = 1, .notBeyond = {}});
    QCOMPARE(stolen->begin, std::size_t(75));
    QCOMPARE(sublists.stolenItems(), std::size_t(25));
    QCOMPARE(sublists.take(1, {.items = 100, .notBeyond = {}}), (IndexRange{50, 75}));
}

void TestSublists::neverStealsALastItem()
{
    // The largest sublist holds one heavy item only; there is still something to take elsewhere.
    Sublists sublists({1, 1, 1, 1, 1000}, {.balance = Balance::Count},
                      2); // 0: three, 1: one light, one heavy
    QCOMPARE(sublists.take(1, {.items = 1, .notBeyond = {}}), (IndexRange{3, 4}));
    Sublists three({1, 1, 1, 1000, 1}, {.balance = Balance::Bytes}, 3);
    std::vector<int> seen(5);
    QCOMPARE(drain(three, 2, 1, &seen) + drain(three, 1, 1, &seen) + drain(three, 0, 1, &seen),
             std::size_t(5));
    QVERIFY(three.allDone());
    QCOMPARE(three.waitForWork(2), Sublists::Wait::Done);
}

void TestSublists::doesNotStealWhenTold()
{
    Sublists sublists(std::vector<quint64>(10, 1), {.steal = false}, 2);
    std::vector<int> seen(10);
    QCOMPARE(drain(sublists, 0, 3, &seen), std::size_t(5));
    QVERIFY(!sublists.hasWork(0));
    QVERIFY(sublists.hasWork(1));
}

void TestSublists::portionsEndAtTheBoundary()
{
    Sublists sublists(std::vector<quint64>(10, 10), {}, 1);
    QCOMPARE(sublists.take(0, {.items = 8, .notBeyond = 5}), (IndexRange{0, 5}));
    QCOMPARE(sublists.take(0, {.items = 8, .weight = 25, .notBeyond = {}}), (IndexRange{5, 7}));
    // At least one item, whatever it weighs.
    QCOMPARE(sublists.take(0, {.items = 8, .weight = 1, .notBeyond = {}}), (IndexRange{7, 8}));
}

void TestSublists::whatIsGivenBackComesAgainFirst()
{
    Sublists sublists(std::vector<quint64>(10, 1), {}, 1);
    QCOMPARE(sublists.take(0, {.items = 4, .notBeyond = {}}), (IndexRange{0, 4}));
    sublists.done(0, 0);
    sublists.giveBack(0, {1, 4});
    QCOMPARE(sublists.nextIndex(0), std::optional<std::size_t>(1));
    std::vector<int> seen(10);
    QCOMPARE(drain(sublists, 0, 100, &seen), std::size_t(9));
    QVERIFY(sublists.allDone());
}

void TestSublists::aRetiredWorkersRestGoesToTheOthers()
{
    Sublists sublists(std::vector<quint64>(100, 1), {.steal = false}, 4);
    QVERIFY(sublists.take(3, {.items = 5, .notBeyond = {}}).has_value());
    sublists.setWorkers(3);
    QVERIFY(!sublists.take(3, {.items = 5, .notBeyond = {}}).has_value());
    QCOMPARE(sublists.waitForWork(3), Sublists::Wait::Retired);
    sublists.giveBack(3, {75, 80});
    sublists.leave(3);
    std::vector<int> seen(100);
    QCOMPARE(drain(sublists, 0, 10, &seen) + drain(sublists, 1, 10, &seen) + drain(sublists, 2, 10, &seen),
             std::size_t(100));
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

void TestSublists::pauseHoldsEverybody()
{
    Sublists sublists(std::vector<quint64>(10, 1), {}, 1);
    sublists.setPaused(true);
    QVERIFY(!sublists.take(0, {.items = 1, .notBeyond = {}}).has_value());
    QVERIFY(!sublists.hasWork(0));
    sublists.setPaused(false);
    QVERIFY(sublists.take(0, {.items = 1, .notBeyond = {}}).has_value());
}

void TestSublists::closedMeansStop()
{
    Sublists sublists(std::vector<quint64>(10, 1), {}, 1);
    sublists.close();
    QCOMPARE(sublists.waitForWork(0), Sublists::Wait::Closed);
    QVERIFY(!sublists.take(0, {.items = 1, .notBeyond = {}}).has_value());
}

void TestSublists::sharesAddUp()
{
    Sublists sublists(std::vector<quint64>(10, 5), {}, 2);
    QVERIFY(sublists.take(0, {.items = 2, .notBeyond = {}}).has_value());
    QCOMPARE(sublists.share(0).itemsLeft, std::size_t(5));
    sublists.done(0, 0);
    QCOMPARE(sublists.share(0).itemsLeft, std::size_t(4));
    QCOMPARE(sublists.share(0).weightLeft, quint64(20));
    QCOMPARE(sublists.share(1).itemsLeft, std::size_t(5));
    QCOMPARE(sublists.share(7).itemsLeft, std::size_t(0));
}

void TestSublists::whatHasBegunComesFirst()
{
    Sublists sublists({.strategy = Strategy::Split, .balance = Balance::Count, .steal = true});
    sublists.setWorkers(3);
    // Across the border of the first two, in the middle, at the end, and by somebody who has gone.
    sublists.fill(std::vector<quint64>(30, 1), 3,
                  {{.worker = 2, .range = {8, 12}},
                   {.worker = 0, .range = {15, 16}},
                   {.worker = 1, .range = {28, 30}},
                   {.worker = 3, .range = {0, 5}}});
    const Portion all{.items = 100, .notBeyond = {}};
    QCOMPARE(sublists.take(2, all), (IndexRange{8, 12}));
    QCOMPARE(sublists.take(0, all), (IndexRange{15, 16}));
    QCOMPARE(sublists.take(1, all), (IndexRange{28, 30}));
    QCOMPARE(sublists.take(0, all), (IndexRange{0, 8}));
    QCOMPARE(sublists.take(1, all), (IndexRange{12, 15}));
    QCOMPARE(sublists.take(1, all), (IndexRange{16, 20}));
    QCOMPARE(sublists.take(2, all), (IndexRange{20, 28}));
    QVERIFY(!sublists.take(0, all));
}

void TestSublists::whatTwoHaveBegunIsOneOfTheirs()
{
    Sublists sublists({.strategy = Strategy::Split, .balance = Balance::Count, .steal = false});
    sublists.setWorkers(2);
    sublists.fill(std::vector<quint64>(10, 1), 2,
                  {{.worker = 0, .range = {5, 8}}, {.worker = 1, .range = {7, 9}}});
    const Portion all{.items = 100, .notBeyond = {}};
    QCOMPARE(sublists.take(0, all), (IndexRange{5, 8}));
    QCOMPARE(sublists.take(1, all), (IndexRange{8, 10}));
    QCOMPARE(sublists.take(0, all), (IndexRange{0, 5}));
    QVERIFY(!sublists.take(1, all));
}

QTEST_APPLESS_MAIN(TestSublists)
#include "test_sublists.moc"
