// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/workercrew.h"

#include "core/backup/workers/processworker.h"
#include "core/backup/workers/signin.h"
#include "core/backup/workers/threadworker.h"

#include <QCoreApplication>

namespace mailsheaf {

WorkerCrew::WorkerCrew(const SharedRun &run)
    : m_run(run)
    , m_processes(run.request.method.executor == Executor::Processes)
    , m_workerProcesses(maxWorkers)
    , m_crew(run.sublists, run.request.method.strategy, steps(), m_run.cancel)
{
}

WorkerCrew::~WorkerCrew()
{
    cancel();
}

void WorkerCrew::summon(int workers)
{
    m_summoned = numbersFor(workers);
    m_crew.setWorkers(m_summoned);
}

/// Workers 0 .. n-1 include @p workers who have not left for good.
int WorkerCrew::numbersFor(int workers)
{
    const std::lock_guard lock(m_mutex);
    int numbers = 0;
    for (int there = 0; there < workers && numbers < maxWorkers; ++numbers)
        there += m_gone[static_cast<std::size_t>(numbers)] ? 0 : 1;
    return numbers;
}

void WorkerCrew::fill(std::unique_ptr<Session> session)
{
    m_run.listing.close();
    if (session && session->headStart())
        m_run.listing.claim(0, *session->headStart());
    if (m_processes && session) {
        session->logOut();
        session.reset();
    }
    if (session)
        session->detach();
    {
        const std::lock_guard lock(m_mutex);
        m_firstSession = std::move(session);
        m_filled = true;
        m_filledChanged.notify_all();
    }
    m_run.sublists.fill(m_run.selection.weights(), m_summoned, begun());
}

std::vector<Sublists::Begun> WorkerCrew::begun() const
{
    std::vector<Sublists::Begun> begun;
    for (const SharedListing::Claim &claim : m_run.listing.claims()) {
        const auto found = m_run.selection.find(claim.mailbox, claim.validity, claim.first, claim.last);
        if (found.begin < found.end)
            begun.push_back({.worker = claim.worker, .range = {found.begin, found.end}});
    }
    return begun;
}

void WorkerCrew::cancel()
{
    m_run.cancel.cancel();
    m_run.sublists.close();
    m_run.listing.close();
    const std::lock_guard lock(m_mutex);
    m_filledChanged.notify_all();
}

bool WorkerCrew::waitForEnd(int milliseconds)
{
    // Who is still signing in when all is done need not bother any more.
    if (m_run.sublists.allDone())
        m_run.cancel.cancel();
    return m_crew.waitForEnd(milliseconds);
}

WorkerCrew::Crew::Steps WorkerCrew::steps()
{
    Crew::Steps steps;
    steps.openEarly = m_run.request.method.strategy != Strategy::Vanilla;
    steps.openContext = [this](int worker) { return open(worker); };
    steps.meanwhile = [](std::unique_ptr<Worker> &worker) { return worker->list(); };
    steps.work = [](std::unique_ptr<Worker> &worker, OwnSublist &sublist) { return worker->work(sublist); };
    steps.failed = [this](int worker, const Error &error) { return failed(worker, error); };
    steps.waiting = [this](int worker) {
        m_run.rates.rest(worker);
        m_run.board.setState(worker, WorkerState::Waiting);
    };
    steps.close = [](std::unique_ptr<Worker> &worker) { worker->logOut(); };
    steps.left = [this](int worker, Crew::Departure departure) { left(worker, departure); };
    return steps;
}

Result<std::unique_ptr<Worker>> WorkerCrew::open(int worker)
{
    m_run.board.setState(worker, WorkerState::Connecting);
    return m_processes ? openProcess(worker) : openThread(worker);
}

Result<std::unique_ptr<Worker>> WorkerCrew::openThread(int worker)
{
    if (auto session = worker == 0 ? waitForFirstSession() : nullptr) {
        session->attach();
        return std::make_unique<ThreadWorker>(worker, m_run, std::move(session));
    }
    auto session = signIn(worker, m_run.request, m_run.scheduler, m_run.cancel, &m_run.early);
    if (!session)
        return failure(session.error());
    return std::make_unique<ThreadWorker>(worker, m_run, std::move(*session));
}

/// The session that made the plan, for the first worker and the first time only; waits until there is a plan.
std::unique_ptr<Session> WorkerCrew::waitForFirstSession()
{
    std::unique_lock lock(m_mutex);
    m_filledChanged.wait(lock, [this] { return m_filled || m_run.cancel.isCancelled(); });
    return std::move(m_firstSession);
}

Result<std::unique_ptr<Worker>> WorkerCrew::openProcess(int worker)
{
    const BackupRequest &request = m_run.request;
    if (auto turn = m_run.scheduler.waitForTurn(worker, m_run.cancel); !turn)
        return failure(turn.error());
    std::unique_ptr<WorkerProcess> &process = processOf(worker);
    if (!process || !process->isRunning()) {
        process = std::make_unique<WorkerProcess>(
            request.workerProgram.isEmpty() ? QCoreApplication::applicationFilePath() : request.workerProgram,
            WorkerJob{.endpoint = request.endpoint,
                      .user = request.user,
                      .secret = request.secret,
                      .archive = m_run.archive.path(),
                      .oneByOne = request.oneByOne,
                      .compress = request.compression == Compression::On});
    }
    auto opened = ProcessWorker::open(worker, m_run, *process, m_run.cancel);
    if (opened)
        m_run.scheduler.sessionOpened(worker);
    return opened;
}

std::unique_ptr<WorkerProcess> &WorkerCrew::processOf(int worker)
{
    return m_workerProcesses[static_cast<std::size_t>(worker)];
}

AfterFailure WorkerCrew::failed(int worker, const Error &error)
{
    const AfterFailure after = m_run.scheduler.afterFailure(worker, error);
    if (after.next == AfterFailure::Next::Retry)
        m_run.board.setRetry(worker, after.delay, error.sentence);
    else if (after.next == AfterFailure::Next::Leave && !error.isCancelled())
        m_run.board.setState(worker, WorkerState::Retired, error.sentence);
    else if (after.next == AfterFailure::Next::Leave && !m_run.cancel.isCancelled())
        m_run.board.setState(worker, WorkerState::Finished); // Relieved by a faster one.
    return after;
}

void WorkerCrew::left(int worker, Crew::Departure departure)
{
    processOf(worker).reset();
    m_run.rates.clear(worker);
    m_run.scheduler.sessionClosed(worker);
    if (departure != Crew::Departure::Retired) {
        const std::lock_guard lock(m_mutex);
        m_gone[static_cast<std::size_t>(worker)] = true;
    }
    if (departure == Crew::Departure::Finished)
        m_run.board.setState(worker, WorkerState::Finished);
    else if (departure == Crew::Departure::Retired)
        m_run.board.setState(worker, WorkerState::Retired);
}

} // namespace mailsheaf
