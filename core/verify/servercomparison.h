// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/backup/backuprequest.h"
#include "core/base/canceltoken.h"
#include "core/verify/verifyledger.h"

namespace mailsheaf {

/// Asks the server for the UIDs of every mailbox the request is about and compares them with the archive's:
/// fills in VerifiedFolder::server, and what the server has but the archive has not goes to @p ledger, with
/// the reason where a backup has noted one. Changes nothing on the server. One thread; failures: those of
/// Session, and Archive.
[[nodiscard]] Result<void> compareWithServer(const BackupRequest &request, Catalogue &catalogue,
                                             VerifyLedger &ledger, VerifyReport *report,
                                             const CancelToken &cancel);

} // namespace mailsheaf
