// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QThread;

namespace mailsheaf {

/// The threads of the workers, one for each. The number of workers may change at any time; any thread may
/// call any function. QThread, because sockets need a thread that Qt has started; no QThreadPool, because
/// ThreadSanitizer cannot follow how that hands a task over.
class WorkerPool
{
public:
    enum class Left
    {
        Retired, ///< Was told to go; may be called back when the number goes up again.
        ForGood, ///< Has finished, or cannot go on; is not started again.
    };
    /// A worker's life, run in its own thread; returns when it leaves. Must not throw.
    using Body = std::function<Left(int worker)>;

    explicit WorkerPool(Body body);
    /// Waits for every worker: see to it that their bodies return.
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// Starts workers 0 .. count-1 as far as they are not running and have not left for good. Bodies with
    /// higher numbers are expected to retire by themselves.
    void setWorkers(int count);
    /// Waits until nobody runs any more, but no longer than @p milliseconds; true when nobody does.
    [[nodiscard]] bool waitForEnd(int milliseconds);
    /// The most workers that ran at the same time.
    [[nodiscard]] int mostAtOnce() const;
    [[nodiscard]] bool hasLeftForGood(int worker) const;

private:
    enum class State
    {
        Absent,
        Running,
        Gone,
    };

    void live(int worker);
    [[nodiscard]] bool staysAfter(int worker, Left left);

    const Body m_body;
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    std::vector<State> m_states;
    int m_wanted = 0;
    int m_running = 0;
    int m_most = 0;
    std::vector<std::unique_ptr<QThread>>
        m_threads; ///< By worker; of one that has left, until it is needed again.
};

} // namespace mailsheaf
