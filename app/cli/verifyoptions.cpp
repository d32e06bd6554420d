// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifyoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

namespace {

bool namesAServer(const RawServer &raw)
{
    return !raw.account.empty() || !raw.host.empty() || !raw.user.empty() || raw.passwordStdin ||
           !raw.passwordFile.empty();
}

/// "5%" is 0.05.
std::optional<double> toSample(const std::string &text)
{
    QString number = QString::fromStdString(text);
    if (!number.endsWith(u'%'))
        return std::nullopt;
    number.chop(1);
    bool isNumber = false;
    const double percent = number.toDouble(&isNumber);
    return isNumber && percent > 0 && percent <= 100 ? std::optional(percent / 100) : std::nullopt;
}

} // namespace

void addVerify(CLI::App &app, RawVerify &raw)
{
    CLI::App *verify =
        app.add_subcommand("verify", help(CommandLineText::tr("Prove that a backup is complete")));
    const std::string what = help(CommandLineText::tr("What"));
    verify->add_option("DIR", raw.archive, help(CommandLineText::tr("The backup folder")))
        ->required()
        ->group(what);
    verify
        ->add_option("--sample", raw.sample,
                     help(CommandLineText::tr("Read only a part of the messages, for example 5%")))
        ->type_name("N%")
        ->group(what);
    verify
        ->add_flag("--repair", raw.repair,
                   help(CommandLineText::tr("Fetch damaged and missing messages again; needs the server")))
        ->group(what);
    verify->add_flag("--json", raw.json,
                     help(CommandLineText::tr("One JSON object a line on standard output")));
    addServerOptions(*verify, raw.server);
    verify->footer(help(CommandLineText::tr(
        "\nWith a server, its messages are compared with the backup's, too. The result is also\n"
        "written to certificate.html and certificate.json in the backup folder.\n"
        "\nExamples:\n"
        "  mailsheaf-cli verify ~/MailBackup\n"
        "  mailsheaf-cli verify ~/MailBackup --account Work\n"
        "  mailsheaf-cli verify ~/MailBackup --account Work --repair\n"
        "\nExit codes: 0 all good, 1 problems found, 2 wrong usage, 3 cannot connect or sign in,\n"
        "4 the backup folder cannot be used, 130 stopped.")));
}

Result<VerifyArchiveOptions> toVerify(const RawVerify &raw)
{
    VerifyArchiveOptions options{
        .archive = absolute(raw.archive), .server = {}, .sample = 1, .repair = raw.repair, .json = raw.json};
    if (!raw.sample.empty()) {
        const auto sample = toSample(raw.sample);
        if (!sample)
            return misuse(CommandLineText::tr("The sample must be a percentage such as 5%."));
        options.sample = *sample;
    }
    if (namesAServer(raw.server)) {
        const Result<ServerOptions> server = toLoginOptions(raw.server);
        if (!server)
            return failure(server.error());
        options.server = *server;
    }
    if (options.repair && !options.server)
        return misuse(
            CommandLineText::tr("--repair fetches from the server; name it with --host or --account."));
    if (options.repair && options.sample < 1)
        return misuse(CommandLineText::tr("--repair looks at every message; leave out --sample."));
    return options;
}

void addRebuild(CLI::App &app, RawRebuild &raw)
{
    CLI::App *rebuild = app.add_subcommand(
        "rebuild", help(CommandLineText::tr("Make a new catalogue from the messages of a backup")));
    rebuild->add_option("DIR", raw.archive, help(CommandLineText::tr("The backup folder")))->required();
    rebuild->add_flag("--json", raw.json,
                      help(CommandLineText::tr("One JSON object a line on standard output")));
    rebuild->footer(help(CommandLineText::tr("\nThe old catalogue is kept beside the new one.\n"
                                             "\nExample:\n  mailsheaf-cli rebuild ~/MailBackup")));
}

RebuildOptions toRebuild(const RawRebuild &raw)
{
    return {.archive = absolute(raw.archive), .json = raw.json};
}

} // namespace mailsheaf
