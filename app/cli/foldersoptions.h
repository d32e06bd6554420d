// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveroptions.h"

namespace mailsheaf {

struct FoldersOptions
{
    ServerOptions server;
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawFolders
{
    RawServer server;
    bool json = false;
};

/// Describes `mailsheaf-cli folders` to @p app.
void addFolders(CLI::App &app, RawFolders &raw);
[[nodiscard]] Result<FoldersOptions> toFolders(const RawFolders &raw);

} // namespace mailsheaf
