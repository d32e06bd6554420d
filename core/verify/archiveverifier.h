// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/base/canceltoken.h"
#include "core/verify/verifyreport.h"

#include <functional>
#include <optional>

namespace mailsheaf {

struct VerifyOptions
{
    double sample = 1; ///< The part of the messages whose bytes are read, 0 to 1; sizes are always checked.
    int workers = 0;   ///< Threads that read; 0: as many as the computer is good for.
    quint32 seed = 0;  ///< For the choice of the sample; 0: a new one each time.
    std::optional<BackupRequest> server{}; ///< Whose mailboxes to compare with; the destination is ignored.
};

/// Compares an archive with its catalogue, its manifests and, if asked to, its server. Changes nothing and
/// deletes nothing. Meanwhile no backup can run into the archive, where it can be locked at all.
///
/// Blocks; any thread, which need not have an event loop. @p progress comes from several threads, one at a
/// time, at most ten times a second. What is wrong with the archive is in the report. Failures: Archive, when
/// there is no archive, it is in use, or its catalogue cannot be read; Cancelled; those of Session when the
/// server cannot be asked.
[[nodiscard]] Result<VerifyReport> verifyArchive(const QString &path, const VerifyOptions &options,
                                                 const std::function<void(const VerifyProgress &)> &progress,
                                                 const CancelToken &cancel);

} // namespace mailsheaf
