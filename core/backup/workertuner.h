// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace mailsheaf {

/// Between what Auto chooses the number of workers. A plain value.
struct WorkerBounds
{
    int start = recommendedWorkers; ///< What a run begins with.
    int most = maxWorkers;

    bool operator==(const WorkerBounds &) const = default;
};

/// Auto: finds the number of workers that is best for a server while a backup runs, by trying.
///
/// It climbs: measures the throughput of all workers together, tries more while that rises by more than its
/// noise, then fewer while nothing is lost by it, and settles on the least that is as fast as any. What the
/// server refuses is final; what it rewards is tried again later, but rarely, because lines change.
///
/// A value for one thread, without a clock of its own: see() tells it what there is to see, some ten times a
/// second.
class WorkerTuner final
{
public:
    using Clock = std::chrono::steady_clock;

    struct Sight
    {
        Clock::time_point now;
        quint64 done = 0; ///< Weight of what has arrived: bytes, and so much for each message. May go back.
        quint64 left = 0; ///< Weight of what is still to come.
        int open = 0;     ///< Workers that have a session.
        int worth = maxWorkers;   ///< More workers than this are not worth their sign-in, for what is left.
        std::optional<int> limit; ///< The server has refused to open more than these.
        int slowdowns = 0;        ///< How often the server has asked for patience so far.
    };

    explicit WorkerTuner(const WorkerBounds &bounds);

    /// How many workers there should be from now on. After a gap in time (a pause) it measures anew.
    int see(const Sight &sight);
    [[nodiscard]] int wanted() const { return m_wanted; }
    /// The best number, once it has been found by measuring; nullopt before.
    [[nodiscard]] std::optional<int> best() const { return m_best; }

private:
    enum class Phase
    {
        Measuring, ///< What m_level yields.
        Growing,   ///< Trying more.
        Shrinking, ///< Trying fewer.
        Settled,
    };
    enum class Verdict
    {
        Rise,
        Fall,
        Same,
        Unclear, ///< Another window may tell.
    };
    /// Throughput, window by window, with one number of workers.
    struct Trial
    {
        std::vector<double> rates;

        [[nodiscard]] double mean() const;
        [[nodiscard]] double size() const { return static_cast<double>(rates.size()); }
    };

    void heedServer(const Sight &sight);
    [[nodiscard]] bool isSteady(const Sight &sight);
    void giveUpGrowing(Clock::time_point now);
    void measure(const Sight &sight);
    void decide(const Sight &sight);
    void decideFirst(const Sight &sight);
    void decideGrowth(const Sight &sight);
    void decideShrinking(const Sight &sight);
    void reconsider(const Sight &sight);
    void tryMore(const Sight &sight);
    void tryFewer(const Sight &sight);
    void settle(const Sight &sight);
    void begin(Phase phase, int workers, Clock::time_point now);
    void startAgain(int workers, Clock::time_point now);
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] double noise() const;
    void learnNoise(const Trial &trial);
    [[nodiscard]] bool hasTimeFor(const Sight &sight) const;

    int m_most;
    int m_wanted;
    int m_level;      ///< The number to beat.
    int m_slower = 0; ///< The largest number below m_level that is known to be slower; 0: none is.
    std::optional<int> m_limit;
    Clock::time_point m_limitSince;
    int m_slowdowns = 0;
    std::optional<int> m_best;
    Phase m_phase = Phase::Measuring;

    Trial m_reference;    ///< What m_level yielded, or one that was no faster.
    Trial m_trial;        ///< What m_wanted yields.
    double m_squares = 0; ///< Of relative deviations between windows of the same trial …
    double m_freedom = 0; ///< … and how many of them were free to deviate.

    std::optional<Clock::time_point> m_lastSeen;
    Clock::time_point m_begun;       ///< The trial.
    Clock::time_point m_steadySince; ///< As many workers as wanted.
    std::optional<Clock::time_point> m_windowStart;
    quint64 m_windowDone = 0;
    Clock::time_point m_settledAt;
    std::chrono::seconds m_retryAfter;
};

} // namespace mailsheaf
