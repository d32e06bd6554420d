// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delayline.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

namespace mailsheaf {

namespace {

constexpr size_t chunkSize = 256 << 10;
constexpr size_t leastFree = 16 << 10;                    ///< A chunk with less free is full.
constexpr auto together = std::chrono::microseconds(200); ///< What comes this near leaves together.
constexpr size_t mostSpare = 8;
constexpr qint64 mostUnderWay = 8 << 20; ///< With or without a window. Without delay a chunk, so that it
                                         ///< stays in the processor's cache.
constexpr double burstSeconds = 0.005;   ///< How much the bucket holds.
constexpr double leastSeconds = 0.001; ///< What it gives out at least, or every byte would be sent by itself.

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

void RateLimit::setRate(qint64 bytesPerSecond)
{
    m_rate = bytesPerSecond;
    m_tokens = 0;
    m_filled = ProxyClock::now();
}

double RateLimit::least() const
{
    return std::max(1500.0, leastSeconds * double(m_rate));
}

qint64 RateLimit::available(ProxyClock::time_point now)
{
    if (m_rate == 0)
        return std::numeric_limits<qint64>::max();
    const double seconds = std::chrono::duration<double>(now - m_filled).count();
    m_tokens =
        std::min(m_tokens + seconds * double(m_rate), std::max(least(), burstSeconds * double(m_rate)));
    m_filled = now;
    return m_tokens < least() ? 0 : qint64(m_tokens);
}

void RateLimit::take(qint64 bytes)
{
    if (m_rate != 0)
        m_tokens -= double(bytes);
}

ProxyClock::time_point RateLimit::nextRefill(ProxyClock::time_point now) const
{
    if (m_rate == 0)
        return now;
    const double seconds = (least() - m_tokens) / double(m_rate);
    return now + std::chrono::microseconds(std::max<qint64>(50, qint64(seconds * 1e6)));
}

DelayLine::DelayLine(std::chrono::microseconds delay, ProxyClock::time_point notBefore, FlightWindow window,
                     bool countsLines)
    : m_delay(delay)
    , m_notBefore(notBefore)
    , m_window(std::move(window))
    , m_capacity(delay == std::chrono::microseconds::zero() ? chunkSize : mostUnderWay)
    , m_countsLines(countsLines)
{
}

bool DelayLine::wantsToRead(ProxyClock::time_point now)
{
    return !m_ended && m_queued < m_capacity && m_window.room(now) > 0;
}

bool DelayLine::wantsToWrite(ProxyClock::time_point now) const
{
    return !m_chunks.empty() && m_chunks.front().due <= now;
}

std::optional<ProxyClock::time_point> DelayLine::nextDue(ProxyClock::time_point now) const
{
    std::optional<ProxyClock::time_point> next = m_ended ? std::nullopt : m_window.nextRoom();
    if (!m_chunks.empty() && m_chunks.front().due > now && (!next || m_chunks.front().due < *next))
        next = m_chunks.front().due;
    return next;
}

/// The last chunk when there is room in it and it leaves at about the same time, else a new one.
DelayLine::Chunk &DelayLine::chunkFor(ProxyClock::time_point due)
{
    if (!m_chunks.empty()) {
        Chunk &last = m_chunks.back();
        if (chunkSize - last.size >= leastFree && due - last.due < together && due >= last.due)
            return last;
    }
    Buffer buffer;
    if (m_spare.empty()) {
        buffer.reset(new char[chunkSize]); // not zeroed, which make_unique would do
    } else {
        buffer = std::move(m_spare.back());
        m_spare.pop_back();
    }
    return m_chunks.emplace_back(Chunk{.due = due, .bytes = std::move(buffer)});
}

void DelayLine::dropFront()
{
    if (m_spare.size() < mostSpare)
        m_spare.push_back(std::move(m_chunks.front().bytes));
    m_chunks.pop_front();
}

bool DelayLine::readFrom(int socket, ProxyClock::time_point now)
{
    const auto due = std::max(now, m_notBefore) + m_delay;
    Chunk &chunk = chunkFor(due);
    const size_t room = size_t(std::min<qint64>(m_window.room(now), qint64(chunkSize - chunk.size)));
    const auto count = ::recv(socket, chunk.bytes.get() + chunk.size, room, 0);
    if (count <= 0 && chunk.size == 0) {
        m_spare.push_back(std::move(chunk.bytes));
        m_chunks.pop_back();
    }
    if (count < 0)
        return wouldBlock();
    if (count == 0) {
        m_ended = true;
        m_chunks.push_back({.due = due, .bytes = nullptr});
        return true;
    }
    const char *const begin = chunk.bytes.get() + chunk.size;
    if (m_countsLines)
        m_lines += std::count(begin, begin + count, '\n');
    chunk.size += size_t(count);
    m_queued += count;
    m_window.entered(count);
    return true;
}

bool DelayLine::writeTo(int socket, ProxyClock::time_point now, qint64 limit, qint64 *written)
{
    *written = 0;
    while (wantsToWrite(now)) {
        Chunk &chunk = m_chunks.front();
        if (chunk.size == 0) {
            ::shutdown(socket, SHUT_WR);
            m_finished = true;
        } else {
            const size_t count = std::min(chunk.size - chunk.sent, size_t(limit - *written));
            if (count == 0)
                return true;
            const auto sent = ::send(socket, chunk.bytes.get() + chunk.sent, count, MSG_NOSIGNAL);
            if (sent < 0)
                return wouldBlock();
            *written += sent;
            m_queued -= sent;
            m_window.cameOut(sent, now);
            chunk.sent += size_t(sent);
            if (chunk.sent < chunk.size)
                return true;
        }
        dropFront();
    }
    return true;
}

} // namespace mailsheaf
