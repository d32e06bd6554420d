// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagelist.h"

#include "core/imap/ascii.h"
#include "core/imap/headstart.h"
#include "core/imap/serverreply.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace mailsheaf {

namespace {

struct MessageListText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageList)
};

constexpr std::size_t someDozens = 64; // Less than a server sends at once over a new connection.

/// FETCH responses that a mailbox may cause: each message in both answers, news of flags besides, and some
/// patience with servers that repeat themselves.
quint64 mostResponses(quint32 messages)
{
    constexpr quint64 news = 10'000;
    return 4 * static_cast<quint64>(std::min(messages, mostMessages)) + news;
}

/// How many messages the list will have, if the server is right about what there is.
std::size_t expected(const ListQuery &query, quint32 messages)
{
    const quint64 uids = query.last == 0 ? messages : quint64{query.last} - query.first + 1;
    return query.first == 0 ? 0 : std::min<std::size_t>(uids, std::min(messages, mostMessages));
}

/// Collects UID, size and content of each FETCH response, and hands on its flags.
class ListSink final : public FetchSink
{
public:
    ListSink(const ListQuery &query, quint32 messages, const ListHandlers &handlers)
        : m_first(query.first)
        , m_last(query.last == 0 ? std::numeric_limits<Uid>::max() : query.last)
        , m_most(mostResponses(messages))
        , m_handlers(handlers)
    {
        // Of room that is not needed the system makes no memory; growing would copy millions.
        m_listing.messages.reserve(expected(query, messages));
    }

    Result<void> bodyBegins(const BodyStart & /*start*/) override { return {}; }
    Result<void> bodyBytes(std::span<const char> /*bytes*/) override { return {}; }

    Result<void> fetched(const FetchResponse &response) override
    {
        if (auto counted = count(1); !counted)
            return counted;
        const Uid uid = response.message.uid;
        if (response.announcedSize)
            add(uid, *response.announcedSize, contentKey(response.message.contentId));
        const auto heard = uid != 0 && response.hasFlags && m_handlers.flags
                               ? m_handlers.flags(response.message)
                               : Result<void>();
        return heard ? tellOfFirst() : heard;
    }

    Result<void> listed(std::span<const ListLine> lines) override
    {
        if (auto counted = count(lines.size()); !counted)
            return counted;
        for (const ListLine &line : lines)
            add(line.uid, line.size, 0);
        return tellOfFirst();
    }

    [[nodiscard]] MailboxListing sorted()
    {
        if (!m_inOrder)
            sort();
        return std::move(m_listing);
    }

private:
    Result<void> count(std::size_t responses)
    {
        m_heard += responses;
        if (m_heard <= m_most)
            return {};
        return failure(ErrorKind::Protocol,
                       MessageListText::tr("The server tells of more messages than there are in the folder. "
                                           "The connection was dropped."));
    }

    Result<void> tellOfFirst()
    {
        if (!m_handlers.first || m_toldOfFirst || !m_inOrder || m_listing.messages.size() < someDozens)
            return {};
        m_toldOfFirst = true;
        return m_handlers.first(m_listing.messages);
    }

    void add(Uid uid, quint64 size, ContentKey content)
    {
        // "n:*" always names the last message, also when its UID is below n (RFC 3501 §6.4.8).
        if (m_first == 0 || uid < m_first || uid > m_last)
            return;
        m_inOrder = m_inOrder && (m_listing.messages.empty() || m_listing.messages.back().uid < uid);
        noteContent(content);
        m_listing.messages.push_back(
            {.uid = uid, .size = static_cast<quint32>(std::min<quint64>(size, 0xffffffff))});
        if (!m_inOrder && m_listing.messages.size() >= m_sortAt)
            sort();
    }

    /// Where no message has an id, no memory is spent on them.
    void noteContent(ContentKey key)
    {
        if (key == 0 && m_listing.contents.empty())
            return;
        m_listing.contents.resize(m_listing.messages.size());
        m_listing.contents.push_back(key);
    }

