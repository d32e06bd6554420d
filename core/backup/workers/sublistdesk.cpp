// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/sublistdesk.h"

#include "core/imap/headstart.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace mailsheaf {

namespace {

/// Always allowed: less is not worth a thief's round trip.
constexpr quint64 smallestPortion = 128 * 1024;
/// A portion smaller than this part of what is wanted, or of what may be held, waits until it has grown: a
/// command costs the server more than a message.
constexpr quint64 worthACommand = 4;
constexpr quint64 commandsHeld = 8;
/// A line that is slow for its worker alone is not known to be slow at once: nobody takes more than for so
/// long.
constexpr double secondsAhead = 1;
constexpr quint64 burst = 2 * 1024 * 1024;
/// What the others hold counts as left until it is complete, so there is less time than it seems.
constexpr double caution = 0.8;
/// Seconds. For less, nobody else is sent: what is on its way to the slow worker is lost.
constexpr double worthRelieving = 0.25;
/// To notice, and to ask.
constexpr double roundTripsToTakeOver = 2;
constexpr std::chrono::milliseconds declinedPause{20};

struct SublistDeskText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::SublistDesk)
};

} // namespace

SublistDesk::SublistDesk(int number, const SharedRun &run, OwnSublist &sublist)
    : m_number(number)
    , m_run(run)
    , m_sublist(sublist)
{
}

/// It stands first in this worker's sublist, unless somebody else has it.
std::vector<WantedMessage> SublistDesk::begun(const HeadStart &headStart)
{
    const auto next = m_sublist.nextIndex();
    if (!next || m_run.selection.message(*next).uid != headStart.first)
        return {};
    const PlannedMailbox &mailbox = m_run.selection.mailboxOf(*next);
    // Numbered anew since, the same UID is another message.
    if (mailbox.name != headStart.mailbox.name || mailbox.validity != headStart.mailbox.state.uidValidity)
        return {};
    const auto range =
        m_sublist.take({.items = headStart.messages, .notBeyond = m_run.selection.mailboxEnd(*next)});
    return range ? batch(*range).messages : std::vector<WantedMessage>();
}

std::optional<Batch> SublistDesk::next(const Appetite &appetite)
{
    m_declined = false;
    if (appetite.bytesPerSecond > 0)
        m_run.rates.set(m_number, appetite.bytesPerSecond);
    if (isTooEarlyToSteal(appetite))
        return std::nullopt;
    while (const auto next = m_sublist.nextIndex()) {
        const auto wanted = portion(appetite, *next);
        const auto range = wanted ? m_sublist.take(*wanted) : std::nullopt;
        if (!range)
            return std::nullopt;
        // Another worker may have been faster on a shared list.
        const std::size_t end = m_run.selection.mailboxEnd(*next);
        if (range->end <= end && m_run.selection.mailboxEnd(range->begin) == end)
            return batch(*range);
        m_sublist.giveBack(*range);
    }
    return std::nullopt;
}

/// Who was the first to sign in would otherwise take, at once, what the others are about to begin with.
bool SublistDesk::isTooEarlyToSteal(const Appetite &appetite) const
{
    if (appetite.bytesPerSecond > 0)
        return false;
    const Share share = m_run.sublists.share(m_number);
    return share.weightTaken > 0 && share.weightLeft == share.weightTaken;
}

/// nullopt: nothing for now.
std::optional<Portion> SublistDesk::portion(const Appetite &appetite, std::size_t next)
{
    Portion portion{
        .items = appetite.messages, .weight = appetite.bytes, .notBeyond = m_run.selection.mailboxEnd(next)};
    if (!m_run.request.method.steal || m_run.request.oneByOne)
        return portion;
    const quint64 size = m_run.selection.message(next).size;
    const quint64 taken = m_run.sublists.share(m_number).weightTaken;
    // A large message on an unknown line comes alone.
    if (appetite.bytesPerSecond == 0)
        return taken > 0 && taken + size > 2 * appetite.bytes ? std::nullopt : std::optional(portion);
    if (appetite.urgent) {
        m_declined = m_run.rates.isSlow(m_number) && static_cast<double>(size) > bytesInTime() * caution;
        return m_declined ? std::nullopt : std::optional(portion);
    }
    const quint64 allowed = mayHold(appetite);
    const quint64 least =
        std::min(appetite.bytes / worthACommand, std::max(allowed / commandsHeld, smallestPortion));
    if (taken > 0 && taken + least >= allowed)
        return std::nullopt;
    portion.weight = std::min(portion.weight, allowed - taken);
    return portion;
}

/// What this worker can fetch, at its rate among the others, until everything that is left has been fetched.
/// A message that it would still be fetching then is left to faster ones.
double SublistDesk::bytesInTime() const
{
    return static_cast<double>(m_run.sublists.weightLeft()) * m_run.rates.share(m_number);
}

