// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupengine.h"

#include "core/backup/archivememory.h"
#include "core/backup/download.h"
#include "core/backup/recordedruns.h"
#include "core/backup/workers/signin.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <thread>

namespace mailsheaf {

namespace {

constexpr int watchMs = 20;
constexpr std::chrono::milliseconds publishEvery{100};
constexpr int planAttempts = 4;
/// A stopped run ends within a second, and has more to do than this.
constexpr std::chrono::milliseconds manifestsAfterStop{400};
/// A worker more signs in only for so much more to do: below, the sign-in takes longer than it saves.
constexpr quint64 worthAWorker = 2 * 1024 * 1024;
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

quint64 weightOf(quint64 messages, quint64 bytes)
{
    return bytes + messages * BackupPlan::messageOverhead;
}

/// The experiment's "vanilla" method signs in for every single message; pacing that would measure the pacing.
ConnectionScheduler::Pace paceFor(const BackupRequest &request)
{
    ConnectionScheduler::Pace pace;
    pace.firstDelay = request.firstRetryAfter;
    if (request.method.strategy == Strategy::Vanilla) {
        pace.stagger = {};
        pace.signInsAtOnce = maxWorkers;
    }
    return pace;
}

/// As the server says, or when its day is over: providers count from midnight, somewhere.
QDateTime whenTheAllowanceIsBack(const Error &error)
{
    const QDateTime now = QDateTime::currentDateTime();
    return error.retryAfter.count() > 0 ? now.addMSecs(error.retryAfter.count()) : now.addDays(1);
}

} // namespace

BackupEngine::BackupEngine(BackupRequest request, Callbacks callbacks)
    : m_request(std::move(request))
    , m_callbacks(std::move(callbacks))
    , m_workers(m_request.workers)
    , m_auto(m_request.autoWorkers.has_value())
    , m_tuner(m_request.autoWorkers)
    , m_scheduler(paceFor(m_request))
    , m_compression(m_request.oneByOne ? Compression::Off : m_request.compression)
    , m_selection(m_planned.plan)
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

RunProgress BackupEngine::publish(RunPhase phase, const Sublists *sublists)
{
    m_board.setPhase(phase);
    RunProgress progress = m_board.snapshot(sublists);
    if (m_auto)
        progress.autoWorkers = m_selection.size() > 0 ? usefulWorkers() : wantedWorkers();
    m_callbacks.progress(progress);
    return progress;
}

RunReport BackupEngine::run()
{
    m_started = std::chrono::steady_clock::now();
    m_startedAt = QDateTime::currentDateTimeUtc();
    RunReport report;
    report.archive = QDir(m_request.destination).absolutePath();
    if (const auto ended = runTo(&report); !m_concluded)
        conclude(ended, &report);
    if (m_recordLater)
        recordLater(report);
    report.elapsed = elapsed(); // with closing the archive
    publish(RunPhase::Ended);
    return report;
}

/// Says in @p report how the run has ended. Once more when even that could not be written down.
void BackupEngine::conclude(const Result<void> &ended, RunReport *report)
{
    m_concluded = true;
    if (!ended && ended.error().isCancelled()) {
        report->outcome = RunOutcome::Stopped;
    } else if (!ended) {
        const bool exhausted = ended.error().throttle == Throttle::Exhausted;
        report->outcome = exhausted ? RunOutcome::Partial : RunOutcome::Failed;
        report->error = ended.error();
        if (exhausted)
            report->goesOnAt = whenTheAllowanceIsBack(ended.error());
    } else {
        report->outcome =
            report->failures.isEmpty() ? RunOutcome::Finished : RunOutcome::FinishedWithFailures;
    }
    report->notes = m_scheduler.notes();
    noteReused(report);
    noteBest(report);
    report->workers = m_scheduler.mostAtWork();
    report->elapsed = elapsed();
}

std::chrono::milliseconds BackupEngine::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 m_started);
}

