// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listline.h"

#include <charconv>

namespace mailsheaf {

namespace {

/// Walks over a text; after the first mismatch nothing matches any more.
class Walk
{
public:
    explicit Walk(std::string_view text)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    template <std::size_t size>
    void expect(const char (&word)[size])
    {
        constexpr std::size_t length = size - 1; // Without the NUL.
        if (static_cast<std::size_t>(m_end - m_at) < length ||
            std::char_traits<char>::compare(m_at, word, length) != 0) {
            m_at = m_end;
            m_matches = false;
            return;
        }
        m_at += length;
    }
    template <typename Number>
    void take(Number *number)
    {
        const auto [end, error] = std::from_chars(m_at, m_end, *number);
        m_matches = m_matches && error == std::errc();
        m_at = end;
    }
    [[nodiscard]] bool matches() const { return m_matches; }
    [[nodiscard]] std::size_t length() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    bool m_matches = true;
};

} // namespace

std::optional<ListLine> parseListLine(std::string_view text)
{
    ListLine line;
    quint32 number = 0;
    Walk walk(text);
    walk.expect("* ");
    walk.take(&number);
    walk.expect(" FETCH (UID ");
    walk.take(&line.uid);
    walk.expect(" RFC822.SIZE ");
    walk.take(&line.size);
    walk.expect(")\r\n");
    if (!walk.matches() || line.uid == 0)
        return std::nullopt;
    line.length = walk.length();
    return line;
}

} // namespace mailsheaf
