// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/messagefetcher.h"

#include "core/imap/headstart.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct MessageFetcherText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageFetcher)
};

} // namespace

MessageFetcher::MessageFetcher(Session &session, PartialMessages &partials,
                               const MessageStream::Limits &limits)
    : m_session(session)
    , m_partials(partials)
    , m_stream(session, *this, limits)
{
}

MessageFetcher::~MessageFetcher() = default;

Result<void> MessageFetcher::run(FetchDesk &desk)
{
    m_desk = &desk;
    if (const auto headStart = m_session.takeHeadStart())
        m_stream.takeUp(*headStart, desk.begun(*headStart));
    while (true) {
        auto step = feed();
        if (step && m_stream.idle())
            return {};
        if (step)
            step = m_stream.readOne();
        if (!step) {
            clearUp(m_relieved || step.error().kind == ErrorKind::Network);
            return step;
        }
    }
}

/// Requests as much as the stream wants to have on its way.
Result<void> MessageFetcher::feed()
{
    if (m_session.canCompress() && m_desk->wantsCompression()) {
        // Nothing may be under way when it begins.
        return m_stream.idle() ? m_session.compress().and_then([this] { return feed(); }) : Result<void>();
    }
    while (m_stream.wantsMore()) {
        if (!m_next)
            m_next = m_desk->next({.messages = m_stream.appetiteMessages(),
                                   .bytes = m_stream.appetiteBytes(),
                                   .urgent = m_stream.idle(),
                                   .bytesPerSecond = m_stream.bytesPerSecond(),
                                   .roundTripSeconds = m_session.roundTripSeconds()});
        if (!m_next || !m_stream.accepts(m_next->mailbox, m_next->validity))
            return {};
        loadPartials(&*m_next);
        if (auto asked = m_stream.request(m_next->mailbox, m_next->validity, m_next->messages); !asked)
            return asked;
        m_next.reset();
    }
    return {};
}

void MessageFetcher::loadPartials(Batch *batch)
{
    for (WantedMessage &message : batch->messages) {
        auto partial = m_partials.take(message.index);
        if (!partial)
            continue;
        message.have = partial->message.size();
        message.total = partial->total;
        m_resumed.insert_or_assign(message.uid, Resumed{message.index, std::move(*partial)});
    }
}

void MessageFetcher::clearUp(bool keepIncoming)
{
    std::vector<WantedMessage> unanswered = m_stream.unanswered();
    keepOrDropIncoming(unanswered, keepIncoming);
    for (auto &[uid, resumed] : m_resumed)
        m_partials.put(resumed.index, std::move(resumed.partial));
    m_resumed.clear();
    if (m_next) {
        const auto known = [&](const WantedMessage &message) {
            return std::ranges::find(unanswered, message.index, &WantedMessage::index) != unanswered.end();
        };
        std::ranges::copy_if(m_next->messages, std::back_inserter(unanswered),
                             [&](const WantedMessage &message) { return !known(message); });
    }
    m_next.reset();
    m_desk->giveBack(std::move(unanswered));
}

void MessageFetcher::keepOrDropIncoming(const std::vector<WantedMessage> &unanswered, bool keep)
{
    const auto wanted = std::ranges::find(unanswered, m_incomingUid, &WantedMessage::uid);
    if (keep && m_incoming && m_incoming->size() >= PartialMessages::leastBytes &&
        wanted != unanswered.end()) {
        m_partials.put(wanted->index, {std::move(*m_incoming), m_incomingTotal});
        m_incoming.reset();
    }
    dropIncoming();
}

void MessageFetcher::dropIncoming()
{
    if (m_incoming)
        m_desk->bytesArrived(-static_cast<qint64>(m_incoming->size()));
    m_incoming.reset();
}

/// Takes up the partial message whose rest is about to come; false when this is something else.
bool MessageFetcher::resumes(const BodyStart &start)
{
    const auto resumed = m_resumed.find(start.uid);
    if (resumed == m_resumed.end())
        return false;
    PartialMessage &partial = resumed->second.partial;
    const bool fits = partial.message.size() == start.offset && partial.total == start.offset + start.size;
    m_incoming.emplace(std::move(partial.message));
    m_resumed.erase(resumed);
    if (!fits)
        dropIncoming();
    return fits;
}

Result<void> MessageFetcher::bodyBegins(const BodyStart &start)
{
    dropIncoming();
    m_incomingUid = start.uid;
    m_incomingTotal = start.offset + start.size;
    if (start.offset > 0) {
        if (resumes(start))
            return {};
        return failure(
            ErrorKind::Protocol,
            MessageFetcherText::tr("The server sent another part of a message than it was asked for. "
                                   "The connection was dropped."));
    }
    auto incoming = m_desk->receive();
    if (!incoming)
        return failure(incoming.error());
    m_incoming.emplace(std::move(*incoming));
    return {};
}

Result<void> MessageFetcher::bodyBytes(std::span<const char> bytes)
{
    m_desk->bytesArrived(static_cast<qint64>(bytes.size()));
    if (auto written = m_incoming->write(bytes); !written)
        return written;
    const quint64 left = m_incomingTotal - std::min(m_incomingTotal, m_incoming->size());
    m_relieved = m_desk->isRelieved(left, m_stream.bytesPerSecond());
    return m_relieved ? failure(Error::cancelled()) : Result<void>();
}

Result<void> MessageFetcher::received(const WantedMessage &wanted, const FetchedMessage &message)
{
    IncomingMessage incoming = std::move(*m_incoming);
    m_incoming.reset();
    FetchedMessage whole = message;
    whole.size = m_incomingTotal;
    auto staged = incoming.complete(message.internalDate);
    if (!staged)
        return failure(staged.error());
    return m_desk->received(wanted, whole, std::move(*staged));
}

void MessageFetcher::discarded()
{
    dropIncoming();
}

Result<void> MessageFetcher::vanished(const WantedMessage &wanted)
{
    m_resumed.erase(wanted.uid);
    return m_desk->vanished(wanted);
}

Result<void> MessageFetcher::refused(const WantedMessage &wanted, const QByteArray &words)
{
    m_resumed.erase(wanted.uid);
    return m_desk->refused(wanted, words);
}

Result<void> MessageFetcher::mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss)
{
    for (const WantedMessage &message : wanted)
        m_resumed.erase(message.uid);
    return m_desk->mailboxLost(wanted, loss);
}

} // namespace mailsheaf
