// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/connectionscheduler.h"
#include "core/backup/workers/earlyconnections.h"
#include "core/imap/session.h"

#include <memory>

namespace mailsheaf {

/// Opens the session of @p worker when its turn has come, and tells the scheduler; with the connection that
/// waits in @p early, if there is one. A failure is still to be handed to
/// ConnectionScheduler::afterFailure(). Blocks; failures: those of Session::open(), and Throttled when the
/// server is known to allow no more.
[[nodiscard]] Result<std::unique_ptr<Session>> signIn(int worker, const BackupRequest &request,
                                                      ConnectionScheduler &scheduler,
                                                      const CancelToken &cancel,
                                                      EarlyConnections *early = nullptr);

} // namespace mailsheaf
