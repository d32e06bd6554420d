// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <charconv>
#include <optional>
#include <string_view>

namespace mailsheaf::ascii {

/// Protocol text is ASCII whatever the locale says.

[[nodiscard]] inline char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

[[nodiscard]] inline bool equals(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (upper(a[i]) != upper(b[i]))
            return false;
    }
    return true;
}

[[nodiscard]] inline bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equals(text.substr(0, prefix.size()), prefix);
}

[[nodiscard]] inline bool endsWith(std::string_view text, std::string_view suffix)
{
    return text.size() >= suffix.size() && equals(text.substr(text.size() - suffix.size()), suffix);
}

[[nodiscard]] inline bool contains(std::string_view text, std::string_view part)
{
    for (std::size_t i = 0; i + part.size() <= text.size(); ++i) {
        if (equals(text.substr(i, part.size()), part))
            return true;
    }
    return false;
}

/// The whole of @p digits as a number; nullopt for anything else, also for what does not fit.
template <typename Number>
[[nodiscard]] std::optional<Number> number(std::string_view digits)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return value;
}

/// Cuts the text up to the next space off the front of @p rest, and the space with it.
[[nodiscard]] inline std::string_view takeWord(std::string_view &rest)
{
    const std::size_t space = rest.find(' ');
    const std::string_view word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    return word;
}

/// The length that a line announces for the literal after it: `{123}` or `{123+}` at its end (RFC 3501 §4.3,
/// RFC 7888). nullopt when the line announces none.
[[nodiscard]] inline std::optional<quint64> announcedLiteral(std::string_view line)
{
    if (line.empty() || line.back() != '}')
        return std::nullopt;
    const std::size_t brace = line.rfind('{');
    if (brace == std::string_view::npos)
        return std::nullopt;
    std::string_view digits = line.substr(brace + 1, line.size() - brace - 2);
    if (!digits.empty() && digits.back() == '+')
        digits.remove_suffix(1);
    return number<quint64>(digits);
}

[[nodiscard]] inline QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

[[nodiscard]] inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace mailsheaf::ascii
