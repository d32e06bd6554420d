// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace mailsheaf {

/// A refusal in the server's words, told apart by what has to happen next.
///
/// @p words is the text after NO, BAD or BYE, response code included ("[LIMIT] Too many …", RFC 5530). Knows
/// the codes and the phrases of the big providers for "too many connections" and "slow down", with their
/// hints how long to wait; anything else becomes @p otherwise. @p sentence is what the user is told; the
/// server's text is added to it, marked as such.
[[nodiscard]] Error refusal(ErrorKind otherwise, const QString &sentence, const QByteArray &words);

} // namespace mailsheaf
