// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/workerframes.h"
#include "core/base/canceltoken.h"

#include <QProcess>

namespace mailsheaf {

/// A worker process seen from the run that started it. Used by one thread; may outlive several sessions of
/// its worker, because starting a process is not what the methods of the experiment compare. Killed when it
/// is destroyed.
class WorkerProcess
{
public:
    /// Starts @p program in the worker role and hands it its job through standard input. Failures show at the
    /// first read().
    WorkerProcess(const QString &program, const WorkerJob &job);
    ~WorkerProcess();
    Q_DISABLE_COPY_MOVE(WorkerProcess)

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void send(const Frame &frame);
    /// The next frame. Fails with Network when the process has died: a new one may do better.
    [[nodiscard]] Result<Frame> read(const CancelToken &cancel);

private:
    [[nodiscard]] Error died() const;

    QProcess m_process;
    FrameDecoder m_decoder;
};

/// The argument that puts a program into the worker role.
inline constexpr const char *workerArgument = "--worker-process";

} // namespace mailsheaf
