// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupworker.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

/// What is left of a sublist is not cut into smaller portions than this: a thief would gain nothing.
constexpr quint64 smallestPortion = 512 * 1024;

struct BackupWorkerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::BackupWorker)
};

} // namespace

BackupWorker::BackupWorker(int number, const SharedRun &run, std::unique_ptr<Session> session)
    : m_number(number)
    , m_run(run)
    , m_session(std::move(session))
    , m_stream(*m_session, *this, {.oneByOne = run.request.oneByOne})
{
}

BackupWorker::~BackupWorker() = default;

Result<void> BackupWorker::work(OwnSublist &sublist)
{
    m_sublist = &sublist;
    m_run.board.setState(m_number, WorkerState::Downloading);
    while (true) {
        auto step = feed(sublist);
        if (step && m_stream.idle())
            return {};
        if (step)
            step = m_stream.readOne();
        if (!step) {
            dropIncoming();
            giveBackUnanswered(sublist);
            return step;
        }
    }
}

/// Requests as much as the stream wants to have on its way.
Result<void> BackupWorker::feed(OwnSublist &sublist)
{
    while (m_stream.wantsMore()) {
        const auto next = sublist.nextIndex();
        if (!next)
            return {};
        const std::size_t mailbox = m_run.plan.mailboxOf(*next);
        if (!m_stream.accepts(m_run.plan.mailboxes()[mailbox].name))
            return {};
        const auto range = sublist.take(portion(m_run.plan.mailboxes()[mailbox].endItem));
        if (!range)
            return {};
        // Another worker may have been faster on a shared list.
        if (m_run.plan.mailboxOf(range->begin) != mailbox ||
            m_run.plan.mailboxOf(range->end - 1) != mailbox) {
            sublist.giveBack(*range);
            continue;
        }
        if (auto requested = request(*range); !requested) {
            return requested;
        }
    }
    return {};
}

/// Towards the end of a sublist portions get smaller, so that others can take over what is still untouched.
Portion BackupWorker::portion(std::size_t mailboxEnd) const
{
    Portion portion{
        .items = m_stream.appetiteMessages(), .weight = m_stream.appetiteBytes(), .notBeyond = mailboxEnd};
    if (m_run.request.method.steal) {
        const quint64 half = m_run.sublists.share(m_number).weightLeft / 2;
        portion.weight = std::min(portion.weight, std::max(half, smallestPortion));
    }
    return portion;
}

Result<void> BackupWorker::request(IndexRange range)
{
    m_mailbox = m_run.plan.mailboxOf(range.begin);
    const PlannedMailbox &mailbox = m_run.plan.mailboxes()[m_mailbox];
    std::vector<WantedMessage> wanted;
    wanted.reserve(range.size());
    for (std::size_t item = range.begin; item < range.end; ++item) {
        wanted.push_back({.uid = m_run.plan.item(item).uid,
                          .size = m_run.plan.item(item).size,
                          .adjacent = m_run.plan.isAdjacent(item),
                          .index = item});
    }
    m_run.board.setMailbox(m_number, mailbox.name.shown());
    return m_stream.request(mailbox.name, mailbox.validity, wanted);
}

/// What was taken and not settled goes back as ranges of consecutive items.
void BackupWorker::giveBackUnanswered(OwnSublist &sublist)
{
    std::vector<WantedMessage> rest = m_stream.unanswered();
    std::ranges::sort(rest, {}, &WantedMessage::index);
    // From the back, because each range is put in front of what is there.
    for (std::size_t end = rest.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && rest[begin - 1].index + 1 == rest[begin].index)
            --begin;
        sublist.giveBack({rest[begin].index, rest[end - 1].index + 1});
        end = begin;
    }
}

void BackupWorker::logOut()
{
    m_session->logOut();
}

void BackupWorker::dropIncoming()
{
    if (m_incoming)
        m_run.board.addBytes(m_number, -static_cast<qint64>(m_incoming->size()));
    m_incoming.reset();
}

Result<void> BackupWorker::bodyBegins(quint64 /*size*/)
{
    dropIncoming();
    auto incoming = m_run.archive.receive();
    if (!incoming)
        return failure(incoming.error());
    m_incoming.emplace(std::move(*incoming));
    return {};
}

Result<void> BackupWorker::bodyBytes(std::span<const char> bytes)
{
    m_run.board.addBytes(m_number, static_cast<qint64>(bytes.size()));
    return m_incoming->write(bytes);
}

Result<void> BackupWorker::received(const WantedMessage &wanted, const FetchedMessage &message)
{
    IncomingMessage incoming = std::move(*m_incoming);
    m_incoming.reset();
    const MailboxId mailbox = m_run.plan.mailboxes()[m_run.plan.mailboxOf(wanted.index)].id;
    auto added = m_run.archive.add(mailbox, message, std::move(incoming));
    if (!added)
        return added;
    m_run.ledger.held(wanted.index, message.size);
    m_run.board.addMessage(m_number);
    m_run.scheduler.progressMade(m_number);
    m_sublist->done(wanted.index);
    return {};
}

void BackupWorker::discarded()
{
    dropIncoming();
}

Result<void> BackupWorker::vanished(const WantedMessage &wanted)
{
    m_run.ledger.vanished(wanted.index);
    m_sublist->done(wanted.index);
    return {};
}

Result<void> BackupWorker::refused(const WantedMessage &wanted, const QByteArray &words)
{
    m_run.ledger.failed(
        wanted.index,
        BackupWorkerText::tr("The server does not give this message. It says: “%1”").arg(serverText(words)));
    m_run.board.addFailed(1);
    m_sublist->done(wanted.index);
    return {};
}

Result<void> BackupWorker::mailboxLost(const std::vector<WantedMessage> &wanted, const QString &reason)
{
    for (const WantedMessage &message : wanted) {
        m_run.ledger.mailboxLost(message.index, reason);
        m_sublist->done(message.index);
    }
    m_run.board.addFailed(wanted.size());
    return {};
}

} // namespace mailsheaf
