// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/earlyconnections.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailsheaf {

namespace {

constexpr int mostAtOnce = 8;
constexpr std::chrono::milliseconds connectionGlance{50};

} // namespace

EarlyConnections::EarlyConnections(Endpoint endpoint, CancelToken cancel)
    : m_endpoint(std::move(endpoint))
    , m_cancel(std::move(cancel))
    , m_pool([this](int worker) { return open(worker); })
{
}

EarlyConnections::~EarlyConnections()
{
    m_cancel.cancel();
}

void EarlyConnections::start(int workers)
{
    const int count = std::min(workers, mostAtOnce);
    {
        const std::lock_guard lock(m_mutex);
        m_slots.resize(static_cast<std::size_t>(std::max(count, 0)));
        for (std::size_t worker = 1; worker < m_slots.size(); ++worker)
            m_slots[worker].expected = true;
    }
    if (count > 1)
        m_pool.setWorkers(count);
}

int EarlyConnections::workers()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_slots.size());
}

WorkerPool::Left EarlyConnections::open(int worker)
{
    // The first worker's connection is the one that makes the plan.
    if (worker > 0) {
        auto session = Session::connect(m_endpoint, m_cancel);
        if (session)
            (*session)->detach();
        const std::lock_guard lock(m_mutex);
        m_slots[static_cast<std::size_t>(worker)].opened = std::move(session);
        m_changed.notify_all();
    }
    return WorkerPool::Left::ForGood;
}

bool EarlyConnections::isAnyOpen(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    const auto isUnderWay = [](const Slot &slot) { return slot.expected && !slot.opened; };
    while (!cancel.isCancelled() && std::ranges::any_of(m_slots, isUnderWay))
        m_changed.wait_for(lock, connectionGlance);
    return std::ranges::any_of(m_slots, [](const Slot &slot) { return slot.opened && *slot.opened; });
}

std::optional<Result<std::unique_ptr<Session>>> EarlyConnections::take(int worker)
{
    std::unique_lock lock(m_mutex);
    const auto at = static_cast<std::size_t>(worker);
    if (at >= m_slots.size() || !std::exchange(m_slots[at].expected, false))
        return std::nullopt;
    m_changed.wait(lock, [&] { return m_slots[at].opened.has_value(); });
    auto taken = std::exchange(m_slots[at].opened, std::nullopt);
    if (*taken)
        (**taken)->attach();
    return taken;
}

} // namespace mailsheaf
