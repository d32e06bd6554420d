// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/endpoint.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace mailsheaf {

inline constexpr int minWorkers = 1;
inline constexpr int maxWorkers = 16;
inline constexpr int recommendedWorkers = 4;

/// One mailbox account as the user entered it. A plain value without the password: that is in the SecretStore
/// under secretKey().
struct Account
{
    QString id;   ///< Random, made once, never shown; names the account in files and in the keychain.
    QString name; ///< What the user calls it; unique, compared without case. Defaults to the user name.
    Endpoint endpoint;
    QString user;
    QString destination;              ///< Absolute path of the archive folder.
    int workers = recommendedWorkers; ///< While autoWorkers is off.
    bool autoWorkers = true;          ///< Each backup finds the best number itself.
    QStringList
        excludedMailboxes; ///< Shown names the user has unchecked. New mailboxes are backed up by default.

    [[nodiscard]] QString secretKey() const;

    bool operator==(const Account &) const = default;
};

/// Makes a new account with a fresh random id.
[[nodiscard]] Account newAccount();

/// Why @p account cannot be saved, as a sentence for its user; empty when it can.
[[nodiscard]] QString accountProblem(const Account &account);

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::Account)