    /// Servers may answer in any order, and more than once: how often they repeat themselves costs no memory.
    void sort()
    {
        const MailboxListing given = std::exchange(m_listing, {});
        const auto uid = [&](std::size_t at) { return given.messages[at].uid; };
        std::vector<std::size_t> order(given.messages.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, uid);
        const auto isSame = [&](std::size_t a, std::size_t b) { return uid(a) == uid(b); };
        order.erase(std::unique(order.begin(), order.end(), isSame), order.end());
        for (const std::size_t at : order) {
            m_listing.messages.push_back(given.messages[at]);
            if (!given.contents.empty())
                m_listing.contents.push_back(given.contents[at]);
        }
        m_inOrder = true;
        m_sortAt = std::max(m_sortAt, 2 * m_listing.messages.size());
    }

    const Uid m_first;
    const Uid m_last;
    const quint64 m_most;
    quint64 m_heard = 0;
    const ListHandlers &m_handlers;
    bool m_toldOfFirst = false;
    MailboxListing m_listing;
    bool m_inOrder = true;
    std::size_t m_sortAt = 1'000'000;
};

std::string flagItems(const Session &session)
{
    return tellsLabels(session) ? " FLAGS X-GM-LABELS" : " FLAGS";
}

/// Reads to the completion of every one of @p tags, in whatever order they come; the words of those that were
/// refused.
Result<std::map<std::string, QByteArray>> completeAll(Session &session, std::set<std::string> tags)
{
    std::map<std::string, QByteArray> refused;
    tags.erase(std::string());
    while (!tags.empty()) {
        const auto response = session.next();
        if (!response)
            return failure(response.error());
        if (response->kind != Response::Kind::Tagged)
            continue;
        const std::string tag(response->tag);
        if (session.headStart() && session.headStart()->tag == tag) {
            (void)session.takeHeadStart(); // Earlier than the list: what it brought is lost.
            continue;
        }
        if (tags.erase(tag) == 0) {
            return failure(ErrorKind::Protocol,
                           MessageListText::tr(
                               "The server answered a question nobody asked. The connection was dropped."));
        }
        if (!ascii::equals(response->keyword, "OK"))
            refused.emplace(tag, ascii::bytes(response->text));
    }
    return refused;
}

std::optional<Error> refusalOf(const std::string &tag, const std::map<std::string, QByteArray> &refused,
                               const QString &sentence)
{
    const auto words = refused.find(tag);
    return words == refused.end() ? std::nullopt
                                  : std::optional(refusal(ErrorKind::Mailbox, sentence, words->second));
}

} // namespace

bool tellsLabels(const Session &session)
{
    return session.has("X-GM-EXT-1");
}

Result<ListTags> sendList(Session &session, const ListQuery &query)
{
    ListTags tags;
    if (query.first != 0) {
        const auto tag = session.send(
            "UID FETCH " + std::to_string(query.first) + ':' +
            (query.last == 0 ? "*" : std::to_string(query.last)) + " (UID RFC822.SIZE" +
            (query.flags ? flagItems(session) : std::string()) + std::string(session.contentIdItem()) + ')');
        if (!tag)
            return failure(tag.error());
        tags.list = *tag;
    }
    if (query.changedSince != 0 && query.changedBelow > 1) {
        const auto tag =
            session.send("UID FETCH 1:" + std::to_string(query.changedBelow - 1) + " (UID" +
                         flagItems(session) + ") (CHANGEDSINCE " + std::to_string(query.changedSince) + ')');
        if (!tag)
            return failure(tag.error());
        tags.flags = *tag;
    }
    return tags;
}

Result<ListAnswer> readList(Session &session, const ListTags &tags, const ListQuery &query,
                            const MailboxName &mailbox, quint32 messages, const ListHandlers &handlers)
{
    ListSink sink(query, messages, handlers);
    session.setFetchSink(&sink);
    const auto refused = completeAll(session, {tags.list, tags.flags});
    session.setFetchSink(nullptr);
    if (!refused)
        return failure(refused.error());
    return ListAnswer{
        .listing = sink.sorted(),
        .listRefused = refusalOf(
            tags.list, *refused,
            MessageListText::tr("The messages of the folder “%1” cannot be listed.").arg(mailbox.shown())),
        .flagsRefused =
            refusalOf(tags.flags, *refused,
                      MessageListText::tr("The flags of the messages in the folder “%1” cannot be refreshed.")
                          .arg(mailbox.shown()))};
}

} // namespace mailsheaf
