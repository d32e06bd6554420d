// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprun.h"
#include "core/backup/workermemory.h"
#include "ui/services/backupjob.h"

namespace mailsheaf {

/// The BackupJob that does it: hands everything on to a BackupRun of its own. Writes down what the run finds
/// out about the server.
class CoreBackupJob final : public BackupJob
{
    Q_OBJECT

public:
    CoreBackupJob(const BackupRequest &request, const WorkerMemory &memory, QObject *parent = nullptr);

    void start() override { m_run.start(); }
    void pause() override { m_run.pause(); }
    void resume() override { m_run.resume(); }
    void stop() override { m_run.stop(); }
    void setWorkers(int count) override { m_run.setWorkers(count); }

private:
    BackupRun m_run;
};

} // namespace mailsheaf
