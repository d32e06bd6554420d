// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/heldmessage.h"
#include "core/imap/mailboxinfo.h"

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace mailsheaf {

/// What the server said about a mailbox when it was last complete here. As long as it says the same, nothing
/// has changed, as far as it can tell: without CONDSTORE flags may have. When a run has been interrupted,
/// only highestModSeq is known: flags and labels of what is here are as they were then.
struct MailboxState
{
    Uid uidNext = 0; ///< 0: it was not complete.
    quint32 messages = 0;
    quint64 highestModSeq = 0; ///< 0 without CONDSTORE (RFC 7162).

    [[nodiscard]] static MailboxState of(const MailboxInfo &info)
    {
        return {.uidNext = info.uidNext, .messages = info.messages, .highestModSeq = info.highestModSeq};
    }
    bool operator==(const MailboxState &) const = default;
};

// What is written down besides messages. Plain values, taken by Archive::note().

/// Everything the server had in this state is here, or stands among the failures; all of it with the flags it
/// had.
struct StateNote
{
    MailboxId mailbox = 0;
    MailboxState state;
};

/// Flags, keywords and labels as they are now. Messages that are not here are passed over.
struct FlagsNote
{
    struct Message
    {
        Uid uid = 0;
        QByteArrayList flags;
        std::optional<QByteArrayList> labels; ///< nullopt: they stay as they are.
    };

    MailboxId mailbox = 0;
    std::vector<Message> messages;
};

/// Messages that are not on the server any more, or are there again. They stay in the archive.
struct PresenceNote
{
    MailboxId mailbox = 0;
    bool present = false;
    std::vector<Uid> uids;
};

/// A message that could not be fetched.
struct FailureNote
{
    MailboxId mailbox = 0;
    Uid uid = 0;
    QString reason; ///< With the server's words.
};

/// There is nothing to fetch any more for what could not be fetched: these messages have vanished.
struct FailureOverNote
{
    MailboxId mailbox = 0;
    std::vector<Uid> uids;
};

/// All mailboxes that the server has. Of others, and of these in other epochs, everything has vanished.
struct MailboxesNote
{
    struct Mailbox
    {
        MailboxName name;
        UidValidity validity = 0; ///< 0: not known; its messages are left as they are.
    };

    std::vector<Mailbox> mailboxes;
};

using Note = std::variant<StateNote, FlagsNote, PresenceNote, FailureNote, FailureOverNote, MailboxesNote>;

/// How many messages of a mailbox are accounted for: held and not known to have vanished, or not to be had.
struct KnownCounts
{
    quint64 all = 0;
    quint64 below = 0; ///< Of those, with a UID below the one that was asked for.
};

} // namespace mailsheaf
