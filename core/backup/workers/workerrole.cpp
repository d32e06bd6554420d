// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/workerrole.h"

#include "core/archive/incomingfolder.h"
#include "core/backup/workers/messagefetcher.h"
#include "core/backup/workers/workerframes.h"
#include "core/backup/workers/workerprocess.h"
#include "core/base/canceltoken.h"

#include <QFile>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace mailsheaf {

namespace {

constexpr qint64 reportBytesEvery = 256 * 1024;
constexpr std::chrono::milliseconds askAgainAfter{20};

/// What is there, unlike QFile, which waits until the buffer is full; 0 or less at the end.
qint64 readStandardInput(char *buffer, std::size_t size)
{
#ifdef Q_OS_WIN
    return ::_read(0, buffer, static_cast<unsigned>(size));
#else
    return ::read(STDIN_FILENO, buffer, size);
#endif
}

/// The two ends of the pipe to the parent. A thread reads, so that the end of the parent is noticed while the
/// worker waits for its server.
class ParentPipe
{
    Q_DISABLE_COPY_MOVE(ParentPipe)

public:
    ParentPipe()
    {
#ifdef Q_OS_WIN
        _setmode(_fileno(stdin), _O_BINARY);
        _setmode(_fileno(stdout), _O_BINARY);
#endif
        m_opened = m_out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
        std::thread([this] {
            readAll();
        }).detach(); // Blocks in a read that nothing else ends; dies with the process.
    }
    ~ParentPipe() = default;

    /// The next order; nullopt when the parent has gone.
    [[nodiscard]] std::optional<Frame> wait()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_frames.empty() || m_ended; });
        if (m_frames.empty())
            return std::nullopt;
        Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        return frame;
    }
    void send(const Frame &frame)
    {
        const QByteArray bytes = frame.encoded();
        if (!m_opened || m_out.write(bytes) != bytes.size())
            m_parentGone.cancel();
    }
    [[nodiscard]] const CancelToken &parentGone() const
    {
        return m_parentGone;
    }

private:
    void readAll()
    {
        FrameDecoder decoder;
        char buffer[16 * 1024];
        qint64 got = 0;
        while (!decoder.isBroken() && (got = readStandardInput(buffer, sizeof buffer)) > 0) {
            decoder.add(QByteArray(buffer, got));
            while (auto frame = decoder.take()) {
                const std::lock_guard lock(m_mutex);
                m_frames.push_back(std::move(*frame));
                m_arrived.notify_one();
            }
        }
        m_parentGone.cancel();
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_arrived.notify_one();
    }

    QFile m_out;
    bool m_opened = false;
    CancelToken m_parentGone;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Frame> m_frames;
    bool m_ended = false;
};

/// The desk is in the parent: asks it, and reports to it.
class PipeDesk final : public FetchDesk
{
public:
    PipeDesk(ParentPipe &pipe, IncomingFolder &incoming, bool compress)
        : m_pipe(pipe)
        , m_incoming(incoming)
        , m_compress(compress)
    {
    }

