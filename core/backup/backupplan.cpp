// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupplan.h"

#include <algorithm>

namespace mailsheaf {

namespace {

void addMissing(MessageList *listed, const std::vector<Uid> &failed)
{
    const auto end = static_cast<std::ptrdiff_t>(listed->size());
    for (const Uid uid : failed) {
        if (!std::ranges::binary_search(listed->begin(), listed->begin() + end, uid, {}, &ListedMessage::uid))
            listed->push_back({.uid = uid, .size = 0});
    }
    std::ranges::inplace_merge(*listed, listed->begin() + end, {}, &ListedMessage::uid);
}

} // namespace

void BackupPlan::addMailbox(PlannedMailbox mailbox, MessageList listed, const std::vector<Uid> &held,
                            const std::vector<Uid> &failed)
{
    mailbox.firstItem = m_items.size();
    if (!listed.empty())
        mailbox.listedUpTo = std::max(mailbox.listedUpTo, listed.back().uid + 1);
    addMissing(&listed, failed);
    m_items.reserve(m_items.size() + listed.size() - std::min(listed.size(), held.size()));
    auto nextHeld = held.begin();
    bool adjacent = false;
    for (const ListedMessage &message : listed) {
        while (nextHeld != held.end() && *nextHeld < message.uid)
            ++nextHeld;
        if (nextHeld != held.end() && *nextHeld == message.uid) {
            adjacent = false;
            continue;
        }
        if (!failed.empty() && std::ranges::binary_search(failed, message.uid))
            m_failed.push_back(m_items.size());
        m_items.push_back(message);
        m_adjacent.push_back(adjacent);
        m_totalBytes += message.size;
        adjacent = true;
    }
    mailbox.endItem = m_items.size();
    m_mailboxes.push_back(std::move(mailbox));
}

bool BackupPlan::hasFailed(std::size_t index) const
{
    return std::ranges::binary_search(m_failed, index);
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
