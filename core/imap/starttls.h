// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace mailsheaf {

class ImapSocket;

/// The plain-text part of a STARTTLS connection (RFC 3501 §6.2.1), strictly: greeting, STARTTLS, OK, and then
/// encryption or nothing. A server that claims to have signed us in already (PREAUTH), that refuses, or that
/// sends anything besides the two answers ends the connection before a byte of a credential is sent. Returns
/// the greeting's text.
[[nodiscard]] Result<QByteArray> startTls(ImapSocket &socket);

} // namespace mailsheaf
