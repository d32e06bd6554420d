// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagelist.h"

#include "core/imap/serverreply.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace mailsheaf {

namespace {

struct MessageListText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageList)
};

/// Collects UID, size and content of each FETCH response.
class ListSink final : public FetchSink
{
public:
    explicit ListSink(Uid first)
        : m_first(first)
    {
    }

    Result<void> bodyBegins(const BodyStart & /*start*/) override { return {}; }
    Result<void> bodyBytes(std::span<const char> /*bytes*/) override { return {}; }

    Result<void> fetched(const FetchResponse &response) override
    {
        // "n:*" always names the last message, also when its UID is below n (RFC 3501 §6.4.8). A response
        // without a size is a flag update that nobody asked for.
        if (response.message.uid < m_first || !response.announcedSize)
            return {};
        noteContent(contentKey(response.message.contentId));
        m_listing.messages.push_back(
            {.uid = response.message.uid,
             .size = static_cast<quint32>(std::min<quint64>(*response.announcedSize, 0xffffffff))});
        return {};
    }

    [[nodiscard]] MailboxListing sorted()
    {
        const auto outOfOrder = [](const ListedMessage &a, const ListedMessage &b) { return a.uid >= b.uid; };
        if (std::ranges::adjacent_find(m_listing.messages, outOfOrder) != m_listing.messages.end())
            sort();
        return std::move(m_listing);
    }

private:
    /// Where no message has an id, no memory is spent on them.
    void noteContent(ContentKey key)
    {
        if (key == 0 && m_listing.contents.empty())
            return;
        m_listing.contents.resize(m_listing.messages.size());
        m_listing.contents.push_back(key);
    }

    /// Servers may answer in any order, and more than once.
    void sort()
    {
        const MailboxListing given = std::exchange(m_listing, {});
        const auto uid = [&](std::size_t at) { return given.messages[at].uid; };
        std::vector<std::size_t> order(given.messages.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, uid);
        order.erase(std::ranges::unique(order, {}, uid).begin(), order.end());
        for (const std::size_t at : order) {
            m_listing.messages.push_back(given.messages[at]);
            if (!given.contents.empty())
                m_listing.contents.push_back(given.contents[at]);
        }
    }

    const Uid m_first;
    MailboxListing m_listing;
};

} // namespace

Result<std::string> sendList(Session &session, Uid first)
{
    return session.send("UID FETCH " + std::to_string(first) + ":* (UID RFC822.SIZE" +
                        std::string(session.contentIdItem()) + ')');
}

Result<MailboxListing> readList(Session &session, const std::string &tag, const MailboxName &mailbox,
                                Uid first)
{
    ListSink sink(first);
    session.setFetchSink(&sink);
    const auto completion = session.complete(tag, {});
    session.setFetchSink(nullptr);
    if (!completion)
        return failure(completion.error());
    if (!completion->ok) {
        return failure(refusal(
            ErrorKind::Mailbox,
            MessageListText::tr("The messages of the folder “%1” cannot be listed.").arg(mailbox.shown()),
            completion->words));
    }
    return sink.sorted();
}

} // namespace mailsheaf
