// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"
#include "core/base/canceltoken.h"
#include "core/verify/verifyreport.h"

#include <functional>

namespace mailsheaf {

/// What a repair has done. A plain value.
struct RepairReport
{
    quint64 quarantined = 0;  ///< Damaged or missing messages that were fetched again, or tried to.
    quint64 unrepairable = 0; ///< Damaged messages that the server has no longer; they stay as they are.
    RunReport run;            ///< The backup that fetched.
};

/// Fetches again what @p report names as damaged or missing and the server still has, with everything else
/// that is not backed up yet, and writes untrue manifests anew. Damaged files are kept below `quarantine/`.
///
/// @p report: of a verification of all bytes that asked the server of @p request. Blocks; any thread.
/// Failures: Archive, also when the catalogue itself is damaged: that is for rebuildCatalogue(). What went
/// wrong with the fetching is in the report.
[[nodiscard]] Result<RepairReport> repairArchive(const VerifyReport &report, BackupRequest request,
                                                 const std::function<void(const RunProgress &)> &progress,
                                                 const CancelToken &cancel);

} // namespace mailsheaf
