// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// The folder of everything the program remembers about its user, the same for the window and the command
/// line, without a slash at the end: `~/.config/mailsheaf`, `~/Library/Application Support/Mailsheaf`,
/// `%LOCALAPPDATA%\Mailsheaf`. Local, not roaming: accounts name folders of this computer. It need not exist.
[[nodiscard]] QString settingsFolder();
/// The path of a file in it.
[[nodiscard]] QString settingsFile(const QString &name);

} // namespace mailsheaf
