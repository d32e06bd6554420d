// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupplan.h"

#include <algorithm>

namespace mailsheaf {

void BackupPlan::addMailbox(PlannedMailbox mailbox, const MailboxListing &listed,
                            const std::vector<Uid> &held)
{
    mailbox.firstItem = m_items.size();
    auto nextHeld = held.begin();
    bool adjacent = false;
    for (std::size_t at = 0; at < listed.messages.size(); ++at) {
        const ListedMessage &message = listed.messages[at];
        nextHeld = std::lower_bound(nextHeld, held.end(), message.uid);
        if (nextHeld != held.end() && *nextHeld == message.uid) {
            adjacent = false;
            continue;
        }
        if (!listed.contents.empty()) {
            m_contents.resize(m_items.size());
            m_contents.push_back(listed.contents[at]);
        }
        m_items.push_back(message);
        m_adjacent.push_back(adjacent);
        m_totalBytes += message.size;
        adjacent = true;
    }
    mailbox.endItem = m_items.size();
    if (!listed.messages.empty())
        mailbox.listedUpTo = std::max(mailbox.listedUpTo, listed.messages.back().uid + 1);
    m_mailboxes.push_back(std::move(mailbox));
}

std::size_t BackupPlan::mailboxOf(std::size_t index) const
{
    const auto after = std::ranges::upper_bound(m_mailboxes, index, {}, &PlannedMailbox::firstItem);
    // Mailboxes without items share their firstItem with the next one: the last of those that begin here has
    // the item.
    return static_cast<std::size_t>(after - m_mailboxes.begin()) - 1;
}

} // namespace mailsheaf
