// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupplan.h"

#include <algorithm>

namespace mailsheaf {

namespace {

void append(MailboxListing *listing, const ListedMessage &message, std::optional<ContentKey> content)
{
    listing->messages.push_back(message);
    if (content)
        listing->contents.push_back(*content);
}

/// @p listed with those of @p failed that are not in it.
MailboxListing withFailed(const MailboxListing &listed, const std::vector<Uid> &failed)
{
    MailboxListing all;
    const bool hasContents = !listed.contents.empty();
    const auto nothing = hasContents ? std::optional<ContentKey>(0) : std::nullopt;
    auto next = failed.begin();
    for (std::size_t at = 0; at < listed.messages.size(); ++at) {
        const ListedMessage &message = listed.messages[at];
        for (; next != failed.end() && *next < message.uid; ++next)
            append(&all, {.uid = *next, .size = 0}, nothing);
        if (next != failed.end() && *next == message.uid)
            ++next;
        append(&all, message, hasContents ? std::optional(listed.contents[at]) : std::nullopt);
    }
    for (; next != failed.end(); ++next)
        append(&all, {.uid = *next, .size = 0}, nothing);
    return all;
}

} // namespace

void BackupPlan::addMailbox(PlannedMailbox mailbox, MailboxListing listed, const std::vector<Uid> &held,
                            const std::vector<Uid> &failed)
{
    mailbox.firstItem = m_items.size();
    if (!listed.messages.empty())
        mailbox.listedUpTo = std::max(mailbox.listedUpTo, listed.messages.back().uid + 1);
    if (!failed.empty())
        listed = withFailed(listed, failed);
    if (m_items.empty() && held.empty() && failed.empty())
        takeAll(std::move(listed));
    else
        takeNew(listed, held, failed);
    mailbox.endItem = m_items.size();
    m_mailboxes.push_back(std::move(mailbox));
}

/// The first mailbox of a first backup, which may be a very large one, is not copied.
void BackupPlan::takeAll(MailboxListing listed)
{
    m_items = std::move(listed.messages);
    m_contents = std::move(listed.contents);
    m_adjacent.assign(m_items.size(), true);
    if (!m_adjacent.empty())
        m_adjacent.front() = false;
    for (const ListedMessage &message : m_items)
        m_totalBytes += message.size;
}

void BackupPlan::takeNew(const MailboxListing &listed, const std::vector<Uid> &held,
                         const std::vector<Uid> &failed)
{
    const std::size_t most = listed.messages.size();
    m_items.reserve(m_items.size() + most - std::min(most, held.size()));
    auto nextHeld = held.begin();
    bool adjacent = false;
    for (std::size_t at = 0; at < listed.messages.size(); ++at) {
        const ListedMessage &message = listed.messages[at];
        while (nextHeld != held.end() && *nextHeld < message.uid)
            ++nextHeld;
        if (nextHeld != held.end() && *nextHeld == message.uid) {
            adjacent = false;
            continue;
        }
        if (!failed.empty() && std::ranges::binary_search(failed, message.uid))
            m_failed.push_back(m_items.size());
        if (!listed.contents.empty()) {
            m_contents.resize(m_items.size());
            m_contents.push_back(listed.contents[at]);
        }
        m_items.push_back(message);
        m_adjacent.push_back(adjacent);
        m_totalBytes += message.size;
        adjacent = true;
    }
}

bool BackupPlan::hasFailed(std::size_t index) const
{
    return std::ranges::binary_search(m_failed, index);
}

std::size_t BackupPlan::firstItemFrom(const PlannedMailbox &mailbox, quint64 uid) const
{
    const auto at = [&](std::size_t item) { return m_items.begin() + static_cast<std::ptrdiff_t>(item); };
    const auto found = std::ranges::lower_bound(at(mailbox.firstItem), at(mailbox.endItem), uid, {},
                                                [](const ListedMessage &each) { return quint64{each.uid}; });
    return static_cast<std::size_t>(found - m_items.begin());
}

std::size_t BackupPlan::mailboxOf(std::size_t index) const
{
    const auto after = std::ranges::upper_bound(m_mailboxes, index, {}, &PlannedMailbox::firstItem);
    // Mailboxes without items share their firstItem with the next one: the last of those that begin here has
    // the item.
    return static_cast<std::size_t>(after - m_mailboxes.begin()) - 1;
}

} // namespace mailsheaf
