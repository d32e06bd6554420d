// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/signin.h"

namespace mailsheaf {

Result<std::unique_ptr<Session>> signIn(int worker, const BackupRequest &request,
                                        ConnectionScheduler &scheduler, const CancelToken &cancel)
{
    if (auto turn = scheduler.waitForTurn(worker, cancel); !turn)
        return failure(turn.error());
    auto session = Session::open(request.endpoint, request.user, request.secret, cancel);
    if (session)
        scheduler.sessionOpened(worker);
    return session;
}

} // namespace mailsheaf
