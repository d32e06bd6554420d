// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/headstart.h"

#include "core/imap/messagestream.h"

namespace mailsheaf {

namespace {

/// More would come only after a round trip, and by then a stream has asked for it.
constexpr quint64 mostBytesAhead = 512 * 1024;
constexpr std::size_t mostMessagesAhead = 1000;

} // namespace

Result<void> askAhead(Session &session, const OpenMailbox &mailbox, const MessageList &messages)
{
    std::size_t count = 0;
    for (quint64 bytes = 0; count < messages.size() && count < mostMessagesAhead; ++count) {
        bytes += messages[count].size;
        if (bytes > mostBytesAhead)
            break;
    }
    if (count == 0)
        return {};
    const Uid first = messages.front().uid;
    const Uid last = messages[count - 1].uid;
    auto tag = session.send(bodyFetch(session, std::to_string(first) + ':' + std::to_string(last)));
    if (!tag)
        return failure(tag.error());
    session.setHeadStart(
        {.tag = std::move(*tag), .mailbox = mailbox, .first = first, .last = last, .messages = count});
    return {};
}

Result<void> dropHeadStart(Session &session)
{
    const auto headStart = session.takeHeadStart();
    if (!headStart)
        return {};
    return session.complete(headStart->tag, {}).map([](const Completion &) {});
}

} // namespace mailsheaf
