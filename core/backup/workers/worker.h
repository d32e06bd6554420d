// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/compressionpolicy.h"
#include "core/backup/connectionscheduler.h"
#include "core/backup/planselection.h"
#include "core/backup/progressboard.h"
#include "core/backup/runledger.h"
#include "core/backup/sharedlisting.h"
#include "core/backup/workers/earlyconnections.h"
#include "core/backup/workers/partialmessages.h"
#include "core/backup/workers/workerrates.h"
#include "core/parallel/splitting.h"

namespace mailsheaf {

/// What all workers of one run share. Nothing here is owned; everything outlives the workers and may be used
/// by any thread.
struct SharedRun
{
    const BackupRequest &request;
    const PlanSelection &selection;
    Archive &archive;
    Sublists &sublists;
    RunLedger &ledger;
    ProgressBoard &board;
    ConnectionScheduler &scheduler;
    PartialMessages &partials;
    WorkerRates &rates;
    CompressionPolicy &compression;
    EarlyConnections &early;
    SharedListing &listing;
    CancelToken cancel; ///< Of the workers alone: also ends sign-ins that have become needless.
};

/// One worker with its session: a thread of this process, or a process that a thread looks after. Made, used
/// and destroyed in that thread.
class Worker
{
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker() = default;
    virtual ~Worker() = default;

    /// Helps to list large mailboxes until there is nothing to list any more. After a failure the worker must
    /// be dropped.
    [[nodiscard]] virtual Result<void> list() = 0;
    /// Fetches until there is nothing to take. After a failure the worker must be dropped; what was under way
    /// has been given back.
    [[nodiscard]] virtual Result<void> work(OwnSublist &sublist) = 0;
    virtual void logOut() = 0;
};

} // namespace mailsheaf
