// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentresult.h"

#include <QTest>

using namespace mailsheaf;
using Method = ExperimentMethod;

namespace {

ExperimentResult ofSeconds(const QList<double> &seconds)
{
    ExperimentResult result;
    for (const double each : seconds)
        result.add({.method = Method::Ours,
                    .workers = 4,
                    .repeat = static_cast<int>(result.measurements().size()) + 1,
                    .seconds = each,
                    .messages = 60,
                    .bytes = 1});
    return result;
}

} // namespace

class TestExperimentResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediansAndSpread_data()
    {
        QTest::addColumn<QList<double>>("seconds");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::newRow("one run") << QList<double>{2.5} << 2.5 << 2.5 << 2.5;
        QTest::newRow("two runs: their middle") << QList<double>{3, 2} << 2.5 << 2. << 3.;
        QTest::newRow("three runs in any order") << QList<double>{9, 1, 2} << 2. << 1. << 9.;
        QTest::newRow("four runs") << QList<double>{4, 1, 3, 2} << 2.5 << 1. << 4.;
        QTest::newRow("an outlier does not count") << QList<double>{1, 1, 1, 1, 100} << 1. << 1. << 100.;
    }

    void mediansAndSpread()
    {
        QFETCH(QList<double>, seconds);
        QFETCH(double, median);
        QFETCH(double, min);
        QFETCH(double, max);
        const auto spread = ofSeconds(seconds).spread(Method::Ours, 4);
        QVERIFY(spread);
        QCOMPARE(spread->median, median);
        QCOMPARE(spread->min, min);
        QCOMPARE(spread->max, max);
        QCOMPARE(spread->runs, static_cast<int>(seconds.size()));
    }

    void whatWasNotMeasuredHasNone()
    {
        const ExperimentResult result = ofSeconds({1});
        QVERIFY(!result.spread(Method::Ours, 8));
        QVERIFY(!result.spread(Method::Serial, 4));
        QCOMPARE(result.median(Method::Serial, 4), 0.);
        QCOMPARE(result.fastestWorkers(Method::Serial), 0);
        QVERIFY(ExperimentResult().methods().isEmpty());
    }

    void methodsAndWorkersAreInOrder()
    {
        ExperimentResult result({{Method::Ours, 8, 1, 1, 1, 1},
                                 {Method::Ours, 2, 1, 2, 1, 1},
                                 {Method::Serial, 1, 1, 5, 1, 1},
                                 {Method::SplitThreads, 4, 1, 3, 1, 1},
                                 {Method::Ours, 8, 2, 1, 1, 1}});
        QCOMPARE(result.methods(), (QList{Method::Serial, Method::SplitThreads, Method::Ours}));
        QCOMPARE(result.workers(Method::Ours), (QList{2, 8}));
        QCOMPARE(result.workers(), (QList{2, 4, 8}));
        QCOMPARE(result.fastestWorkers(Method::Ours), 8);
    }
};

QTEST_GUILESS_MAIN(TestExperimentResult)
#include "test_experimentresult.moc"
