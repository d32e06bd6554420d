// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/workerpool.h"

#include <QThread>

#include <algorithm>
#include <chrono>

namespace mailsheaf {

namespace {

/// Not QThread::create(): that wraps the function in a std::future, whose end nobody but Qt sees.
class WorkerThread final : public QThread
{
public:
    explicit WorkerThread(std::function<void()> life)
        : m_life(std::move(life))
    {
    }

private:
    void run() override { m_life(); }

    const std::function<void()> m_life;
};

} // namespace

WorkerPool::WorkerPool(Body body)
    : m_body(std::move(body))
{
}

WorkerPool::~WorkerPool()
{
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait(lock, [this] { return m_running == 0; });
    }
    for (const auto &thread : m_threads) {
        if (thread)
            thread->wait();
    }
}

void WorkerPool::setWorkers(int count)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = count;
    if (static_cast<int>(m_states.size()) < count)
        m_states.resize(static_cast<std::size_t>(count), State::Absent);
    m_threads.resize(m_states.size());
    for (int worker = 0; worker < count; ++worker) {
        State &state = m_states[static_cast<std::size_t>(worker)];
        if (state != State::Absent)
            continue;
        state = State::Running;
        m_most = std::max(m_most, ++m_running);
        std::unique_ptr<QThread> &thread = m_threads[static_cast<std::size_t>(worker)];
        if (thread)
            thread->wait(); // Its worker has left, and needs no lock any more.
        thread = std::make_unique<WorkerThread>([this, worker] { live(worker); });
        thread->start();
    }
}

void WorkerPool::live(int worker)
{
    while (staysAfter(worker, m_body(worker))) {
    }
}

/// Whether a worker that has left is wanted again meanwhile: decided under the lock, so that no call back is
/// lost.
bool WorkerPool::staysAfter(int worker, Left left)
{
    const std::lock_guard lock(m_mutex);
    if (left == Left::Retired && worker < m_wanted)
        return true;
    m_states[static_cast<std::size_t>(worker)] = left == Left::ForGood ? State::Gone : State::Absent;
    if (--m_running == 0)
        m_ended.notify_all();
    return false;
}

bool WorkerPool::waitForEnd(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_running == 0; });
}

int WorkerPool::mostAtOnce() const
{
    const std::lock_guard lock(m_mutex);
    return m_most;
}

bool WorkerPool::hasLeftForGood(int worker) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = static_cast<std::size_t>(worker);
    return at < m_states.size() && m_states[at] == State::Gone;
}

} // namespace mailsheaf
