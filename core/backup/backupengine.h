// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/backupworker.h"
#include "core/backup/planner.h"
#include "core/backup/runprogress.h"
#include "core/base/canceltoken.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace mailsheaf {

/// The course of one backup, on a thread of its own: connect, plan, let the workers loose, watch, finish,
/// report.
///
/// start() once, from any thread. The callbacks come from the engine's thread: progress at most ten times a
/// second, the report exactly once, last. The destructor stops the run and waits, for less than a second.
class BackupEngine
{
public:
    struct Callbacks
    {
        std::function<void(const RunProgress &)> progress;
        std::function<void(const RunReport &)> report;
    };

    BackupEngine(BackupRequest request, Callbacks callbacks);
    ~BackupEngine();
    Q_DISABLE_COPY_MOVE(BackupEngine)

    void start();
    void stop();
    void setPaused(bool paused) { m_paused = paused; }
    void setWorkers(int count) { m_workers = count; }

private:
    using Crew = Splitting<std::unique_ptr<BackupWorker>>;

    [[nodiscard]] RunReport run();
    [[nodiscard]] Result<void> runTo(RunReport *report);
    [[nodiscard]] Result<PlanResult> plan(std::unique_ptr<Session> *session,
                                          std::unique_ptr<Archive> *archive);
    [[nodiscard]] Result<std::unique_ptr<Archive>> openArchive() const;
    [[nodiscard]] Result<void> checkSpace(const Archive &archive, const BackupPlan &plan) const;
    [[nodiscard]] Result<void> download(const PlanResult &planned, Archive &archive,
                                        std::unique_ptr<Session> session, RunLedger &ledger,
                                        RunReport *report);
    [[nodiscard]] Crew::Steps steps(const SharedRun &shared, std::unique_ptr<Session> *firstSession);
    void watch(Crew &crew, Sublists &sublists);
    [[nodiscard]] Result<void> finish(const BackupPlan &plan, Archive &archive, const RunLedger &ledger);
    void record(Archive &archive, const RunReport &report) const;
    void publish(RunPhase phase, const Sublists *sublists = nullptr);

    const BackupRequest m_request;
    const Callbacks m_callbacks;
    CancelToken m_cancel;
    std::atomic_bool m_paused = false;
    std::atomic_int m_workers;
    ProgressBoard m_board;
    ConnectionScheduler m_scheduler;
    std::chrono::steady_clock::time_point m_started;
    qint64 m_startedAt = 0; ///< Seconds since 1970 UTC.
    QThreadPool m_thread;   ///< Of exactly one thread.
};

} // namespace mailsheaf
