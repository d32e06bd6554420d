// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace mailsheaf {

/// A refusal in the server's words, told apart by what has to happen next.
///
/// @p words is the text after NO, BAD or BYE, response code included ("[LIMIT] Too many …", RFC 5530).
/// @p otherwise is what failed, and the kind of the result unless the words say better:
///
/// - "too many connections", "slow down", "the day's allowance is used up" become Throttled, whatever failed;
///   Error::throttle tells them apart, Error::retryAfter has the server's hint;
/// - "not now, try again later" becomes Throttled as well when a sign-in or a list failed. When one mailbox
/// or one
///   message did, that may be all that is broken, and for the connection (Network) it changes nothing: the
///   kind stays, Error::throttle is Trouble;
/// - at sign-in: app password wanted, web page first, IMAP switched off, account locked, password expired and
///   encryption wanted stay Auth, with a sentence that says so.
///
/// @p sentence is what the user is told when the words are not known. The server's text is added, marked as
/// such. Known are response codes and the phrases of servers and providers; each phrase is long enough not to
/// be in a sentence about something else.
[[nodiscard]] Error refusal(ErrorKind otherwise, const QString &sentence, const QByteArray &words);

} // namespace mailsheaf
