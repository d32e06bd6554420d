// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/serverphrases.h"

#include "core/imap/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

namespace mailsheaf {

namespace {

using std::chrono::milliseconds;

/// A phrase and what it means. In each table the first one that is found wins. Written as servers write them,
/// compared without case. A phrase in brackets is a response code and counts only at the front.
struct Phrase
{
    std::string_view words;
    Meaning meaning;
};

/// About this request and nothing else: the words after such a code are no throttling, whatever they quote.
constexpr auto finalCodes = std::to_array<std::string_view>({
    "[NONEXISTENT]",
    "[TRYCREATE]",
    "[ALREADYEXISTS]",
    "[NOPERM]",
    "[CANNOT]",
    "[AUTHENTICATIONFAILED]",
    "[EXPUNGEISSUED]",
    "[CORRUPTION]",
    "[PARSE]",
    "[BADCHARSET]",
    "[CLIENTBUG]",
    "[UNKNOWN-CTE]",
    "[TOOBIG]",
    "[READ-ONLY]",
});

/// The same from servers without response codes; they like to quote the name of the folder.
constexpr auto finalPhrases = std::to_array<std::string_view>({
    "doesn't exist",
    "does not exist",
    "no such mailbox",
    "unknown mailbox",
    "unknown folder",
    "mailbox not found",
});

constexpr auto signInPhrases = std::to_array<Phrase>({
    // Locked comes first: "too many failed logins" must not count as "too many", or it would be tried again.
    {"too many failed", Meaning::Locked},
    {"too many login failures", Meaning::Locked},
    {"too many authentication failures", Meaning::Locked},
    {"too many invalid", Meaning::Locked},
    {"account is locked", Meaning::Locked},
    {"account has been locked", Meaning::Locked},
    {"temporarily locked", Meaning::Locked},
    {"account is blocked", Meaning::Locked},
    {"temporarily restricted", Meaning::Locked},             // Yandex
    {"application-specific password", Meaning::AppPassword}, // Gmail
    {"app-specific password", Meaning::AppPassword},
    {"application password", Meaning::AppPassword},           // mail.ru
    {"create an app password", Meaning::AppPassword},         // Purelymail
    {"please log in via your web browser", Meaning::WebPage}, // Gmail
    {"web login required", Meaning::WebPage},
    {"basicauthblocked", Meaning::WebPage},     // Exchange Online
    {"not enabled for imap", Meaning::ImapOff}, // Gmail
    {"yet to enable imap", Meaning::ImapOff},   // Zoho
    {"imap access is disabled", Meaning::ImapOff},
    {"imap is disabled", Meaning::ImapOff}, // Yandex
    {"not have access rights to this service", Meaning::ImapOff},
    {"[EXPIRED]", Meaning::Expired},
    {"[PRIVACYREQUIRED]", Meaning::NotEncrypted},
});

constexpr auto throttlePhrases = std::to_array<Phrase>({
    {"exceeded command or bandwidth limits", Meaning::Exhausted}, // Gmail, for up to 24 hours
    {"exceeded the gmail bandwidth limit", Meaning::Exhausted},
    {"bandwidth limit exceeded", Meaning::Exhausted},
    {"bandwidth limits exceeded", Meaning::Exhausted},
    {"exceeded bandwidth", Meaning::Exhausted},
    {"bandwidth quota exceeded", Meaning::Exhausted},
    {"download was rate limited", Meaning::Exhausted}, // WildDuck
    {"daily limit", Meaning::Exhausted},
    {"daily quota", Meaning::Exhausted},
    {"traffic limit exceeded", Meaning::Exhausted},

    {"too many simultaneous connections", Meaning::Fewer}, // Gmail, Yahoo, WildDuck
    {"too many concurrent", Meaning::Fewer},
    {"too many open connections", Meaning::Fewer}, // Cyrus
    {"too many connections", Meaning::Fewer},
    {"too many imap connections", Meaning::Fewer},
    {"too many sessions", Meaning::Fewer},
    {"maximum number of connections", Meaning::Fewer}, // Dovecot
    {"maximum connections", Meaning::Fewer},
    {"connection limit", Meaning::Fewer},
    {"connections exceeded", Meaning::Fewer},
    {"number of connections exceeded", Meaning::Fewer},

    {"request is throttled", Meaning::Slower}, // Exchange Online
    {"suggested backoff time", Meaning::Slower},
    {"rate limit", Meaning::Slower}, // Yahoo
    {"rate-limit", Meaning::Slower}, // Mailu
    {"ratelimit", Meaning::Slower},
    {"limit for logins", Meaning::Slower}, // Fastmail
    {"being throttled", Meaning::Slower},
    {"been throttled", Meaning::Slower},
    {"too many requests", Meaning::Slower},
    {"too many commands", Meaning::Slower},
    {"too many login attempts", Meaning::Slower},
    {"too many logins", Meaning::Slower},
    {"login frequency limited", Meaning::Slower}, // QQ
    {"too frequent", Meaning::Slower},

    {"user is authenticated but not connected",
     Meaning::Trouble}, // Exchange: the session is gone, not the mail
});

/// These can be about one message as well: Yahoo says "try again later" about the same one for ever.
constexpr auto vaguePhrases = std::to_array<Phrase>({
    {"[UNAVAILABLE]", Meaning::Trouble},
    {"[INUSE]", Meaning::Trouble},
    {"[LIMIT]", Meaning::Slower}, // RFC 5530: also a limit on the flags of one message
    {"[SERVERBUG]", Meaning::Trouble},
    {"try again later", Meaning::Trouble},
    {"server unavailable", Meaning::Trouble},
    {"service unavailable", Meaning::Trouble},
    {"temporarily unavailable", Meaning::Trouble},
    {"temporary authentication failure", Meaning::Trouble},
    {"server busy", Meaning::Trouble},
    {"server is busy", Meaning::Trouble},
    {"server shutting down", Meaning::Trouble},
});

bool isLetter(char c)
{
    return ascii::upper(c) >= 'A' && ascii::upper(c) <= 'Z';
}

/// What follows @p phrase, which must begin a word: a "corporate limit" is no rate limit.
std::optional<std::string_view> afterPhrase(std::string_view text, std::string_view phrase)
{
    for (std::size_t i = 0; i + phrase.size() <= text.size(); ++i) {
        const bool begins = i == 0 || !isLetter(text[i - 1]);
        if (begins && ascii::equals(text.substr(i, phrase.size()), phrase))
            return text.substr(i + phrase.size());
    }
    return std::nullopt;
}

bool says(std::string_view text, std::string_view phrase)
{
    return phrase.front() == '[' ? ascii::startsWith(text, phrase) : afterPhrase(text, phrase).has_value();
}

Meaning find(std::span<const Phrase> table, std::string_view text)
{
    const auto found =
        std::ranges::find_if(table, [&](const Phrase &each) { return says(text, each.words); });
    return found == table.end() ? Meaning::Unknown : found->meaning;
}

bool isFinal(std::string_view text)
{
    const auto found = [&](std::string_view phrase) { return says(text, phrase); };
    return std::ranges::any_of(finalCodes, found) || std::ranges::any_of(finalPhrases, found);
}

/// An alert with a link is something that has to be read, or done, in a browser.
bool pointsToAPage(std::string_view text)
{
    return (says(text, "[ALERT]") || says(text, "[WEBALERT")) && says(text, "http");
}

/// The words without what stands in quotation marks, the names of folders, and without spaces in front.
std::string withoutQuotations(std::string_view words)
{
    std::string rest;
    bool quoted = false;
    for (const char c : words) {
        quoted = quoted != (c == '"');
        if (!quoted && (c != ' ' || !rest.empty()))
            rest += c;
    }
    return rest;
}

milliseconds unitAt(std::string_view text)
{
    struct Unit
    {
        std::string_view word;
        milliseconds length;
    };
    using namespace std::chrono_literals;
    static constexpr std::array<Unit, 9> units = {{{"milliseconds", 1ms},
                                                   {"msec", 1ms},
                                                   {"ms", 1ms},
                                                   {"second", 1s},
                                                   {"sec", 1s},
                                                   {"minute", 1min},
                                                   {"min", 1min},
                                                   {"hour", 1h},
                                                   {"day", 24h}}};
    text.remove_prefix(std::min(text.find_first_not_of(" -"), text.size()));
    const auto unit =
        std::ranges::find_if(units, [&](const Unit &each) { return ascii::startsWith(text, each.word); });
    return unit == units.end() ? 0ms : unit->length;
}

} // namespace

Reading readRefusal(ErrorKind otherwise, std::string_view words)
{
    const std::string text = withoutQuotations(words);
    const bool signIn = otherwise == ErrorKind::Auth || otherwise == ErrorKind::Network;
    const bool final = isFinal(text);
    if (const Meaning found = find(signInPhrases, text); signIn && found != Meaning::Unknown)
        return {.meaning = found};
    if (const Meaning found = find(throttlePhrases, text); !final && found != Meaning::Unknown)
        return {.meaning = found};
    if (signIn && pointsToAPage(text))
        return {.meaning = Meaning::WebPage};
    if (const Meaning found = find(vaguePhrases, text); !final && found != Meaning::Unknown)
        return {.meaning = found, .vague = true};
    return {};
}

/// "Suggested Backoff Time: 299961 milliseconds" (Exchange Online), "try again in 5 minutes", "per-10 minute
/// limit" (Fastmail: after that time it has begun anew). Never more than a day.
milliseconds waitHint(std::string_view words)
{
    const std::string text = withoutQuotations(words);
    using namespace std::chrono_literals;
    static constexpr std::array<std::string_view, 9> markers = {
        "backoff time:", "again in", "again after", "retry in",     "retry after",
        "retry-after:",  "wait for", "please wait", "reached per-",
    };
    for (const std::string_view marker : markers) {
        std::string_view rest = afterPhrase(text, marker).value_or(std::string_view());
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        const std::string_view digits = rest.substr(0, rest.find_first_not_of("0123456789"));
        const auto number = ascii::number<quint32>(digits);
        const milliseconds unit = unitAt(rest.substr(digits.size()));
        if (number && unit != 0ms)
            return std::min<milliseconds>(unit * static_cast<qint64>(*number), 24h);
    }
    return 0ms;
}

} // namespace mailsheaf
