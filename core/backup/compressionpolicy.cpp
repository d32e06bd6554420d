// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/compressionpolicy.h"

namespace mailsheaf {

namespace {

using namespace std::chrono_literals;

/// About 100 Mbit/s. On a faster line compressing costs more than it saves.
constexpr double slowBytesPerSecond = 12e6;
/// So much has to come before its rate means something.
constexpr quint64 telling = 512 * 1024;
constexpr auto patience = 300ms;

} // namespace

CompressionPolicy::CompressionPolicy(Compression mode)
    : m_decided(mode != Compression::Auto)
    , m_wanted(mode == Compression::On)
{
}

void CompressionPolicy::arrived(int worker, quint64 bytes)
{
    if (m_decided || worker != 0)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (m_arrived == 0)
        m_firstArrival = now;
    m_arrived += bytes;
    if (m_arrived < telling)
        return;
    const double seconds = std::chrono::duration<double>(now - m_firstArrival).count();
    m_wanted = static_cast<double>(m_arrived) < slowBytesPerSecond * seconds;
    m_decided = true;
    m_decidedChanged.notify_all();
}

bool CompressionPolicy::isWanted(int worker)
{
    std::unique_lock lock(m_mutex);
    if (!m_decided && worker != 0) {
        if (m_patience == Clock::time_point())
            m_patience = Clock::now() + patience;
        m_decidedChanged.wait_until(lock, m_patience, [this] { return m_decided.load(); });
    }
    return m_wanted;
}

} // namespace mailsheaf
