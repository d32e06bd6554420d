// SPDX-License-Identifier: GPL-3.0-or-later
// Sublists with a mailbox of three million messages: what splitting, taking and stealing cost beside the
// network.
#include "core/parallel/sublists.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace mailsheaf;

namespace {

constexpr std::size_t millions = 3'000'000;
constexpr int workers = 8;
const Portion portion{.items = 100, .weight = 1 << 20, .notBeyond = std::nullopt};

const std::vector<quint64> &weights()
{
    static const std::vector<quint64> all = [] {
        std::mt19937_64 random(1);
        std::lognormal_distribution<double> size(9, 1.5);
        std::vector<quint64> sizes(millions);
        for (quint64 &each : sizes)
            each = quint64(size(random)) + 500;
        return sizes;
    }();
    return all;
}

void settle(Sublists &lists, int worker, const IndexRange &range)
{
    for (std::size_t item = range.begin; item < range.end; ++item)
        lists.done(worker, item);
}

void split(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Sublists(weights(), {}, workers));
    state.SetItemsProcessed(state.iterations() * qint64(millions));
}
BENCHMARK(split)->Unit(benchmark::kMillisecond);

/// Everybody takes from the own sublist, in turns, to the end.
void takeAll(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto lists = std::make_unique<Sublists>(weights(), WorkMethod(), workers);
        state.ResumeTiming();
        bool more = true;
        while (more) {
            more = false;
            for (int worker = 0; worker < workers; ++worker) {
                if (const auto range = lists->take(worker, portion)) {
                    settle(*lists, worker, *range);
                    more = true;
                }
            }
        }
        if (!lists->allDone())
            state.SkipWithError("something was left");
    }
    state.SetItemsProcessed(state.iterations() * qint64(millions));
}
BENCHMARK(takeAll)->Unit(benchmark::kMillisecond);

/// The most stealing there can be: one worker does it all, as if the others stood still, until there is
/// nothing left that can be stolen.
void stealAll(benchmark::State &state)
{
    qint64 stolen = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto lists = std::make_unique<Sublists>(weights(), WorkMethod(), workers);
        state.ResumeTiming();
        for (int worker = 0; worker < workers; ++worker) {
            while (const auto range = lists->take(worker, portion))
                settle(*lists, worker, *range);
        }
        if (!lists->allDone())
            state.SkipWithError("something was left");
        stolen += qint64(lists->stolenItems());
    }
    state.SetItemsProcessed(state.iterations() * qint64(millions));
    state.counters["stolen"] = double(stolen) / double(state.iterations());
}
BENCHMARK(stealAll)->Unit(benchmark::kMillisecond);

} // namespace
