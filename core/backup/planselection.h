// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupplan.h"
#include "core/parallel/sublists.h"

#include <concepts>
#include <numeric>
#include <vector>

namespace mailsheaf {

/// The items of a plan that are downloaded together, as a sequence of its own: what is numbered here from 0
/// is handed out to workers. Everything of the plan, or what is left when contents that are here already have
/// been taken out. Made by one thread, then constant, so that all workers may read it.
class PlanSelection
{
public:
    /// Nothing of it yet. @p plan is not owned, and may grow before the first selection.
    explicit PlanSelection(const BackupPlan &plan)
        : m_plan(plan)
    {
    }

    /// Those items of the plan that @p wants wants.
    template <std::predicate<std::size_t> Wants>
    void select(const Wants &wants);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The plan's number of what is number @p position here.
    [[nodiscard]] std::size_t item(std::size_t position) const
    {
        return m_items.empty() ? position : m_items[position];
    }
    [[nodiscard]] const ListedMessage &message(std::size_t position) const
    {
        return m_plan.item(item(position));
    }
    /// Whether no message of the mailbox that is not selected lies between this one and the one before it.
    [[nodiscard]] bool isAdjacent(std::size_t position) const;
    /// Whether it has failed before.
    [[nodiscard]] bool hasFailed(std::size_t position) const { return m_plan.hasFailed(item(position)); }
    [[nodiscard]] const PlannedMailbox &mailboxOf(std::size_t position) const
    {
        return m_plan.mailboxes()[m_plan.mailboxOf(item(position))];
    }
    /// The position behind the last one of that mailbox.
    [[nodiscard]] std::size_t mailboxEnd(std::size_t position) const;

    /// Where the messages with the UIDs @p first to @p last of a mailbox are; empty when it is not planned,
    /// or when not everything is selected.
    [[nodiscard]] IndexRange find(const MailboxName &mailbox, UidValidity validity, Uid first,
                                  Uid last) const;

    [[nodiscard]] quint64 totalBytes() const { return m_totalBytes; }
    /// What each weighs when work is shared out: its bytes and BackupPlan::messageOverhead.
    [[nodiscard]] std::vector<quint64> weights() const;

private:
    const BackupPlan &m_plan;
    std::size_t m_size = 0;
    std::vector<quint32> m_items; ///< Ascending; empty when all are selected, as in most runs.
    quint64 m_totalBytes = 0;
};

/// A template, because it may ask about millions.
template <std::predicate<std::size_t> Wants>
void PlanSelection::select(const Wants &wants)
{
    m_items = std::vector<quint32>();
    m_size = 0;
    m_totalBytes = 0;
    for (std::size_t item = 0; item < m_plan.size(); ++item) {
        if (!wants(item)) {
            if (m_size == item) { // The first that is not: now the others need numbers.
                m_items.resize(item);
                std::iota(m_items.begin(), m_items.end(), 0U);
            }
            continue;
        }
        if (m_size < item)
            m_items.push_back(static_cast<quint32>(item));
        ++m_size;
        m_totalBytes += m_plan.item(item).size;
    }
}

} // namespace mailsheaf