Result<void> BackupEngine::runTo(RunReport *report)
{
    publish(RunPhase::Connecting);
    auto early = std::make_unique<EarlyConnections>(m_request.endpoint, CancelToken());
    if (needsManyConnections())
        early->start(wantedWorkers());
    m_recordLater = !m_request.dryRun;
    auto session = signInFirst(&early);
    if (!session)
        return failure(session.error());
    // Before the archive is opened, which takes a while too.
    if (auto asked = (*session)->askForMailboxes(); !asked)
        return asked;
    m_recordLater = false;
    const auto archive = openArchive();
    if (!archive)
        return failure(archive.error());
    remember();

    RunLedger ledger(m_planned.plan);
    auto fetched = fetch(**archive, std::move(*session), *early, ledger, report);
    if (m_request.dryRun)
        return fetched;
    publish(RunPhase::Finishing);
    // What has arrived is kept, however the download ended.
    const auto finished = finish(**archive, ledger).and_then([&] { return writeManifests(**archive); });
    ledger.writeTo(report);
    report->skipped += report->reused;
    if (fetched && !finished)
        fetched = finished;
    conclude(fetched, report);
    record(**archive, *report);
    if (const auto sealed = finished ? (*archive)->seal() : Result<void>(); fetched && !sealed) {
        conclude(sealed, report);
        m_recordLater = true;
    }
    return fetched;
}

/// A server may allow so few connections that an early one has taken the place of the first. Then there are
/// none.
Result<std::unique_ptr<Session>> BackupEngine::signInFirst(std::unique_ptr<EarlyConnections> *early)
{
    auto session = signIn(0, m_request, m_scheduler, m_cancel);
    if (session || !isWorthRetrying(session.error()) || !(*early)->isAnyOpen(m_cancel))
        return session;
    *early = std::make_unique<EarlyConnections>(m_request.endpoint, CancelToken());
    if (auto waited = waitAfter(session.error()); !waited)
        return failure(waited.error());
    return signIn(0, m_request, m_scheduler, m_cancel);
}

Result<std::unique_ptr<Archive>> BackupEngine::openArchive() const
{
    const QString &place = m_request.destination;
    std::optional<KnownPlace> known;
    if (!m_request.anew)
        known = ArchiveMemory(m_request.archiveMemory).find(place, m_request.accountId);
    return Archive::open(place,
                         {.fsync = m_request.fsync, .readOnly = m_request.dryRun, .known = std::move(known)});
}

/// Where the archive is, for the day when its disk is missing.
void BackupEngine::remember() const
{
    if (!m_request.dryRun)
        ArchiveMemory(m_request.archiveMemory).remember(m_request.destination, m_request.accountId);
}

/// Whether it is certain enough before there is a plan: the first backup has everything to fetch.
bool BackupEngine::needsManyConnections() const
{
    return takesWhatItCan() && !m_request.dryRun && m_request.messageLimit == 0 &&
           Archive::isNew(m_request.destination);
}

/// Whether workers help each other, and connect before they have to. The other methods of the experiment do
/// what their names say.
bool BackupEngine::takesWhatItCan() const
{
    const WorkMethod &method = m_request.method;
    return method.strategy == Strategy::Split && method.executor == Executor::Threads && method.steal &&
           !m_request.oneByOne;
}

/// Plans, takes what is here already, and lets the workers loose on the rest. They sign in while the plan is
/// being made.
Result<void> BackupEngine::fetch(Archive &archive, std::unique_ptr<Session> session, EarlyConnections &early,
                                 RunLedger &ledger, RunReport *report)
{
    Download download(m_request, m_selection, archive, ledger, m_board, m_scheduler, m_compression, early);
    if (auto planned = plan(archive, &session, download); !planned)
        return planned;
    for (const RunFailure &failed : m_planned.failures)
        ledger.mailboxFailed(failed.mailbox, failed.reason);
    ledger.open();
    ContentReuse reuse(m_planned.plan, archive, ledger, m_cancel);
    if (auto looked = reuse.look(); !looked)
        return looked;
    select(reuse);
    reportPlan(report);
    if (m_request.dryRun || m_planned.plan.size() == 0) {
        session->logOut();
        return {};
    }
    if (auto enough = checkSpace(archive); !enough)
        return enough;
    return fetchPlan(archive, reuse, download, ledger, &session, report)
        .and_then([&] { return fetchRenumbered(archive, ledger, &session, report); })
        .map([&] {
            if (session)
                session->logOut();
        });
}

/// Takes what is here already, and downloads the rest.
Result<void> BackupEngine::fetchPlan(Archive &archive, ContentReuse &reuse, Download &download,
                                     RunLedger &ledger, std::unique_ptr<Session> *session, RunReport *report)
{
    reuse.onProgress([&] { showReused(ledger); });
    return takeHeld(reuse, session, report)
        .and_then([&] { return fetchSelected(archive, download, session); })
        .and_then([&] { return takePostponed(archive, reuse, session); })
        .and_then([&] { return fetchLeftOver(archive, reuse, ledger, session, report); });
}

