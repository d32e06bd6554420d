// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/sublistdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

/// What is left of a sublist is not cut into smaller portions than this: a thief would gain nothing.
constexpr quint64 smallestPortion = 512 * 1024;

struct SublistDeskText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::SublistDesk)
};

} // namespace

SublistDesk::SublistDesk(int number, const SharedRun &run, CompressionPolicy &compression,
                         OwnSublist &sublist)
    : m_number(number)
    , m_run(run)
    , m_compression(compression)
    , m_sublist(sublist)
{
}

std::optional<Batch> SublistDesk::next(const Appetite &appetite)
{
    while (const auto next = m_sublist.nextIndex()) {
        const std::size_t mailbox = m_run.plan.mailboxOf(*next);
        const auto range = m_sublist.take(portion(appetite, m_run.plan.mailboxes()[mailbox].endItem));
        if (!range)
            return std::nullopt;
        // Another worker may have been faster on a shared list.
        if (m_run.plan.mailboxOf(range->begin) == mailbox && m_run.plan.mailboxOf(range->end - 1) == mailbox)
            return batch(*range);
        m_sublist.giveBack(*range);
    }
    return std::nullopt;
}

/// Towards the end of a sublist portions get smaller, so that others can take over what is still untouched.
Portion SublistDesk::portion(const Appetite &appetite, std::size_t mailboxEnd) const
{
    Portion portion{.items = appetite.messages, .weight = appetite.bytes, .notBeyond = mailboxEnd};
    if (m_run.request.method.steal) {
        const quint64 half = m_run.sublists.share(m_number).weightLeft / 2;
        portion.weight = std::min(portion.weight, std::max(half, smallestPortion));
    }
    return portion;
}

Batch SublistDesk::batch(IndexRange range) const
{
    const PlannedMailbox &mailbox = m_run.plan.mailboxes()[m_run.plan.mailboxOf(range.begin)];
    Batch batch{.mailbox = mailbox.name, .validity = mailbox.validity, .messages = {}};
    batch.messages.reserve(range.size());
    for (std::size_t item = range.begin; item < range.end; ++item) {
        WantedMessage wanted;
        wanted.uid = m_run.plan.item(item).uid;
        wanted.size = m_run.plan.item(item).size;
        wanted.adjacent = m_run.plan.isAdjacent(item);
        wanted.index = item;
        batch.messages.push_back(wanted);
    }
    m_run.board.setMailbox(m_number, mailbox.name.shown());
    return batch;
}

bool SublistDesk::wantsCompression()
{
    return m_compression.isWanted(m_number);
}

Result<IncomingMessage> SublistDesk::receive()
{
    return m_run.archive.receive();
}

void SublistDesk::bytesArrived(qint64 bytes)
{
    m_run.board.addBytes(m_number, bytes);
    if (bytes > 0)
        m_compression.arrived(m_number, static_cast<quint64>(bytes));
}

Result<void> SublistDesk::received(const WantedMessage &wanted, const FetchedMessage &message,
                                   StagedMessage &&staged)
{
    const MailboxId mailbox = m_run.plan.mailboxes()[m_run.plan.mailboxOf(wanted.index)].id;
    auto added = m_run.archive.add(mailbox, message, std::move(staged));
    if (!added)
        return added;
    m_run.ledger.held(wanted.index, message.size);
    m_run.board.addMessage(m_number);
    m_run.scheduler.progressMade(m_number);
    m_sublist.done(wanted.index);
    return {};
}

Result<void> SublistDesk::vanished(const WantedMessage &wanted)
{
    m_run.ledger.vanished(wanted.index);
    m_sublist.done(wanted.index);
    return {};
}

Result<void> SublistDesk::refused(const WantedMessage &wanted, const QByteArray &words)
{
    m_run.ledger.failed(
        wanted.index,
        SublistDeskText::tr("The server does not give this message. It says: “%1”").arg(serverText(words)));
    m_run.board.addFailed(1);
    m_sublist.done(wanted.index);
    return {};
}

Result<void> SublistDesk::mailboxLost(const std::vector<WantedMessage> &wanted, const QString &reason)
{
    for (const WantedMessage &message : wanted) {
        m_run.ledger.mailboxLost(message.index, reason);
        m_sublist.done(message.index);
    }
    m_run.board.addFailed(wanted.size());
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
