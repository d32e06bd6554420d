// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/messagelist.h"
#include "core/imap/session.h"

#include <string>

namespace mailsheaf {

/// The first messages of a list, asked for while the rest of the list is still on its way. Their texts follow
/// the list at once; else the line would be idle for the round trip from its end to the first text.
///
/// The session keeps it until a MessageStream takes it up. Meanwhile nothing else may be asked for over that
/// session; whoever has to calls dropHeadStart() first.
struct HeadStart
{
    std::string tag;
    OpenMailbox mailbox;
    Uid first = 0;
    Uid last = 0;
    std::size_t messages = 0; ///< All that the mailbox has from first to last.
};

/// Asks for as many of @p messages, the first of @p mailbox, which is open, as come at once over a new
/// connection. Nothing when the first one alone is larger than that.
[[nodiscard]] Result<void> askAhead(Session &session, const OpenMailbox &mailbox,
                                    const MessageList &messages);
/// Reads what the head start brings and forgets it; at once when there is none.
[[nodiscard]] Result<void> dropHeadStart(Session &session);

} // namespace mailsheaf