/// Mailboxes that the server has numbered anew since they were listed: what was to come from them is listed
/// once more, and nothing of it is mixed with what came before.
Result<void> BackupEngine::fetchRenumbered(Archive &archive, RunLedger &ledger,
                                           std::unique_ptr<Session> *session, RunReport *report)
{
    const std::vector<MailboxName> renumbered = ledger.renumberedMailboxes();
    if (renumbered.empty())
        return {};
    auto planned = archive.flush().and_then([&] {
        return withSession(session, [&](Session &open) { return planAnew(archive, open, renumbered); });
    });
    if (!planned)
        return planned;
    ledger.openAgain();
    for (const RunFailure &failed : m_planned.failures)
        ledger.mailboxFailed(failed.mailbox, failed.reason);
    ContentReuse reuse(m_planned.plan, archive, ledger, m_cancel);
    if (auto looked = reuse.look(); !looked)
        return looked;
    select(reuse);
    reportMore(report);
    EarlyConnections none(m_request.endpoint, CancelToken());
    Download download(m_request, m_selection, archive, ledger, m_board, m_scheduler, m_compression, none);
    return fetchPlan(archive, reuse, download, ledger, session, report);
}

Result<void> BackupEngine::planAnew(Archive &archive, Session &session,
                                    const std::vector<MailboxName> &renumbered)
{
    publish(RunPhase::Listing);
    auto planned = Planner(session, archive, m_request).listAnew(m_planned, renumbered);
    if (!planned)
        return failure(planned.error());
    m_planned = std::move(*planned);
    return {};
}

/// What is to be downloaded now, as far as is known.
void BackupEngine::select(const ContentReuse &reuse)
{
    m_selection.select([&](std::size_t item) { return reuse.wantsDownload(item); });
}

Result<void> BackupEngine::takeHeld(ContentReuse &reuse, std::unique_ptr<Session> *session, RunReport *report)
{
    if (!reuse.hasHeld())
        return {};
    auto taken = withSession(session, [&](Session &open) { return reuse.takeHeld(open); });
    report->planned -= m_selection.size();
    report->plannedBytes -= m_selection.totalBytes();
    select(reuse);
    reportMore(report);
    return taken;
}

/// Lets the crew fetch what is selected. The session goes with it, unless there is nothing to fetch.
Result<void> BackupEngine::fetchSelected(Archive &archive, Download &download,
                                         std::unique_ptr<Session> *session)
{
    if (m_selection.size() == 0) {
        download.crew.cancel(); // Who has signed in early is not needed.
        return {};
    }
    archive.expect(m_selection.size());
    download.crew.summon(usefulWorkers());
    download.crew.fill(std::move(*session));
    watch(download.crew, download.sublists);
    if (const auto fatal = m_scheduler.fatal())
        return failure(*fatal);
    if (m_cancel.isCancelled() && !download.sublists.allDone())
        return failure(Error::cancelled());
    return {};
}

/// Enters what shares its content with a message that has been fetched meanwhile.
Result<void> BackupEngine::takePostponed(Archive &archive, ContentReuse &reuse,
                                         std::unique_ptr<Session> *session)
{
    if (!reuse.hasPostponed())
        return {};
    return archive.flush().and_then(
        [&] { return withSession(session, [&](Session &open) { return reuse.takePostponed(open); }); });
}

/// What shares its content only by name, or with a message that could not be fetched.
Result<void> BackupEngine::fetchLeftOver(Archive &archive, const ContentReuse &reuse, RunLedger &ledger,
                                         std::unique_ptr<Session> *session, RunReport *report)
{
    select(reuse);
    if (m_selection.size() == 0)
        return {};
    reportMore(report);
    EarlyConnections none(m_request.endpoint, CancelToken());
    Download download(m_request, m_selection, archive, ledger, m_board, m_scheduler, m_compression, none);
    return fetchSelected(archive, download, session);
}

/// Does @p work over the session, which is opened again when it breaks.
Result<void> BackupEngine::withSession(std::unique_ptr<Session> *session,
                                       const std::function<Result<void>(Session &)> &work)
{
    for (int attempt = 1;; ++attempt) {
        auto done = *session ? Result<void>() : openSession(session);
        if (done)
            done = work(**session);
        if (done || !isWorthRetrying(done.error()) || attempt == planAttempts)
            return done;
        session->reset();
        if (auto waited = waitAfter(done.error()); !waited)
            return waited;
    }
}

