// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentresult.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mailsheaf {

namespace {

double medianOf(const QList<double> &sorted)
{
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
}

} // namespace

ExperimentResult::ExperimentResult(QList<Measurement> measurements)
    : m_measurements(std::move(measurements))
{
}

QList<ExperimentMethod> ExperimentResult::methods() const
{
    std::set<ExperimentMethod> found;
    for (const Measurement &each : m_measurements)
        found.insert(each.method);
    return {found.begin(), found.end()};
}

QList<int> ExperimentResult::workers(ExperimentMethod method) const
{
    std::set<int> found;
    for (const Measurement &each : m_measurements) {
        if (each.method == method)
            found.insert(each.workers);
    }
    return {found.begin(), found.end()};
}

QList<int> ExperimentResult::workers() const
{
    std::set<int> found;
    for (const Measurement &each : m_measurements) {
        if (each.method != ExperimentMethod::Serial)
            found.insert(each.workers);
    }
    return {found.begin(), found.end()};
}

std::optional<Spread> ExperimentResult::spread(ExperimentMethod method, int workers) const
{
    QList<double> seconds;
    for (const Measurement &each : m_measurements) {
        if (each.method == method && each.workers == workers)
            seconds.append(each.seconds);
    }
    if (seconds.isEmpty())
        return std::nullopt;
    std::ranges::sort(seconds);
    return Spread{.median = medianOf(seconds),
                  .min = seconds.first(),
                  .max = seconds.last(),
                  .runs = static_cast<int>(seconds.size())};
}

double ExperimentResult::median(ExperimentMethod method, int workers) const
{
    const std::optional<Spread> found = spread(method, workers);
    return found ? found->median : 0;
}

int ExperimentResult::fastestWorkers(ExperimentMethod method) const
{
    int fastest = 0;
    for (const int count : workers(method)) {
        if (fastest == 0 || median(method, count) < median(method, fastest))
            fastest = count;
    }
    return fastest;
}

} // namespace mailsheaf
