// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountsoptions.h"
#include "app/cli/backupoptions.h"
#include "app/cli/experimentoptions.h"
#include "app/cli/foldersoptions.h"
#include "app/cli/messageoptions.h"
#include "app/cli/runsoptions.h"
#include "app/cli/verifyoptions.h"

#include <QStringList>

#include <variant>

namespace mailsheaf {

/// --help and --version: text for stdout, and that is all.
struct HelpText
{
    QString text;
};

/// `mailsheaf-cli selftest`, which has no options.
struct SelfTestOptions
{
};

using CommandLine =
    std::variant<HelpText, BackupOptions, FoldersOptions, ExperimentOptions, VerifyArchiveOptions,
                 RebuildOptions, RunsOptions, MessageOptions, SelfTestOptions, ListAccountsOptions,
                 AddAccountOptions, RemoveAccountOptions>;

/// Reads the arguments, without the program's name. Every failure has the kind Usage and is one sentence; it
/// never repeats a value that could be a password. Touches no file.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace mailsheaf
