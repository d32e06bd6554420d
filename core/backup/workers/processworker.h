// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/worker.h"
#include "core/backup/workers/workerprocess.h"

#include <unordered_map>

namespace mailsheaf {

class SublistDesk;

/// A worker that is a process: hands it its sublist batch by batch and enters what it reports. When the
/// process dies, nothing is lost: what it had not reported goes back.
class ProcessWorker final : public Worker
{
public:
    /// Lets @p process sign in. @p process is not owned; like this, it is used by the worker's thread alone.
    [[nodiscard]] static Result<std::unique_ptr<Worker>> open(int number, const SharedRun &run,
                                                              WorkerProcess &process,
                                                              const CancelToken &cancel);

    /// A worker process fetches only.
    Result<void> list() override { return {}; }
    Result<void> work(OwnSublist &sublist) override;
    void logOut() override;

private:
    ProcessWorker(int number, const SharedRun &run, WorkerProcess &process, const CancelToken &cancel);

    /// True when the process has nothing more to do.
    [[nodiscard]] Result<bool> handle(const Frame &frame, SublistDesk &desk);
    void feed(const Frame &frame, SublistDesk &desk);
    [[nodiscard]] Result<void> enterReceived(const Frame &frame, SublistDesk &desk);
    [[nodiscard]] Result<void> enterVanished(const Frame &frame, SublistDesk &desk);
    [[nodiscard]] Result<void> enterRefused(const Frame &frame, SublistDesk &desk);
    [[nodiscard]] Result<void> enterLost(const Frame &frame, SublistDesk &desk);
    [[nodiscard]] std::optional<WantedMessage> settle(quint64 index);
    [[nodiscard]] std::vector<WantedMessage> unanswered() const;

    const int m_number;
    const SharedRun &m_run;
    WorkerProcess &m_process;
    const CancelToken m_cancel;
    std::unordered_map<quint64, WantedMessage> m_underWay;
};

} // namespace mailsheaf
