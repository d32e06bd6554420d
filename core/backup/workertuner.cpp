// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workertuner.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mailsheaf {

namespace {

using namespace std::chrono_literals;

constexpr auto window = 1s;
/// Not measured: new connections start slowly, and late refusals come in.
constexpr auto settling = 500ms;
/// A trial for which the workers do not come together ends.
constexpr auto tunerPatience = 10s;
constexpr auto firstRetry = 60s;
constexpr auto lastRetry = 600s;
constexpr std::size_t leastWindows = 2;
constexpr std::size_t mostWindows = 4;
/// A trial is worth it only if the result can be used for a while.
constexpr double trialSeconds = 8;

/// What counts as a difference at least, however calm the line.
constexpr double leastDifference = 0.05;
/// In standard errors.
constexpr double confidence = 2;
/// Assumed before anything has been measured, as if so many windows had shown it.
constexpr double usualNoise = 0.10;
constexpr double usualNoiseWindows = 3;

} // namespace

double WorkerTuner::Trial::mean() const
{
    return rates.empty() ? 0 : std::accumulate(rates.begin(), rates.end(), 0.0) / size();
}

WorkerTuner::WorkerTuner(const WorkerBounds &bounds)
    : m_most(std::clamp(bounds.most, minWorkers, maxWorkers))
    , m_wanted(std::clamp(bounds.start, minWorkers, m_most))
    , m_level(m_wanted)
    , m_retryAfter(firstRetry)
{
}

int WorkerTuner::see(const Sight &sight)
{
    if (!m_lastSeen || sight.now - *m_lastSeen > window)
        begin(m_phase, m_wanted, sight.now);
    m_lastSeen = sight.now;
    heedServer(sight);
    if (isSteady(sight))
        measure(sight);
    return m_wanted;
}

/// A refusal holds for the rest of the run. It may still be corrected upwards, by sessions that were let in
/// in the same moment; so it is obeyed only once it has been the same for a while.
void WorkerTuner::heedServer(const Sight &sight)
{
    if (sight.limit != m_limit) {
        m_limit = sight.limit;
        m_limitSince = sight.now;
    }
    if (m_limit && m_wanted > *m_limit && sight.now - m_limitSince >= settling) {
        m_most = std::max(minWorkers, std::min(m_most, *m_limit));
        startAgain(m_most, sight.now);
    }
    if (sight.slowdowns != m_slowdowns) {
        m_slowdowns = sight.slowdowns;
        if (m_phase == Phase::Growing)
            giveUpGrowing(sight.now);
        else
            begin(m_phase, m_wanted, sight.now);
    }
}

/// Whether as many work as should, since long enough.
bool WorkerTuner::isSteady(const Sight &sight)
{
    if (sight.open == m_wanted)
        return sight.now - m_steadySince >= settling;
    m_steadySince = sight.now;
    m_windowStart.reset();
    if (m_phase == Phase::Growing && sight.now - m_begun >= tunerPatience)
        giveUpGrowing(sight.now);
    else if (m_phase == Phase::Shrinking && sight.now - m_begun >= tunerPatience)
        settle(sight); // Large messages hold those who should go; that is not worth waiting for.
    return false;
}

/// The server does not want it.
void WorkerTuner::giveUpGrowing(Clock::time_point now)
{
    m_most = m_level;
    startAgain(m_level, now);
}

void WorkerTuner::measure(const Sight &sight)
{
    if (!m_windowStart) {
        m_windowStart = sight.now;
        m_windowDone = sight.done;
        return;
    }
    const std::chrono::duration<double> took = sight.now - *m_windowStart;
    if (took < window)
        return;
    const quint64 done = sight.done > m_windowDone ? sight.done - m_windowDone : 0;
    m_trial.rates.push_back(static_cast<double>(done) / took.count());
    m_windowStart = sight.now;
    m_windowDone = sight.done;
    decide(sight);
}

void WorkerTuner::decide(const Sight &sight)
{
    switch (m_phase) {
    case Phase::Measuring:
        decideFirst(sight);
        return;
    case Phase::Growing:
        decideGrowth(sight);
        return;
    case Phase::Shrinking:
        decideShrinking(sight);
        return;
    case Phase::Settled:
        reconsider(sight);
        return;
    }
}

void WorkerTuner::decideFirst(const Sight &sight)
{
    if (m_trial.rates.size() > mostWindows)
        m_trial.rates.erase(m_trial.rates.begin());
    if (m_trial.rates.size() < leastWindows || m_trial.mean() <= 0)
        return;
    m_reference = m_trial;
    tryMore(sight);
    if (m_phase != Phase::Measuring)
        learnNoise(m_reference);
}

