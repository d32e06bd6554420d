// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentverdict.h"

#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;
using Method = ExperimentMethod;

namespace {

/// One run each: method, workers, seconds.
struct Point
{
    Method method;
    int workers;
    double seconds;
};

ExperimentResult of(const QList<Point> &points)
{
    ExperimentResult result;
    for (const Point &point : points)
        result.add({.method = point.method,
                    .workers = point.workers,
                    .repeat = 1,
                    .seconds = point.seconds,
                    .messages = 1200,
                    .bytes = 2'400'000});
    return result;
}

/// As the experiment had it.
ExperimentResult asInTheExperiment()
{
    return of({{Method::Serial, 1, 100},
               {Method::VanillaThreads, 1, 300},
               {Method::VanillaThreads, 8, 90},
               {Method::VanillaProcesses, 1, 300},
               {Method::VanillaProcesses, 8, 95},
               {Method::SplitThreads, 1, 100},
               {Method::SplitThreads, 8, 25},
               {Method::SplitProcesses, 1, 100},
               {Method::SplitProcesses, 8, 15}});
}

Claim claim(const ExperimentResult &result, Claim::Id id)
{
    const QList<Claim> claims = judgeClaims(result);
    const auto found =
        std::find_if(claims.begin(), claims.end(), [id](const Claim &each) { return each.id == id; });
    Q_ASSERT(found != claims.end());
    return *found;
}

} // namespace

class TestExperimentVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClaimCanHold()
    {
        const QList<Claim> claims = judgeClaims(asInTheExperiment());
        QCOMPARE(claims.size(), 4);
        for (const Claim &each : claims) {
            QCOMPARE(each.held, std::optional(true));
            QVERIFY(!each.claim.isEmpty() && !each.sentence.isEmpty());
        }
    }

    void nothingMeasuredProvesNothing()
    {
        for (const Claim &each : judgeClaims({})) {
            QVERIFY(!each.held);
            QVERIFY(!each.sentence.isEmpty());
        }
    }

    void claimsAreHeldAgainstTheMeasurements_data()
    {
        QTest::addColumn<Claim::Id>("id");
        QTest::addColumn<ExperimentResult>("result");
        QTest::addColumn<std::optional<bool>>("held");
        using Id = Claim::Id;
        const std::optional<bool> yes(true);
        const std::optional<bool> no(false);
        const std::optional<bool> unknown;
        QTest::newRow("splitting loses at one number of workers") << Id::SplittingBeatsVanilla
                                                                  << of({{Method::VanillaThreads, 2, 10},
                                                                         {Method::VanillaThreads, 8, 4},
                                                                         {Method::SplitThreads, 2, 5},
                                                                         {Method::SplitThreads, 8, 4.1}})
                                                                  << no;
        QTest::newRow("a difference in the noise is no victory")
            << Id::SplittingBeatsVanilla
            << of({{Method::VanillaThreads, 2, 10}, {Method::SplitThreads, 2, 9.8}}) << no;
        QTest::newRow("different numbers of workers are not compared")
            << Id::SplittingBeatsVanilla
            << of({{Method::VanillaThreads, 2, 10}, {Method::SplitThreads, 4, 1}}) << unknown;
        QTest::newRow("threads are not compared with processes")
            << Id::SplittingBeatsVanilla
            << of({{Method::VanillaThreads, 2, 10}, {Method::SplitProcesses, 2, 1}}) << unknown;
        QTest::newRow("more workers that make nothing faster")
            << Id::WorkersHelpSplitting << of({{Method::SplitThreads, 1, 5}, {Method::SplitThreads, 8, 4.9}})
            << no;
        QTest::newRow("more workers that help threads but not processes")
            << Id::WorkersHelpSplitting
            << of({{Method::SplitThreads, 1, 5},
                   {Method::SplitThreads, 8, 2},
                   {Method::SplitProcesses, 1, 5},
                   {Method::SplitProcesses, 8, 6}})
            << no;
        QTest::newRow("one number of workers says nothing")
            << Id::WorkersHelpSplitting << of({{Method::SplitThreads, 8, 5}}) << unknown;
        QTest::newRow("vanilla that is slower than serial")
            << Id::VanillaHardlyGains << of({{Method::Serial, 1, 5}, {Method::VanillaThreads, 8, 9}}) << yes;
        QTest::newRow("vanilla that gains a third")
            << Id::VanillaHardlyGains << of({{Method::Serial, 1, 4}, {Method::VanillaThreads, 8, 3}}) << yes;
        QTest::newRow("vanilla that gains a lot with some number of workers")
            << Id::VanillaHardlyGains
            << of({{Method::Serial, 1, 9}, {Method::VanillaThreads, 1, 30}, {Method::VanillaThreads, 8, 3}})
            << no;
        QTest::newRow("vanilla without serial")
            << Id::VanillaHardlyGains << of({{Method::VanillaThreads, 8, 3}}) << unknown;
        QTest::newRow("threads as fast as processes")
            << Id::ProcessesBeatThreads << of({{Method::SplitThreads, 8, 3}, {Method::SplitProcesses, 8, 3}})
            << no;
        QTest::newRow("threads faster than processes")
            << Id::ProcessesBeatThreads << of({{Method::SplitThreads, 8, 2}, {Method::SplitProcesses, 8, 3}})
            << no;
        QTest::newRow("processes faster in the median, but the repeats overlap")
            << Id::ProcessesBeatThreads
            << of({{Method::SplitThreads, 8, 3},
                   {Method::SplitThreads, 8, 2.4},
                   {Method::SplitThreads, 8, 3.1},
                   {Method::SplitProcesses, 8, 2.3},
                   {Method::SplitProcesses, 8, 2.5},
                   {Method::SplitProcesses, 8, 2.6}})
            << no;
        QTest::newRow("processes faster in every repeat") << Id::ProcessesBeatThreads
                                                          << of({{Method::SplitThreads, 8, 3},
                                                                 {Method::SplitThreads, 8, 2.8},
                                                                 {Method::SplitProcesses, 8, 2.3},
                                                                 {Method::SplitProcesses, 8, 2.5}})
                                                          << yes;
        QTest::newRow("one worker tells nothing about threads")
            << Id::ProcessesBeatThreads << of({{Method::SplitThreads, 1, 9}, {Method::SplitProcesses, 1, 3}})
            << unknown;
    }

    void claimsAreHeldAgainstTheMeasurements()
    {
        QFETCH(Claim::Id, id);
        QFETCH(ExperimentResult, result);
        QFETCH(std::optional<bool>, held);
        QCOMPARE(claim(result, id).held, held);
    }

    void claimsSayWhatWasMeasured()
    {
        const ExperimentResult result = asInTheExperiment();
        QCOMPARE(claim(result, Claim::Id::SplittingBeatsVanilla).sentence,
                 u"With as many workers, splitting was 3.0 to 6.3 times as fast as the vanilla method."_s);
        const QString workers = claim(result, Claim::Id::WorkersHelpSplitting).sentence;
        QVERIFY2(workers.contains(u"25.0 s with 8, which is 4.0 times as fast"_s), qPrintable(workers));
        const QString vanilla = claim(result, Claim::Id::VanillaHardlyGains).sentence;
        QVERIFY2(vanilla.contains(u"took 90.0 s; serial took 100 s"_s), qPrintable(vanilla));
    }

    void theResultInOneSentence_data()
    {
        QTest::addColumn<ExperimentResult>("result");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing yet") << ExperimentResult() << QString();
        QTest::newRow("more workers help")
            << of({{Method::Serial, 1, 20}, {Method::Ours, 1, 10.4}, {Method::Ours, 8, 2}})
            << u"8 workers fetched your sample 5.2 times faster than one."_s;
        QTest::newRow("more than enough workers are not praised")
            << of({{Method::Ours, 1, 10}, {Method::Ours, 4, 2.02}, {Method::Ours, 8, 2}})
            << u"4 workers fetched your sample 5.0 times faster than one."_s;
        QTest::newRow("more workers do not help")
            << of({{Method::Ours, 1, 2}, {Method::Ours, 8, 1.95}})
            << u"More workers did not help: one fetched your sample as fast as 8."_s;
        QTest::newRow("no run with one worker")
            << of({{Method::Serial, 1, 20}, {Method::Ours, 4, 2}})
            << u"Mailsheaf with 4 worker(s) fetched your sample 10 times as fast as the serial method."_s;
        QTest::newRow("nothing to compare with")
            << of({{Method::Ours, 4, 2}}) << u"Mailsheaf with 4 worker(s) fetched your sample in 2.00 s."_s;
        QTest::newRow("without our method, of the best one")
            << of({{Method::SplitThreads, 1, 9},
                   {Method::SplitThreads, 4, 3},
                   {Method::SplitProcesses, 4, 4}})
            << u"4 workers fetched your sample 3.0 times faster than one."_s;
    }

    void theResultInOneSentence()
    {
        QFETCH(ExperimentResult, result);
        QFETCH(QString, sentence);
        QCOMPARE(resultSentence(result), sentence);
    }

    void theSmallestNumberThatIsFastEnoughIsRecommended_data()
    {
        QTest::addColumn<ExperimentResult>("result");
        QTest::addColumn<std::optional<int>>("workers");
        QTest::newRow("nothing measured") << ExperimentResult() << std::optional<int>();
        QTest::newRow("one number only") << of({{Method::Ours, 4, 2}}) << std::optional<int>();
        QTest::newRow("other methods only")
            << of({{Method::SplitThreads, 1, 2}, {Method::SplitThreads, 4, 1}}) << std::optional<int>();
        QTest::newRow("the fastest") << of({{Method::Ours, 1, 9}, {Method::Ours, 4, 3}, {Method::Ours, 8, 2}})
                                     << std::optional(8);
        QTest::newRow("five per cent from the fastest")
            << of({{Method::Ours, 1, 9}, {Method::Ours, 4, 2.1}, {Method::Ours, 8, 2}}) << std::optional(4);
        QTest::newRow("a little more than that")
            << of({{Method::Ours, 1, 9}, {Method::Ours, 4, 2.11}, {Method::Ours, 8, 2}}) << std::optional(8);
        QTest::newRow("the fastest in the middle")
            << of({{Method::Ours, 1, 9}, {Method::Ours, 4, 2}, {Method::Ours, 8, 3}}) << std::optional(4);
    }

    void theSmallestNumberThatIsFastEnoughIsRecommended()
    {
        QFETCH(ExperimentResult, result);
        QFETCH(std::optional<int>, workers);
        QCOMPARE(workersToUse(result), workers);
    }
};

QTEST_GUILESS_MAIN(TestExperimentVerdict)
#include "test_experimentverdict.moc"
