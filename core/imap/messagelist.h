// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/mailboxinfo.h"

#include <functional>
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

/// Lists the examined mailbox from @p first on, ascending by UID: one `UID FETCH first:* (UID RFC822.SIZE)`,
/// its answer streamed into the array. @p listed is called now and then with the number so far. Failures:
/// those of Session, and Mailbox when the server refuses.
[[nodiscard]] Result<MessageList> listMessages(Session &session, const MailboxName &mailbox, Uid first,
                                               const std::function<void(quint64)> &listed);

} // namespace mailsheaf