Result<void> BackupEngine::openSession(std::unique_ptr<Session> *session)
{
    auto opened = signIn(0, m_request, m_scheduler, m_cancel);
    if (!opened)
        return failure(opened.error());
    *session = std::move(*opened);
    return {};
}

/// A connection that breaks while planning is opened again.
Result<void> BackupEngine::plan(Archive &archive, std::unique_ptr<Session> *session, Download &download)
{
    return withSession(session, [&](Session &open) { return planOnce(archive, open, download); });
}

Result<void> BackupEngine::planOnce(Archive &archive, Session &session, Download &download)
{
    publish(RunPhase::Listing);
    Planner planner(session, archive, m_request);
    // Who is connected signs in while the server answers; who is not needed after all says goodbye then.
    const int early = download.shared.early.workers();
    if (early > 1)
        download.crew.summon(early);
    const auto estimate = planner.survey();
    if (!estimate)
        return failure(estimate.error());
    const int workers = usefulWorkers(wantedWorkers(), weightOf(estimate->messages, estimate->bytes));
    if (workers > 1 && !m_request.dryRun && takesWhatItCan())
        planner.share(download.listing,
                      {.sessions = workers,
                       .atHand = early > 1,
                       .withHeadStart = early > 1 && allowsHeadStart(session)},
                      m_cancel);
    if ((workers > 1 || early > 1) && !m_request.dryRun)
        download.crew.summon(workers);
    auto planned = planner.list([this](quint64 done, quint64 total) {
        m_board.setListing(done, total);
        publish(RunPhase::Listing);
    });
    if (!planned)
        return failure(planned.error());
    m_planned = std::move(*planned);
    return {};
}

/// In a first backup everything that is listed is fetched, unless contents that are there twice are fetched
/// once. What is asked for before the fetching begins would not be compressed.
bool BackupEngine::allowsHeadStart(const Session &session) const
{
    return session.contentIdItem().empty() && m_request.compression != Compression::On;
}

Result<void> BackupEngine::waitAfter(const Error &error)
{
    const AfterFailure after = m_scheduler.afterFailure(0, error);
    if (after.next != AfterFailure::Next::Retry)
        return failure(error);
    const auto until = std::chrono::steady_clock::now() + after.delay;
    while (std::chrono::steady_clock::now() < until && !m_cancel.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(watchMs));
    return {};
}

int BackupEngine::wantedWorkers() const
{
    return m_auto ? m_tuner->wanted() : m_workers.load();
}

/// @p wanted, but no more than the work is worth. The methods of the experiment take what they are told.
int BackupEngine::usefulWorkers(int wanted, quint64 weight) const
{
    if (m_request.method.strategy == Strategy::Serial)
        return 1;
    if (!m_request.method.steal || m_request.oneByOne)
        return wanted;
    return static_cast<int>(std::min(weight / worthAWorker + 1, static_cast<quint64>(wanted)));
}

/// For everything that is selected.
int BackupEngine::usefulWorkers() const
{
    return usefulWorkers(wantedWorkers(), weightOf(m_selection.size(), m_selection.totalBytes()));
}

/// Shows Auto how it goes. With fewer workers than it wants, because the work is not worth more, it learns
/// nothing.
void BackupEngine::tune(const RunProgress &progress, const Sublists &sublists)
{
    const quint64 left = sublists.weightLeft();
    m_tuner->see({.now = std::chrono::steady_clock::now(),
                  .done = weightOf(progress.messagesDone, progress.bytesDone),
                  .left = left,
                  .open = m_scheduler.open(),
                  .worth = usefulWorkers(maxWorkers, left),
                  .limit = m_scheduler.limit(),
                  .slowdowns = m_scheduler.slowdowns()});
}

void BackupEngine::noteBest(RunReport *report) const
{
    if (!m_auto || !m_tuner->best())
        return;
    report->bestWorkers = m_tuner->best();
    report->notes << BackupEngineText::tr("%n worker(s) were best for this server.", nullptr,
                                          *report->bestWorkers);
}

void BackupEngine::reportPlan(RunReport *report)
{
    report->mailboxes = m_planned.mailboxes;
    report->failures = m_planned.failures;
    reportMore(report);
}

