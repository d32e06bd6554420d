// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/runrecord.h"
#include "core/backup/backuprequest.h"
#include "core/backup/contentreuse.h"
#include "core/backup/planner.h"
#include "core/backup/runprogress.h"
#include "core/backup/workers/workercrew.h"
#include "core/base/canceltoken.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace mailsheaf {

struct Download;

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
    /// Ends Auto for this run.
    void setWorkers(int count)
    {
        m_workers = count;
        m_auto = false;
    }

private:
    [[nodiscard]] RunReport run();
    [[nodiscard]] Result<void> runTo(RunReport *report);
    [[nodiscard]] Result<std::unique_ptr<Session>> signInFirst(std::unique_ptr<EarlyConnections> *early);
    [[nodiscard]] Result<std::unique_ptr<Archive>> openArchive() const;
    void remember() const;
    [[nodiscard]] bool needsManyConnections() const;
    [[nodiscard]] bool takesWhatItCan() const;
    [[nodiscard]] bool allowsHeadStart(const Session &session) const;
    [[nodiscard]] Result<void> fetch(Archive &archive, std::unique_ptr<Session> session,
                                     EarlyConnections &early, RunLedger &ledger, RunReport *report);
    [[nodiscard]] Result<void> fetchPlan(Archive &archive, ContentReuse &reuse, Download &download,
                                         RunLedger &ledger, std::unique_ptr<Session> *session,
                                         RunReport *report);
    [[nodiscard]] Result<void> fetchRenumbered(Archive &archive, RunLedger &ledger,
                                               std::unique_ptr<Session> *session, RunReport *report);
    [[nodiscard]] Result<void> planAnew(Archive &archive, Session &session,
                                        const std::vector<MailboxName> &renumbered);
    void select(const ContentReuse &reuse);
    [[nodiscard]] Result<void> takeHeld(ContentReuse &reuse, std::unique_ptr<Session> *session,
                                        RunReport *report);
    [[nodiscard]] Result<void> fetchSelected(Archive &archive, Download &download,
                                             std::unique_ptr<Session> *session);
    [[nodiscard]] Result<void> takePostponed(Archive &archive, ContentReuse &reuse,
                                             std::unique_ptr<Session> *session);
    [[nodiscard]] Result<void> fetchLeftOver(Archive &archive, const ContentReuse &reuse, RunLedger &ledger,
                                             std::unique_ptr<Session> *session, RunReport *report);
    [[nodiscard]] Result<void> withSession(std::unique_ptr<Session> *session,
                                           const std::function<Result<void>(Session &)> &work);
    [[nodiscard]] Result<void> openSession(std::unique_ptr<Session> *session);
    [[nodiscard]] Result<void> plan(Archive &archive, std::unique_ptr<Session> *session, Download &download);
    [[nodiscard]] Result<void> planOnce(Archive &archive, Session &session, Download &download);
    [[nodiscard]] Result<void> waitAfter(const Error &error);
    [[nodiscard]] int wantedWorkers() const;
    [[nodiscard]] int usefulWorkers(int wanted, quint64 weight) const;
    [[nodiscard]] int usefulWorkers() const;
    void tune(const RunProgress &progress, const Sublists &sublists);
    void noteBest(RunReport *report) const;
    void reportPlan(RunReport *report);
    void reportMore(RunReport *report);
    void showReused(const RunLedger &ledger);
    static void noteReused(RunReport *report);
    [[nodiscard]] Result<void> checkSpace(const Archive &archive) const;
    void watch(WorkerCrew &crew, Sublists &sublists);
    [[nodiscard]] Result<void> finish(Archive &archive, const RunLedger &ledger);
    [[nodiscard]] Result<void> writeManifests(Archive &archive) const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    void conclude(const Result<void> &ended, RunReport *report);
    void record(Archive &archive, const RunReport &report);
    void recordLater(const RunReport &report);
    RunProgress publish(RunPhase phase, const Sublists *sublists = nullptr);

    const BackupRequest m_request;
    const Callbacks m_callbacks;
    CancelToken m_cancel;
    std::atomic_bool m_paused = false;
    std::atomic_int m_workers; ///< The user's number; holds unless m_auto.
    std::atomic_bool m_auto;
    std::optional<WorkerTuner> m_tuner;
    ProgressBoard m_board;
    ConnectionScheduler m_scheduler;
    CompressionPolicy m_compression;
    PlanResult m_planned;      ///< Constant once the workers have it.
    PlanSelection m_selection; ///< What of it is downloaded; the same.
    quint64 m_reused = 0;      ///< Messages that were here already, for the progress.
    std::chrono::steady_clock::time_point m_started;
    QDateTime m_startedAt;
    bool m_concluded = false;   ///< The report says how it ended.
    bool m_recordLater = false; ///< The archive does not know yet how it ended.
    RunId m_recorded = 0;
    QThreadPool m_thread; ///< Of exactly one thread.
};

} // namespace mailsheaf
