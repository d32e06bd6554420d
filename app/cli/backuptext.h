// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"

#include <QString>
#include <QStringList>

namespace mailsheaf {

/// What the command line says about a backup, for people.

/// "Backing up ann@example.org at imap.example.org to /backup with 4 workers."
[[nodiscard]] QString startSentence(const BackupRequest &request);
/// One sentence about how it ended; for a failed run only what is kept, which may be nothing: the error
/// itself is told on standard error.
[[nodiscard]] QString endSentence(const RunReport &report, bool dryRun);
/// One line for each failure; the last one tells how many are not listed, if any.
[[nodiscard]] QStringList failureTexts(const RunReport &report);

} // namespace mailsheaf
