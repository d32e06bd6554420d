// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/fetchedmessage.h"

#include <map>
#include <span>
#include <vector>

namespace mailsheaf {

class Session;

/// How much of a header fetchHeaders() asks for, at most.
inline constexpr qsizetype longestHeader = 64 * 1024;

/// Flags, INTERNALDATE and content id of messages, without their text: for messages whose text is here
/// already. Of the open mailbox; @p uids ascending. Messages that are gone are missing from the answer.
/// FetchedMessage::size stays 0. Failures: those of Session, and Mailbox when the server refuses.
[[nodiscard]] Result<std::map<Uid, FetchedMessage>> fetchDetails(Session &session, std::span<const Uid> uids);

/// The headers of messages, up to and with the empty line, or their first longestHeader bytes. As above.
[[nodiscard]] Result<std::map<Uid, QByteArray>> fetchHeaders(Session &session, std::span<const Uid> uids);

} // namespace mailsheaf
