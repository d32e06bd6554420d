// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/backup/workertuner.h"
#include "core/base/secret.h"
#include "core/imap/compression.h"
#include "core/parallel/workmethod.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace mailsheaf {

/// Everything one backup needs to know. A plain value, copied into the run.
struct BackupRequest
{
    Endpoint endpoint;
    QString user;
    Secret secret;
    QString destination; ///< The archive folder; made when its parent exists.
    QString accountId;   ///< Of a saved account, else empty.
    /// Where it is remembered that there is an archive, so that a disk that is missing next time is noticed
    /// (ArchiveMemory); empty: nowhere.
    QString archiveMemory;
    bool anew = false; ///< Where an archive is known to have been and is missing, begin another one.

    QStringList mailboxGlobs;      ///< Shown names to back up (`*` and `?`); empty means all.
    QStringList excludedGlobs;     ///< Shown names to leave out, after mailboxGlobs; same wildcards.
    QStringList excludedMailboxes; ///< Shown names to leave out, taken literally (the window's check boxes).

    int workers = recommendedWorkers;        ///< Unless autoWorkers is set.
    std::optional<WorkerBounds> autoWorkers; ///< Auto: the run finds the best number itself, within these.
    WorkMethod method;
    bool oneByOne = false; ///< One message per command, one command in flight, as in the experiment.
    bool fsync = true;     ///< False gives up the promise that a power cut loses nothing that was reported.
    Compression compression = Compression::Auto;
    /// The pause before a worker that was cut tries again; doubled each time.
    std::chrono::milliseconds firstRetryAfter{500};
    QString workerProgram; ///< What Executor::Processes starts: a program that calls runWorkerRole(). Empty:
                           ///< this one.
    quint64 messageLimit = 0; ///< Fetch no more than the first so many of the plan; 0: all.
    bool retryFailed = false; ///< Only what could not be fetched before.
    bool repair = false;      ///< Part of a repair: the history says so.
    bool dryRun = false;      ///< Plan and report, fetch and write nothing.
};

/// The request that backs up @p account with @p secret. When the account wants Auto, between the usual
/// bounds; workerBounds() knows better ones.
[[nodiscard]] BackupRequest requestFor(const Account &account, const Secret &secret);

} // namespace mailsheaf
