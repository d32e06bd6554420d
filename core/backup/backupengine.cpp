// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupengine.h"

#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <thread>

namespace mailsheaf {

namespace {

constexpr int watchMs = 50;
constexpr std::chrono::milliseconds publishEvery{100};
constexpr int planAttempts = 4;
/// Kept free on the disk, for the catalogue and for whoever else needs it.
constexpr qint64 spaceMargin = 64LL * 1024 * 1024;

struct BackupEngineText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::BackupEngine)
};

bool isWorthRetrying(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Protocol ||
           error.kind == ErrorKind::Throttled;
}

/// The experiment's "vanilla" method signs in for every single message; pacing that would measure the pacing.
ConnectionScheduler::Pace paceFor(const WorkMethod &method)
{
    ConnectionScheduler::Pace pace;
    if (method.strategy == Strategy::Vanilla) {
        pace.stagger = {};
        pace.signInsAtOnce = maxWorkers;
    }
    return pace;
}

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished:
        return QStringLiteral("finished");
    case RunOutcome::FinishedWithFailures:
        return QStringLiteral("failures");
    case RunOutcome::Stopped:
        return QStringLiteral("stopped");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

BackupEngine::BackupEngine(BackupRequest request, Callbacks callbacks)
    : m_request(std::move(request))
    , m_callbacks(std::move(callbacks))
    , m_workers(m_request.workers)
    , m_scheduler(paceFor(m_request.method))
{
    m_thread.setMaxThreadCount(1);
}

BackupEngine::~BackupEngine()
{
    stop();
    m_thread.waitForDone();
}

void BackupEngine::start()
{
    (void)QtConcurrent::run(&m_thread, [this] { m_callbacks.report(run()); });
}

void BackupEngine::stop()
{
    m_cancel.cancel();
}

void BackupEngine::publish(RunPhase phase, const Sublists *sublists)
{
    m_board.setPhase(phase);
    m_callbacks.progress(m_board.snapshot(sublists));
}

RunReport BackupEngine::run()
{
    m_started = std::chrono::steady_clock::now();
    m_startedAt = QDateTime::currentSecsSinceEpoch();
    RunReport report;
    report.archive = QDir(m_request.destination).absolutePath();
    const auto ended = runTo(&report);
    if (!ended && ended.error().isCancelled()) {
        report.outcome = RunOutcome::Stopped;
    } else if (!ended) {
        report.outcome = RunOutcome::Failed;
        report.error = ended.error();
    } else {
        report.outcome = report.failures.isEmpty() ? RunOutcome::Finished : RunOutcome::FinishedWithFailures;
    }
    report.notes = m_scheduler.notes();
    report.workers = m_scheduler.mostOpen();
    report.elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    publish(RunPhase::Ended);
    return report;
}

Result<void> BackupEngine::runTo(RunReport *report)
{
    publish(RunPhase::Connecting);
    std::unique_ptr<Session> session;
    std::unique_ptr<Archive> archive;
    const auto planned = plan(&session, &archive);
    if (!planned)
        return failure(planned.error());
    report->mailboxes = planned->mailboxes;
    report->skipped = planned->skipped;
    report->planned = planned->plan.size();
    report->plannedBytes = planned->plan.totalBytes();
    report->failures = planned->failures;
    m_board.setPlanned(report->planned, report->plannedBytes, report->skipped);
    if (m_request.dryRun) {
        session->logOut();
        return {};
    }

    RunLedger ledger(planned->plan);
    for (const RunFailure &failed : planned->failures)
        ledger.mailboxFailed(failed.mailbox, failed.reason);
    auto downloaded = download(*planned, *archive, std::move(session), ledger, report);
    publish(RunPhase::Finishing);
    // What has arrived is kept, however the download ended.
    const auto finished = finish(planned->plan, *archive, ledger);
    ledger.writeTo(report);
    if (downloaded && !finished)
        downloaded = finished;
    record(*archive, *report);
    return downloaded;
}

/// Opens the first session and the archive and compares them. A connection that breaks while planning is
/// opened again.
Result<PlanResult> BackupEngine::plan(std::unique_ptr<Session> *session, std::unique_ptr<Archive> *archive)
{
    for (int attempt = 1;; ++attempt) {
        if (auto turn = m_scheduler.waitForTurn(0, m_cancel); !turn)
            return failure(turn.error());
        auto opened = Session::open(m_request.endpoint, m_request.user, m_request.secret, m_cancel);
        if (!opened)
            return failure(opened.error());
        m_scheduler.sessionOpened(0);
        *session = std::move(*opened);
        if (!*archive) {
            auto openedArchive = openArchive();
            if (!openedArchive)
                return failure(openedArchive.error());
            *archive = std::move(*openedArchive);
        }
        publish(RunPhase::Listing);
        auto planned = planBackup(**session, **archive, m_request, [this](quint64 done, quint64 total) {
            m_board.setListing(done, total);
            publish(RunPhase::Listing);
        });
        if (planned || !isWorthRetrying(planned.error()) || attempt == planAttempts)
            return planned;
        session->reset();
        const AfterFailure after = m_scheduler.afterFailure(0, planned.error());
        const auto until = std::chrono::steady_clock::now() + after.delay;
        while (std::chrono::steady_clock::now() < until && !m_cancel.isCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(watchMs));
    }
}

Result<std::unique_ptr<Archive>> BackupEngine::openArchive() const
{
    return Archive::open(m_request.destination, {.fsync = m_request.fsync, .readOnly = m_request.dryRun});
}

