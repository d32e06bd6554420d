// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listline.h"

#include <limits>

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
    /// At most @p digits of them; no more than fit. Numbers are short here, and this is a third of all work.
    template <typename Number, int digits = std::numeric_limits<Number>::digits10>
    void take(Number *number)
    {
        const char *const begin = m_at;
        const char *const end = m_end - m_at > digits ? m_at + digits : m_end;
        Number value = 0;
        for (; m_at != end && *m_at >= '0' && *m_at <= '9'; ++m_at)
            value = value * 10 + static_cast<Number>(*m_at - '0');
        *number = value;
        m_matches = m_matches && m_at != begin;
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
    quint32 position = 0;
    Walk walk(text);
    walk.expect("* ");
    walk.take(&position);
    walk.expect(" FETCH (UID ");
    walk.take(&line.uid);
    walk.expect(" RFC822.SIZE ");
    walk.take(&line.size);
    walk.expect(")\r\n");
    if (!walk.matches() || line.uid == 0)
        return std::nullopt;
    line.length = static_cast<quint32>(walk.length());
    return line;
}

} // namespace mailsheaf
