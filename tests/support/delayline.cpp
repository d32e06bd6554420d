// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delayline.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace mailsheaf {

namespace {

constexpr size_t chunkSize = 64 << 10;
constexpr double burstSeconds = 0.005; ///< How much the bucket holds.
constexpr auto refillTime = std::chrono::milliseconds(1);

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

qint64 RateLimit::available(ProxyClock::time_point now)
{
    if (m_rate == 0)
        return std::numeric_limits<qint64>::max();
    const double seconds = std::chrono::duration<double>(now - m_filled).count();
    m_tokens = std::min(m_tokens + seconds * double(m_rate), std::max(1500.0, burstSeconds * double(m_rate)));
    m_filled = now;
    return qint64(m_tokens);
}

void RateLimit::take(qint64 bytes)
{
    if (m_rate != 0)
        m_tokens -= double(bytes);
}

ProxyClock::time_point RateLimit::nextRefill(ProxyClock::time_point now) const
{
    return now + refillTime;
}

DelayLine::DelayLine(std::chrono::microseconds delay, ProxyClock::time_point notBefore)
    : m_delay(delay)
    , m_notBefore(notBefore)
{
}

bool DelayLine::wantsToWrite(ProxyClock::time_point now) const
{
    return !m_chunks.empty() && m_chunks.front().due <= now;
}

std::optional<ProxyClock::time_point> DelayLine::nextDue() const
{
    if (m_chunks.empty())
        return std::nullopt;
    return m_chunks.front().due;
}

bool DelayLine::readFrom(int socket, ProxyClock::time_point now)
{
    std::vector<char> bytes(chunkSize);
    const auto count = ::recv(socket, bytes.data(), bytes.size(), 0);
    if (count < 0)
        return wouldBlock();
    m_ended = count == 0;
    bytes.resize(size_t(count));
    m_queued += count;
    m_lines += std::count(bytes.begin(), bytes.end(), '\n');
    m_chunks.push_back({std::max(now, m_notBefore) + m_delay, std::move(bytes)});
    return true;
}

bool DelayLine::writeTo(int socket, ProxyClock::time_point now, qint64 limit, qint64 *written)
{
    *written = 0;
    while (wantsToWrite(now)) {
        Chunk &chunk = m_chunks.front();
        if (chunk.bytes.empty()) {
            ::shutdown(socket, SHUT_WR);
            m_finished = true;
        } else {
            const size_t count = std::min(chunk.bytes.size() - chunk.sent, size_t(limit - *written));
            if (count == 0)
                return true;
            const auto sent = ::send(socket, chunk.bytes.data() + chunk.sent, count, MSG_NOSIGNAL);
            if (sent < 0)
                return wouldBlock();
            *written += sent;
            m_queued -= sent;
            chunk.sent += size_t(sent);
            if (chunk.sent < chunk.bytes.size())
                return true;
        }
        m_chunks.pop_front();
    }
    return true;
}

} // namespace mailsheaf