/// What has been selected is downloaded besides what was before.
void BackupEngine::reportMore(RunReport *report)
{
    report->planned += m_selection.size();
    report->plannedBytes += m_selection.totalBytes();
    report->skipped = m_planned.skipped;
    m_board.setPlanned(report->planned, report->plannedBytes, m_planned.skipped + m_reused);
}

void BackupEngine::showReused(const RunLedger &ledger)
{
    m_reused = ledger.reusedCount();
    m_board.setSkipped(m_planned.skipped + m_reused);
    publish(RunPhase::Listing);
}

void BackupEngine::noteReused(RunReport *report)
{
    if (report->reused > 0)
        report->notes << BackupEngineText::tr("%n message(s) were already here under another folder or "
                                              "number, and were not fetched again.",
                                              nullptr, static_cast<int>(report->reused));
}

Result<void> BackupEngine::checkSpace(const Archive &archive) const
{
    const qint64 available = archive.availableBytes();
    const auto needed = static_cast<qint64>(weightOf(m_selection.size(), m_selection.totalBytes()));
    if (available < 0 || m_selection.size() == 0 || needed + spaceMargin <= available)
        return {};
    return failure(ErrorKind::Archive,
                   BackupEngineText::tr(
                       "The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose "
                       "another folder.")
                       .arg(formatBytes(static_cast<quint64>(needed + spaceMargin)),
                            formatBytes(static_cast<quint64>(available)), archive.path()));
}

/// Carries the user's wishes to the crew, and its progress to the user.
void BackupEngine::watch(WorkerCrew &crew, Sublists &sublists)
{
    int workers = wantedWorkers();
    bool paused = false;
    auto lastPublished = std::chrono::steady_clock::time_point();
    while (!crew.waitForEnd(watchMs)) {
        if (m_cancel.isCancelled())
            crew.cancel();
        if (const int wanted = wantedWorkers(); wanted != workers) {
            workers = wanted;
            crew.summon(usefulWorkers());
        }
        if (const bool wanted = m_paused; wanted != paused) {
            paused = wanted;
            sublists.setPaused(paused);
        }
        if (const auto now = std::chrono::steady_clock::now(); now - lastPublished >= publishEvery) {
            lastPublished = now;
            const auto progress = publish(paused ? RunPhase::Paused : RunPhase::Downloading, &sublists);
            if (m_auto && !paused)
                tune(progress, sublists);
        }
    }
    publish(RunPhase::Downloading, &sublists);
}

/// Makes everything durable, then writes down up to where each mailbox is complete, and in which state.
Result<void> BackupEngine::finish(Archive &archive, const RunLedger &ledger)
{
    if (!ledger.isOpen())
        return archive.flush();
    for (const PlannedMailbox &mailbox : m_planned.plan.mailboxes()) {
        if (auto noted = archive.setCompleteUpTo(mailbox.id, ledger.completeUpTo(mailbox)); !noted)
            return noted;
        if (!mailbox.state)
            continue;
        const MailboxState state = ledger.isComplete(mailbox)
                                       ? *mailbox.state
                                       : MailboxState{.highestModSeq = mailbox.state->highestModSeq};
        if (auto noted = archive.note(StateNote{.mailbox = mailbox.id, .state = state}); !noted)
            return noted;
    }
    return archive.flush();
}

/// Whoever has pressed Stop does not wait for the lists of millions: the next run writes them.
Result<void> BackupEngine::writeManifests(Archive &archive) const
{
    return m_cancel.isCancelled()
               ? archive.writeManifests(std::chrono::steady_clock::now() + manifestsAfterStop)
               : archive.writeManifests();
}

/// A history that cannot be written does not make the backup worse.
void BackupEngine::record(Archive &archive, const RunReport &report)
{
    const RunKind kind = m_request.repair        ? RunKind::Repair
                         : m_request.retryFailed ? RunKind::Retry
                                                 : RunKind::Backup;
    RunRecord record = recordFor(report, kind, m_startedAt);
    record.id = m_recorded;
    m_recorded = archive.recordRun(record).value_or(m_recorded);
}

/// Writes down a run that never got to its archive, or whose end turned out otherwise when the archive was
/// closed. There must be an archive: an account that does not work begins none.
void BackupEngine::recordLater(const RunReport &report)
{
    if (Archive::isNew(m_request.destination))
        return;
    if (const auto archive = openArchive()) {
        record(**archive, report);
        (void)(*archive)->seal();
    }
}

} // namespace mailsheaf
