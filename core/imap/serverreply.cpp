// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/serverreply.h"

#include "core/imap/ascii.h"
#include "core/imap/serverphrases.h"

#include <QCoreApplication>

namespace mailsheaf {

namespace {

/// Every phrase is looked for in them; no server has more to say.
constexpr std::size_t longestWords = 4096;

struct ServerReplyText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ServerReply)
};

QString sentenceFor(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Unknown:
        return {};
    case Meaning::Fewer:
        return ServerReplyText::tr(
            "The server allows no more connections at once. Close other mail programs that use the "
            "account, or choose fewer workers.");
    case Meaning::Slower:
        return ServerReplyText::tr(
            "The server asks for fewer requests. Wait some minutes before you go on, and choose fewer "
            "workers.");
    case Meaning::Exhausted:
        return ServerReplyText::tr(
            "The provider gives out only so much mail a day, and that is used up. Run the backup again "
            "tomorrow: it goes on where it stopped.");
    case Meaning::Trouble:
        return ServerReplyText::tr("The server cannot do this at the moment. Try again in some minutes.");
    case Meaning::AppPassword:
        return ServerReplyText::tr(
            "The provider does not take your usual password from a mail program. Make an app password on "
            "its web site and enter that one.");
    case Meaning::WebPage:
        return ServerReplyText::tr(
            "The provider wants you to sign in on its web site before a mail program may. Do that, confirm "
            "that it was you, and try again; an app password may be needed.");
    case Meaning::ImapOff:
        return ServerReplyText::tr(
            "The provider says that IMAP is switched off for this account, or that the password is wrong. "
            "Switch IMAP on in the settings on its web site, and check the password.");
    case Meaning::Locked:
        return ServerReplyText::tr(
            "The provider has locked the account for the moment. Sign in on its web site to unlock it, or "
            "wait; trying again now makes it last longer.");
    case Meaning::Expired:
        return ServerReplyText::tr(
            "The password has expired. Choose a new one on the provider's web site and enter it here.");
    case Meaning::NotEncrypted:
        return ServerReplyText::tr(
            "The server takes passwords over an encrypted connection only. Choose TLS as the security "
            "setting of the account.");
    }
    Q_UNREACHABLE();
}

Throttle throttleOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Fewer:
        return Throttle::Fewer;
    case Meaning::Slower:
        return Throttle::Slower;
    case Meaning::Exhausted:
        return Throttle::Exhausted;
    case Meaning::Trouble:
        return Throttle::Trouble;
    default:
        return Throttle::None;
    }
}

/// What a vague "not now" changes nothing about: for the connection it says no more than that it is gone.
bool staysWhatItIs(ErrorKind otherwise)
{
    return otherwise == ErrorKind::Mailbox || otherwise == ErrorKind::Message ||
           otherwise == ErrorKind::Certificate || otherwise == ErrorKind::Network;
}

Error errorFor(const Reading &reading, ErrorKind otherwise, const QString &sentence)
{
    if (reading.meaning == Meaning::Unknown)
        return {.kind = otherwise, .sentence = sentence};
    if (reading.vague && staysWhatItIs(otherwise))
        return {.kind = otherwise, .sentence = sentence, .throttle = Throttle::Trouble};
    const Throttle throttle = throttleOf(reading.meaning);
    return {.kind = throttle == Throttle::None ? ErrorKind::Auth : ErrorKind::Throttled,
            .sentence = sentenceFor(reading.meaning),
            .throttle = throttle};
}

} // namespace

Error refusal(ErrorKind otherwise, const QString &sentence, const QByteArray &words)
{
    const std::string_view text = ascii::view(words).substr(0, longestWords);
    Error error = errorFor(readRefusal(otherwise, text), otherwise, sentence);
    error.detail = serverText(words);
    if (error.throttle != Throttle::None)
        error.retryAfter = waitHint(text);
    if (!error.detail.isEmpty())
        error.sentence += u' ' + ServerReplyText::tr("The server says: “%1”").arg(error.detail);
    return error;
}

} // namespace mailsheaf
