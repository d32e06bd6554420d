// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace mailsheaf {

using ProxyClock = std::chrono::steady_clock;

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
    DelayLine(std::chrono::microseconds delay, ProxyClock::time_point notBefore);

    /// False while as much is under way as the line takes, and after the end of the stream.
    [[nodiscard]] bool wantsToRead() const { return !m_ended && m_queued < capacity; }
    /// Whether bytes are due.
    [[nodiscard]] bool wantsToWrite(ProxyClock::time_point now) const;
    /// When the next bytes are due, if there are any.
    [[nodiscard]] std::optional<ProxyClock::time_point> nextDue() const;

    /// Takes what @p socket has. False: the connection is broken.
    [[nodiscard]] bool readFrom(int socket, ProxyClock::time_point now);
    /// Delivers what is due, at most @p limit bytes; says how many in @p written. False: the connection is
    /// broken.
    [[nodiscard]] bool writeTo(int socket, ProxyClock::time_point now, qint64 limit, qint64 *written);
    /// Whether the end of the stream has been passed on.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Line feeds taken in so far.
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    struct Chunk
    {
        ProxyClock::time_point due;
        std::vector<char> bytes; ///< Empty: the end of the stream.
        size_t sent = 0;
    };

    static constexpr qint64 capacity = 8
                                       << 20; ///< What one connection may have under way, like a TCP window.

    std::chrono::microseconds m_delay;
    ProxyClock::time_point m_notBefore;
    std::deque<Chunk> m_chunks;
    qint64 m_queued = 0;
    qint64 m_lines = 0;
    bool m_ended = false;
    bool m_finished = false;
};

} // namespace mailsheaf
