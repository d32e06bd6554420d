// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/imap/messagelist.h"

#include <vector>

namespace mailsheaf {

/// What has to be asked about a mailbox, after its state there has been compared with what is here.
struct MailboxQuestions
{
    Uid listFrom = 0;         ///< List from this UID on; 0: no message is new, and none is missing.
    bool withFlags = false;   ///< The list with flags and labels.
    quint64 changedSince = 0; ///< Ask for flags that have changed since then; 0: no need.

    /// Whether there is anything to ask.
    [[nodiscard]] bool any() const { return listFrom != 0 || changedSince != 0; }
};

/// Whether the server says of the mailbox exactly what it said when the mailbox was last complete here.
[[nodiscard]] bool isUnchanged(const MailboxInfo &there, const HeldMailbox &here);

/// The questions about a mailbox that is not unchanged. UIDVALIDITY and UIDNEXT of @p there must be known,
/// and
/// @p known be asked with here.completeUpTo.
///
/// - New messages are listed from where the archive is complete. All are listed when that cannot explain how
///   many the server counts: some have vanished, or are missing here.
/// - Where flags can be asked for by their changes (CONDSTORE, RFC 7162), they are. Where that is not
/// offered,
///   no state can prove that flags are what they were; they are refreshed when the mailbox is listed anyway,
///   and the list is then of all messages.
[[nodiscard]] MailboxQuestions questionsAbout(const MailboxInfo &there, const HeldMailbox &here,
                                              const KnownCounts &known);

/// Which messages have gone from the server or come back, all ascending.
struct PresenceChanges
{
    std::vector<Uid> vanished;
    std::vector<Uid> back;
};

/// @p listed: all messages of the mailbox. @p held: those of the archive, and of them @p vanished are marked
/// as gone already. All ascending.
[[nodiscard]] PresenceChanges comparePresence(const MessageList &listed, const std::vector<Uid> &held,
                                              const std::vector<Uid> &vanished);

} // namespace mailsheaf
