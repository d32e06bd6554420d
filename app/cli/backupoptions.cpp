// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

namespace {

QString methodProblem(const RawBackup &raw, BackupOptions &options)
{
    if (!parseStrategy(QString::fromStdString(raw.strategy), &options.method.strategy))
        return CommandLineText::tr("\"%1\" is not a strategy; use split, queue, vanilla or serial.")
            .arg(QString::fromStdString(raw.strategy));
    if (raw.balance != "bytes" && raw.balance != "count")
        return CommandLineText::tr("\"%1\" is not a balance; use bytes or count.")
            .arg(QString::fromStdString(raw.balance));
    if (raw.fetch != "batch" && raw.fetch != "one")
        return CommandLineText::tr("\"%1\" is not a way to fetch; use batch or one.")
            .arg(QString::fromStdString(raw.fetch));
    if (!parseExecutor(QString::fromStdString(raw.executor), &options.method.executor))
        return CommandLineText::tr("\"%1\" is not a kind of worker; use threads or processes.")
            .arg(QString::fromStdString(raw.executor));
    if (!parseCompression(QString::fromStdString(raw.compress), &options.compression))
        return CommandLineText::tr("\"%1\" does not say when to compress; use auto, on or off.")
            .arg(QString::fromStdString(raw.compress));
    options.method.balance = raw.balance == "count" ? Balance::Count : Balance::Bytes;
    options.method.steal = !raw.noSteal;
    options.oneByOne = raw.fetch == "one";
    return {};
}

} // namespace

void addBackup(CLI::App &app, RawBackup &raw)
{
    CLI::App *backup =
        app.add_subcommand("backup", help(CommandLineText::tr("Back up mailboxes into a folder")));
    addServerOptions(*backup, raw.server);
    const std::string what = help(CommandLineText::tr("What"));
    backup->add_option("--to", raw.destination, help(CommandLineText::tr("The backup folder")))
        ->type_name("DIR")
        ->group(what);
    addGlobOption(*backup, "--folder", raw.folders,
                  help(CommandLineText::tr("Only mailboxes like this (* and ?); may be repeated")));
    addGlobOption(*backup, "--exclude", raw.excludes,
                  help(CommandLineText::tr("No mailboxes like this; may be repeated")));
    backup
        ->add_flag("--retry-failed", raw.retryFailed,
                   help(CommandLineText::tr("Only messages that could not be fetched before")))
        ->group(what);
    backup
        ->add_flag(
            "--new-archive", raw.anew,
            help(CommandLineText::tr("Begin a new archive where one is missing that was there before")))
        ->group(what);
    backup->add_flag("--dry-run", raw.dryRun, help(CommandLineText::tr("Only say what would be fetched")))
        ->group(what);
    const std::string how = help(CommandLineText::tr("How"));
    backup
        ->add_option(
            "--workers", raw.workers,
            help(CommandLineText::tr("Connections at once: 1 to 16, or auto (default: the account's)")))
        ->type_name("N")
        ->group(how);
    backup
        ->add_option("--strategy", raw.strategy,
                     help(CommandLineText::tr("split (default), queue, vanilla, or serial")))
        ->type_name("NAME")
        ->group(how);
    backup
        ->add_option("--executor", raw.executor,
                     help(CommandLineText::tr("Workers are threads (default) or processes")))
        ->type_name("KIND")
        ->group(how);
    backup
        ->add_option("--balance", raw.balance,
                     help(CommandLineText::tr("Equal sublists by bytes (default) or count")))
        ->type_name("KIND")
        ->group(how);
    backup
        ->add_flag("--no-steal", raw.noSteal,
                   help(CommandLineText::tr("Idle workers do not take over work from others")))
        ->group(how);
    backup
        ->add_option("--fetch", raw.fetch,
                     help(CommandLineText::tr("batch (default), or one message per command")))
        ->type_name("KIND")
        ->group(how);
    backup
        ->add_option("--compress", raw.compress,
                     help(CommandLineText::tr("auto (default: where the line is the limit), on, or off")))
        ->type_name("WHEN")
        ->group(how);
    backup
        ->add_flag("--no-fsync", raw.noFsync,
                   help(CommandLineText::tr("Faster, but a power cut may lose messages")))
        ->group(how);
    backup->add_flag("--json", raw.json,
                     help(CommandLineText::tr("One JSON object a line on standard output")));
    backup->footer(help(CommandLineText::tr(
        "\nExamples:\n"
        "  mailsheaf-cli backup --account Work\n"
        "  mailsheaf-cli backup --host imap.example.org --user ann@example.org \\\n"
        "      --password-file ~/.mail-password --to ~/MailBackup --workers 8\n"
        "  mailsheaf-cli backup --account Work --folder 'INBOX*' --exclude '*Spam*' --json\n"
        "\nExit codes: 0 all good, 1 some messages are missing, 2 wrong usage, 3 cannot connect\n"
        "or sign in, 4 the backup folder cannot be used, 130 stopped.")));
}

Result<BackupOptions> toBackup(const RawBackup &raw)
{
    const Result<ServerOptions> server = toLoginOptions(raw.server);
    if (!server)
        return failure(server.error());
    BackupOptions options;
    options.server = *server;
    options.destination = absolute(raw.destination);
    options.mailboxGlobs = toList(raw.folders);
    options.excludedGlobs = toList(raw.excludes);
    if (raw.workers) {
        const Result<WorkersOption> workers = toWorkersOption(*raw.workers);
        if (!workers)
            return failure(workers.error());
        options.workers = *workers;
    }
    options.fsync = !raw.noFsync;
    options.retryFailed = raw.retryFailed;
    options.anew = raw.anew;
    options.dryRun = raw.dryRun;
    options.json = raw.json;
    if (const QString problem = methodProblem(raw, options); !problem.isEmpty())
        return misuse(problem);
    if (options.destination.isEmpty() && options.server.account.isEmpty())
        return misuse(CommandLineText::tr("The backup folder is missing; name it with --to."));
    return options;
}

} // namespace mailsheaf
