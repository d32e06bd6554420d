// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/imap/session.h"
#include "core/parallel/workerpool.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace mailsheaf {

/// Connections for workers 1, 2, … that are opened and encrypted while the first one still signs in and asks
/// for the mailboxes: on a long line a worker would else begin three round trips later. They sign in only
/// when a worker takes them; those that nobody takes are dropped without a sign-in.
///
/// Any thread may call any function.
class EarlyConnections
{
public:
    /// @p cancel: ends the connections; cancelled by the destructor.
    EarlyConnections(Endpoint endpoint, CancelToken cancel);
    /// Waits, less than half a second, for what is under way.
    ~EarlyConnections();
    Q_DISABLE_COPY_MOVE(EarlyConnections)

    /// For whatever is done with the connections.
    [[nodiscard]] const CancelToken &cancelToken() const { return m_cancel; }
    /// Once: for workers 1 .. workers-1, as far as so many may connect at once.
    void start(int workers);
    /// For how many workers, the first one included, there are connections; 0 when none were started.
    [[nodiscard]] int workers();
    /// Whether the server has taken any; waits for those that are under way, until @p cancel.
    [[nodiscard]] bool isAnyOpen(const CancelToken &cancel);
    /// The connection of @p worker, attached to the current thread and not signed in, or why there is none;
    /// waits while it is under way. nullopt when none was started, and after the first time.
    [[nodiscard]] std::optional<Result<std::unique_ptr<Session>>> take(int worker);

private:
    struct Slot
    {
        bool expected = false;
        std::optional<Result<std::unique_ptr<Session>>> opened;
    };

    WorkerPool::Left open(int worker);

    const Endpoint m_endpoint;
    const CancelToken m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Slot> m_slots; ///< By worker.
    WorkerPool m_pool;         ///< Last: its threads use everything above.
};

} // namespace mailsheaf