    std::optional<Batch> next(const Appetite &appetite) override
    {
        // Where there was nothing a moment ago, there is nothing now.
        const auto now = std::chrono::steady_clock::now();
        if (!appetite.urgent && now < m_askAgain)
            return std::nullopt;
        m_pipe.send(Frame::of(FrameType::Hungry, appetite));
        const auto answer = m_pipe.wait();
        Batch batch;
        if (answer && answer->type == FrameType::Batch && answer->read(&batch))
            return batch;
        m_askAgain = now + askAgainAfter;
        return std::nullopt;
    }
    bool wantsCompression() override { return m_compress; }
    /// Others cannot go on with what has arrived in this process.
    bool isRelieved(quint64 /*left*/, double /*bytesPerSecond*/) override { return false; }
    Result<IncomingMessage> receive() override { return m_incoming.receive(); }
    void bytesArrived(qint64 bytes) override
    {
        m_bytes += bytes;
        if (std::abs(m_bytes) >= reportBytesEvery)
            reportBytes();
    }
    Result<void> received(const WantedMessage &wanted, const FetchedMessage &message,
                          StagedMessage &&staged) override
    {
        reportBytes();
        m_pipe.send(Frame::of(FrameType::Received, ReceivedMessage{.index = wanted.index,
                                                                   .message = message,
                                                                   .file = staged.file.release(),
                                                                   .sha256 = staged.sha256}));
        return {};
    }
    Result<void> vanished(const WantedMessage &wanted) override
    {
        m_pipe.send(Frame::of(FrameType::Vanished, static_cast<quint64>(wanted.index)));
        return {};
    }
    Result<void> refused(const WantedMessage &wanted, const QByteArray &words) override
    {
        m_pipe.send(Frame::of(FrameType::Refused, static_cast<quint64>(wanted.index), words));
        return {};
    }
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) override
    {
        QList<quint64> indices;
        for (const WantedMessage &message : wanted)
            indices << message.index;
        m_pipe.send(Frame::of(FrameType::Lost, indices, loss.reason, loss.renumbered));
        return {};
    }
    /// The parent knows what it has handed out.
    void giveBack(std::vector<WantedMessage> /*unanswered*/) override { reportBytes(); }

    void reportBytes()
    {
        if (m_bytes != 0)
            m_pipe.send(Frame::of(FrameType::Bytes, m_bytes));
        m_bytes = 0;
    }

private:
    ParentPipe &m_pipe;
    IncomingFolder &m_incoming;
    const bool m_compress;
    qint64 m_bytes = 0;
    std::chrono::steady_clock::time_point m_askAgain;
};

/// Follows the parent's orders with one session at a time.
class RemoteWorker
{
public:
    RemoteWorker(ParentPipe &pipe, WorkerJob job)
        : m_pipe(pipe)
        , m_job(std::move(job))
        , m_incoming(m_job.archive)
    {
    }

    void follow(const Frame &order)
    {
        if (order.type == FrameType::Open)
            open();
        else if (order.type == FrameType::Go)
            go();
        else if (order.type == FrameType::Close)
            close();
    }

private:
    void open()
    {
        drop();
        auto session = Session::open(m_job.endpoint, m_job.user, m_job.secret, m_pipe.parentGone());
        if (!session) {
            m_pipe.send(Frame::of(FrameType::Failed, session.error()));
            return;
        }
        m_session = std::move(*session);
        m_fetcher = std::make_unique<MessageFetcher>(*m_session, m_partials,
                                                     MessageStream::Limits{.oneByOne = m_job.oneByOne});
        m_pipe.send(Frame::of(FrameType::Opened));
    }
    void go()
    {
        if (!m_fetcher)
            return;
        PipeDesk desk(m_pipe, m_incoming, m_job.compress);
        const auto done = m_fetcher->run(desk);
        desk.reportBytes();
        m_pipe.send(done ? Frame::of(FrameType::Idle) : Frame::of(FrameType::Failed, done.error()));
        if (!done)
            drop();
    }
    void close()
    {
        if (m_session)
            m_session->logOut();
        drop();
    }
    void drop()
    {
        m_fetcher.reset();
        m_session.reset();
    }

    ParentPipe &m_pipe;
    const WorkerJob m_job;
    IncomingFolder m_incoming;
    PartialMessages m_partials;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MessageFetcher> m_fetcher;
};

} // namespace

bool isWorkerRole(int argc, char **argv)
{
    return argc == 2 && std::strcmp(argv[1], workerArgument) == 0;
}

int runWorkerRole()
{
    ParentPipe &pipe = *new ParentPipe; // Never destroyed: its reading thread outlasts this function.
    const auto first = pipe.wait();
    WorkerJob job;
    if (!first || first->type != FrameType::Job || !first->read(&job))
        return 2;
    RemoteWorker worker(pipe, std::move(job));
    while (const auto order = pipe.wait())
        worker.follow(*order);
    return 0;
}

} // namespace mailsheaf
