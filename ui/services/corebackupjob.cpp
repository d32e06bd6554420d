// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/corebackupjob.h"

namespace mailsheaf {

CoreBackupJob::CoreBackupJob(const BackupRequest &request, const WorkerMemory &memory, QObject *parent)
    : BackupJob(parent)
    , m_run(request)
{
    connect(&m_run, &BackupRun::progressChanged, this, &BackupJob::progressChanged);
    connect(&m_run, &BackupRun::finished, this,
            [this, memory, host = request.endpoint.host](const RunReport &report) {
                memory.remember(host, report, QDate::currentDate());
                Q_EMIT finished(report);
            });
}

} // namespace mailsheaf
