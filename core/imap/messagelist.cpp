// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagelist.h"

#include "core/imap/serverreply.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr std::size_t reportEvery = 1024;

struct MessageListText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageList)
};

/// Collects UID and size of each FETCH response.
class ListSink final : public FetchSink
{
public:
    ListSink(Uid first, const std::function<void(quint64)> &listed)
        : m_first(first)
        , m_listed(listed)
    {
    }

    Result<void> bodyBegins(quint64 /*size*/) override { return {}; }
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
        if (m_list.size() % reportEvery == 0 && m_listed)
            m_listed(m_list.size());
        return {};
    }

    [[nodiscard]] MessageList sorted()
    {
        const auto byUid = [](const ListedMessage &a, const ListedMessage &b) { return a.uid < b.uid; };
        if (!std::ranges::is_sorted(m_list, byUid))
            std::ranges::sort(m_list, byUid);
        const auto twice = std::ranges::unique(m_list, {}, &ListedMessage::uid);
        m_list.erase(twice.begin(), twice.end());
        return std::move(m_list);
    }

private:
    Uid m_first;
    const std::function<void(quint64)> &m_listed;
    MessageList m_list;
};

} // namespace

Result<MessageList> listMessages(Session &session, const MailboxName &mailbox, Uid first,
                                 const std::function<void(quint64)> &listed)
{
    ListSink sink(first, listed);
    session.setFetchSink(&sink);
    const auto tag = session.send("UID FETCH " + std::to_string(first) + ":* (UID RFC822.SIZE)");
    const auto completion = tag ? session.complete(*tag, {}) : failure(tag.error());
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
