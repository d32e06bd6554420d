// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/workerprocess.h"

#include <QCoreApplication>

namespace mailsheaf {

namespace {

constexpr int cancelCheckMs = 100;

struct WorkerProcessText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::WorkerProcess)
};

} // namespace

WorkerProcess::WorkerProcess(const QString &program, const WorkerJob &job)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {QString::fromLatin1(workerArgument)});
    Frame frame = Frame::of(FrameType::Job, job);
    send(frame);
    frame.content.fill('\0'); // It holds the password.
}

WorkerProcess::~WorkerProcess()
{
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished();
}

void WorkerProcess::send(const Frame &frame)
{
    // What does not fit into the pipe now goes out while the answer is waited for.
    m_process.write(frame.encoded());
}

Result<Frame> WorkerProcess::read(const CancelToken &cancel)
{
    while (true) {
        if (auto frame = m_decoder.take())
            return std::move(*frame);
        if (cancel.isCancelled())
            return failure(Error::cancelled());
        if (m_decoder.isBroken())
            return failure(died());
        if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(cancelCheckMs) && !isRunning())
            return failure(died());
        m_decoder.add(m_process.readAllStandardOutput());
    }
}

Error WorkerProcess::died() const
{
    return {.kind = ErrorKind::Network,
            .sentence =
                WorkerProcessText::tr("A worker process ended unexpectedly. Its messages are fetched again."),
            .detail = m_process.errorString()};
}

} // namespace mailsheaf
