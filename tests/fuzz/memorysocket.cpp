// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memorysocket.h"

#include "core/imap/imapsocket.h"

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

std::string_view theServer;
std::size_t thePiece = 1;

Error cut()
{
    return {.kind = ErrorKind::Network, .sentence = QStringLiteral("The connection was cut.")};
}

} // namespace

void fuzzing::setServer(std::string_view bytes, std::size_t piece)
{
    theServer = bytes;
    thePiece = piece;
}

ImapSocket::ImapSocket(Endpoint endpoint, CancelToken cancel)
    : m_endpoint(std::move(endpoint))
    , m_cancel(std::move(cancel))
{
}

ImapSocket::~ImapSocket() = default;

Result<void> ImapSocket::connect()
{
    return {};
}

Result<void> ImapSocket::encrypt()
{
    return expectNothing();
}

Result<void> ImapSocket::expectNothing() const
{
    return buffered().empty() ? Result<void>() : failure(ErrorKind::Certificate, QStringLiteral("injection"));
}

std::string_view ImapSocket::buffered() const
{
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

void ImapSocket::consume(std::size_t bytes)
{
    m_begin += bytes;
    if (m_begin == m_end)
        m_begin = m_end = 0;
}

void ImapSocket::makeRoom()
{
    m_buffer.resize(m_end + 4096);
}

Result<std::size_t> ImapSocket::readRaw(std::span<char> room)
{
    const std::string_view bytes = theServer.substr(0, std::min(thePiece, room.size()));
    if (bytes.empty())
        return failure(cut());
    std::ranges::copy(bytes, room.begin());
    theServer.remove_prefix(bytes.size());
    return bytes.size();
}

Result<void> ImapSocket::fill()
{
    makeRoom();
    const std::span<char> room(m_buffer.data() + m_end, m_buffer.size() - m_end);
    std::size_t got = 0;
    while (got == 0) {
        if (m_deflate && m_deflate->needsInput()) {
            const auto raw = readRaw(m_deflate->inputRoom());
            if (!raw)
                return failure(raw.error());
            m_deflate->accept(*raw);
        }
        const auto read = m_deflate ? m_deflate->inflate(room) : readRaw(room);
        if (!read)
            return failure(read.error());
        got = *read;
    }
    m_end += got;
    return {};
}

Result<void> ImapSocket::compress()
{
    m_deflate = std::make_unique<DeflateLayer>();
    const std::string_view rest = buffered();
    if (rest.size() > m_deflate->inputRoom().size())
        return failure(cut());
    std::ranges::copy(rest, m_deflate->inputRoom().begin());
    m_deflate->accept(rest.size());
    consume(rest.size());
    return {};
}

/// The tag of STARTTLS cannot be known beforehand: the servers of the inputs call it "starttls".
Result<void> ImapSocket::write(std::string_view bytes)
{
    constexpr std::string_view question = " STARTTLS\r\n";
    constexpr std::string_view tag = "starttls ";
    if (!bytes.ends_with(question) || !theServer.starts_with(tag))
        return {};
    theServer.remove_prefix(tag.size() - 1);
    makeRoom();
    const std::string_view theirs = bytes.substr(0, bytes.size() - question.size());
    std::ranges::copy(theirs, m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end));
    m_end += theirs.size();
    return {};
}

void ImapSocket::close() {}

QString ImapSocket::tlsSummary() const
{
    return {};
}

} // namespace mailsheaf
