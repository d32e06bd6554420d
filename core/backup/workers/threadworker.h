// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/messagefetcher.h"
#include "core/backup/workers/worker.h"

#include <memory>

namespace mailsheaf {

/// A worker of this process: its own session, in its own thread.
class ThreadWorker final : public Worker
{
public:
    /// @p number counts from 0.
    ThreadWorker(int number, const SharedRun &run, std::unique_ptr<Session> session);

    Result<void> work(OwnSublist &sublist) override;
    void logOut() override;

private:
    const int m_number;
    const SharedRun &m_run;
    std::unique_ptr<Session> m_session;
    MessageFetcher m_fetcher;
};

} // namespace mailsheaf
