// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <string_view>

namespace mailsheaf {

/// Walks over the tokens of one complete server response (RFC 3501 §9). Never recursive, never beyond the
/// end: after a call that returns nullopt or false the text is malformed, and the caller gives the response
/// up. A literal stands in the text as it came, `{3}` CRLF and three bytes; a streamed one as bodyMark alone.
class ResponseCursor
{
public:
    static constexpr char bodyMark = '\x01';
    static constexpr int maxDepth = 32;
    static constexpr qsizetype maxItems = 10'000; ///< Of a list that is kept.

    explicit ResponseCursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    void skipSpaces();
    /// Takes @p c if it is next.
    bool take(char c);
    /// Up to the next space, parenthesis or end; square brackets keep their contents together.
    [[nodiscard]] std::string_view takeAtom();
    /// A quoted string, a literal or an atom; NIL gives a null array.
    [[nodiscard]] std::optional<QByteArray> takeString();
    /// "(a b c)" with atoms only; anything deeper is malformed.
    [[nodiscard]] std::optional<QByteArrayList> takeAtomList();
    /// "(a "b c" {1} d)": strings of any kind, nothing deeper.
    [[nodiscard]] std::optional<QByteArrayList> takeStringList();
    /// Steps over any one value, parenthesised ones to a depth of maxDepth.
    [[nodiscard]] bool skipValue();

private:
    [[nodiscard]] std::optional<QByteArray> takeQuoted();
    [[nodiscard]] std::optional<QByteArray> takeLiteral();
    [[nodiscard]] bool skipSimple();

    std::string_view m_rest;
};

} // namespace mailsheaf
