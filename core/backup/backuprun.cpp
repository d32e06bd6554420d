// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backuprun.h"

#include "core/backup/backupengine.h"

#include <algorithm>

namespace mailsheaf {

BackupRun::BackupRun(BackupRequest request, QObject *parent)
    : QObject(parent)
{
    request.workers = std::clamp(request.workers, minWorkers, maxWorkers);
    // Values travel from the engine's thread to this object's by queued calls; those of a dead object are
    // dropped.
    BackupEngine::Callbacks callbacks;
    callbacks.progress = [this](const RunProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { handleProgress(progress); }, Qt::QueuedConnection);
    };
    callbacks.report = [this](const RunReport &report) {
        QMetaObject::invokeMethod(
            this, [this, report] { handleReport(report); }, Qt::QueuedConnection);
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

void BackupRun::handleProgress(const RunProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged(progress);
}

void BackupRun::handleReport(const RunReport &report)
{
    m_progress.phase = RunPhase::Ended;
    Q_EMIT finished(report);
}

} // namespace mailsheaf
