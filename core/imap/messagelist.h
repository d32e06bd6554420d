// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/contentid.h"
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

/// The messages of a mailbox, ascending by UID.
struct MailboxListing
{
    MessageList messages;
    std::vector<ContentKey> contents; ///< One for each message, or empty where the server names no contents.
};

/// Asks for UID and size of every message from @p first on, and for its content id where the server has one:
/// one `UID FETCH first:* (UID RFC822.SIZE)`. Returns its tag. The EXAMINE of the mailbox may still be under
/// way.
[[nodiscard]] Result<std::string> sendList(Session &session, Uid first);
/// Reads the answer, streamed into the array. Failures: those of Session, and Mailbox when the server
/// refuses.
[[nodiscard]] Result<MailboxListing> readList(Session &session, const std::string &tag,
                                              const MailboxName &mailbox, Uid first);

} // namespace mailsheaf
