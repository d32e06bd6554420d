// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/vmimesocket.h"

#include <algorithm>
#include <cstring>

namespace mailsheaf {

VmimeSocket::VmimeSocket(ImapSocket &connected, StreamGuard &guard)
    : m_socket(connected)
    , m_guard(guard)
{
}

void VmimeSocket::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    throw vmime::exceptions::socket_exception("see VmimeSocket::error()");
}

template <typename T>
T VmimeSocket::must(Result<T> result)
{
    if (!result)
        fail(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void VmimeSocket::connect(const vmime::string & /*address*/, const vmime::port_t /*port*/)
{
    // The session has connected, encrypted and verified before vmime comes into play.
}

void VmimeSocket::disconnect()
{
    m_socket.close();
}

bool VmimeSocket::isConnected() const
{
    return !m_error;
}

bool VmimeSocket::waitForRead(const int /*msecs*/)
{
    return true; // receive() waits, with deadline and cancel.
}

bool VmimeSocket::waitForWrite(const int /*msecs*/)
{
    return true;
}

void VmimeSocket::receive(vmime::string &buffer)
{
    while (m_incoming.empty())
        readSafeLine();
    buffer.assign(m_incoming);
    m_incoming.clear();
}

/// Waits for the line end. npos: the line is longer than the guard allows, which has the words for it.
std::size_t VmimeSocket::findLineEnd()
{
    std::size_t searched = 0;
    std::size_t end = std::string_view::npos;
    while ((end = m_socket.buffered().find('\n', searched)) == std::string_view::npos) {
        searched = m_socket.buffered().size();
        if (searched > StreamGuard::maxLine)
            return end;
        must(m_socket.fill());
    }
    return end;
}

void VmimeSocket::readSafeLine()
{
    const std::size_t end = findLineEnd();
    std::string_view line = m_socket.buffered().substr(0, end);
    const std::size_t used = end == std::string_view::npos ? line.size() : end + 1;
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    m_incoming += must(m_guard.pass(line));
    m_socket.consume(used);
    skipLiteral(m_guard.bytesToSkip());
}

/// Throws away a literal of a line that was dropped, and the rest of that line with it.
void VmimeSocket::skipLiteral(std::size_t bytes)
{
    if (bytes == 0)
        return;
    while (bytes > 0) {
        if (m_socket.buffered().empty())
            must(m_socket.fill());
        const std::size_t part = std::min(bytes, m_socket.buffered().size());
        m_socket.consume(part);
        bytes -= part;
    }
    const std::size_t end = findLineEnd();
    if (end == std::string_view::npos)
        must(m_guard.pass(m_socket.buffered()));
    m_socket.consume(end + 1);
}

size_t VmimeSocket::receiveRaw(vmime::byte_t *buffer, const size_t count)
{
    while (m_incoming.empty())
        readSafeLine();
    const std::size_t part = std::min(count, m_incoming.size());
    std::memcpy(buffer, m_incoming.data(), part);
    m_incoming.erase(0, part);
    return part;
}

void VmimeSocket::append(std::string_view text)
{
    m_outgoing += text;
    if (!m_outgoing.ends_with("\r\n"))
        return;
    const std::string_view line = std::string_view(m_outgoing).substr(0, m_outgoing.size() - 2);
    if (const std::string answer = StreamGuard::answerInstead(line); !answer.empty()) {
        m_incoming += answer;
        m_outgoing.clear();
        return;
    }
    m_guard.lineSent(line);
    const auto sent = m_socket.write(m_outgoing);
    std::ranges::fill(m_outgoing, '\0'); // It may have held the password.
    m_outgoing.clear();
    must(sent);
}

void VmimeSocket::send(const vmime::string &buffer)
{
    append(buffer);
}

void VmimeSocket::send(const char *text)
{
    append(text);
}

void VmimeSocket::sendRaw(const vmime::byte_t *buffer, const size_t count)
{
    append({reinterpret_cast<const char *>(buffer), count});
}

size_t VmimeSocket::sendRawNonBlocking(const vmime::byte_t *buffer, const size_t count)
{
    sendRaw(buffer, count);
    return count;
}

unsigned int VmimeSocket::getStatus() const
{
    return 0;
}

size_t VmimeSocket::getBlockSize() const
{
    return 16384;
}

const vmime::string VmimeSocket::getPeerName() const
{
    return m_socket.endpoint().host.toStdString();
}

const vmime::string VmimeSocket::getPeerAddress() const
{
    return getPeerName();
}

vmime::shared_ptr<vmime::net::timeoutHandler> VmimeSocket::getTimeoutHandler()
{
    return {};
}

void VmimeSocket::setTracer(vmimebridge::SharedArg<vmime::net::tracer> /*tracer*/)
{
    // Never a tracer: vmime would hand it the password.
}

vmime::shared_ptr<vmime::net::tracer> VmimeSocket::getTracer()
{
    return {};
}

} // namespace mailsheaf
