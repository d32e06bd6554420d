// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/flightwindow.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace mailsheaf {

/// A bucket that fills with time: how many bytes may pass now.
class RateLimit final
{
public:
    /// @p bytesPerSecond 0: no limit.
    void setRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 available(ProxyClock::time_point now);
    void take(qint64 bytes);
    /// When bytes will be available again.
    [[nodiscard]] ProxyClock::time_point nextRefill(ProxyClock::time_point now) const;

private:
    [[nodiscard]] double least() const;

    qint64 m_rate = 0;
    double m_tokens = 0;
    ProxyClock::time_point m_filled;
};

/// One direction of a proxied connection: bytes go in at one socket and come out at the other a fixed time
/// later, however many are under way. The sockets are not its own and must not block. Used on the proxy's
/// thread only.
class DelayLine final
{
public:
    /// Nothing leaves before @p notBefore + @p delay.
    DelayLine(std::chrono::microseconds delay, ProxyClock::time_point notBefore, FlightWindow window,
              bool countsLines);

    /// False while as much is under way as the line takes, and after the end of the stream.
    [[nodiscard]] bool wantsToRead(ProxyClock::time_point now);
    /// Whether bytes are due.
    [[nodiscard]] bool wantsToWrite(ProxyClock::time_point now) const;
    /// When bytes are due, or the window opens, if no socket will announce it.
    [[nodiscard]] std::optional<ProxyClock::time_point> nextDue(ProxyClock::time_point now) const;

    /// Takes what @p socket has. False: the connection is broken.
    [[nodiscard]] bool readFrom(int socket, ProxyClock::time_point now);
    /// Delivers what is due, at most @p limit bytes; says how many in @p written. False: the connection is
    /// broken.
    [[nodiscard]] bool writeTo(int socket, ProxyClock::time_point now, qint64 limit, qint64 *written);
    /// Whether the end of the stream has been passed on.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Line feeds taken in so far, where they are counted.
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    using Buffer = std::unique_ptr<char[]>;
    struct Chunk
    {
        ProxyClock::time_point due;
        Buffer bytes;
        std::size_t size = 0; ///< 0: the end of the stream.
        std::size_t sent = 0;
    };

    [[nodiscard]] Chunk &chunkFor(ProxyClock::time_point due);
    void dropFront();

    std::chrono::microseconds m_delay;
    ProxyClock::time_point m_notBefore;
    FlightWindow m_window;
    qint64 m_capacity;
    bool m_countsLines;
    std::deque<Chunk> m_chunks;
    std::vector<Buffer> m_spare; ///< Buffers to use again.
    qint64 m_queued = 0;
    qint64 m_lines = 0;
    bool m_ended = false;
    bool m_finished = false;
};

} // namespace mailsheaf
