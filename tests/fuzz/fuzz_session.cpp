// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session, from the greeting to the end, with a server that says what the fuzzer likes: sign-in
// through vmime, compression, folders, lists, messages, details. Every message that was asked for has exactly
// one fate.
//
// First byte: how many bytes come at once. Second byte: bit 0 STARTTLS, bit 1 compress when it is offered.
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/memorysocket.h"

#include "core/imap/messagedetails.h"
#include "core/imap/messagelist.h"
#include "core/imap/messagestream.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <array>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

constexpr std::size_t mostWanted = 5;
constexpr UidValidity validity = 7;

/// Counts the fates of messages.
class Receiver final : public MessageReceiver
{
public:
    Result<void> bodyBegins(const BodyStart &start) override
    {
        m_due = start.size;
        return {};
    }
    Result<void> bodyBytes(std::span<const char> bytes) override
    {
        require(bytes.size() <= m_due, "no more bytes than announced");
        m_due -= bytes.size();
        return {};
    }
    Result<void> received(const WantedMessage &wanted, const FetchedMessage &message) override
    {
        require(m_due == 0, "a message is received whole");
        require(wanted.uid == message.uid, "a message is the one that was wanted");
        return settle(wanted);
    }
    void discarded() override {}
    Result<void> vanished(const WantedMessage &wanted) override { return settle(wanted); }
    Result<void> refused(const WantedMessage &wanted, const QByteArray & /*words*/) override
    {
        return settle(wanted);
    }
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) override
    {
        require(!loss.reason.isEmpty(), "a loss has a reason");
        for (const WantedMessage &each : wanted)
            (void)settle(each);
        return {};
    }

    Result<void> settle(const WantedMessage &wanted)
    {
        require(wanted.index < mostWanted && ++m_fates[wanted.index] == 1, "a message has one fate");
        return {};
    }
    [[nodiscard]] int fates() const { return static_cast<int>(std::ranges::count(m_fates, 1)); }

private:
    std::array<int, mostWanted> m_fates{};
    quint64 m_due = 0;
};

std::vector<WantedMessage> wantedMessages()
{
    std::vector<WantedMessage> wanted;
    for (std::size_t i = 0; i < mostWanted; ++i)
        wanted.push_back({.uid = static_cast<Uid>(i + 1), .size = 10, .adjacent = i == 1, .index = i});
    wanted[3].alone = true;
    wanted[4].have = 3;
    wanted[4].total = 10;
    return wanted;
}

Result<void> stream(Session &session, const MailboxName &mailbox)
{
    Receiver receiver;
    MessageStream stream(session, receiver, {});
    const std::vector<WantedMessage> wanted = wantedMessages();
    auto went = stream.request(mailbox, validity, wanted);
    while (went && !stream.idle())
        went = stream.readOne();
    for (const WantedMessage &each : stream.unanswered())
        (void)receiver.settle(each);
    // A request that cannot be sent at all is the caller's to remember.
    require(receiver.fates() == static_cast<int>(mostWanted) || (!went && stream.idle()),
            "every message has a fate");
    return went;
}

Result<void> list(Session &session, const MailboxName &mailbox)
{
    const ListQuery query{.first = 1, .flags = true, .changedSince = 5, .changedBelow = 10};
    ExaminedMailbox examined;
    return session.sendExamine(mailbox)
        .and_then([&](const std::string &tag) { return session.completeExamine(tag, &examined); })
        .and_then([&](const Completion &) { return sendList(session, query); })
        .and_then(
            [&](const ListTags &tags) { return readList(session, tags, query, mailbox, examined.messages); })
        .map([](const ListAnswer &answer) {
            const auto &messages = answer.listing.messages;
            require(std::ranges::adjacent_find(messages, std::greater_equal<>(), &ListedMessage::uid) ==
                        messages.end(),
                    "a list ascends");
            require(answer.listing.contents.empty() || answer.listing.contents.size() == messages.size(),
                    "contents belong to messages");
        });
}

Result<void> askDetails(Session &session)
{
    constexpr std::array<Uid, 3> uids = {1, 2, 90};
    return fetchDetails(session, uids)
        .and_then([&](const auto &) { return fetchHeaders(session, uids); })
        .map([](const auto &headers) {
            for (const auto &[uid, header] : headers)
                require(uid != 0, "a header belongs to a message");
        });
}

Result<void> talk(Session &session, bool compressed)
{
    const Secret secret(QByteArrayLiteral("secret"));
    return session.signIn(QStringLiteral("somebody"), secret)
        .and_then([&] { return compressed && session.canCompress() ? session.compress() : Result<void>(); })
        .and_then([&] { return session.listMailboxes(); })
        .and_then([&](const MailboxList &mailboxes) {
            const MailboxName name = mailboxes.isEmpty() ? MailboxName("INBOX") : mailboxes.first().name;
            return list(session, name).and_then([&] { return stream(session, name); });
        })
        .and_then([&] { return askDetails(session); })
        .map([&] { session.logOut(); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 0;
    static const QCoreApplication application(argc, nullptr);
    Input input(data, size);
    const std::size_t piece = input.byte() * std::size_t(8) + 1;
    const int options = input.byte();
    setServer(input.rest(), piece);
    const Endpoint endpoint{.host = QStringLiteral("imap.example.org"),
                            .security = options & 1 ? Security::StartTls : Security::Tls,
                            .caFile = {}};
    const auto session = Session::connect(endpoint, {});
    if (!session)
        return 0;
    const auto talked = talk(**session, (options & 2) != 0);
    require(talked || !talked.error().sentence.isEmpty(), "a failure has a sentence");
    return 0;
}
