// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/corebackupjob.h"

namespace mailsheaf {

CoreBackupJob::CoreBackupJob(const BackupRequest &request, QObject *parent)
    : BackupJob(parent)
    , m_run(request)
{
    connect(&m_run, &BackupRun::progressChanged, this, &BackupJob::progressChanged);
    connect(&m_run, &BackupRun::finished, this, &BackupJob::finished);
}

} // namespace mailsheaf
