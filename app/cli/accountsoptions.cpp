// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

void addAccounts(CLI::App &app, RawAccounts &raw)
{
    CLI::App *accounts =
        app.add_subcommand("accounts", help(CommandLineText::tr("List, add and remove saved accounts")));
    accounts->require_subcommand(1);
    CLI::App *list = accounts->add_subcommand("list", help(CommandLineText::tr("Show the saved accounts")));
    list->add_flag("--json", raw.json,
                   help(CommandLineText::tr("One JSON object a line on standard output")));

    CLI::App *add = accounts->add_subcommand(
        "add", help(CommandLineText::tr("Save an account, its password in the keychain")));
    add->add_option("--name", raw.name,
                    help(CommandLineText::tr("What you call it (default: the user name)")))
        ->type_name("NAME");
    addEndpointOptions(*add, raw.added);
    addPasswordOptions(*add, raw.added);
    add->add_option("--to", raw.destination, help(CommandLineText::tr("The backup folder")))
        ->type_name("DIR");
    add->add_option("--workers", raw.workers,
                    help(CommandLineText::tr("Connections at once: 1 to 16, or auto (default)")))
        ->type_name("N");
    add->footer(
        help(CommandLineText::tr("\nThe password is asked for, or read from standard input.\n\nExample:\n"
                                 "  mailsheaf-cli accounts add --name Work --host imap.example.org \\\n"
                                 "      --user ann@example.org --to ~/MailBackup")));

    CLI::App *remove = accounts->add_subcommand(
        "remove", help(CommandLineText::tr("Forget an account and its password; its backup stays")));
    remove->add_option("NAME", raw.removed, help(CommandLineText::tr("The account's name")))->required();
}

Result<AddAccountOptions> toAddAccount(const RawAccounts &raw)
{
    const Result<ServerOptions> server = toServerOptions(raw.added);
    if (!server)
        return failure(server.error());
    AddAccountOptions options{.account = newAccount(), .password = server->password};
    const Security security = server->security.value_or(Security::Tls);
    options.account.name = QString::fromStdString(raw.name);
    options.account.endpoint = {.host = server->host,
                                .port = server->port.value_or(defaultPort(security)),
                                .security = security,
                                .caFile = server->caFile,
                                .trusted = server->trusted};
    options.account.user = server->user;
    options.account.destination = absolute(raw.destination);
    const Result<WorkersOption> workers = toWorkersOption(raw.workers);
    if (!workers)
        return failure(workers.error());
    options.account.autoWorkers = !workers->number;
    options.account.workers = workers->number.value_or(recommendedWorkers);
    if (const QString problem = accountProblem(options.account); !problem.isEmpty())
        return misuse(problem);
    return options;
}

} // namespace mailsheaf
