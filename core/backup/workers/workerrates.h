// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace mailsheaf {

/// How fast messages come to each worker of a run, in bytes per second. Any thread.
class WorkerRates
{
public:
    void set(int worker, double bytesPerSecond)
    {
        m_rates[at(worker)] = bytesPerSecond;
        m_lastRates[at(worker)] = bytesPerSecond;
    }
    /// The worker has nothing to do for now.
    void rest(int worker) { m_rates[at(worker)] = 0; }
    /// The worker has gone.
    void clear(int worker) { set(worker, 0); }
    /// Which part of everything that comes, comes to @p worker: 1 when nobody else has a rate.
    [[nodiscard]] double share(int worker) const
    {
        double all = 0;
        for (const std::atomic<double> &rate : m_rates)
            all += rate;
        const double own = m_rates[at(worker)];
        return own > 0 ? own / all : 1;
    }

    /// Whether another worker is more than twice as fast. Never true for the fastest one, so somebody is
    /// always left.
    [[nodiscard]] bool isSlow(int worker) const
    {
        double fastest = 0;
        for (const std::atomic<double> &rate : m_rates)
            fastest = std::max(fastest, rate.load());
        const double own = m_rates[at(worker)];
        return own > 0 && own * 2 < fastest;
    }

    /// Whether a worker that rests was more than twice as fast.
    [[nodiscard]] bool isSlowerThanResting(int worker) const
    {
        const double own = m_rates[at(worker)];
        for (std::size_t other = 0; own > 0 && other < m_rates.size(); ++other) {
            if (m_rates[other] == 0 && m_lastRates[other] > own * 2)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] static std::size_t at(int worker) { return static_cast<std::size_t>(worker); }

    std::array<std::atomic<double>, maxWorkers> m_rates{};     ///< Of those who are at work.
    std::array<std::atomic<double>, maxWorkers> m_lastRates{}; ///< Also of those who rest.
};

} // namespace mailsheaf
