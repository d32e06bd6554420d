// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/workercrew.h"

namespace mailsheaf {

/// One download: its sublists, and the crew that works them off. Usually there is one in a run; a second one
/// fetches what turned out later not to be here after all. Used by the engine's thread.
struct Download
{
    /// Nothing is owned; all must outlive this.
    Download(const BackupRequest &request, const PlanSelection &selection, Archive &archive,
             RunLedger &ledger, ProgressBoard &board, ConnectionScheduler &scheduler,
             CompressionPolicy &compression, EarlyConnections &early)
        : sublists(request.method)
        , shared{.request = request,
                 .selection = selection,
                 .archive = archive,
                 .sublists = sublists,
                 .ledger = ledger,
                 .board = board,
                 .scheduler = scheduler,
                 .partials = partials,
                 .rates = rates,
                 .compression = compression,
                 .early = early,
                 .listing = listing,
                 .cancel = early.cancelToken()}
        , crew(shared)
    {
    }
    Q_DISABLE_COPY_MOVE(Download)
    ~Download() = default;

    Sublists sublists;
    SharedListing listing;
    PartialMessages partials;
    WorkerRates rates;
    const SharedRun shared;
    WorkerCrew crew; ///< Last: its destructor waits for workers that use everything above.
};

} // namespace mailsheaf