/// Half of that: what a worker does not hold, others can take over. But at the end the whole, when they could
/// not do so any sooner than it comes anyway; and always what comes within a round trip, because whoever is
/// asked then does not begin any sooner. And no more than has come already, so that a burst at the beginning
/// is not taken for the rate of the line.
quint64 SublistDesk::mayHold(const Appetite &appetite) const
{
    const double inTime = bytesInTime();
    const double inRoundTrip = appetite.bytesPerSecond * appetite.roundTripSeconds;
    const double fair =
        std::max({inTime / 2, std::min(inTime, inRoundTrip * roundTripsToTakeOver), inRoundTrip});
    const double ahead =
        std::min(appetite.bytesPerSecond * secondsAhead, static_cast<double>(m_arrived + burst));
    return std::max(static_cast<quint64>(std::min(fair, ahead)), smallestPortion);
}

void SublistDesk::pauseIfDeclined() const
{
    if (m_declined)
        std::this_thread::sleep_for(declinedPause);
}

Batch SublistDesk::batch(IndexRange range) const
{
    const PlannedMailbox &mailbox = m_run.selection.mailboxOf(range.begin);
    Batch batch{.mailbox = mailbox.name, .validity = mailbox.validity, .messages = {}};
    batch.messages.reserve(range.size());
    for (std::size_t position = range.begin; position < range.end; ++position) {
        WantedMessage wanted;
        wanted.uid = m_run.selection.message(position).uid;
        wanted.size = m_run.selection.message(position).size;
        wanted.adjacent = m_run.selection.isAdjacent(position);
        wanted.alone = m_run.selection.hasFailed(position);
        wanted.index = position;
        batch.messages.push_back(wanted);
    }
    m_run.board.setMailbox(m_number, mailbox.name.shown());
    return batch;
}

const PlannedMailbox &SublistDesk::mailboxOf(const WantedMessage &wanted) const
{
    return m_run.selection.mailboxOf(wanted.index);
}

bool SublistDesk::wantsCompression()
{
    return m_run.compression.isWanted(m_number);
}

/// On a line that has turned out slow, what was taken too early would keep everybody waiting.
bool SublistDesk::isRelieved(quint64 left, double bytesPerSecond)
{
    if (!m_run.request.method.steal || m_run.request.oneByOne || !m_run.sublists.someoneIsIdle())
        return false;
    m_run.rates.set(m_number, bytesPerSecond);
    return static_cast<double>(left) > bytesPerSecond * worthRelieving &&
           m_run.rates.isSlowerThanResting(m_number);
}

Result<IncomingMessage> SublistDesk::receive()
{
    return m_run.archive.receive();
}

void SublistDesk::bytesArrived(qint64 bytes)
{
    m_run.board.addBytes(m_number, bytes);
    m_arrived += static_cast<quint64>(std::max<qint64>(bytes, 0));
    if (bytes > 0)
        m_run.compression.arrived(m_number, static_cast<quint64>(bytes));
}

Result<void> SublistDesk::received(const WantedMessage &wanted, const FetchedMessage &message,
                                   StagedMessage &&staged)
{
    auto added = m_run.archive.add(mailboxOf(wanted).id, message, std::move(staged));
    if (!added)
        return added;
    m_run.ledger.held(m_run.selection.item(wanted.index), message.size);
    m_run.board.addMessage(m_number);
    m_run.scheduler.progressMade(m_number);
    m_sublist.done(wanted.index);
    return {};
}

Result<void> SublistDesk::vanished(const WantedMessage &wanted)
{
    m_run.ledger.vanished(m_run.selection.item(wanted.index));
    m_sublist.done(wanted.index);
    if (!wanted.alone)
        return {};
    return m_run.archive.note(FailureOverNote{.mailbox = mailboxOf(wanted).id, .uids = {wanted.uid}});
}

Result<void> SublistDesk::refused(const WantedMessage &wanted, const QByteArray &words)
{
    const QString reason =
        SublistDeskText::tr("The server does not give this message. It says: “%1”").arg(serverText(words));
    m_run.ledger.failed(m_run.selection.item(wanted.index), reason);
    m_run.board.addFailed(1);
    m_sublist.done(wanted.index);
    return m_run.archive.note(
        FailureNote{.mailbox = mailboxOf(wanted).id, .uid = wanted.uid, .reason = reason});
}

Result<void> SublistDesk::mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss)
{
    quint64 failed = 0;
    for (const WantedMessage &message : wanted) {
        const std::size_t item = m_run.selection.item(message.index);
        if (!loss.renumbered || !m_run.ledger.renumbered(item)) {
            m_run.ledger.mailboxLost(item, loss.reason);
            ++failed;
        }
        m_sublist.done(message.index);
    }
    m_run.board.addFailed(failed);
    return {};
}

/// As ranges of consecutive items; from the back, because each range is put in front of what is there.
void SublistDesk::giveBack(std::vector<WantedMessage> unanswered)
{
    std::ranges::sort(unanswered, {}, &WantedMessage::index);
    for (std::size_t end = unanswered.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && unanswered[begin - 1].index + 1 == unanswered[begin].index)
            --begin;
        m_sublist.giveBack({unanswered[begin].index, unanswered[end - 1].index + 1});
        end = begin;
    }
}

} // namespace mailsheaf
