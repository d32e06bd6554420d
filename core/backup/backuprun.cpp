// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backuprun.h"

#include "core/backup/backupengine.h"

#include <algorithm>
#include <utility>

namespace mailsheaf {

BackupRun::BackupRun(BackupRequest request, QObject *parent)
    : QObject(parent)
{
    request.workers = std::clamp(request.workers, minWorkers, maxWorkers);
    // A queued call says that there is something to take; those to a dead object are dropped.
    BackupEngine::Callbacks callbacks;
    callbacks.progress = [this](const RunProgress &progress) {
        {
            const std::lock_guard lock(m_mutex);
            m_newProgress = progress;
        }
        QMetaObject::invokeMethod(this, &BackupRun::takeProgress, Qt::QueuedConnection);
    };
    callbacks.report = [this](const RunReport &report) {
        {
            const std::lock_guard lock(m_mutex);
            m_report = report;
        }
        QMetaObject::invokeMethod(this, &BackupRun::takeReport, Qt::QueuedConnection);
    };
    m_engine = std::make_unique<BackupEngine>(std::move(request), std::move(callbacks));
}

BackupRun::~BackupRun() = default;

void BackupRun::start()
{
    m_progress.phase = RunPhase::Connecting;
    m_engine->start();
}

void BackupRun::pause()
{
    m_engine->setPaused(true);
}

void BackupRun::resume()
{
    m_engine->setPaused(false);
}

void BackupRun::stop()
{
    m_engine->stop();
}

void BackupRun::setWorkers(int count)
{
    m_engine->setWorkers(std::clamp(count, minWorkers, maxWorkers));
}

bool BackupRun::isRunning() const
{
    return m_progress.phase != RunPhase::Idle && m_progress.phase != RunPhase::Ended;
}

/// The newest; the call before may have taken it already.
void BackupRun::takeProgress()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_newProgress)
            return;
        m_progress = *std::exchange(m_newProgress, std::nullopt);
    }
    Q_EMIT progressChanged(m_progress);
}

void BackupRun::takeReport()
{
    RunReport report;
    {
        const std::lock_guard lock(m_mutex);
        report = *std::exchange(m_report, std::nullopt);
    }
    m_progress.phase = RunPhase::Ended;
    Q_EMIT finished(report);
}

} // namespace mailsheaf
