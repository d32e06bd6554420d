// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprun.h"
#include "dovecotserver.h"

#include <functional>

namespace mailsheaf {

/// A program that can be a worker process; a test cannot.
[[nodiscard]] QString workerProgram();

/// The request that backs up everything of @p user to @p destination.
[[nodiscard]] BackupRequest requestTo(const MailServer &server, const QString &user,
                                      const QString &destination, Security security = Security::Tls);

/// Runs a backup to its end, or stops it after half a minute. @p watch sees each progress and may steer the
/// run.
[[nodiscard]] RunReport runBackup(const BackupRequest &request,
                                  const std::function<void(BackupRun &, const RunProgress &)> &watch = {});

/// Number of files below `mail` in @p directory, manifests not counted.
[[nodiscard]] int countFiles(const QString &directory);

} // namespace mailsheaf
