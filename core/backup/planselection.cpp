// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/planselection.h"

#include <algorithm>

namespace mailsheaf {

bool PlanSelection::isAdjacent(std::size_t position) const
{
    return position > 0 && item(position - 1) + 1 == item(position) && m_plan.isAdjacent(item(position));
}

std::size_t PlanSelection::mailboxEnd(std::size_t position) const
{
    const std::size_t end = mailboxOf(position).endItem;
    if (m_items.empty())
        return end;
    return static_cast<std::size_t>(std::ranges::lower_bound(m_items, end) - m_items.begin());
}

IndexRange PlanSelection::find(const MailboxName &mailbox, UidValidity validity, Uid first, Uid last) const
{
    const auto planned = std::ranges::find_if(m_plan.mailboxes(), [&](const PlannedMailbox &each) {
        return each.name == mailbox && each.validity == validity;
    });
    if (planned == m_plan.mailboxes().end() || !m_items.empty())
        return {};
    return {m_plan.firstItemFrom(*planned, first), m_plan.firstItemFrom(*planned, quint64{last} + 1)};
}

std::vector<quint64> PlanSelection::weights() const
{
    std::vector<quint64> weights;
    weights.reserve(m_size);
    for (std::size_t position = 0; position < m_size; ++position)
        weights.push_back(message(position).size + BackupPlan::messageOverhead);
    return weights;
}

} // namespace mailsheaf
