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
        m_rates[static_cast<std::size_t>(worker)] = bytesPerSecond;
    }
    /// The worker has gone, or has nothing to do.
    void clear(int worker) { set(worker, 0); }
    /// Which part of everything that comes, comes to @p worker: 1 when nobody else has a rate.
    [[nodiscard]] double share(int worker) const
    {
        double all = 0;
        for (const std::atomic<double> &rate : m_rates)
            all += rate;
        const double own = m_rates[static_cast<std::size_t>(worker)];
        return own > 0 ? own / all : 1;
    }

    /// Whether another worker is more than twice as fast. Never true for the fastest one, so somebody is
    /// always left.
    [[nodiscard]] bool isSlow(int worker) const
    {
        double fastest = 0;
        for (const std::atomic<double> &rate : m_rates)
            fastest = std::max(fastest, rate.load());
        const double own = m_rates[static_cast<std::size_t>(worker)];
        return own > 0 && own * 2 < fastest;
    }

private:
    std::array<std::atomic<double>, maxWorkers> m_rates{};
};

} // namespace mailsheaf
