// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/processworker.h"

#include "core/backup/workers/sublistdesk.h"

#include <QCoreApplication>

namespace mailsheaf {

namespace {

struct ProcessWorkerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ProcessWorker)
};

tl::unexpected<Error> senseless()
{
    return failure(
        ErrorKind::Network,
        ProcessWorkerText::tr("A worker process reported something that makes no sense. Its messages are "
                              "fetched again."));
}

tl::unexpected<Error> reported(const Frame &frame)
{
    Error error;
    return frame.read(&error) ? failure(error) : senseless();
}

} // namespace

ProcessWorker::ProcessWorker(int number, const SharedRun &run, WorkerProcess &process,
                             const CancelToken &cancel)
    : m_number(number)
    , m_run(run)
    , m_process(process)
    , m_cancel(cancel)
{
}

Result<std::unique_ptr<Worker>> ProcessWorker::open(int number, const SharedRun &run, WorkerProcess &process,
                                                    const CancelToken &cancel)
{
    process.send(Frame::of(FrameType::Open));
    const auto answer = process.read(cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->type == FrameType::Failed)
        return reported(*answer);
    if (answer->type != FrameType::Opened)
        return senseless();
    return std::unique_ptr<Worker>(new ProcessWorker(number, run, process, cancel));
}

Result<void> ProcessWorker::work(OwnSublist &sublist)
{
    m_run.board.setState(m_number, WorkerState::Downloading);
    SublistDesk desk(m_number, m_run, sublist);
    m_process.send(Frame::of(FrameType::Go));
    while (true) {
        const auto ended =
            m_process.read(m_cancel).and_then([&](const Frame &frame) { return handle(frame, desk); });
        if (ended && !*ended)
            continue;
        desk.giveBack(unanswered());
        m_underWay.clear();
        desk.pauseIfDeclined();
        return ended ? Result<void>() : failure(ended.error());
    }
}

Result<bool> ProcessWorker::handle(const Frame &frame, SublistDesk &desk)
{
    const auto goesOn = [] { return false; };
    switch (frame.type) {
    case FrameType::Hungry:
        feed(frame, desk);
        return false;
    case FrameType::Bytes: {
        qint64 bytes = 0;
        if (!frame.read(&bytes))
            return senseless();
        desk.bytesArrived(bytes);
        return false;
    }
    case FrameType::Received:
        return enterReceived(frame, desk).map(goesOn);
    case FrameType::Vanished:
        return enterVanished(frame, desk).map(goesOn);
    case FrameType::Refused:
        return enterRefused(frame, desk).map(goesOn);
    case FrameType::Lost:
        return enterLost(frame, desk).map(goesOn);
    case FrameType::Idle:
        return true;
    case FrameType::Failed:
        return reported(frame);
    default:
        return senseless();
    }
}

void ProcessWorker::feed(const Frame &frame, SublistDesk &desk)
{
    Appetite appetite;
    const auto batch = frame.read(&appetite) ? desk.next(appetite) : std::nullopt;
    if (!batch) {
        m_process.send(Frame::of(FrameType::NoBatch));
        return;
    }
    for (const WantedMessage &message : batch->messages)
        m_underWay.emplace(message.index, message);
    m_process.send(Frame::of(FrameType::Batch, *batch));
}

Result<void> ProcessWorker::enterReceived(const Frame &frame, SublistDesk &desk)
{
    ReceivedMessage received;
    if (!frame.read(&received))
        return senseless();
    StagedMessage staged{
        .file = StagedFile(received.file), .size = received.message.size, .sha256 = received.sha256};
    const auto wanted = settle(received.index);
    return wanted ? desk.received(*wanted, received.message, std::move(staged)) : senseless();
}

Result<void> ProcessWorker::enterVanished(const Frame &frame, SublistDesk &desk)
{
    quint64 index = 0;
    const auto wanted = frame.read(&index) ? settle(index) : std::nullopt;
    return wanted ? desk.vanished(*wanted) : senseless();
}

Result<void> ProcessWorker::enterRefused(const Frame &frame, SublistDesk &desk)
{
    quint64 index = 0;
    QByteArray words;
    const auto wanted = frame.read(&index, &words) ? settle(index) : std::nullopt;
    return wanted ? desk.refused(*wanted, words) : senseless();
}

Result<void> ProcessWorker::enterLost(const Frame &frame, SublistDesk &desk)
{
    QList<quint64> indices;
    MailboxLoss loss;
    if (!frame.read(&indices, &loss.reason, &loss.renumbered))
        return senseless();
    std::vector<WantedMessage> lost;
    for (const quint64 index : indices) {
        const auto wanted = settle(index);
        if (!wanted)
            return senseless();
        lost.push_back(*wanted);
    }
    return desk.mailboxLost(lost, loss);
}

/// The message that a report is about; nullopt when the process was not asked for it.
std::optional<WantedMessage> ProcessWorker::settle(quint64 index)
{
    const auto node = m_underWay.extract(index);
    return node.empty() ? std::nullopt : std::optional(node.mapped());
}

std::vector<WantedMessage> ProcessWorker::unanswered() const
{
    std::vector<WantedMessage> rest;
    rest.reserve(m_underWay.size());
    for (const auto &[index, message] : m_underWay)
        rest.push_back(message);
    return rest;
}

void ProcessWorker::logOut()
{
    m_process.send(Frame::of(FrameType::Close));
}

} // namespace mailsheaf
