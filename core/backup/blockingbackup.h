// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"
#include "core/base/canceltoken.h"

#include <functional>

namespace mailsheaf {

/// One backup for a caller that has a thread to spend: blocks to the report. Any thread, which need not have
/// an event loop. @p progress, which may be empty, comes from another thread, at most ten times a second.
[[nodiscard]] RunReport runBackup(const BackupRequest &request,
                                  const std::function<void(const RunProgress &)> &progress,
                                  const CancelToken &cancel);

} // namespace mailsheaf
