// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/incomingmessage.h"

#include "core/archive/incomingmessage_p.h"

#include <utility>

namespace mailsheaf {

namespace {

constexpr size_t bufferBytes = 262'144;
/// So much at once is written as it is; below, a copy costs less than a call.
constexpr size_t worthACall = 65'536;

} // namespace

IncomingMessage::Private::Private(QString path, bool unnamed)
    : m_path(std::move(path))
    , m_isUnnamed(unnamed)
{
}

Result<void> IncomingMessage::Private::write(std::span<const char> bytes)
{
    m_size += bytes.size();
    const bool large = bytes.size() >= worthACall;
    if (!m_buffer.empty() && (large || m_buffer.size() + bytes.size() > bufferBytes)) {
        if (auto written = writeOut(m_buffer); !written)
            return written;
        m_buffer.clear();
    }
    if (large)
        return writeOut(bytes);
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    return {};
}

Result<void> IncomingMessage::Private::writeOut(std::span<const char> bytes)
{
    // Once something is missing from the file, nothing may be added behind the gap.
    if (m_failure)
        return failure(*m_failure);
    auto written = makeFile().and_then([&] { return m_file->write(bytes); });
    if (!written)
        m_failure = written.error();
    else
        m_hash.add(bytes);
    return written;
}

Result<void> IncomingMessage::Private::makeFile()
{
    if (m_file)
        return {};
    if (m_isUnnamed) {
        m_file = filesystem::NewFile::createUnnamed(m_path);
        m_isUnnamed = m_file.has_value();
        if (m_file)
            return {};
    }
    auto created = filesystem::NewFile::create(m_path);
    if (!created)
        return failure(std::move(created.error()));
    m_file = std::move(*created);
    m_staged = StagedFile(m_path);
    return {};
}

Result<StagedMessage> IncomingMessage::Private::complete(qint64 modified)
{
    auto done = writeOut(m_buffer).and_then([&] { return m_file->setModified(modified); }).and_then([&] {
        return m_isUnnamed ? Result<void>() : m_file->close();
    });
    if (!done)
        return failure(std::move(done.error()));
    if (m_isUnnamed)
        m_staged = StagedFile(std::move(*m_file), m_path);
    return StagedMessage{.file = std::move(m_staged), .size = m_size, .sha256 = m_hash.finish()};
}

IncomingMessage::IncomingMessage(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

IncomingMessage::IncomingMessage(IncomingMessage &&) noexcept = default;
IncomingMessage &IncomingMessage::operator=(IncomingMessage &&) noexcept = default;
IncomingMessage::~IncomingMessage() = default;

Result<void> IncomingMessage::write(std::span<const char> bytes)
{
    return d->write(bytes);
}

Result<StagedMessage> IncomingMessage::complete(qint64 modified)
{
    return d->complete(modified);
}

quint64 IncomingMessage::size() const
{
    return d->size();
}

} // namespace mailsheaf
