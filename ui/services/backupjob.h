// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"

#include <QObject>

namespace mailsheaf {

/// One backup as the window sees it; the contract is BackupRun's. An interface, so that the window can be
/// shown and tested without a server.
class BackupJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupJob)

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
    virtual void setWorkers(int count) = 0;

Q_SIGNALS:
    void progressChanged(const mailsheaf::RunProgress &progress);
    /// Exactly once after start().
    void finished(const mailsheaf::RunReport &report);
};

} // namespace mailsheaf
