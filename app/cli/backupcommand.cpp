// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupcommand.h"

#include "app/cli/backuptext.h"
#include "app/cli/jsonlines.h"
#include "core/accounts/providertable.h"
#include "core/backup/archivememory.h"
#include "core/backup/workermemory.h"

#include <utility>

namespace mailsheaf {

namespace {

BackupRequest startingPoint(const Login &login)
{
    if (login.account)
        return requestFor(*login.account, login.secret);
    BackupRequest request;
    request.secret = login.secret;
    request.autoWorkers.emplace();
    return request;
}

void applyWorkers(const WorkersOption &option, BackupRequest *request)
{
    request->workers = option.number.value_or(request->workers);
    request->autoWorkers = option.number ? std::nullopt : std::optional(WorkerBounds());
}

WorkerBounds boundsFor(const QString &host)
{
    const auto providers = ProviderTable::load(ProviderTable::defaultFile());
    return workerBounds(host, providers ? *providers : ProviderTable::builtIn(),
                        WorkerMemory(WorkerMemory::defaultFile()));
}

} // namespace

BackupRequest backupRequest(const BackupOptions &options, const Login &login)
{
    BackupRequest request = startingPoint(login);
    request.endpoint = login.endpoint;
    request.user = login.user;
    if (!options.destination.isEmpty())
        request.destination = options.destination;
    if (!options.mailboxGlobs.isEmpty()) {
        request.mailboxGlobs = options.mailboxGlobs;
        request.excludedMailboxes.clear(); // who names a mailbox wants it, checked in the window or not
    }
    if (!options.excludedGlobs.isEmpty())
        request.excludedGlobs = options.excludedGlobs;
    if (options.workers)
        applyWorkers(*options.workers, &request);
    request.method = options.method;
    request.oneByOne = options.oneByOne;
    request.compression = options.compression;
    request.fsync = options.fsync;
    request.retryFailed = options.retryFailed;
    request.anew = options.anew;
    request.dryRun = options.dryRun;
    request.archiveMemory = ArchiveMemory::defaultFile();
    return request;
}

BackupCommand::BackupCommand(BackupOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
    , m_bars(tools.console.hasColours())
    , m_live(tools.console.isLive() && !m_options.json)
{
}

BackupCommand::~BackupCommand() = default;

void BackupCommand::start()
{
    findLogin(m_options.server, tools(), this, [this](const Result<Login> &login) {
        if (login)
            run(*login);
        else
            fail(login.error());
    });
}

void BackupCommand::stop()
{
    if (!m_run) {
        Command::stop();
        return;
    }
    if (m_live) {
        tools().console.printError(tr("Stopping … press Ctrl-C again to end at once."));
        m_bars.startAfresh();
    }
    m_run->stop();
}

void BackupCommand::run(const Login &login)
{
    BackupRequest request = backupRequest(m_options, login);
    if (request.autoWorkers)
        request.autoWorkers = boundsFor(request.endpoint.host);
    m_host = request.endpoint.host;
    tools().console.print(m_options.json ? startedLine(request) : startSentence(request));
    m_run = std::make_unique<BackupRun>(request);
    connect(m_run.get(), &BackupRun::progressChanged, this, &BackupCommand::showProgress);
    connect(m_run.get(), &BackupRun::finished, this, &BackupCommand::handleFinished);
    m_run->start();
}

void BackupCommand::showProgress(const RunProgress &progress)
{
    if (m_options.json)
        showJsonProgress(progress);
    else if (m_live)
        tools().console.draw(m_bars.frame(progress, tools().console.size()));
}

void BackupCommand::showJsonProgress(const RunProgress &progress)
{
    tools().console.print(progressLine(progress));
    for (const WorkerProgress &worker : progress.workers) {
        const QString line = workerLine(worker);
        if (m_workerLines.value(worker.number) == line)
            continue;
        tools().console.print(line);
        m_workerLines.insert(worker.number, line);
    }
}

void BackupCommand::handleFinished(const RunReport &report)
{
    WorkerMemory(WorkerMemory::defaultFile()).remember(m_host, report, QDate::currentDate());
    if (m_options.json)
        printJsonReport(report);
    else
        printReport(report);
    if (report.error && !report.error->isCancelled())
        tools().console.printError(report.error->sentence);
    if (report.error && report.error->kind == ErrorKind::ArchiveGone)
        tools().console.printError(
            tr("If it was moved or deleted on purpose, --new-archive begins a new one here."));
    Q_EMIT finished(exitCodeFor(report));
}

void BackupCommand::printJsonReport(const RunReport &report)
{
    for (const RunFailure &failure : report.failures)
        tools().console.print(failureLine(failure));
    for (const QString &note : report.notes)
        tools().console.print(noteLine(note));
    if (report.error)
        tools().console.print(errorLine(*report.error));
    tools().console.print(finishedLine(report));
}

void BackupCommand::printReport(const RunReport &report)
{
    if (m_live) {
        // The last state, which the throttled signal may have left out; empty bars say nothing.
        const RunProgress &last = m_run->progress();
        tools().console.draw(last.messagesTotal > 0 ? m_bars.frame(last, tools().console.size())
                                                    : m_bars.clear());
    }
    for (const QString &line : failureTexts(report))
        tools().console.printError(line);
    for (const QString &note : report.notes)
        tools().console.print(note);
    if (const QString end = endSentence(report, m_options.dryRun); !end.isEmpty())
        tools().console.print(end);
}

} // namespace mailsheaf
