// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runsoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

void addRuns(CLI::App &app, RawRuns &raw)
{
    CLI::App *runs =
        app.add_subcommand("runs", help(CommandLineText::tr("Tell what happened to a backup so far")));
    const std::string what = help(CommandLineText::tr("What"));
    runs->add_option("DIR", raw.archive, help(CommandLineText::tr("The backup folder")))
        ->required()
        ->group(what);
    runs->add_option("--last", raw.last,
                     help(CommandLineText::tr("Only the last N runs; without it, the last 20")))
        ->type_name("N")
        ->group(what);
    runs->add_flag("--failures", raw.failures,
                   help(CommandLineText::tr("Also what could not be backed up in each run, and why")))
        ->group(what);
    runs->add_flag("--json", raw.json, help(CommandLineText::tr("One JSON object a line on standard output")))
        ->group(what);
    runs->footer(help(CommandLineText::tr(
        "\nLists runs and verifications, the newest first: when each began, what it was for, how it\n"
        "ended, how many messages it fetched, how long that took and how fast it was. Below a run\n"
        "that failed stands why. Changes nothing, and can be used while a backup is running.\n"
        "\nKinds: backup; retry, only what could not be fetched before; repair, what was damaged or\n"
        "missing; verify, a verification.\n"
        "\nExamples:\n"
        "  mailsheaf-cli runs ~/MailBackup\n"
        "  mailsheaf-cli runs ~/MailBackup --last 1 --failures\n"
        "\nExit codes: 0 done, 2 wrong usage, 4 there is no backup or it cannot be read.")));
}

Result<RunsOptions> toRuns(const RawRuns &raw)
{
    RunsOptions options{.archive = absolute(raw.archive), .failures = raw.failures, .json = raw.json};
    if (raw.last.empty())
        return options;
    bool isNumber = false;
    options.last = QString::fromStdString(raw.last).toInt(&isNumber);
    if (!isNumber || options.last < 1)
        return misuse(CommandLineText::tr("--last needs a number of runs, at least 1."));
    return options;
}

} // namespace mailsheaf
