// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/messagefetcher.h"
#include "core/backup/workers/worker.h"

#include <memory>
#include <optional>

namespace mailsheaf {

/// A worker of this process: its own session, in its own thread.
class ThreadWorker final : public Worker
{
public:
    /// @p number counts from 0.
    ThreadWorker(int number, const SharedRun &run, std::unique_ptr<Session> session);

    Result<void> list() override;
    Result<void> work(OwnSublist &sublist) override;
    void logOut() override;

private:
    const int m_number;
    const SharedRun &m_run;
    std::unique_ptr<Session> m_session;
    std::optional<OpenMailbox> m_open;       ///< What it has listed last.
    std::optional<MessageFetcher> m_fetcher; ///< From the first work() on: until then the session lists.
};

} // namespace mailsheaf
