// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupplan.h"
#include "core/backup/runprogress.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace mailsheaf {

/// What has become of each item of a plan, and what went wrong. Any thread; each item is settled once.
class RunLedger
{
public:
    static constexpr qsizetype maxFailures = 1000;

    /// @p plan is not owned. It may still be empty: open() is called when it is complete.
    explicit RunLedger(const BackupPlan &plan);
    void open();
    /// Whether there is a plan to settle.
    [[nodiscard]] bool isOpen() const { return m_open; }

    void held(std::size_t item, quint64 bytes);
    /// Entered with a text that was here already.
    void reused(std::size_t item);
    void vanished(std::size_t item);
    void failed(std::size_t item, const QString &reason);
    /// A mailbox that could not even be listed.
    void mailboxFailed(const QString &shown, const QString &reason);
    /// A mailbox that could not be opened by a worker: named once, however many items it concerns.
    void mailboxLost(std::size_t item, const QString &reason);

    /// Whether the fate of the item is known.
    [[nodiscard]] bool isSettled(std::size_t item) const
    {
        return item < m_fates.size() && m_fates[item].load(std::memory_order_relaxed) != Fate::Open;
    }
    [[nodiscard]] quint64 reusedCount() const { return m_reused; }

    /// The mailbox of the item has new numbers on the server. False when that is a failure, because it has
    /// been listed anew once already.
    [[nodiscard]] bool renumbered(std::size_t item);
    /// Those mailboxes of the plan, each once. What was to come from them is settled.
    [[nodiscard]] std::vector<MailboxName> renumberedMailboxes() const;
    /// They are in the plan once more, behind the others: takes the new items in. While nobody works.
    void openAgain();

    /// The UID below which every message of @p mailbox is done with, or was not listed: the next run lists
    /// from there. Done with is what is held, has vanished, or has failed and is therefore among the
    /// archive's failures, from where the next run takes it.
    [[nodiscard]] Uid completeUpTo(const PlannedMailbox &mailbox) const;
    /// Whether all of it is done with.
    [[nodiscard]] bool isComplete(const PlannedMailbox &mailbox) const;
    /// Adds the sums and the failures to @p report.
    void writeTo(RunReport *report) const;

private:
    enum class Fate : quint8
    {
        Open,
        Held,
        Vanished,
        Failed,
        Lost, ///< With its mailbox.
        Renumbered,
    };
    [[nodiscard]] std::size_t firstLeft(const PlannedMailbox &mailbox) const;

    void settle(std::size_t item, Fate fate);
    void note(const RunFailure &failure);

    const BackupPlan &m_plan;
    bool m_open = false;
    bool m_openedAgain = false;
    std::vector<std::atomic<Fate>> m_fates;
    std::atomic<quint64> m_held = 0;
    std::atomic<quint64> m_bytes = 0;
    std::atomic<quint64> m_reused = 0;
    std::atomic<quint64> m_vanished = 0;
    std::atomic<quint64> m_failed = 0;
    mutable std::mutex m_mutex;
    QList<RunFailure> m_failures;
};

} // namespace mailsheaf
