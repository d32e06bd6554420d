// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprun.h"
#include "dovecotserver.h"
#include "scriptedserver.h"

#include <functional>

namespace mailsheaf {

/// A program that can be a worker process; a test cannot.
[[nodiscard]] QString workerProgram();

/// The request that backs up everything of @p user to @p destination.
[[nodiscard]] BackupRequest requestTo(const MailServer &server, const QString &user,
                                      const QString &destination, Security security = Security::Tls);

/// The request that backs up everything with one worker from a server that follows a script.
[[nodiscard]] BackupRequest requestToScript(const ScriptedServer &server, const QString &destination);

/// The rows that @p query gives of an archive's catalogue, columns separated by '|'.
[[nodiscard]] QStringList catalogueRows(const QString &archive, const char *query);

/// Runs a backup to its end, or stops it after half a minute. @p watch sees each progress and may steer the
/// run.
[[nodiscard]] RunReport runBackup(const BackupRequest &request,
                                  const std::function<void(BackupRun &, const RunProgress &)> &watch = {});

/// Number of files below `mail` in @p directory, manifests not counted.
[[nodiscard]] int countFiles(const QString &directory);

} // namespace mailsheaf
