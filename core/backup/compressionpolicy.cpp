// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/compressionpolicy.h"

#include <algorithm>
#include <functional>

namespace mailsheaf {

namespace {

using namespace std::chrono_literals;

/// About 70 Mbit/s. On a faster line compressing costs more than it saves.
constexpr double slowBytesPerSecond = 9e6;
constexpr quint64 pieceBytes = 128 * 1024;
constexpr std::size_t pieces = 8;
/// Of the pieces in the order of their rates, fastest first: what the line gives. The two fastest may have
/// waited in a buffer while this computer was busy; the slow ones may have waited for the server.
constexpr std::size_t tellingPiece = 2;
constexpr auto compressionPatience = 300ms;

} // namespace

CompressionPolicy::CompressionPolicy(Compression mode)
    : m_decided(mode != Compression::Auto)
    , m_wanted(mode == Compression::On)
{
}

void CompressionPolicy::arrived(int worker, quint64 bytes, Clock::time_point now)
{
    if (m_decided || worker != 0)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_pieceBegan == Clock::time_point())
        m_pieceBegan = now;
    m_pieceBytes += bytes;
    if (m_pieceBytes < pieceBytes)
        return;
    const double seconds = std::chrono::duration<double>(now - m_pieceBegan).count();
    m_rates.push_back(static_cast<double>(m_pieceBytes) / std::max(seconds, 1e-6));
    m_pieceBegan = now;
    m_pieceBytes = 0;
    if (m_rates.size() < pieces)
        return;
    std::ranges::sort(m_rates, std::greater());
    m_wanted = m_rates[tellingPiece] < slowBytesPerSecond;
    m_decided = true;
    m_decidedChanged.notify_all();
}

bool CompressionPolicy::isWanted(int worker)
{
    std::unique_lock lock(m_mutex);
    if (!m_decided && worker != 0) {
        if (m_patience == Clock::time_point())
            m_patience = Clock::now() + compressionPatience;
        m_decidedChanged.wait_until(lock, m_patience, [this] { return m_decided.load(); });
    }
    return m_wanted;
}

} // namespace mailsheaf
