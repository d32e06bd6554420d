// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <limits>
#include <optional>

namespace mailsheaf {

using ProxyClock = std::chrono::steady_clock;

/// How much one direction of a connection may have under way: TCP's window, opened step by step when slow
/// start is on. Bytes count from entering the line until their acknowledgement would be back, one delay after
/// they came out.
class FlightWindow final
{
public:
    /// @p size bytes; 0: no limit. @p slowStart: begins with 10 segments and grows by what is acknowledged.
    FlightWindow(qint64 size, bool slowStart, std::chrono::microseconds delay);

    /// How many bytes may enter now.
    [[nodiscard]] qint64 room(ProxyClock::time_point now);
    void entered(qint64 bytes) { m_underWay += bytes; }
    void cameOut(qint64 bytes, ProxyClock::time_point now);
    /// When the next acknowledgement is due, if the window is full and one is on its way.
    [[nodiscard]] std::optional<ProxyClock::time_point> nextRoom() const;

private:
    struct Acknowledgement
    {
        ProxyClock::time_point due;
        qint64 bytes;
    };

    static constexpr qint64 firstWindow = 10 * 1448; ///< RFC 6928, with the usual size of a segment.

    qint64 m_size;
    qint64 m_open; ///< What of m_size slow start has opened.
    std::chrono::microseconds m_delay;
    qint64 m_underWay = 0;
    std::deque<Acknowledgement> m_acknowledgements;
};

} // namespace mailsheaf
