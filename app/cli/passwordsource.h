// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/base/error.h"
#include "core/base/secret.h"

namespace mailsheaf {

/// Reads the password from where @p source says; blocks until it is there. On a terminal it asks with @p
/// prompt and shows nothing of what is typed. Fails with the kind Usage, or Cancelled when a signal
/// came meanwhile.
[[nodiscard]] Result<Secret> readPassword(const PasswordSource &source, const QString &prompt);

/// The password in what was read: one line break at the end does not belong to it. Refuses emptiness, further
/// line breaks and null bytes, which no IMAP command can carry.
[[nodiscard]] Result<Secret> passwordIn(QByteArray bytes);

} // namespace mailsheaf
