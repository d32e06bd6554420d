// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foldersoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

void addFolders(CLI::App &app, RawFolders &raw)
{
    CLI::App *folders =
        app.add_subcommand("folders", help(CommandLineText::tr("List the mailboxes on the server")));
    addServerOptions(*folders, raw.server);
    folders->add_flag("--json", raw.json,
                      help(CommandLineText::tr("One JSON object a line on standard output")));
    folders->footer(help(CommandLineText::tr("\nExample:\n  mailsheaf-cli folders --account Work")));
}

Result<FoldersOptions> toFolders(const RawFolders &raw)
{
    const Result<ServerOptions> server = toLoginOptions(raw.server);
    if (!server)
        return failure(server.error());
    return FoldersOptions{.server = *server, .json = raw.json};
}

} // namespace mailsheaf
