// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace mailsheaf {

/// What the window was started with. A plain value.
struct WindowOptions
{
    QString backupAccount;         ///< Choose this account, by name or id, and back it up; empty: none.
    bool exitAfterStartup = false; ///< Quit when the window is up; for tests of a package.
};

/// Reads the arguments of @p application. Answers --help, --version and mistakes by itself and ends the
/// program.
[[nodiscard]] WindowOptions readWindowOptions(const QCoreApplication &application);

} // namespace mailsheaf
