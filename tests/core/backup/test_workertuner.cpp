// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workertuner.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

using Clock = WorkerTuner::Clock;
/// Megabytes a second for so many workers.
using Curve = std::function<double(int workers)>;

double upTo(int most, int workers)
{
    return std::min(most, workers);
}

/// A server in a time of its own: 100 ms a step; workers come and go with the next step but one.
class Simulation
{
public:
    Simulation(const WorkerBounds &bounds, Curve yields, double noise = 0, unsigned seed = 1)
        : tuner(bounds)
        , curve(std::move(yields))
        , m_noise(noise)
        , m_random(seed)
        , m_soon(tuner.wanted())
    {
        sight.now = Clock::time_point(1h);
        sight.left = 1'000'000'000'000;
    }

    void step()
    {
        sight.open = std::min(m_soon, refuses.value_or(maxWorkers));
        if (m_soon > sight.open)
            sight.limit = refuses;
        m_soon = tuner.wanted();
        std::uniform_real_distribution<double> deviation(1 - m_noise, 1 + m_noise);
        if (m_steps++ % 10 == 0)
            m_factor = deviation(m_random);
        const auto arrived = static_cast<quint64>(curve(sight.open) * m_factor * 100'000);
        sight.done += arrived;
        sight.left -= std::min(arrived, sight.left);
        sight.now += 100ms;
        tuner.see(sight);
        most = std::max(most, tuner.wanted());
        least = std::min(least, tuner.wanted());
    }

    void run(std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 100ms)
            step();
    }

    WorkerTuner tuner;
    Curve curve;
    std::optional<int> refuses;
    WorkerTuner::Sight sight;
    int most = 0;
    int least = maxWorkers;

private:
    double m_noise;
    std::minstd_rand m_random;
    double m_factor = 1;
    int m_soon;
    int m_steps = 0;
};

} // namespace

class TestWorkerTuner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatItIsToldWithinItsBounds();
    void settlesOnTheLeastThatIsFastest_data();
    void settlesOnTheLeastThatIsFastest();
    void noiseDoesNotLeadItAstray_data();
    void noiseDoesNotLeadItAstray();
    void neverAsksForMoreThanItMay();
    void takesARefusalAsFinal();
    void waitsUntilARefusalIsCertain();
    void growsNoFurtherOnceTheServerWantsPatience();
    void triesNothingWhenLittleIsLeft();
    void triesNoMoreThanTheRestIsWorth();
    void aPauseIsNotAMeasurement();
    void looksAgainLaterBecauseLinesChange();
    void goesBackWhenTheNewWorkersDoNotCome();
    void settlesWhenThoseWhoShouldGoDoNot();
};

void TestWorkerTuner::beginsWithWhatItIsToldWithinItsBounds()
{
    QCOMPARE(WorkerTuner(WorkerBounds()).wanted(), 4);
    QCOMPARE(WorkerTuner({.start = 8, .most = 14}).wanted(), 8);
    QCOMPARE(WorkerTuner({.start = 8, .most = 3}).wanted(), 3);
    QCOMPARE(WorkerTuner({.start = 99, .most = 99}).wanted(), maxWorkers);
    QCOMPARE(WorkerTuner({.start = 0, .most = 0}).wanted(), minWorkers);
    QVERIFY(!WorkerTuner(WorkerBounds()).best());
}

void TestWorkerTuner::settlesOnTheLeastThatIsFastest_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, int start, const Curve &curve, int least, int most = 0) {
        QTest::newRow(name) << start << curve << least << std::max(least, most);
    };
    row(
        "rises to eight, then is flat", 4, [](int n) { return upTo(8, n); }, 8);
    row(
        "rises to eight, and eight is remembered", 8, [](int n) { return upTo(8, n); }, 8);
    row(
        "rises to eight, but sixteen is remembered", 16, [](int n) { return upTo(8, n); }, 8);
    row(
        "is flat from two", 4, [](int n) { return upTo(2, n); }, 2);
    row(
        "is flat from one", 4, [](int) { return 1.0; }, 1);
    row(
        "falls after four", 4, [](int n) { return n <= 4 ? n : 4 - 0.3 * (n - 4); }, 4);
    row(
        "rises to the end", 4, [](int n) { return upTo(16, n); }, 14, 16);
    row(
        "rises to the end from one worker", 1, [](int n) { return upTo(16, n); }, 14, 16);
    row(
        "falls after four, but sixteen is remembered", 16,
        [](int n) { return n <= 4 ? n : 4 - 0.3 * (n - 4); }, 4);
    row(
        "rises to three", 4, [](int n) { return upTo(3, n); }, 3);
}

void TestWorkerTuner::settlesOnTheLeastThatIsFastest()
{
    QFETCH(int, start);
    QFETCH(Curve, curve);
    QFETCH(int, least);
    QFETCH(int, most);
    Simulation server({.start = start}, curve);
    server.run(45s);
    QVERIFY(server.tuner.best());
    QCOMPARE(server.tuner.wanted(), *server.tuner.best());
    QCOMPARE_GE(server.tuner.wanted(), least);
    QCOMPARE_LE(server.tuner.wanted(), most);
}

