// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/bytesource.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// What the targets in this folder have in common. Each is one file with the function that libFuzzer calls; in
// ordinary builds replay.cpp calls it with the files of seeds/ and crashers/.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace mailsheaf::fuzzing {

/// A property of the code under test; the fuzzer takes a broken one for a crash.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", property);
    std::abort();
}

/// What the fuzzer gives, to be taken from its front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {
    }

    /// 0 at the end.
    std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const auto value = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }
    /// Up to the next line end, which is taken as well.
    std::string_view line()
    {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view text = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return text;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] QByteArray bytes() const { return {m_rest.data(), static_cast<qsizetype>(m_rest.size())}; }

private:
    std::string_view m_rest;
};

/// Bytes of a server that come in pieces of one size, and then the end of the connection.
class Pieces final : public ByteSource
{
public:
    Pieces(std::string_view bytes, std::size_t piece)
        : m_bytes(bytes)
        , m_piece(piece)
    {
    }

    [[nodiscard]] std::string_view buffered() const override
    {
        return m_bytes.substr(m_begin, m_end - m_begin);
    }
    void consume(std::size_t bytes) override
    {
        require(bytes <= m_end - m_begin, "nothing is consumed that has not arrived");
        m_begin += bytes;
    }
    [[nodiscard]] Result<void> fill() override
    {
        if (m_end == m_bytes.size())
            return failure(ErrorKind::Network, QStringLiteral("The connection was cut."));
        m_end = std::min(m_end + m_piece, m_bytes.size());
        return {};
    }
    [[nodiscard]] QString peer() const override { return QStringLiteral("imap.example.org"); }

private:
    std::string_view m_bytes;
    std::size_t m_piece;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace mailsheaf::fuzzing
