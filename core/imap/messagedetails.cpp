// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagedetails.h"

#include "core/imap/messagelist.h"
#include "core/imap/serverreply.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace mailsheaf {

namespace {

/// UIDs between two wanted ones that cost less, named, than a range of their own.
constexpr Uid cheapGap = 8;

struct MessageDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageDetails)
};

/// Cuts as many UIDs off the front of @p uids as one command may name. The set may name more than those.
std::string takeUidSet(std::span<const Uid> *uids)
{
    std::string set;
    for (std::size_t ranges = 0; !uids->empty() && ranges < maxUidRanges; ++ranges) {
        std::size_t end = 1;
        while (end < uids->size() && (*uids)[end] - (*uids)[end - 1] <= cheapGap)
            ++end;
        if (ranges > 0)
            set += ',';
        set += std::to_string(uids->front());
        if (end > 1)
            set += ':' + std::to_string((*uids)[end - 1]);
        *uids = uids->subspan(end);
    }
    return set;
}

/// Hands each FETCH response on; nobody has asked for a body.
class DetailSink final : public FetchSink
{
public:
    explicit DetailSink(std::function<void(const FetchResponse &)> take)
        : m_take(std::move(take))
    {
    }

    Result<void> bodyBegins(const BodyStart & /*start*/) override { return {}; }
    Result<void> bodyBytes(std::span<const char> /*bytes*/) override { return {}; }
    Result<void> fetched(const FetchResponse &response) override
    {
        m_take(response);
        return {};
    }

private:
    const std::function<void(const FetchResponse &)> m_take;
};

/// What nobody asked for is not kept: there may be any amount of it.
bool isAsked(const FetchResponse &response, std::span<const Uid> uids)
{
    return std::ranges::binary_search(uids, response.message.uid);
}

Result<void> readAnswers(Session &session, const std::vector<std::string> &tags)
{
    std::optional<Error> refused;
    for (const std::string &tag : tags) {
        const auto completion = session.complete(tag, {});
        if (!completion)
            return failure(completion.error());
        if (!completion->ok)
            refused = refusal(ErrorKind::Mailbox,
                              MessageDetailsText::tr("The server does not tell about its messages."),
                              completion->words);
    }
    return refused ? failure(*refused) : Result<void>();
}

/// All commands are on their way together.
Result<void> fetch(Session &session, std::span<const Uid> uids, const std::string &items, DetailSink &sink)
{
    std::vector<std::string> tags;
    while (!uids.empty()) {
        auto tag = session.send("UID FETCH " + takeUidSet(&uids) + ' ' + items);
        if (!tag)
            return failure(tag.error());
        tags.push_back(std::move(*tag));
    }
    session.setFetchSink(&sink);
    auto read = readAnswers(session, tags);
    session.setFetchSink(nullptr);
    return read;
}

} // namespace

Result<std::map<Uid, FetchedMessage>> fetchDetails(Session &session, std::span<const Uid> uids)
{
    std::map<Uid, FetchedMessage> details;
    DetailSink sink([&](const FetchResponse &response) {
        // Without a date it is a flag update that nobody asked for.
        if (isAsked(response, uids) && response.message.internalDate != 0)
            details.insert_or_assign(response.message.uid, response.message);
    });
    const std::string items =
        (tellsLabels(session) ? "(UID FLAGS X-GM-LABELS INTERNALDATE" : "(UID FLAGS INTERNALDATE") +
        std::string(session.contentIdItem()) + ')';
    return fetch(session, uids, items, sink).map([&] { return std::move(details); });
}

Result<std::map<Uid, QByteArray>> fetchHeaders(Session &session, std::span<const Uid> uids)
{
    std::map<Uid, QByteArray> headers;
    DetailSink sink([&](const FetchResponse &response) {
        if (isAsked(response, uids) && response.header)
            headers.insert_or_assign(response.message.uid, response.header->left(longestHeader));
    });
    const std::string items = "(UID BODY.PEEK[HEADER]<0." + std::to_string(longestHeader) + ">)";
    return fetch(session, uids, items, sink).map([&] { return std::move(headers); });
}

} // namespace mailsheaf
