// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "ui/services/backupjob.h"

#include <QStringList>

namespace mailsheaf {

/// A backup that does what a test says and writes down what it was told.
class FakeBackupJob final : public BackupJob
{
    Q_OBJECT

public:
    explicit FakeBackupJob(const BackupRequest &request);

    void start() override { calls.append(QStringLiteral("start")); }
    void pause() override { calls.append(QStringLiteral("pause")); }
    void resume() override { calls.append(QStringLiteral("resume")); }
    void stop() override { calls.append(QStringLiteral("stop")); }
    void setWorkers(int count) override { calls.append(QStringLiteral("workers %1").arg(count)); }

    void report(const RunProgress &progress) { Q_EMIT progressChanged(progress); }
    void finish(const RunReport &runReport) { Q_EMIT finished(runReport); }

    BackupRequest request;
    QStringList calls;
};

} // namespace mailsheaf
