// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <string_view>

namespace mailsheaf {

/// What a server's refusal says, as far as the program knows it.
enum class Meaning
{
    Unknown,
    Fewer,        ///< Too many connections.
    Slower,       ///< Too many requests or sign-ins.
    Exhausted,    ///< The day's allowance is used up.
    Trouble,      ///< The server cannot just now.
    AppPassword,  ///< The usual password is not taken from a mail program.
    WebPage,      ///< Something has to be done on a web page first.
    ImapOff,      ///< IMAP is switched off, or the password is wrong.
    Locked,       ///< The account is locked for some time.
    Expired,      ///< The password has expired.
    NotEncrypted, ///< Passwords are taken over an encrypted connection only.
};

/// What was read, and how certain it is.
struct Reading
{
    Meaning meaning = Meaning::Unknown;
    bool vague = false; ///< May be about one mailbox, message or command only.
};

/// Reads the text after NO, BAD or BYE, response code included. @p otherwise: what failed; phrases about
/// sign-in count only where a sign-in may have failed. What stands in quotation marks, the names of folders,
/// does not count.
[[nodiscard]] Reading readRefusal(ErrorKind otherwise, std::string_view words);
/// How long the words ask to wait, at most a day; 0 when they do not say.
[[nodiscard]] std::chrono::milliseconds waitHint(std::string_view words);

} // namespace mailsheaf
