// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listline.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace mailsheaf {

namespace {

/// The digits at the front of eight characters, as a number.
struct Digits
{
    int count = 0;
    quint32 value = 0;
};

/// All eight at once (SIMD within a register): one after the other, they would be half of all the work.
Digits digitsAtFront(const char *text)
{
    const auto values = qFromLittleEndian<quint64>(text) ^ 0x3030303030303030; // '0' to '9' become 0 to 9
    // 0x80 where there is no digit. A carry runs only into what stands behind the first of those.
    const auto others = ((values + 0x7676767676767676) | values) & 0x8080808080808080;
    const int count = std::countr_zero(others) / 8;
    if (count == 0)
        return {};
    quint64 sum = values << (64 - 8 * count); // zeros in front
    sum = sum * 10 + (sum >> 8);              // pairs of digits, in every other byte
    sum = ((sum & 0x000000ff000000ff) * (100 + (1'000'000ULL << 32)) +
           ((sum >> 16) & 0x000000ff000000ff) * (1 + (10'000ULL << 32))) >>
          32;
    return {.count = count, .value = static_cast<quint32>(sum)};
}

/// Such lines have at least so many characters, and at most ...
constexpr std::size_t shortestLine = std::string_view("* 1 FETCH (UID 1 RFC822.SIZE 1)\r\n").size();
/// ... so many, if they are read here; whoever walks over one never looks further.
constexpr std::size_t longestLine = 64;

/// Walks over longestLine characters.
class Walk
{
public:
    explicit Walk(const char *text)
        : m_begin(text)
        , m_at(text)
    {
    }

    template <std::size_t size>
    void expect(const char (&word)[size])
    {
        constexpr std::size_t length = size - 1; // Without the NUL.
        m_matches = std::memcmp(m_at, word, length) == 0 && m_matches;
        m_at += length;
    }
    /// At most nine digits, which fit.
    quint32 take()
    {
        Digits digits = digitsAtFront(m_at);
        m_at += digits.count;
        if (digits.count == 8 && *m_at >= '0' && *m_at <= '9')
            digits.value = digits.value * 10 + static_cast<quint32>(*m_at++ - '0');
        m_matches = digits.count > 0 && m_matches;
        return digits.value;
    }
    [[nodiscard]] bool matches() const { return m_matches; }
    [[nodiscard]] std::size_t length() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    const char *m_begin;
    const char *m_at;
    bool m_matches = true;
};

/// Of length 0 when it is none.
ListLine parse(const char *text)
{
    // Where it ends is looked for first, so that the processor can begin with the next line meanwhile: where
    // a number ends is known late.
    const void *end = std::memchr(text + shortestLine - 1, '\n', longestLine - shortestLine);
    if (!end)
        return {};
    const auto length = static_cast<std::size_t>(static_cast<const char *>(end) + 1 - text);
    Walk walk(text);
    walk.expect("* ");
    (void)walk.take(); // its number in the mailbox
    walk.expect(" FETCH (UID ");
    const Uid uid = walk.take();
    walk.expect(" RFC822.SIZE ");
    const quint32 size = walk.take();
    walk.expect(")\r\n");
    const bool isLine = walk.matches() && walk.length() == length && uid != 0;
    return {.uid = uid, .size = size, .length = isLine ? static_cast<quint32>(length) : 0};
}

} // namespace

std::optional<ListLine> parseListLine(std::string_view text)
{
    std::array<ListLine, 1> line;
    return parseListLines(text, line) > 0 ? std::optional(line.front()) : std::nullopt;
}

std::size_t parseListLines(std::string_view text, std::span<ListLine> lines)
{
    std::array<char, longestLine> padded; // The last ones: no line matches the zeros behind them.
    for (std::size_t count = 0; count < lines.size(); ++count) {
        const char *front = text.data();
        if (text.size() < longestLine) {
            padded.fill('\0');
            std::ranges::copy(text, padded.begin());
            front = padded.data();
        }
        lines[count] = parse(front);
        if (lines[count].length == 0)
            return count;
        text.remove_prefix(lines[count].length);
    }
    return lines.size();
}

} // namespace mailsheaf
