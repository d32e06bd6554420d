// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backuprequest.h"

namespace mailsheaf {

BackupRequest requestFor(const Account &account, const Secret &secret)
{
    BackupRequest request;
    request.endpoint = account.endpoint;
    request.user = account.user;
    request.secret = secret;
    request.destination = account.destination;
    request.accountId = account.id;
    request.excludedMailboxes = account.excludedMailboxes;
    request.workers = account.workers;
    if (account.autoWorkers)
        request.autoWorkers.emplace();
    return request;
}

} // namespace mailsheaf
