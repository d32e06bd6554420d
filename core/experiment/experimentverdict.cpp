// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentverdict.h"

#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf {

namespace {

using Method = ExperimentMethod;

constexpr double hardlyFaster = 1.5;

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ExperimentVerdict)
};

/// How many times as fast one method was as another, over all numbers of workers at which both were measured.
struct Ratios
{
    double least = 0;
    double most = 0;
    bool isClear = true; ///< Nowhere did a repeat of the one reach into those of the other.

    [[nodiscard]] bool isEmpty() const { return most <= 0; }
    [[nodiscard]] bool showFaster() const { return least > 1 + measurementNoise && isClear; }
    void add(double ratio)
    {
        least = isEmpty() ? ratio : std::min(least, ratio);
        most = std::max(most, ratio);
    }
};

double ratio(double slow, double fast)
{
    return slow / std::max(fast, 0.001); // the clock counts milliseconds
}

QString ratioText(double ratio)
{
    return QLocale().toString(ratio, 'f', ratio < 9.95 ? 1 : 0);
}

QString rangeText(const Ratios &ratios)
{
    const QString least = ratioText(ratios.least);
    const QString most = ratioText(ratios.most);
    return least == most ? least : VerdictText::tr("%1 to %2", "from number to number").arg(least, most);
}

bool overlap(const Spread &slow, const Spread &fast)
{
    return fast.max >= slow.min;
}

void compare(const ExperimentResult &result, Method slow, Method fast, int fewest, Ratios *ratios)
{
    for (const int workers : result.workers(fast)) {
        const auto slowSpread = result.spread(slow, workers);
        const auto fastSpread = result.spread(fast, workers);
        if (workers < fewest || !slowSpread || !fastSpread)
            continue;
        ratios->add(ratio(slowSpread->median, fastSpread->median));
        ratios->isClear = ratios->isClear && !overlap(*slowSpread, *fastSpread);
    }
}

/// Said where the medians alone would promise more than the measurements hold.
QString doubt(const Ratios &ratios)
{
    if (ratios.least <= 1 + measurementNoise || ratios.isClear)
        return {};
    return u' ' + VerdictText::tr("The repeats differ by more than that, so it proves nothing.");
}

Claim notMeasured(Claim claim, const QString &missing)
{
    claim.sentence = missing;
    return claim;
}

Claim splittingBeatsVanilla(const ExperimentResult &result)
{
    Claim claim{.id = Claim::Id::SplittingBeatsVanilla,
                .claim = VerdictText::tr("Splitting beats the vanilla method"),
                .held = {},
                .sentence = {}};
    Ratios ratios;
    compare(result, Method::VanillaThreads, Method::SplitThreads, 1, &ratios);
    compare(result, Method::VanillaProcesses, Method::SplitProcesses, 1, &ratios);
    if (ratios.isEmpty())
        return notMeasured(claim, VerdictText::tr("Splitting and vanilla were not both measured."));
    claim.held = ratios.showFaster();
    claim.sentence =
        VerdictText::tr("With as many workers, splitting was %1 times as fast as the vanilla method.")
            .arg(rangeText(ratios)) +
        doubt(ratios);
    return claim;
}

Claim workersHelpSplitting(const ExperimentResult &result)
{
    Claim claim{.id = Claim::Id::WorkersHelpSplitting,
                .claim = VerdictText::tr("More workers make splitting faster"),
                .held = {},
                .sentence = {}};
    QStringList sentences;
    for (const Method method : {Method::SplitThreads, Method::SplitProcesses}) {
        const QList<int> workers = result.workers(method);
        if (workers.size() < 2)
            continue;
        const double few = result.median(method, workers.first());
        const double many = result.median(method, workers.last());
        claim.held = claim.held.value_or(true) && ratio(few, many) > 1 + measurementNoise;
        sentences.append(VerdictText::tr("%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.",
                                         "method, seconds, workers, seconds, workers, ratio", workers.first())
                             .arg(methodTitle(method), formatSeconds(few), formatSeconds(many))
                             .arg(workers.last())
                             .arg(ratioText(ratio(few, many))));
    }
    if (sentences.isEmpty())
        return notMeasured(claim,
                           VerdictText::tr("Splitting was not measured with different numbers of workers."));
    claim.sentence = sentences.join(u' ');
    return claim;
}

