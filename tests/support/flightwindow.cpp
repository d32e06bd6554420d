// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flightwindow.h"

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr auto together = std::chrono::microseconds(100); ///< Acknowledgements this near count as one.

} // namespace

FlightWindow::FlightWindow(qint64 size, bool slowStart, std::chrono::microseconds delay)
    : m_size(size == 0 ? std::numeric_limits<qint64>::max() : size)
    , m_open(slowStart ? std::min(firstWindow, m_size) : m_size)
    , m_delay(delay)
{
}

qint64 FlightWindow::room(ProxyClock::time_point now)
{
    while (!m_acknowledgements.empty() && m_acknowledgements.front().due <= now) {
        const qint64 bytes = m_acknowledgements.front().bytes;
        m_underWay -= bytes;
        m_open = m_open > m_size - bytes ? m_size : m_open + bytes;
        m_acknowledgements.pop_front();
    }
    return std::max<qint64>(0, m_open - m_underWay);
}

void FlightWindow::cameOut(qint64 bytes, ProxyClock::time_point now)
{
    if (bytes == 0)
        return;
    const auto due = now + m_delay;
    if (!m_acknowledgements.empty() && due - m_acknowledgements.back().due < together)
        m_acknowledgements.back().bytes += bytes;
    else
        m_acknowledgements.push_back({due, bytes});
}

std::optional<ProxyClock::time_point> FlightWindow::nextRoom() const
{
    if (m_underWay < m_open || m_acknowledgements.empty())
        return std::nullopt;
    return m_acknowledgements.front().due;
}

} // namespace mailsheaf
