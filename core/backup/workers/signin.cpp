// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/signin.h"

namespace mailsheaf {

namespace {

Result<std::unique_ptr<Session>> connect(int worker, const BackupRequest &request, const CancelToken &cancel,
                                         EarlyConnections *early)
{
    if (auto waiting = early ? early->take(worker) : std::nullopt)
        return std::move(*waiting);
    return Session::connect(request.endpoint, cancel);
}

} // namespace

Result<std::unique_ptr<Session>> signIn(int worker, const BackupRequest &request,
                                        ConnectionScheduler &scheduler, const CancelToken &cancel,
                                        EarlyConnections *early)
{
    if (auto turn = scheduler.waitForTurn(worker, cancel); !turn)
        return failure(turn.error());
    auto session = connect(worker, request, cancel, early);
    if (!session)
        return session;
    if (auto signedIn = (*session)->signIn(request.user, request.secret); !signedIn)
        return failure(signedIn.error());
    scheduler.sessionOpened(worker);
    return session;
}

} // namespace mailsheaf
