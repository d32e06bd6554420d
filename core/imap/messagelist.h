// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/contentid.h"
#include "core/imap/fetchedmessage.h"

#include <functional>
#include <optional>
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
/// No mailbox is believed to have more.
inline constexpr quint32 mostMessages = 10'000'000;

/// The messages of a mailbox, ascending by UID.
struct MailboxListing
{
    MessageList messages;
    std::vector<ContentKey>
        contents{}; ///< One for each message, or empty where the server names no contents.
};

/// Hears flags, keywords and labels of a message.
using FlagsHandler = std::function<Result<void>(const FetchedMessage &)>;

/// Hears once of the first messages of a list, as soon as there are some dozens; never of a shorter one.
using FirstMessagesHandler = std::function<Result<void>(const MessageList &)>;

/// What is asked about the messages of a mailbox.
struct ListQuery
{
    Uid first = 0; ///< UID, size and, where there is one, content id of every message from here on; 0: of
                   ///< none.
    Uid last = 0;  ///< Of those only as far as this UID; 0: to the end.
    bool flags = false; ///< Of those also flags and labels.
    quint64 changedSince =
        0;                ///< Flags and labels that have changed since this MODSEQ (RFC 7162); 0: of none.
    Uid changedBelow = 1; ///< Of messages below this UID.
};

/// The commands of a query that are under way; empty where there is none.
struct ListTags
{
    std::string list;
    std::string flags;
};

/// What came of them.
struct ListAnswer
{
    MailboxListing listing;
    std::optional<Error> listRefused{};  ///< Mailbox: the server does not list the messages ...
    std::optional<Error> flagsRefused{}; ///< ... or their flags.
};

/// Whether the server tells labels: Gmail (X-GM-EXT-1).
[[nodiscard]] bool tellsLabels(const Session &session);
/// Asks, one command for the list and one for changes. The EXAMINE of the mailbox may still be under way.
[[nodiscard]] Result<ListTags> sendList(Session &session, const ListQuery &query);
/// Who hears of an answer while it comes; both may be empty.
struct ListHandlers
{
    FlagsHandler flags{};
    FirstMessagesHandler first{}; ///< May call askAhead().
};

/// Reads the answers up to the end of both, streamed into the array and to @p handlers. Servers mix the
/// answers, so both are read at once. Failures: those of Session and of the handlers, and Protocol when the
/// server tells of far more messages than the @p messages that it says are there.
[[nodiscard]] Result<ListAnswer> readList(Session &session, const ListTags &tags, const ListQuery &query,
                                          const MailboxName &mailbox, quint32 messages,
                                          const ListHandlers &handlers = {});

} // namespace mailsheaf
