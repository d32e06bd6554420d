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
    void vanished(std::size_t item);
    void failed(std::size_t item, const QString &reason);
    /// A mailbox that could not even be listed.
    void mailboxFailed(const QString &shown, const QString &reason);
    /// A mailbox that could not be opened by a worker: named once, however many items it concerns.
    void mailboxLost(std::size_t item, const QString &reason);

    /// The UID below which every message of @p mailbox is settled, or was not listed: the next run lists from
    /// there. Settled is what is held, has vanished, or has failed and is therefore among the archive's
    /// failures, from where the next run takes it.
    [[nodiscard]] Uid completeUpTo(const PlannedMailbox &mailbox) const;
    /// Whether all of it is settled.
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
    };
    [[nodiscard]] std::size_t firstUnsettled(const PlannedMailbox &mailbox) const;

    void settle(std::size_t item, Fate fate);
    void note(const RunFailure &failure);

    const BackupPlan &m_plan;
    bool m_open = false;
    std::vector<std::atomic<Fate>> m_fates;
    std::atomic<quint64> m_held = 0;
    std::atomic<quint64> m_bytes = 0;
    std::atomic<quint64> m_vanished = 0;
    std::atomic<quint64> m_failed = 0;
    mutable std::mutex m_mutex;
    QList<RunFailure> m_failures;
};

} // namespace mailsheaf
