// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagelist.h"

#include "core/imap/serverreply.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct MessageListText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageList)
};

/// Collects UID and size of each FETCH response.
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
        m_list.push_back(
            {.uid = response.message.uid,
             .size = static_cast<quint32>(std::min<quint64>(*response.announcedSize, 0xffffffff))});
        return {};
    }

    [[nodiscard]] MessageList sorted()
    {
        const auto byUid = [](const ListedMessage &a, const ListedMessage &b) { return a.uid < b.uid; };
        if (!std::ranges::is_sorted(m_list, byUid))
            std::ranges::sort(m_list, byUid);
        const auto sameUid = [](const ListedMessage &a, const ListedMessage &b) { return a.uid == b.uid; };
        m_list.erase(std::unique(m_list.begin(), m_list.end(), sameUid), m_list.end());
        return std::move(m_list);
    }

private:
    const Uid m_first;
    MessageList m_list;
};

} // namespace

Result<std::string> sendList(Session &session, Uid first)
{
    return session.send("UID FETCH " + std::to_string(first) + ":* (UID RFC822.SIZE)");
}

Result<MessageList> readList(Session &session, const std::string &tag, const MailboxName &mailbox, Uid first)
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
