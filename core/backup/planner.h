// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupplan.h"
#include "core/backup/backuprequest.h"
#include "core/backup/runprogress.h"
#include "core/imap/session.h"

#include <functional>

namespace mailsheaf {

/// What there is to do, and what was found out on the way.
struct PlanResult
{
    BackupPlan plan;
    quint64 mailboxes = 0;      ///< Asked for by the request.
    quint64 skipped = 0;        ///< Messages of those mailboxes that are in the archive already.
    QList<RunFailure> failures; ///< Mailboxes that could not be looked at.
};

/// Compares the server with the archive over one session: mailboxes whose UIDVALIDITY and UIDNEXT say that
/// nothing new can be there are skipped without being opened; the others are examined and listed from where
/// the archive is complete.
///
/// @p listed hears how many mailboxes are done, of how many. Failures: those of Session and Archive, and
/// Usage when the request asks for mailboxes that do not exist.
[[nodiscard]] Result<PlanResult> planBackup(Session &session, Archive &archive, const BackupRequest &request,
                                            const std::function<void(quint64 done, quint64 total)> &listed);

} // namespace mailsheaf
