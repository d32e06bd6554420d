// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/streamguard.h"

#include "core/imap/ascii.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

constexpr int maxCapabilities = 500;
constexpr std::size_t maxChallenge = 16 * 1024;

struct StreamGuardText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::StreamGuard)
};

bool isCapabilityChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-=+_.:/&").find(c) != std::string_view::npos;
}

bool isBase64Char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=';
}

bool isStatus(std::string_view word)
{
    return ascii::equals(word, "OK") || ascii::equals(word, "NO") || ascii::equals(word, "BAD");
}

/// "[CODE args] text" split in two; the code is empty when there is none.
std::pair<std::string_view, std::string_view> splitCode(std::string_view text)
{
    if (text.empty() || text.front() != '[')
        return {{}, text};
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos)
        return {{}, text};
    std::string_view rest = text.substr(end + 1);
    if (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    return {text.substr(1, end - 1), rest};
}

} // namespace

StreamGuard::StreamGuard(QString host)
    : m_host(std::move(host))
{
}

void StreamGuard::lineSent(std::string_view line)
{
    if (m_continuationDue)
        return; // An answer to a challenge: the command is still under way.
    std::string_view rest = line;
    m_tag = ascii::takeWord(rest);
    m_continuationDue = ascii::startsWith(rest, "AUTHENTICATE ");
    // Signing in changes what a server offers (RFC 3501 §6.2.2): what it said before no longer counts.
    if (m_continuationDue || ascii::startsWith(rest, "LOGIN "))
        m_capabilities.reset();
}

std::string StreamGuard::answerInstead(std::string_view line)
{
    std::string_view command = line;
    const std::string_view tag = ascii::takeWord(command);
    if (command != R"(LIST "" "")")
        return {};
    return R"(* LIST (\Noselect) "/" "")"
           "\r\n" +
           std::string(tag) + " OK -\r\n";
}

Result<std::string> StreamGuard::pass(std::string_view line)
{
    m_skip = 0;
    if (line.size() > maxLine)
        return nonsense("a line that is far too long");
    m_talk += line.size() + 1;
    if (m_talk > maxTalk)
        return nonsense("far too much talk before sign-in");
    if (line.find('\0') != std::string_view::npos)
        return nonsense("a NUL byte");
    if (!m_greeted)
        return passGreeting(line);
    if (line.starts_with("* "))
        return passUntagged(line);
    if (line.starts_with("+"))
        return passContinuation(line);
    return passTagged(line);
}

Result<std::string> StreamGuard::passGreeting(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view star = ascii::takeWord(rest);
    const std::string_view status = ascii::takeWord(rest);
    m_bye = ascii::equals(status, "BYE");
    if (star != "*" || !(m_bye || ascii::equals(status, "OK") || ascii::equals(status, "PREAUTH")))
        return nonsense("something that is no IMAP greeting");
    m_greeted = true;
    m_greeting = ascii::bytes(splitCode(rest).second);
    return plainStatus("*", status, rest);
}

Result<std::string> StreamGuard::passUntagged(std::string_view line)
{
    std::string_view rest = line.substr(2);
    const std::string_view word = ascii::takeWord(rest);
    if (ascii::equals(word, "CAPABILITY"))
        return plainCapabilities(rest);
    if (ascii::equals(word, "BYE")) {
        m_bye = true;
        m_refusal = ascii::bytes(rest);
    }
    return dropped(line);
}

Result<std::string> StreamGuard::passTagged(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view tag = ascii::takeWord(rest);
    const std::string_view status = ascii::takeWord(rest);
    if (tag != m_tag || m_tag.empty() || !isStatus(status))
        return nonsense("an answer to a question nobody asked");
    m_tag.clear();
    m_continuationDue = false;
    if (!ascii::equals(status, "OK"))
        m_refusal = ascii::bytes(rest);
    return plainStatus(tag, status, rest);
}

Result<std::string> StreamGuard::passContinuation(std::string_view line) const
{
    if (!m_continuationDue)
        return nonsense("a request for more where nothing was to come");
    std::string_view challenge = line.substr(1);
    if (!challenge.empty() && challenge.front() == ' ')
        challenge.remove_prefix(1);
    if (challenge.size() > maxChallenge || !std::ranges::all_of(challenge, isBase64Char))
        challenge = {};
    return "+ " + std::string(challenge) + "\r\n";
}

Result<std::string> StreamGuard::dropped(std::string_view line)
{
    if (const auto literal = ascii::announcedLiteral(line)) {
        if (*literal > maxSkippedLiteral || m_skipped + *literal > maxSkippedLiteral)
            return nonsense("far too much data before sign-in");
        m_skipped += static_cast<std::size_t>(*literal);
        m_skip = static_cast<std::size_t>(*literal);
    }
    return std::string();
}

/// A status line with nothing in it that could surprise a parser: the only code kept is CAPABILITY.
std::string StreamGuard::plainStatus(std::string_view tag, std::string_view status, std::string_view text)
{
    std::string plain = std::string(tag) + ' ' + std::string(status) + ' ';
    std::string_view code = splitCode(text).first;
    if (ascii::equals(ascii::takeWord(code), "CAPABILITY")) {
        std::string capabilities = plainCapabilities(code);
        plain += '[' + capabilities.substr(2, capabilities.size() - 4) + "] ";
    }
    return plain + "-\r\n";
}

std::string StreamGuard::plainCapabilities(std::string_view list)
{
    m_capabilities.emplace();
    std::string plain = "* CAPABILITY";
    while (!list.empty() && m_capabilities->size() < maxCapabilities) {
        const std::string_view word = ascii::takeWord(list);
        // "AUTH=" without a mechanism would crash vmime.
        if (word.empty() || word.ends_with('=') || !std::ranges::all_of(word, isCapabilityChar))
            continue;
        *m_capabilities << ascii::bytes(word);
        plain += ' ' + std::string(word);
    }
    return plain + "\r\n";
}

tl::unexpected<Error> StreamGuard::nonsense(const char *what) const
{
    return failure(
        ErrorKind::Protocol,
        StreamGuardText::tr("%1 does not talk like an IMAP server. Check the server name, the port and the "
                            "security setting of the account.")
            .arg(m_host),
        QString::fromLatin1(what));
}

} // namespace mailsheaf
