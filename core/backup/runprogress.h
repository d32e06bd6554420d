// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace mailsheaf {

/// Where a run stands. Moves forward only, except between Downloading and Paused.
enum class RunPhase
{
    Idle,        ///< Not started.
    Connecting,  ///< Opening the archive and the first session.
    Listing,     ///< Reading folder states and message ids.
    Downloading, ///< Workers are at it.
    Paused,      ///< Workers hold still; sessions stay open.
    Finishing,   ///< Everything is fetched or stopped; the last messages are being made durable.
    Ended,       ///< There is a RunReport.
};

/// What one worker is doing.
enum class WorkerState
{
    Connecting,  ///< Opening its session.
    Downloading, ///< Bytes are flowing.
    Waiting,     ///< Nothing to do at the moment: paused, or the others have the rest.
    Retrying,    ///< Lost its connection; opens a new one after a delay.
    Retired,     ///< Left the pool (slider moved down, or the server allows no more connections).
    Finished,    ///< Its sublist is done and nothing is left to take over.
};

/// One row of the window: one worker. A plain value.
struct WorkerProgress
{
    int number = 0; ///< 1-based, stable during a run.
    WorkerState state = WorkerState::Connecting;
    QString mailbox; ///< Shown name of the mailbox it is reading; empty before the first.
    quint64 messagesDone = 0;
    quint64 messagesTotal =
        0; ///< Its sublist: done plus what it still has to do. Changes when work is taken over.
    quint64 bytesDone = 0;
    quint64 bytesTotal = 0;
    double messagesPerSecond = 0;
    double bytesPerSecond = 0;
    std::chrono::milliseconds retryIn{0}; ///< While Retrying: time until the next attempt.
    QString note;                         ///< Why it is retrying or retired, one sentence; else empty.
};

/// A snapshot of a run, at most ten a second. A plain value, safe to copy between threads.
struct RunProgress
{
    RunPhase phase = RunPhase::Idle;
    quint64 mailboxesListed = 0;
    quint64 mailboxesTotal = 0;
    quint64 messagesDone = 0;
    quint64 messagesTotal = 0; ///< To fetch in this run.
    quint64 bytesDone = 0;
    quint64 bytesTotal = 0;
    quint64 skipped = 0; ///< Already in the archive.
    quint64 failed = 0;
    double messagesPerSecond = 0;
    double bytesPerSecond = 0;
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::milliseconds> remaining; ///< Unknown until there is a rate.
    std::optional<int>
        autoWorkers; ///< How many Auto has at work now; nullopt while the number is the user's.
    QList<WorkerProgress> workers;
};

/// How a run ended; exactly one of these, exactly once.
enum class RunOutcome
{
    Finished,             ///< Everything that was asked for is in the archive.
    FinishedWithFailures, ///< The run went to its end; some messages or mailboxes failed, see
                          ///< RunReport::failures.
    Stopped,              ///< The user said stop; what is complete stays.
    Partial,              ///< The server gives this account no more for now, see RunReport::goesOnAt; what is
                          ///< complete stays.
    Failed,               ///< Could not go on, see RunReport::error; what is complete stays.
};

/// "finished", "failures", "stopped", "partial", "failed": for the catalogue and for settings.
[[nodiscard]] QString outcomeKey(RunOutcome outcome);
/// The reverse; nullopt for any other word.
[[nodiscard]] std::optional<RunOutcome> outcomeOfKey(const QString &name);

/// One thing that could not be backed up.
struct RunFailure
{
    QString mailbox; ///< Shown name.
    quint32 uid = 0; ///< 0: the whole mailbox.
    QString reason;  ///< One sentence.
};

/// What there is to say when a run has ended. A plain value.
struct RunReport
{
    RunOutcome outcome = RunOutcome::Finished;
    std::optional<Error> error; ///< Set exactly when outcome is Failed or Partial.
    QDateTime goesOnAt;         ///< When it is worth running again; set exactly when outcome is Partial.
    QString archive;            ///< Absolute path.
    quint64 mailboxes = 0;      ///< Looked at.
    quint64 messages = 0;       ///< Fetched in this run.
    quint64 bytes = 0;          ///< Of those messages.
    quint64 skipped = 0;        ///< Were in the archive already, under whatever folder.
    quint64 reused = 0;   ///< Of those: were here under another folder, or under other numbers, and have been
                          ///< entered where they belong without being fetched.
    quint64 vanished = 0; ///< Listed, but gone from the server before they could be fetched. Not a failure.
    quint64 failed = 0;   ///< Messages that could not be fetched; failures may hold fewer (it is capped).
    quint64 planned = 0;  ///< What a dry run would have fetched; otherwise what there was to fetch.
    quint64 plannedBytes = 0;
    std::chrono::milliseconds elapsed{0};
    int workers = 0;                ///< The most that worked at the same time.
    std::optional<int> bestWorkers; ///< What Auto has found to be best for this server, if it got so far.
    QList<RunFailure> failures;     ///< At most 1,000.
    QStringList notes;              ///< Sentences worth knowing: "The server allows 3 connections …".
};

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::RunProgress)
Q_DECLARE_METATYPE(mailsheaf::RunReport)