Claim vanillaHardlyGains(const ExperimentResult &result)
{
    Claim claim{.id = Claim::Id::VanillaHardlyGains,
                .claim = VerdictText::tr("Vanilla workers hardly gain over serial"),
                .held = {},
                .sentence = {}};
    const double serial = result.median(Method::Serial, 1);
    std::optional<Method> best;
    for (const Method method : {Method::VanillaThreads, Method::VanillaProcesses}) {
        const int workers = result.fastestWorkers(method);
        if (workers > 0 &&
            (!best || result.median(method, workers) < result.median(*best, result.fastestWorkers(*best))))
            best = method;
    }
    if (serial <= 0 || !best)
        return notMeasured(claim, VerdictText::tr("Vanilla and serial were not both measured."));
    const int workers = result.fastestWorkers(*best);
    const double fastest = result.median(*best, workers);
    claim.held = ratio(serial, fastest) < hardlyFaster;
    claim.sentence = VerdictText::tr("At its best (%1, %n worker(s)) the vanilla method, which signs in for "
                                     "every message, took %2; serial took %3.",
                                     "method, workers, seconds, seconds", workers)
                         .arg(methodTitle(*best), formatSeconds(fastest), formatSeconds(serial));
    return claim;
}

Claim processesBeatThreads(const ExperimentResult &result)
{
    Claim claim{.id = Claim::Id::ProcessesBeatThreads,
                .claim = VerdictText::tr("Processes beat threads in splitting"),
                .held = {},
                .sentence = {}};
    Ratios ratios;
    compare(result, Method::SplitThreads, Method::SplitProcesses, 2, &ratios);
    if (ratios.isEmpty())
        return notMeasured(
            claim, VerdictText::tr("Splitting was not measured with several threads and as many processes."));
    claim.held = ratios.showFaster();
    claim.sentence =
        VerdictText::tr("With as many workers, processes were %1 times as fast as threads. The claim was "
                        "about Python, whose threads share one lock; the threads here share none.")
            .arg(rangeText(ratios)) +
        doubt(ratios);
    return claim;
}

/// What people would use: our method, else the fastest that was measured.
std::optional<Method> methodToSpeakOf(const ExperimentResult &result)
{
    std::optional<Method> best;
    for (const Method method : result.methods()) {
        if (method == Method::Ours)
            return method;
        if (!best || result.median(method, result.fastestWorkers(method)) <
                         result.median(*best, result.fastestWorkers(*best)))
            best = method;
    }
    return best;
}

} // namespace

QList<Claim> judgeClaims(const ExperimentResult &result)
{
    return {splittingBeatsVanilla(result), workersHelpSplitting(result), vanillaHardlyGains(result),
            processesBeatThreads(result)};
}

QString resultSentence(const ExperimentResult &result)
{
    const std::optional<Method> method = methodToSpeakOf(result);
    if (!method)
        return {};
    const int workers = enoughWorkers(result, *method);
    const double seconds = result.median(*method, workers);
    const double one = result.median(*method, 1);
    const double serial = result.median(Method::Serial, 1);
    if (one > 0 && workers > 1)
        return VerdictText::tr("%1 workers fetched your sample %2 times faster than one.")
            .arg(workers)
            .arg(ratioText(ratio(one, seconds)));
    if (const int most = result.workers(*method).last(); workers == 1 && most > 1)
        return VerdictText::tr("More workers did not help: one fetched your sample as fast as %1.").arg(most);
    if (serial > 0 && *method != Method::Serial)
        return VerdictText::tr("%1 with %n worker(s) fetched your sample %2 times as fast as the serial "
                               "method.",
                               "method, workers, ratio", workers)
            .arg(methodTitle(*method), ratioText(ratio(serial, seconds)));
    return VerdictText::tr("%1 with %n worker(s) fetched your sample in %2.", "method, workers, seconds",
                           workers)
        .arg(methodTitle(*method), formatSeconds(seconds));
}

int enoughWorkers(const ExperimentResult &result, ExperimentMethod method)
{
    const double best = result.median(method, result.fastestWorkers(method));
    for (const int workers : result.workers(method)) {
        if (result.median(method, workers) <= best * (1 + measurementNoise))
            return workers;
    }
    return 0;
}

std::optional<int> workersToUse(const ExperimentResult &result)
{
    if (result.workers(Method::Ours).size() < 2)
        return std::nullopt;
    return enoughWorkers(result, Method::Ours);
}

} // namespace mailsheaf
