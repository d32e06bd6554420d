// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/optiontext.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>

#include <sstream>

namespace mailsheaf {

namespace {

void addSelfTest(CLI::App &app)
{
    CLI::App *test = app.add_subcommand(
        "selftest", help(CommandLineText::tr("Back up a small mailbox of its own, to see that all works")));
    test->footer(help(CommandLineText::tr("\nNeeds no account and no network, and leaves nothing behind.\n"
                                          "\nExit codes: 0 all good, 1 the backup is not what it should be,\n"
                                          "others as with backup.")));
}

/// Owns CLI11's description and the places it writes to.
struct Parser
{
    CLI::App app;
    RawBackup backup;
    RawFolders folders;
    RawExperiment experiment;
    RawVerify verify;
    RawRebuild rebuild;
    RawRuns runs;
    RawMessage message;
    RawAccounts accounts;

    Parser()
        : app(help(CommandLineText::tr("Mailsheaf backs up IMAP mailboxes with several workers at once.")),
              "mailsheaf-cli")
    {
        app.allow_windows_style_options(false);
        app.get_formatter()->column_width(28);
        app.set_help_flag("-h,--help", help(CommandLineText::tr("Show this help")));
        app.set_version_flag("--version", "mailsheaf-cli " + std::string(version().data()),
                             help(CommandLineText::tr("Show the version")));
        app.require_subcommand(1);
        app.footer(
            help(CommandLineText::tr("\nExamples:\n"
                                     "  mailsheaf-cli accounts add --name Work --host imap.example.org \\\n"
                                     "      --user ann@example.org --to ~/MailBackup\n"
                                     "  mailsheaf-cli backup --account Work\n"
                                     "\n\"mailsheaf-cli COMMAND --help\" tells more about each command.")));
        addBackup(app, backup);
        addFolders(app, folders);
        addVerify(app, verify);
        addRebuild(app, rebuild);
        addRuns(app, runs);
        addMessage(app, message);
        addExperiment(app, experiment);
        addAccounts(app, accounts);
        addSelfTest(app);
    }

    [[nodiscard]] Result<CommandLine> chosen() const
    {
        if (app.got_subcommand("backup"))
            return toBackup(backup);
        if (app.got_subcommand("folders"))
            return toFolders(folders);
        if (app.got_subcommand("experiment"))
            return toExperiment(experiment);
        if (app.got_subcommand("verify"))
            return toVerify(verify);
        if (app.got_subcommand("rebuild"))
            return toRebuild(rebuild);
        if (app.got_subcommand("runs"))
            return toRuns(runs);
        if (app.got_subcommand("message"))
            return toMessage(message);
        if (app.got_subcommand("selftest"))
            return SelfTestOptions{};
        const CLI::App *sub = app.get_subcommand("accounts");
        if (sub->got_subcommand("list"))
            return ListAccountsOptions{.json = accounts.json};
        if (sub->got_subcommand("add"))
            return toAddAccount(accounts);
        return RemoveAccountOptions{.name = QString::fromStdString(accounts.removed)};
    }

    /// Names unknown options, but never values: somebody may have typed a password there.
    [[nodiscard]] QString unknownArguments() const
    {
        for (const std::string &each : app.remaining(true)) {
            const QString option = QString::fromStdString(each).section(u'=', 0, 0);
            if (option == QLatin1StringView("--password"))
                return CommandLineText::tr(
                    "A password must not be an argument, where others on this computer can "
                    "read it; use --password-stdin, --password-file or --account.");
            if (option.startsWith(u'-'))
                return CommandLineText::tr("There is no option %1; see \"mailsheaf-cli --help\".")
                    .arg(option);
        }
        return CommandLineText::tr(
            "There is an argument that belongs to no option; see \"mailsheaf-cli --help\".");
    }
};

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    Parser parser;
    std::vector<std::string> reversed; // as CLI11 wants them
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        parser.app.parse(reversed);
    } catch (const CLI::Success &asked) { // --help or --version
        std::ostringstream text;
        parser.app.exit(asked, text, text);
        return HelpText{QString::fromStdString(text.str()).trimmed()};
    } catch (const CLI::ExtrasError &) {
        return misuse(parser.unknownArguments());
    } catch (const CLI::RequiredError &) {
        if (!parser.app.remaining(true).empty())
            return misuse(parser.unknownArguments());
        return misuse(
            CommandLineText::tr("A command or its argument is missing; see \"mailsheaf-cli --help\"."));
    } catch (const CLI::ParseError &error) {
        return misuse(CommandLineText::tr("Wrong usage: %1; see \"mailsheaf-cli --help\".")
                          .arg(serverText(error.what()).section(QLatin1StringView(" = "), 0, 0)));
    }
    return parser.chosen();
}

} // namespace mailsheaf
