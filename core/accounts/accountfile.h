// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QList>

namespace mailsheaf {

/// The text of accounts.json, without touching a disk. Version 1:
///
///     { "version": 1, "accounts": [ { "id", "name", "host", "port", "security", "user", "destination",
///                                     "workers", "autoWorkers"?, "caFile"?, "trustedCertificate"?,
///                                     "excludedMailboxes"? } ] }
///
/// A file from before there was Auto has no "autoWorkers": then "workers" holds, as it did.

[[nodiscard]] QByteArray writeAccounts(const QList<Account> &accounts);

/// The reverse. Strict: a missing or mistyped field, an unknown word or two accounts with one id or name
/// fail, because guessing here and saving later would destroy what the user had. @p file is only for the
/// sentence.
[[nodiscard]] Result<QList<Account>> readAccounts(const QByteArray &json, const QString &file);

} // namespace mailsheaf
