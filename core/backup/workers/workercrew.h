// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/backup/workers/worker.h"
#include "core/backup/workers/workerprocess.h"
#include "core/parallel/splitting.h"

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace mailsheaf {

/// The workers of one run: opens their sessions, shares the plan out among them, and lets them come and go.
///
/// Used by the engine's thread. summon() may come before there is a plan: sessions are then opened while it
/// is being made, and the workers wait for fill().
class WorkerCrew
{
public:
    /// What @p run refers to must outlive the crew, and may be read by workers once fill() has been called.
    explicit WorkerCrew(const SharedRun &run);
    /// Ends the workers and waits for them.
    ~WorkerCrew();
    Q_DISABLE_COPY_MOVE(WorkerCrew)

    /// Adds or retires workers until there are @p workers; those who have left for good do not count.
    void summon(int workers);
    /// The plan is ready. @p session: the one that made it; the first worker takes it over: one sign-in less.
    void fill(std::unique_ptr<Session> session);
    /// Everybody stops at once.
    void cancel();
    /// Waits until nobody works any more, but no longer than @p milliseconds; true when nobody does.
    [[nodiscard]] bool waitForEnd(int milliseconds);

private:
    using Crew = Splitting<std::unique_ptr<Worker>>;

    [[nodiscard]] Crew::Steps steps();
    [[nodiscard]] int numbersFor(int workers);
    [[nodiscard]] std::vector<Sublists::Begun> begun() const;
    [[nodiscard]] Result<std::unique_ptr<Worker>> open(int worker);
    [[nodiscard]] Result<std::unique_ptr<Worker>> openThread(int worker);
    [[nodiscard]] Result<std::unique_ptr<Worker>> openProcess(int worker);
    [[nodiscard]] std::unique_ptr<Session> waitForFirstSession();
    [[nodiscard]] std::unique_ptr<WorkerProcess> &processOf(int worker);
    [[nodiscard]] AfterFailure failed(int worker, const Error &error);
    void left(int worker, Crew::Departure departure);

    const SharedRun &m_run;
    const bool m_processes;
    int m_summoned = 0;

    std::mutex m_mutex;
    std::array<bool, maxWorkers> m_gone{}; ///< Left for good.
    std::condition_variable m_filledChanged;
    bool m_filled = false;
    std::unique_ptr<Session> m_firstSession;
    std::vector<std::unique_ptr<WorkerProcess>>
        m_workerProcesses; ///< Each used by its worker's thread alone.

    Crew m_crew; ///< Last: its destructor waits for workers that use everything above.
};

} // namespace mailsheaf
