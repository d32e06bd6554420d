// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/threadworker.h"

#include "core/backup/workers/sublistdesk.h"

namespace mailsheaf {

namespace {

/// Where compression is still to be decided, little is asked for first: it can begin only when all of that is
/// here.
MessageStream::Limits limitsFor(const BackupRequest &request, const Session &session)
{
    MessageStream::Limits limits{.oneByOne = request.oneByOne};
    if (request.compression == Compression::Auto && session.canCompress())
        limits.startBytes = 1024 * 1024;
    return limits;
}

} // namespace

ThreadWorker::ThreadWorker(int number, const SharedRun &run, std::unique_ptr<Session> session)
    : m_number(number)
    , m_run(run)
    , m_session(std::move(session))
{
}

Result<void> ThreadWorker::list()
{
    m_run.board.setState(m_number, WorkerState::Waiting);
    return helpListing(*m_session, m_run.listing, m_number, m_run.cancel).map([this](const auto &open) {
        m_open = open;
    });
}

Result<void> ThreadWorker::work(OwnSublist &sublist)
{
    m_run.board.setState(m_number, WorkerState::Downloading);
    SublistDesk desk(m_number, m_run, sublist);
    if (!m_fetcher) {
        m_fetcher.emplace(*m_session, m_run.partials, limitsFor(m_run.request, *m_session));
        if (m_open)
            m_fetcher->setOpen(*m_open);
    }
    auto done = m_fetcher->run(desk);
    desk.pauseIfDeclined();
    return done;
}

void ThreadWorker::logOut()
{
    m_session->logOut();
}

} // namespace mailsheaf
