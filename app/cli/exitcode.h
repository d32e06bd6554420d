// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"
#include "core/base/error.h"

namespace mailsheaf {

/// What the command line ends with. Fixed: scripts rely on it.
enum ExitCode : int
{
    ExitSuccess = 0,
    ExitSomeFailed = 1, ///< Finished, but some messages or mailboxes failed.
    ExitUsage = 2,      ///< Wrong usage, or the list of accounts cannot be used.
    ExitConnection = 3, ///< Cannot connect or sign in, or the keychain does not give the password.
    ExitArchive = 4,    ///< The archive cannot be used.
    ExitStopped = 130,  ///< Stopped by Ctrl-C or a signal, as shells say it.
};

[[nodiscard]] ExitCode exitCodeFor(ErrorKind kind);
[[nodiscard]] ExitCode exitCodeFor(const RunReport &report);

} // namespace mailsheaf
