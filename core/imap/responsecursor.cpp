// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responsecursor.h"

#include "core/imap/ascii.h"

namespace mailsheaf {

void ResponseCursor::skipSpaces()
{
    while (!m_rest.empty() && m_rest.front() == ' ')
        m_rest.remove_prefix(1);
}

bool ResponseCursor::take(char c)
{
    if (peek() != c || m_rest.empty())
        return false;
    m_rest.remove_prefix(1);
    return true;
}

std::string_view ResponseCursor::takeAtom()
{
    std::size_t length = 0;
    int brackets = 0;
    for (; length < m_rest.size(); ++length) {
        const char c = m_rest[length];
        if (c == '[')
            ++brackets;
        else if (c == ']' && brackets > 0)
            --brackets;
        else if (brackets == 0 && (c == ' ' || c == '(' || c == ')' || c == '\r'))
            break;
    }
    const std::string_view atom = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return atom;
}

std::optional<QByteArray> ResponseCursor::takeString()
{
    if (peek() == '"')
        return takeQuoted();
    if (peek() == '{')
        return takeLiteral();
    const std::string_view atom = takeAtom();
    if (atom.empty())
        return std::nullopt;
    return ascii::equals(atom, "NIL") ? QByteArray() : ascii::bytes(atom);
}

std::optional<QByteArray> ResponseCursor::takeQuoted()
{
    QByteArray text("");
    for (std::size_t i = 1; i < m_rest.size(); ++i) {
        if (m_rest[i] == '"') {
            m_rest.remove_prefix(i + 1);
            return text;
        }
        if (m_rest[i] == '\\' && i + 1 < m_rest.size())
            ++i;
        text += m_rest[i];
    }
    return std::nullopt;
}

std::optional<QByteArray> ResponseCursor::takeLiteral()
{
    const std::size_t lineEnd = m_rest.find("\r\n");
    if (lineEnd == std::string_view::npos)
        return std::nullopt;
    const auto size = ascii::announcedLiteral(m_rest.substr(0, lineEnd));
    if (!size || *size > m_rest.size() - lineEnd - 2)
        return std::nullopt;
    const std::string_view bytes = m_rest.substr(lineEnd + 2, static_cast<std::size_t>(*size));
    m_rest.remove_prefix(lineEnd + 2 + bytes.size());
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<QByteArrayList> ResponseCursor::takeAtomList()
{
    if (!take('('))
        return std::nullopt;
    QByteArrayList atoms;
    while (true) {
        skipSpaces();
        if (take(')'))
            return atoms;
        const std::string_view atom = takeAtom();
        if (atom.empty() || atoms.size() == maxItems)
            return std::nullopt;
        atoms << ascii::bytes(atom);
    }
}

std::optional<QByteArrayList> ResponseCursor::takeStringList()
{
    if (!take('('))
        return std::nullopt;
    QByteArrayList strings;
    while (true) {
        skipSpaces();
        if (take(')'))
            return strings;
        const auto string = takeString();
        if (!string || strings.size() == maxItems)
            return std::nullopt;
        strings << *string;
    }
}

bool ResponseCursor::skipSimple()
{
    if (take(bodyMark))
        return true;
    return takeString().has_value();
}

bool ResponseCursor::skipValue()
{
    int depth = 0;
    do {
        skipSpaces();
        if (take('(')) {
            if (++depth > maxDepth)
                return false;
        } else if (take(')')) {
            if (--depth < 0)
                return false;
        } else if (!skipSimple()) {
            return false;
        }
    } while (depth > 0);
    return true;
}

} // namespace mailsheaf
