// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprun.h"
#include "core/experiment/experimentrequest.h"
#include "core/experiment/experimentresult.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace mailsheaf {

/// Where an experiment stands. A plain value.
struct ExperimentProgress
{
    int runsDone = 0;
    int runsTotal = 0;
    std::optional<PlannedRun> run; ///< What is being measured; nullopt while the sample is looked at.
    RunProgress backup;            ///< How far that is.
    std::optional<std::chrono::milliseconds> remaining; ///< Known from the second repeat on.

    /// How much of all runs is done, 0..1.
    [[nodiscard]] double fraction() const;
};

/// How an experiment ended; exactly one, exactly once.
struct ExperimentReport
{
    enum class Outcome
    {
        Finished,
        Stopped, ///< The user said stop; the measurements so far are there.
        Failed,  ///< See error; the measurements so far are there.
    };
    Outcome outcome = Outcome::Finished;
    std::optional<Error> error; ///< Set exactly when Failed.
    bool asksFirst = false;     ///< Failed only because ExperimentRequest::evenIfLarge was not set.
    ExperimentResult result;
    QStringList notes; ///< Sentences worth knowing, of all runs.
};

/// One experiment from start to report: looks at the sample, checks the budget, then makes one backup after
/// the other, each into a scratch folder of its own that is deleted afterwards, whatever happens.
///
/// The object lives in the thread that made it, which must run an event loop. start() once; then
/// progressChanged() at most ten times a second, measured() after each run and finished() exactly once, when
/// the last scratch folder is gone. Nothing here blocks, except the destructor: it ends the run and deletes
/// the folder.
class ExperimentRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentRun)

public:
    explicit ExperimentRun(ExperimentRequest request, QObject *parent = nullptr);
    ~ExperimentRun() override;

    void start();
    /// Ends the experiment in about a second.
    void stop();

    [[nodiscard]] const ExperimentProgress &progress() const { return m_progress; }
    [[nodiscard]] const ExperimentResult &result() const { return m_report.result; }

Q_SIGNALS:
    void progressChanged(const mailsheaf::ExperimentProgress &progress);
    void measured(const mailsheaf::Measurement &measurement);
    void finished(const mailsheaf::ExperimentReport &report);

private:
    [[nodiscard]] bool makeScratch();
    void runBackup(BackupRequest request, void (ExperimentRun::*handler)(const RunReport &));
    void lookAtSample();
    void handleSample(const RunReport &report);
    void runNext();
    void handleRun(const RunReport &report);
    void record(const RunReport &report);
    void handleProgress(const RunProgress &progress);
    void deleteScratch();
    void handleDeleted();
    void failWith(const Error &error);
    void end();
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining() const;

    const ExperimentRequest m_request;
    const QList<PlannedRun> m_plan;
    qsizetype m_next = 0;
    std::unique_ptr<BackupRun> m_run;
    std::unique_ptr<QTemporaryDir> m_scratch;
    QFutureWatcher<bool> m_deleting;
    QThreadPool m_deleter; ///< Of exactly one thread: thousands of files must not hold up the window.
    ExperimentProgress m_progress;
    ExperimentReport m_report;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::ExperimentProgress)
Q_DECLARE_METATYPE(mailsheaf::ExperimentReport)
