// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/runledger.h"

#include <algorithm>

namespace mailsheaf {

RunLedger::RunLedger(const BackupPlan &plan)
    : m_plan(plan)
{
}

void RunLedger::open()
{
    m_fates = std::vector<std::atomic<Fate>>(m_plan.size());
    m_open = true;
}

void RunLedger::settle(std::size_t item, Fate fate)
{
    m_fates[item].store(fate, std::memory_order_relaxed);
}

void RunLedger::held(std::size_t item, quint64 bytes)
{
    settle(item, Fate::Held);
    ++m_held;
    m_bytes += bytes;
}

void RunLedger::reused(std::size_t item)
{
    settle(item, Fate::Held);
    ++m_reused;
}

void RunLedger::vanished(std::size_t item)
{
    settle(item, Fate::Vanished);
    ++m_vanished;
}

void RunLedger::failed(std::size_t item, const QString &reason)
{
    settle(item, Fate::Failed);
    ++m_failed;
    note({.mailbox = m_plan.mailboxes()[m_plan.mailboxOf(item)].name.shown(),
          .uid = m_plan.item(item).uid,
          .reason = reason});
}

void RunLedger::mailboxFailed(const QString &shown, const QString &reason)
{
    note({.mailbox = shown, .uid = 0, .reason = reason});
}

void RunLedger::mailboxLost(std::size_t item, const QString &reason)
{
    settle(item, Fate::Lost);
    ++m_failed;
    note({.mailbox = m_plan.mailboxes()[m_plan.mailboxOf(item)].name.shown(), .uid = 0, .reason = reason});
}

bool RunLedger::renumbered(std::size_t item)
{
    if (!m_openedAgain)
        settle(item, Fate::Renumbered);
    return !m_openedAgain;
}

std::vector<MailboxName> RunLedger::renumberedMailboxes() const
{
    std::vector<MailboxName> names;
    for (const PlannedMailbox &mailbox : m_plan.mailboxes()) {
        bool renumbered = false;
        for (std::size_t item = mailbox.firstItem; item < mailbox.endItem && !renumbered; ++item)
            renumbered = isSettled(item) && m_fates[item].load(std::memory_order_relaxed) == Fate::Renumbered;
        if (renumbered)
            names.push_back(mailbox.name);
    }
    return names;
}

void RunLedger::openAgain()
{
    std::vector<std::atomic<Fate>> fates(m_plan.size());
    for (std::size_t item = 0; item < m_fates.size(); ++item)
        fates[item] = m_fates[item].load(std::memory_order_relaxed);
    m_fates = std::move(fates);
    m_openedAgain = true;
}

void RunLedger::note(const RunFailure &failure)
{
    const std::lock_guard lock(m_mutex);
    const bool known = failure.uid == 0 && std::ranges::any_of(m_failures, [&](const RunFailure &f) {
                           return f.uid == 0 && f.mailbox == failure.mailbox;
                       });
    if (!known && m_failures.size() < maxFailures)
        m_failures << failure;
}

std::size_t RunLedger::firstLeft(const PlannedMailbox &mailbox) const
{
    std::size_t item = mailbox.firstItem;
    for (; item < mailbox.endItem; ++item) {
        const Fate fate = m_fates[item].load(std::memory_order_relaxed);
        if (fate == Fate::Open || fate == Fate::Lost || fate == Fate::Renumbered)
            break;
    }
    return item;
}

Uid RunLedger::completeUpTo(const PlannedMailbox &mailbox) const
{
    const std::size_t item = firstLeft(mailbox);
    return item < mailbox.endItem ? std::min(m_plan.item(item).uid, mailbox.listedUpTo) : mailbox.listedUpTo;
}

bool RunLedger::isComplete(const PlannedMailbox &mailbox) const
{
    return firstLeft(mailbox) == mailbox.endItem;
}

void RunLedger::writeTo(RunReport *report) const
{
    const std::lock_guard lock(m_mutex);
    report->messages = m_held;
    report->bytes = m_bytes;
    report->reused = m_reused;
    report->vanished = m_vanished;
    report->failed = m_failed;
    report->failures = m_failures;
}

} // namespace mailsheaf
