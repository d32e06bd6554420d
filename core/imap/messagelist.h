// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/mailboxinfo.h"

#include <string>
#include <vector>

namespace mailsheaf {

class Session;

/// One message of a listing: 8 bytes, because there may be millions.
struct ListedMessage
{
    Uid uid = 0;
    quint32 size = 0; ///< RFC822.SIZE, an estimate with some servers; clipped at 4 GiB.
};

using MessageList = std::vector<ListedMessage>;

/// Asks for UID and size of every message from @p first on: one `UID FETCH first:* (UID RFC822.SIZE)`.
/// Returns its tag. The EXAMINE of the mailbox may still be under way.
[[nodiscard]] Result<std::string> sendList(Session &session, Uid first);
/// Reads the answer, streamed into the array, ascending by UID. Failures: those of Session, and Mailbox when
/// the server refuses.
[[nodiscard]] Result<MessageList> readList(Session &session, const std::string &tag,
                                           const MailboxName &mailbox, Uid first);

} // namespace mailsheaf
