// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/compressionpolicy.h"

namespace mailsheaf {

namespace {

using namespace std::chrono_literals;

/// About 100 Mbit/s. On a faster line compressing costs more than it saves.
constexpr double slowBytesPerSecond = 12e6;
/// A listing of fewer bytes says nothing about the line.
constexpr quint64 telling = 64 * 1024;
constexpr auto settling = 1s; ///< Until rates mean something.
constexpr double clearlyFaster = 1.15;

CompressionPolicy::Clock::duration since(CompressionPolicy::Clock::time_point then)
{
    return CompressionPolicy::Clock::now() - then;
}

} // namespace

CompressionPolicy::CompressionPolicy(Compression mode)
    : m_state(mode == Compression::On    ? State::On
              : mode == Compression::Off ? State::Off
                                         : State::Open)
    , m_since(Clock::now())
{
}

void CompressionPolicy::listed(quint64 bytes, std::chrono::microseconds time)
{
    if (m_state != State::Open || bytes < telling)
        return;
    const double rate = static_cast<double>(bytes) / (static_cast<double>(time.count() + 1) / 1e6);
    if (rate < slowBytesPerSecond)
        m_state = State::On;
}

void CompressionPolicy::measured(double firstWorker, double allWorkers, int workers)
{
    if (since(m_since) < settling)
        return;
    if (m_state == State::Open) {
        m_before = firstWorker;
        m_since = Clock::now();
        if (allWorkers > 0 && allWorkers < slowBytesPerSecond)
            m_state = State::Trial;
    } else if (m_state == State::Trial && since(m_since) >= 3 * settling) {
        const double others = workers > 1 ? (allWorkers - firstWorker) / (workers - 1) : m_before;
        m_state = firstWorker > clearlyFaster * others ? State::On : State::Off;
    }
}

bool CompressionPolicy::isWanted(int worker) const
{
    const State state = m_state;
    return state == State::On || (state == State::Trial && worker == 0);
}

} // namespace mailsheaf
