// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace mailsheaf {

class BackupEngine;

/// One backup from start to report. The object lives in the thread that made it (the window's, or the command
/// line's main thread), which must run an event loop; the work happens on threads of its own.
///
/// start() once; then progressChanged() at most ten times a second and finished() exactly once. Nothing here
/// blocks, except the destructor: it stops the run and waits for its threads, which takes less than a second.
class BackupRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupRun)

public:
    explicit BackupRun(BackupRequest request, QObject *parent = nullptr);
    ~BackupRun() override;

    void start();
    /// Workers finish what is on its way and hold still; sessions stay open.
    void pause();
    void resume();
    /// Ends the run within a second. What is complete stays.
    void stop();
    /// Adds or retires workers while the run goes on; @p count is clamped to minWorkers..maxWorkers.
    /// Ends Auto for this run.
    void setWorkers(int count);

    /// The latest snapshot, also before the first signal.
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressChanged(const mailsheaf::RunProgress &progress);
    void finished(const mailsheaf::RunReport &report);

private:
    void takeProgress();
    void takeReport();

    RunProgress m_progress;
    std::mutex m_mutex; ///< Guards what the engine's thread hands over.
    std::optional<RunProgress> m_newProgress;
    std::optional<RunReport> m_report;
    std::unique_ptr<BackupEngine> m_engine; ///< Last: its thread uses what is above.
};

} // namespace mailsheaf