void WorkerTuner::decideGrowth(const Sight &sight)
{
    const Verdict found = verdict();
    if (found == Verdict::Unclear)
        return;
    learnNoise(m_trial);
    if (found != Verdict::Rise) {
        tryFewer(sight);
        return;
    }
    m_slower = m_level;
    m_level = m_wanted;
    m_reference = m_trial;
    tryMore(sight);
}

/// What is as fast with fewer is better: kinder to the server, and to the user's other devices. The reference
/// stays that of the fastest, so that many small losses do not add up.
void WorkerTuner::decideShrinking(const Sight &sight)
{
    const Verdict found = verdict();
    if (found == Verdict::Unclear)
        return;
    learnNoise(m_trial);
    if (found == Verdict::Fall)
        m_slower = m_wanted;
    else
        m_level = m_wanted;
    if (found == Verdict::Rise)
        m_reference = m_trial;
    tryFewer(sight);
}

void WorkerTuner::reconsider(const Sight &sight)
{
    if (m_trial.rates.size() > mostWindows)
        m_trial.rates.erase(m_trial.rates.begin());
    if (sight.now - m_settledAt < m_retryAfter || m_trial.rates.size() < mostWindows)
        return;
    m_retryAfter = std::min<std::chrono::seconds>(2 * m_retryAfter, lastRetry);
    m_reference = m_trial;
    m_slower = 0;
    tryMore(sight);
}

void WorkerTuner::tryMore(const Sight &sight)
{
    const int more = std::min(m_most, std::max(m_level + 2, (3 * m_level + 1) / 2));
    if (more <= m_level) {
        tryFewer(sight);
        return;
    }
    if (std::min(more, sight.worth) > m_level && hasTimeFor(sight)) {
        begin(Phase::Growing, std::min(more, sight.worth), sight.now);
        return;
    }
    // Too little is left to try anything with; look again when another window is over.
    m_phase = Phase::Measuring;
    m_trial = m_reference;
}

void WorkerTuner::tryFewer(const Sight &sight)
{
    const int half = (m_slower + m_level + 1) / 2;
    const int fewer = std::min(m_level - 1, std::max(half, (2 * m_level + 2) / 3));
    if (fewer <= m_slower)
        settle(sight);
    else if (hasTimeFor(sight))
        begin(Phase::Shrinking, fewer, sight.now);
    else
        startAgain(m_level, sight.now);
}

void WorkerTuner::settle(const Sight &sight)
{
    m_best = m_level;
    m_settledAt = sight.now;
    begin(Phase::Settled, m_level, sight.now);
}

void WorkerTuner::begin(Phase phase, int workers, Clock::time_point now)
{
    m_phase = phase;
    m_wanted = workers;
    m_trial.rates.clear();
    m_begun = now;
    m_steadySince = now;
    m_windowStart.reset();
}

void WorkerTuner::startAgain(int workers, Clock::time_point now)
{
    m_level = workers;
    m_slower = 0;
    begin(Phase::Measuring, workers, now);
}

/// The trial against the reference. A loss that is twice what is needed is believed after one window.
WorkerTuner::Verdict WorkerTuner::verdict() const
{
    const double difference = m_trial.mean() / m_reference.mean() - 1;
    const double error = noise() * std::sqrt(1 / m_trial.size() + 1 / m_reference.size());
    const double needed = std::max(leastDifference, confidence * error);
    const bool isEnough = m_trial.rates.size() >= leastWindows || difference < -2 * needed;
    if (isEnough && std::abs(difference) > needed)
        return difference > 0 ? Verdict::Rise : Verdict::Fall;
    return m_trial.rates.size() < mostWindows ? Verdict::Unclear : Verdict::Same;
}

/// The standard deviation of a window's rate, relative to the rate.
double WorkerTuner::noise() const
{
    return std::sqrt((usualNoise * usualNoise * usualNoiseWindows + m_squares) /
                     (usualNoiseWindows + m_freedom));
}

void WorkerTuner::learnNoise(const Trial &trial)
{
    const double mean = trial.mean();
    if (trial.rates.size() < 2 || mean <= 0)
        return;
    for (const double rate : trial.rates)
        m_squares += (rate / mean - 1) * (rate / mean - 1);
    m_freedom += trial.size() - 1;
}

bool WorkerTuner::hasTimeFor(const Sight &sight) const
{
    return static_cast<double>(sight.left) > trialSeconds * m_reference.mean();
}

} // namespace mailsheaf