Result<void> BackupEngine::checkSpace(const Archive &archive, const BackupPlan &plan) const
{
    const qint64 available = archive.availableBytes();
    const auto needed = static_cast<qint64>(plan.totalBytes() + plan.size() * BackupPlan::messageOverhead);
    if (available < 0 || plan.size() == 0 || needed + spaceMargin <= available)
        return {};
    return failure(ErrorKind::Archive,
                   BackupEngineText::tr(
                       "The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose "
                       "another folder.")
                       .arg(formatBytes(static_cast<quint64>(needed + spaceMargin)),
                            formatBytes(static_cast<quint64>(available)), archive.path()));
}

Result<void> BackupEngine::download(const PlanResult &planned, Archive &archive,
                                    std::unique_ptr<Session> session, RunLedger &ledger, RunReport *report)
{
    Q_UNUSED(report)
    if (auto enough = checkSpace(archive, planned.plan); !enough)
        return enough;
    if (planned.plan.size() == 0) {
        session->logOut();
        return {};
    }
    const int crewSize = m_request.method.strategy == Strategy::Serial ? 1 : m_workers.load();
    Sublists sublists(planned.plan.weights(), m_request.method, crewSize);
    const SharedRun shared{m_request, planned.plan, archive, sublists, ledger, m_board, m_scheduler};
    session->detach();
    {
        Crew crew(sublists, m_request.method.strategy, steps(shared, &session), m_cancel);
        crew.setWorkers(crewSize);
        watch(crew, sublists);
    }
    if (const auto fatal = m_scheduler.fatal())
        return failure(*fatal);
    if (m_cancel.isCancelled() && !sublists.allDone())
        return failure(Error::cancelled());
    return {};
}

BackupEngine::Crew::Steps BackupEngine::steps(const SharedRun &shared, std::unique_ptr<Session> *firstSession)
{
    Crew::Steps steps;
    steps.openContext = [this, &shared, firstSession](int worker) -> Result<std::unique_ptr<BackupWorker>> {
        m_board.setState(worker, WorkerState::Connecting);
        std::unique_ptr<Session> session;
        if (worker == 0 && *firstSession) {
            // The session that made the plan: one sign-in less.
            session = std::move(*firstSession);
            session->attach();
        } else {
            if (auto turn = m_scheduler.waitForTurn(worker, m_cancel); !turn)
                return failure(turn.error());
            auto opened = Session::open(m_request.endpoint, m_request.user, m_request.secret, m_cancel);
            if (!opened)
                return failure(opened.error());
            session = std::move(*opened);
        }
        m_scheduler.sessionOpened(worker);
        return std::make_unique<BackupWorker>(worker, shared, std::move(session));
    };
    steps.work = [](std::unique_ptr<BackupWorker> &worker, OwnSublist &sublist) {
        return worker->work(sublist);
    };
    steps.failed = [this](int worker, const Error &error) {
        const AfterFailure after = m_scheduler.afterFailure(worker, error);
        if (after.next == AfterFailure::Next::Retry)
            m_board.setRetry(worker, after.delay, error.sentence);
        else if (after.next == AfterFailure::Next::Leave && !error.isCancelled())
            m_board.setState(worker, WorkerState::Retired, error.sentence);
        return after;
    };
    steps.waiting = [this](int worker) { m_board.setState(worker, WorkerState::Waiting); };
    steps.close = [](std::unique_ptr<BackupWorker> &worker) { worker->logOut(); };
    steps.left = [this](int worker, Crew::Departure departure) {
        m_scheduler.sessionClosed(worker);
        if (departure == Crew::Departure::Finished)
            m_board.setState(worker, WorkerState::Finished);
        else if (departure == Crew::Departure::Retired)
            m_board.setState(worker, WorkerState::Retired);
    };
    return steps;
}

/// Carries the user's wishes to the crew, and its progress to the user.
void BackupEngine::watch(Crew &crew, Sublists &sublists)
{
    int workers = m_workers;
    bool paused = false;
    auto lastPublished = std::chrono::steady_clock::time_point();
    while (!crew.waitForEnd(watchMs)) {
        if (m_cancel.isCancelled())
            sublists.close();
        if (const int wanted = m_workers;
            wanted != workers && m_request.method.strategy != Strategy::Serial) {
            workers = wanted;
            crew.setWorkers(workers);
        }
        if (const bool wanted = m_paused; wanted != paused) {
            paused = wanted;
            sublists.setPaused(paused);
        }
        if (const auto now = std::chrono::steady_clock::now(); now - lastPublished >= publishEvery) {
            lastPublished = now;
            publish(paused ? RunPhase::Paused : RunPhase::Downloading, &sublists);
        }
    }
    publish(RunPhase::Downloading, &sublists);
}

/// Makes everything durable, then writes down up to where each mailbox is complete.
Result<void> BackupEngine::finish(const BackupPlan &plan, Archive &archive, const RunLedger &ledger)
{
    for (const PlannedMailbox &mailbox : plan.mailboxes()) {
        if (auto noted = archive.setCompleteUpTo(mailbox.id, ledger.completeUpTo(mailbox)); !noted)
            return noted;
    }
    return archive.flush();
}

void BackupEngine::record(Archive &archive, const RunReport &report) const
{
    RunRecord record;
    record.started = m_startedAt;
    record.milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started)
            .count();
    record.outcome = outcomeName(report.outcome);
    record.messages = report.messages;
    record.bytes = report.bytes;
    record.skipped = report.skipped;
    record.failed = report.failed;
    record.workers = m_scheduler.mostOpen();
    // A history that cannot be written does not make the backup worse.
    (void)archive.recordRun(record);
}

} // namespace mailsheaf