void TestWorkerTuner::noiseDoesNotLeadItAstray_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<double>("least"); // of what the best number yields
    QTest::addColumn<int>("most");
    QTest::newRow("rises to eight, then is flat") << Curve([](int n) { return upTo(8, n); }) << 0.75 << 12;
    QTest::newRow("is flat from two") << Curve([](int n) { return upTo(2, n); }) << 0.99 << 4;
    QTest::newRow("falls after four")
        << Curve([](int n) { return n <= 4 ? n : 4 - 0.3 * (n - 4); }) << 0.75 << 5;
}

void TestWorkerTuner::noiseDoesNotLeadItAstray()
{
    QFETCH(Curve, curve);
    QFETCH(double, least);
    QFETCH(int, most);
    double peak = 0;
    for (int n = minWorkers; n <= maxWorkers; ++n)
        peak = std::max(peak, curve(n));
    constexpr int runs = 200;
    int good = 0;
    for (unsigned seed = 1; seed <= runs; ++seed) {
        Simulation server({}, curve, 0.15, seed);
        server.run(55s);
        QVERIFY(server.tuner.best());
        const int best = *server.tuner.best();
        good += curve(best) >= least * peak && best <= most ? 1 : 0;
    }
    QVERIFY2(good >= runs * 95 / 100, qPrintable(QString::number(good)));
}

void TestWorkerTuner::neverAsksForMoreThanItMay()
{
    Simulation server({.start = 8, .most = 14}, [](int n) { return upTo(16, n); });
    server.run(60s);
    QCOMPARE(server.most, 14);
    QVERIFY(server.tuner.best());
    QCOMPARE_GE(*server.tuner.best(), 12);
}

void TestWorkerTuner::takesARefusalAsFinal()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    server.refuses = 3;
    server.run(1s);
    QCOMPARE(server.tuner.wanted(), 3);
    server.most = 0;
    server.run(600s);
    QCOMPARE(server.most, 3);
    QCOMPARE(server.tuner.best(), std::optional(3));
}

void TestWorkerTuner::waitsUntilARefusalIsCertain()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    // One was refused while the others were still signing in.
    server.sight.limit = 1;
    server.run(300ms);
    QCOMPARE(server.tuner.wanted(), 4);
    server.sight.limit = 3;
    server.run(300ms);
    QCOMPARE(server.tuner.wanted(), 4);
    server.run(400ms);
    QCOMPARE(server.tuner.wanted(), 3);
}

void TestWorkerTuner::growsNoFurtherOnceTheServerWantsPatience()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    while (server.tuner.wanted() == 4)
        server.step();
    QCOMPARE(server.tuner.wanted(), 6);
    server.sight.slowdowns = 1;
    server.step();
    QCOMPARE(server.tuner.wanted(), 4);
    server.most = 0;
    server.run(300s);
    QCOMPARE(server.most, 4);
    QCOMPARE(server.tuner.best(), std::optional(4));
}

void TestWorkerTuner::triesNothingWhenLittleIsLeft()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    server.sight.left = 24'000'000; // six seconds
    server.run(10s);
    QCOMPARE(server.most, 4);
    QCOMPARE(server.least, 4);
    QVERIFY(!server.tuner.best());
}

void TestWorkerTuner::triesNoMoreThanTheRestIsWorth()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    server.sight.worth = 5;
    server.run(60s);
    QCOMPARE(server.most, 5);
}

void TestWorkerTuner::aPauseIsNotAMeasurement()
{
    Simulation server({}, [](int n) { return upTo(2, n); });
    server.run(1500ms);
    for (int pause = 0; pause < 50; ++pause) {
        server.sight.now += 30s; // nothing arrives, nobody looks
        server.run(1s);
    }
    QCOMPARE(server.tuner.wanted(), 4);
    server.run(40s);
    QCOMPARE(server.tuner.best(), std::optional(2));
}

void TestWorkerTuner::looksAgainLaterBecauseLinesChange()
{
    Simulation server({}, [](int n) { return upTo(2, n); });
    server.run(50s);
    QCOMPARE(server.tuner.best(), std::optional(2));
    server.curve = [](int n) { return upTo(6, n); };
    server.most = 0;
    server.run(20s);
    QCOMPARE(server.most, 2); // not at once
    server.run(100s);
    QCOMPARE(server.tuner.best(), std::optional(6));
}

void TestWorkerTuner::goesBackWhenTheNewWorkersDoNotCome()
{
    Simulation server({}, [](int n) { return upTo(16, n); });
    while (server.tuner.wanted() == 4)
        server.step();
    for (int i = 0; i < 120; ++i) { // nobody signs in, and the server does not say no
        server.sight.now += 100ms;
        server.sight.done += 400'000;
        server.sight.open = 4;
        server.tuner.see(server.sight);
    }
    QCOMPARE(server.tuner.wanted(), 4);
}

void TestWorkerTuner::settlesWhenThoseWhoShouldGoDoNot()
{
    Simulation server({}, [](int n) { return upTo(4, n); });
    while (server.tuner.wanted() >= 4)
        server.step();
    QCOMPARE(server.tuner.wanted(), 3);
    for (int i = 0; i < 120; ++i) { // each is in the middle of a large message
        server.sight.now += 100ms;
        server.sight.done += 400'000;
        server.sight.open = 4;
        server.tuner.see(server.sight);
    }
    QCOMPARE(server.tuner.wanted(), 4);
    QCOMPARE(server.tuner.best(), std::optional(4));
}

QTEST_APPLESS_MAIN(TestWorkerTuner)
#include "test_workertuner.moc"
