// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/runrecord.h"
#include "core/backup/runprogress.h"

#include <QMetaType>

#include <vector>

namespace mailsheaf {

/// What a run was for.
enum class RunKind
{
    Backup,
    Retry,  ///< Only of what could not be fetched before.
    Repair, ///< Of what a verification found damaged or missing.
};

/// "backup", "retry", "repair": for the catalogue and `--json`.
[[nodiscard]] QString runKindKey(RunKind kind);

/// One run that has ended, as it is read from an archive. A plain value.
struct RecordedRun
{
    RunId id = 0;
    QDateTime started; ///< UTC.
    RunKind kind = RunKind::Backup;
    RunOutcome outcome = RunOutcome::Finished;
    QString sentence{}; ///< The error it ended with; empty: none.
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 skipped = 0;
    quint64 failed = 0;
    quint64 vanished = 0;
    int workers = 0;
    std::chrono::milliseconds elapsed{0};

    /// 0 when nothing was fetched.
    [[nodiscard]] double messagesPerSecond() const;
    bool operator==(const RecordedRun &) const = default;
};

/// How @p report is written down.
[[nodiscard]] RunRecord recordFor(const RunReport &report, RunKind kind, const QDateTime &started);

// What an archive tells about its runs. Read without a lock, also while another program backs up into it.
// They block; any thread. Failures: Archive, also when there is no archive.

struct RunHistory
{
    std::vector<RecordedRun> runs; ///< Newest first.
    quint64 toRetry = 0;           ///< Messages that could not be fetched so far.
};

[[nodiscard]] Result<RunHistory> recordedRuns(const QString &archive, std::size_t atMost);
/// At most RunLedger::maxFailures; RecordedRun::failed knows how many there were.
[[nodiscard]] Result<QList<RunFailure>> recordedFailures(const QString &archive, RunId run);

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::RecordedRun)
