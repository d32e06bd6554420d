// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"
#include "core/imap/mailboxinfo.h"

#include <QString>

namespace mailsheaf {

/// The objects of `--json`, one a line, "event" always first. Scripts read them: fields may be added, never
/// changed. Words are English whatever the language; sizes are bytes, times are seconds.

[[nodiscard]] QString startedLine(const BackupRequest &request);
[[nodiscard]] QString progressLine(const RunProgress &progress);
[[nodiscard]] QString workerLine(const WorkerProgress &worker);
[[nodiscard]] QString failureLine(const RunFailure &failure);
[[nodiscard]] QString noteLine(const QString &note);
[[nodiscard]] QString errorLine(const Error &error);
/// The last line of a backup.
[[nodiscard]] QString finishedLine(const RunReport &report);

[[nodiscard]] QString folderLine(const MailboxInfo &mailbox);
[[nodiscard]] QString foldersFinishedLine(qsizetype folders, quint64 messages);
[[nodiscard]] QString accountLine(const Account &account);

/// "connecting", "downloading", "waiting", "retrying", "retired", "finished".
[[nodiscard]] QString workerStateName(WorkerState state);
/// "finished", "finished with failures", "stopped", "failed".
[[nodiscard]] QString outcomeName(RunOutcome outcome);

} // namespace mailsheaf
