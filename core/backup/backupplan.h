// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/imap/messagelist.h"

#include <optional>
#include <vector>

namespace mailsheaf {

/// One mailbox of a plan.
struct PlannedMailbox
{
    MailboxName name;
    UidValidity validity = 0;
    MailboxId id = 0;
    Uid listedUpTo = 1;                  ///< Every message with a smaller UID was listed, or held, or gone.
    std::optional<MailboxState> state{}; ///< To be written down when everything has been settled; without,
                                         ///< what is known of the mailbox stays as it is.
    std::size_t firstItem = 0;
    std::size_t endItem = 0;
};

/// What one backup will fetch: the server's lists minus the catalogue, as one sequence ordered by mailbox and
/// UID. Built by the planner, then constant, so that all workers may read it.
class BackupPlan
{
public:
    /// Response line, file and catalogue row of a message cost about as much as so many bytes of its text.
    static constexpr quint64 messageOverhead = 2048;

    /// @p listed ascending by UID; what is in @p held (ascending) is left out. What is in @p failed
    /// (ascending) has failed before; it is tried again whether it was listed or not.
    void addMailbox(PlannedMailbox mailbox, MailboxListing listed, const std::vector<Uid> &held,
                    const std::vector<Uid> &failed = {});

    [[nodiscard]] const std::vector<PlannedMailbox> &mailboxes() const { return m_mailboxes; }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] const ListedMessage &item(std::size_t index) const { return m_items[index]; }
    /// 0: not known.
    [[nodiscard]] ContentKey content(std::size_t index) const
    {
        return index < m_contents.size() ? m_contents[index] : 0;
    }
    /// Whether the server has named any content.
    [[nodiscard]] bool knowsContents() const { return !m_contents.empty(); }
    /// Whether no unwanted message of the mailbox lies between this item and the one before it.
    [[nodiscard]] bool isAdjacent(std::size_t index) const { return m_adjacent[index]; }
    /// Whether the item has failed before.
    [[nodiscard]] bool hasFailed(std::size_t index) const;
    [[nodiscard]] std::size_t mailboxOf(std::size_t index) const;
    /// The first item of @p mailbox with no smaller UID; its end when there is none.
    [[nodiscard]] std::size_t firstItemFrom(const PlannedMailbox &mailbox, quint64 uid) const;
    [[nodiscard]] quint64 totalBytes() const { return m_totalBytes; }

private:
    void takeAll(MailboxListing listed);
    void takeNew(const MailboxListing &listed, const std::vector<Uid> &held, const std::vector<Uid> &failed);

    std::vector<PlannedMailbox> m_mailboxes;
    std::vector<ListedMessage> m_items;
    std::vector<ContentKey> m_contents; ///< Those of the first items; none while no item has any.
    std::vector<bool> m_adjacent;
    std::vector<std::size_t> m_failed; ///< Indices, ascending.
    quint64 m_totalBytes = 0;
};

} // namespace mailsheaf
