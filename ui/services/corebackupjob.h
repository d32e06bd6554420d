// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprun.h"
#include "ui/services/backupjob.h"

namespace mailsheaf {

/// The BackupJob that does it: hands everything on to a BackupRun of its own.
class CoreBackupJob final : public BackupJob
{
    Q_OBJECT

public:
    explicit CoreBackupJob(const BackupRequest &request, QObject *parent = nullptr);

    void start() override { m_run.start(); }
    void pause() override { m_run.pause(); }
    void resume() override { m_run.resume(); }
    void stop() override { m_run.stop(); }
    void setWorkers(int count) override { m_run.setWorkers(count); }

private:
    BackupRun m_run;
};

} // namespace mailsheaf
