// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentrun.h"

#include "core/experiment/databudget.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

double shareOf(const RunProgress &progress)
{
    if (progress.messagesTotal == 0)
        return 0;
    return std::min(1.0,
                    static_cast<double>(progress.messagesDone) / static_cast<double>(progress.messagesTotal));
}

} // namespace

double ExperimentProgress::fraction() const
{
    return runsTotal == 0 ? 0 : (runsDone + (run ? shareOf(backup) : 0)) / runsTotal;
}

ExperimentRun::ExperimentRun(ExperimentRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_plan(plannedRuns(m_request))
{
    m_deleter.setMaxThreadCount(1);
    m_progress.runsTotal = static_cast<int>(m_plan.size());
    connect(&m_deleting, &QFutureWatcher<bool>::finished, this, &ExperimentRun::handleDeleted);
}

ExperimentRun::~ExperimentRun()
{
    m_run.reset();           // its last files are written into the folder that goes next
    m_deleter.waitForDone(); // what is left, the folder's own destructor deletes
}

void ExperimentRun::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const QString problem = experimentProblem(m_request); !problem.isEmpty())
                failWith({.kind = ErrorKind::Usage, .sentence = problem, .detail = {}});
            else if (m_stopped)
                end();
            else
                lookAtSample();
        },
        Qt::QueuedConnection);
}

void ExperimentRun::stop()
{
    m_stopped = true;
    if (m_run)
        m_run->stop();
}

/// A dry run tells exactly what each run will fetch, before anything is fetched. It also lets the server read
/// its indexes, so that the first measurement is not the one that pays for it.
void ExperimentRun::lookAtSample()
{
    BackupRequest request = backupFor(m_request, {});
    request.dryRun = true;
    Q_EMIT progressChanged(m_progress);
    if (makeScratch())
        runBackup(std::move(request), &ExperimentRun::handleSample);
}

bool ExperimentRun::makeScratch()
{
    const QDir parent(m_request.scratchParent.isEmpty() ? QDir::tempPath() : m_request.scratchParent);
    m_scratch =
        std::make_unique<QTemporaryDir>(parent.filePath(QStringLiteral("mailsheaf-experiment-XXXXXX")));
    if (m_scratch->isValid())
        return true;
    failWith({.kind = ErrorKind::Archive,
              .sentence = tr("There is no place for the experiment's files in %1: %2. Make room there, or "
                             "allow writing.")
                              .arg(QDir::toNativeSeparators(parent.path()), m_scratch->errorString()),
              .detail = {}});
    return false;
}

void ExperimentRun::runBackup(BackupRequest request, void (ExperimentRun::*handler)(const RunReport &))
{
    request.destination = m_scratch->filePath(QStringLiteral("archive"));
    m_run = std::make_unique<BackupRun>(std::move(request));
    connect(m_run.get(), &BackupRun::progressChanged, this, &ExperimentRun::handleProgress);
    connect(m_run.get(), &BackupRun::finished, this, handler);
    m_run->start();
}

void ExperimentRun::handleSample(const RunReport &report)
{
    m_run.release()->deleteLater(); // we are inside a signal of it
    if (report.error)
        return failWith(*report.error);
    if (m_stopped || report.outcome == RunOutcome::Stopped)
        return deleteScratch();
    if (report.planned == 0)
        return failWith({.kind = ErrorKind::Usage,
                         .sentence = tr("There are no messages to measure with; choose other folders."),
                         .detail = {}});
    const quint64 bytes = report.plannedBytes * static_cast<quint64>(m_plan.size());
    const BudgetAnswer answer = checkBudget(bytes, m_request.dailyBytes, m_request.evenIfLarge);
    m_report.asksFirst = answer.kind == BudgetAnswer::Kind::AskFirst;
    if (answer.kind != BudgetAnswer::Kind::Fine)
        return failWith({.kind = ErrorKind::Usage, .sentence = answer.sentence, .detail = {}});
    deleteScratch();
}

void ExperimentRun::runNext()
{
    const PlannedRun &next = m_plan.at(m_next);
    m_progress.run = next;
    m_progress.backup = {};
    m_progress.remaining = remaining();
    if (!makeScratch())
        return;
    runBackup(backupFor(m_request, next), &ExperimentRun::handleRun);
    Q_EMIT progressChanged(m_progress);
}

void ExperimentRun::handleProgress(const RunProgress &progress)
{
    m_progress.backup = progress;
    m_progress.remaining = remaining();
    Q_EMIT progressChanged(m_progress);
}

void ExperimentRun::handleRun(const RunReport &report)
{
    m_run.release()->deleteLater(); // we are inside a signal of it
    for (const QString &note : report.notes) {
        if (!m_report.notes.contains(note))
            m_report.notes.append(note);
    }
    if (report.error)
        return failWith(*report.error);
    if (report.failed > 0)
        return failWith(
            {.kind = ErrorKind::Message,
             .sentence = tr("%n message(s) could not be fetched, so the times cannot be compared; "
                            "leave out the folder %1, or try again.",
                            nullptr, static_cast<int>(report.failed))
                             .arg(report.failures.value(0).mailbox),
             .detail = report.failures.value(0).reason});
    if (report.outcome != RunOutcome::Stopped)
        record(report);
    deleteScratch();
}

void ExperimentRun::record(const RunReport &report)
{
    const PlannedRun &run = m_plan.at(m_next);
    const Measurement measurement{.method = run.method,
                                  .workers = run.workers,
                                  .repeat = run.repeat,
                                  .seconds = static_cast<double>(report.elapsed.count()) / 1000,
                                  .messages = report.messages,
                                  .bytes = report.bytes};
    m_report.result.add(measurement);
    ++m_next;
    m_progress.runsDone = static_cast<int>(m_next);
    m_progress.run.reset();
    Q_EMIT measured(measurement);
}

void ExperimentRun::deleteScratch()
{
    if (!m_scratch) {
        end();
        return;
    }
    m_deleting.setFuture(
        QtConcurrent::run(&m_deleter, [scratch = m_scratch.get()] { return scratch->remove(); }));
}

void ExperimentRun::handleDeleted()
{
    if (!m_deleting.result()) {
        m_report.notes.append(tr("The folder %1 could not be deleted completely; please do so by hand.")
                                  .arg(QDir::toNativeSeparators(m_scratch->path())));
        m_scratch->setAutoRemove(false);
    }
    m_scratch.reset();
    const bool goesOn = !m_report.error && !m_stopped && m_next < m_plan.size();
    if (goesOn)
        runNext();
    else
        end();
}

void ExperimentRun::failWith(const Error &error)
{
    m_report.error = error;
    if (m_scratch && !m_scratch->isValid())
        m_scratch.reset();
    deleteScratch();
}

void ExperimentRun::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_progress.run.reset();
    if (m_report.error)
        m_report.outcome = ExperimentReport::Outcome::Failed;
    else if (m_next < m_plan.size())
        m_report.outcome = ExperimentReport::Outcome::Stopped;
    Q_EMIT finished(m_report);
}

/// From what the same runs took in the last repeat; nullopt in the first.
std::optional<std::chrono::milliseconds> ExperimentRun::remaining() const
{
    double seconds = 0;
    for (qsizetype i = m_next; i < m_plan.size(); ++i) {
        const double usual = m_report.result.median(m_plan.at(i).method, m_plan.at(i).workers);
        if (usual <= 0)
            return std::nullopt;
        seconds += i == m_next ? usual * (1 - shareOf(m_progress.backup)) : usual;
    }
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace mailsheaf
