// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupplan.h"

#include <algorithm>

namespace mailsheaf {

void BackupPlan::addMailbox(PlannedMailbox mailbox, const MessageList &listed, const std::vector<Uid> &held)
{
    mailbox.firstItem = m_items.size();
    auto nextHeld = held.begin();
    bool adjacent = false;
    for (const ListedMessage &message : listed) {
        nextHeld = std::lower_bound(nextHeld, held.end(), message.uid);
        if (nextHeld != held.end() && *nextHeld == message.uid) {
            adjacent = false;
            continue;
        }
        m_items.push_back(message);
        m_adjacent.push_back(adjacent);
        m_totalBytes += message.size;
        adjacent = true;
    }
    mailbox.endItem = m_items.size();
    if (!listed.empty())
        mailbox.listedUpTo = std::max(mailbox.listedUpTo, listed.back().uid + 1);
    m_mailboxes.push_back(std::move(mailbox));
}

std::size_t BackupPlan::mailboxOf(std::size_t index) const
{
    const auto after = std::ranges::upper_bound(m_mailboxes, index, {}, &PlannedMailbox::firstItem);
    // Mailboxes without items share their firstItem with the next one: the last of those that begin here has
    // the item.
    return static_cast<std::size_t>(after - m_mailboxes.begin()) - 1;
}

std::vector<quint64> BackupPlan::weights() const
{
    std::vector<quint64> weights;
    weights.reserve(m_items.size());
    for (const ListedMessage &message : m_items)
        weights.push_back(message.size + messageOverhead);
    return weights;
}

} // namespace mailsheaf
