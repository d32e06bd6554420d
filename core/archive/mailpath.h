// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <QString>

namespace mailsheaf {

/// Never more files in one directory.
inline constexpr Uid uidsPerDirectory = 10'000;

/// Where a message lies, relative to the archive, as a function of (mailbox, UIDVALIDITY, UID) alone:
///
///     mail/<Component>/…/messages-<UIDVALIDITY>/<UID / 10000, 6 digits>/<UID, 10 digits>.eml
///
/// Always with '/', legal on Windows, macOS and Linux, below mail/, injective also under case folding and
/// NFC.
[[nodiscard]] QString messagePath(const MailboxName &mailbox, UidValidity validity, Uid uid);
/// The directory part of messagePath(). The same for all UIDs of one block of uidsPerDirectory.
[[nodiscard]] QString messageDirectory(const MailboxName &mailbox, UidValidity validity, Uid uid);
/// The file part of messagePath().
[[nodiscard]] QString messageFileName(Uid uid);
/// The directory of all messages of a mailbox in one epoch: `mail/<Component>/…/messages-<UIDVALIDITY>`.
[[nodiscard]] QString epochDirectory(const MailboxName &mailbox, UidValidity validity);
/// The part of messageDirectory() below that.
[[nodiscard]] QString blockName(Uid uid);
/// The part of messagePath() below that.
[[nodiscard]] QString pathInEpoch(Uid uid);
/// The folder of a mailbox: `mail/<Component>/…`.
[[nodiscard]] QString mailboxDirectory(const MailboxName &mailbox);

/// One part of a mailbox name as a file name. See the .cpp for the rules and why they are injective.
[[nodiscard]] QString pathComponent(const QByteArray &rawComponent);
/// The reverse of pathComponent(); a null array when the name was shortened (then the catalogue knows) or is
/// no name that pathComponent() makes.
[[nodiscard]] QByteArray rawComponent(const QString &pathComponent);

} // namespace mailsheaf
