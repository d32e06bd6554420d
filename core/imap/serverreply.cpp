// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/serverreply.h"

#include "core/imap/ascii.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailsheaf {

namespace {

struct ServerReplyText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ServerReply)
};

/// What servers say when they want fewer connections or fewer requests.
constexpr std::array<std::string_view, 17> throttlePhrases = {
    "[LIMIT]",
    "[INUSE]",
    "[UNAVAILABLE]",
    "[OVERQUOTA] ACCOUNT EXCEEDED",
    "TOO MANY",
    "MAXIMUM NUMBER OF CONNECTIONS",
    "CONNECTION LIMIT",
    "CONNECTIONS EXCEEDED",
    "RATE LIMIT",
    "THROTTLED",
    "SUGGESTED BACKOFF TIME",
    "BANDWIDTH LIMIT",
    "TRY AGAIN LATER",
    "SERVER UNAVAILABLE",
    "TEMPORARILY UNAVAILABLE",
    "SERVER BUSY",
    "NOT CONNECTED",
};

bool asksForLess(std::string_view words)
{
    return std::ranges::any_of(throttlePhrases,
                               [&](std::string_view phrase) { return ascii::contains(words, phrase); });
}

/// "Suggested Backoff Time: 299961 milliseconds" (Exchange Online).
std::chrono::milliseconds backoffHint(std::string_view words)
{
    constexpr std::string_view marker = "BACKOFF TIME:";
    for (std::size_t i = 0; i + marker.size() <= words.size(); ++i) {
        if (!ascii::equals(words.substr(i, marker.size()), marker))
            continue;
        std::string_view digits = words.substr(i + marker.size());
        digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
        digits = digits.substr(0, digits.find_first_not_of("0123456789"));
        return std::chrono::milliseconds(ascii::number<quint32>(digits).value_or(0));
    }
    return std::chrono::milliseconds{0};
}

} // namespace

Error refusal(ErrorKind otherwise, const QString &sentence, const QByteArray &words)
{
    const std::string_view text = ascii::view(words);
    Error error{.kind = asksForLess(text) ? ErrorKind::Throttled : otherwise,
                .sentence = sentence,
                .detail = serverText(words),
                .retryAfter = backoffHint(text)};
    if (!error.detail.isEmpty())
        error.sentence += u' ' + ServerReplyText::tr("The server says: “%1”").arg(error.detail);
    return error;
}

} // namespace mailsheaf
