// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace mailsheaf {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::CommandLine)
};

std::string help(const char *sourceText)
{
    return CommandLineText::tr(sourceText).toStdString();
}

tl::unexpected<Error> misuse(const QString &sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

QString absolute(const std::string &path)
{
    return path.empty() ? QString()
                        : QDir::cleanPath(QFileInfo(QString::fromStdString(path)).absoluteFilePath());
}

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

/// What CLI11 fills in, still as written.
struct RawServer
{
    std::string account, host, security, user, passwordFile, caFile;
    std::optional<int> port;
    bool passwordStdin = false;
    bool insecurePlaintext = false;
};

struct RawBackup
{
    RawServer server;
    std::string destination;
    std::vector<std::string> folders, excludes;
    std::optional<int> workers;
    std::string strategy = "split", balance = "bytes", fetch = "batch";
    bool noSteal = false, noFsync = false, dryRun = false, json = false;
};

struct RawFolders
{
    RawServer server;
    bool json = false;
};

struct RawAccounts
{
    RawServer added;
    std::string name, destination, removed;
    int workers = recommendedWorkers;
    bool json = false;
};

void addEndpointOptions(CLI::App &app, RawServer &raw)
{
    const std::string group = help(QT_TR_NOOP("Server"));
    app.add_option("--host", raw.host, help(QT_TR_NOOP("The IMAP server, for example imap.example.org")))
        ->type_name("HOST")
        ->group(group);
    app.add_option("--port", raw.port, help(QT_TR_NOOP("Default: 993 with tls, else 143")))
        ->type_name("PORT")
        ->group(group);
    app.add_option("--security", raw.security, help(QT_TR_NOOP("tls (default), starttls, or none")))
        ->type_name("KIND")
        ->group(group);
    app.add_option("--user", raw.user, help(QT_TR_NOOP("The user name, often the e-mail address")))
        ->type_name("USER")
        ->group(group);
    app.add_option("--ca-file", raw.caFile, help(QT_TR_NOOP("Trust only the authorities in this PEM file")))
        ->type_name("FILE")
        ->group(group);
}

void addPasswordOptions(CLI::App &app, RawServer &raw)
{
    const std::string group = help(QT_TR_NOOP("Password"));
    app.add_flag("--password-stdin", raw.passwordStdin,
                 help(QT_TR_NOOP("Read the password from standard input; asks on a terminal")))
        ->group(group);
    app.add_option("--password-file", raw.passwordFile, help(QT_TR_NOOP("Read the password from this file")))
        ->type_name("FILE")
        ->group(group);
}

void addServerOptions(CLI::App &app, RawServer &raw)
{
    addEndpointOptions(app, raw);
    app.add_flag("--insecure-plaintext", raw.insecurePlaintext,
                 help(QT_TR_NOOP("Allow --security none over a network")))
        ->group(help(QT_TR_NOOP("Server")));
    addPasswordOptions(app, raw);
    app.add_option("--account", raw.account,
                   help(QT_TR_NOOP(
                       "Use a saved account and its password in the keychain;\nother options go before it")))
        ->type_name("NAME")
        ->group(help(QT_TR_NOOP("Password")));
}

/// One value each time it is given; without this CLI11 would take "[Gmail]" for a list.
void addGlobOption(CLI::App &app, const std::string &name, std::vector<std::string> &globs,
                   const std::string &text)
{
    app.add_option(name, globs, text)
        ->allow_extra_args(false)
        ->type_name("GLOB")
        ->group(help(QT_TR_NOOP("What")));
}

void addBackup(CLI::App &app, RawBackup &raw)
{
    CLI::App *backup = app.add_subcommand("backup", help(QT_TR_NOOP("Back up mailboxes into a folder")));
    addServerOptions(*backup, raw.server);
    const std::string what = help(QT_TR_NOOP("What"));
    backup->add_option("--to", raw.destination, help(QT_TR_NOOP("The backup folder")))
        ->type_name("DIR")
        ->group(what);
    addGlobOption(*backup, "--folder", raw.folders,
                  help(QT_TR_NOOP("Only mailboxes like this (* and ?); may be repeated")));
    addGlobOption(*backup, "--exclude", raw.excludes,
                  help(QT_TR_NOOP("No mailboxes like this; may be repeated")));
    backup->add_flag("--dry-run", raw.dryRun, help(QT_TR_NOOP("Only say what would be fetched")))
        ->group(what);
    const std::string how = help(QT_TR_NOOP("How"));
    backup
        ->add_option("--workers", raw.workers,
                     help(QT_TR_NOOP("Connections at the same time, 1 to 16 (default 4)")))
        ->type_name("N")
        ->group(how);
    backup
        ->add_option("--strategy", raw.strategy,
                     help(QT_TR_NOOP("split (default), queue, vanilla, or serial")))
        ->type_name("NAME")
        ->group(how);
    backup
        ->add_option("--balance", raw.balance, help(QT_TR_NOOP("Equal sublists by bytes (default) or count")))
        ->type_name("KIND")
        ->group(how);
    backup
        ->add_flag("--no-steal", raw.noSteal,
                   help(QT_TR_NOOP("Idle workers do not take over work from others")))
        ->group(how);
    backup->add_option("--fetch", raw.fetch, help(QT_TR_NOOP("batch (default), or one message per command")))
        ->type_name("KIND")
        ->group(how);
    backup->add_flag("--no-fsync", raw.noFsync, help(QT_TR_NOOP("Faster, but a power cut may lose messages")))
        ->group(how);
    backup->add_flag("--json", raw.json, help(QT_TR_NOOP("One JSON object a line on standard output")));
    backup->footer(
        help(QT_TR_NOOP("\nExamples:\n"
                        "  mailsheaf-cli backup --account Work\n"
                        "  mailsheaf-cli backup --host imap.example.org --user ann@example.org \\\n"
                        "      --password-file ~/.mail-password --to ~/MailBackup --workers 8\n"
                        "  mailsheaf-cli backup --account Work --folder 'INBOX*' --exclude '*Spam*' --json\n"
                        "\nExit codes: 0 all good, 1 some messages failed, 2 wrong usage, 3 cannot connect\n"
                        "or sign in, 4 the backup folder cannot be used, 130 stopped.")));
}

void addFolders(CLI::App &app, RawFolders &raw)
{
    CLI::App *folders = app.add_subcommand("folders", help(QT_TR_NOOP("List the mailboxes on the server")));
    addServerOptions(*folders, raw.server);
    folders->add_flag("--json", raw.json, help(QT_TR_NOOP("One JSON object a line on standard output")));
    folders->footer(help(QT_TR_NOOP("\nExample:\n  mailsheaf-cli folders --account Work")));
}

void addAccounts(CLI::App &app, RawAccounts &raw)
{
    CLI::App *accounts =
        app.add_subcommand("accounts", help(QT_TR_NOOP("List, add and remove saved accounts")));
    accounts->require_subcommand(1);
    CLI::App *list = accounts->add_subcommand("list", help(QT_TR_NOOP("Show the saved accounts")));
    list->add_flag("--json", raw.json, help(QT_TR_NOOP("One JSON object a line on standard output")));

    CLI::App *add =
        accounts->add_subcommand("add", help(QT_TR_NOOP("Save an account, its password in the keychain")));
    add->add_option("--name", raw.name, help(QT_TR_NOOP("What you call it (default: the user name)")))
        ->type_name("NAME");
    addEndpointOptions(*add, raw.added);
    addPasswordOptions(*add, raw.added);
    add->add_option("--to", raw.destination, help(QT_TR_NOOP("The backup folder")))->type_name("DIR");
    add->add_option("--workers", raw.workers,
                    help(QT_TR_NOOP("Connections at the same time, 1 to 16 (default 4)")))
        ->type_name("N");
    add->footer(help(QT_TR_NOOP("\nThe password is asked for, or read from standard input.\n\nExample:\n"
                                "  mailsheaf-cli accounts add --name Work --host imap.example.org \\\n"
                                "      --user ann@example.org --to ~/MailBackup")));

    CLI::App *remove = accounts->add_subcommand(
        "remove", help(QT_TR_NOOP("Forget an account and its password; its backup stays")));
    remove->add_option("NAME", raw.removed, help(QT_TR_NOOP("The account's name")))->required();
}

Result<Security> toSecurity(const std::string &word)
{
    Security security = Security::Tls;
    if (!parseSecurity(QString::fromStdString(word), &security))
        return misuse(CommandLineText::tr("\"%1\" is not a kind of security; use tls, starttls or none.")
                          .arg(QString::fromStdString(word)));
    return security;
}

Result<PasswordSource> toPasswordSource(const RawServer &raw)
{
    if (raw.passwordStdin && !raw.passwordFile.empty())
        return misuse(
            CommandLineText::tr("The password can come from --password-stdin or from --password-file, not "
                                "from both; leave one out."));
    return PasswordSource{.fromStdin = raw.passwordStdin, .file = absolute(raw.passwordFile)};
}

Result<ServerOptions> toServerOptions(const RawServer &raw)
{
    ServerOptions options{.account = QString::fromStdString(raw.account),
                          .host = QString::fromStdString(raw.host),
                          .port = {},
                          .security = {},
                          .user = QString::fromStdString(raw.user),
                          .caFile = absolute(raw.caFile),
                          .insecurePlaintext = raw.insecurePlaintext,
                          .password = {}};
    if (raw.port) {
        if (*raw.port < 1 || *raw.port > 65535)
            return misuse(CommandLineText::tr("The port must be a number from 1 to 65535."));
        options.port = static_cast<quint16>(*raw.port);
    }
    if (!raw.security.empty()) {
        const Result<Security> security = toSecurity(raw.security);
        if (!security)
            return failure(security.error());
        options.security = *security;
    }
    const Result<PasswordSource> password = toPasswordSource(raw);
    if (!password)
        return failure(password.error());
    options.password = *password;
    return options;
}

/// Without a saved account everything must be there; with one, the rest is checked when it is known.
Result<ServerOptions> toLoginOptions(const RawServer &raw)
{
    Result<ServerOptions> options = toServerOptions(raw);
    if (!options || !options->account.isEmpty())
        return options;
    if (options->host.isEmpty())
        return misuse(CommandLineText::tr(
            "The server is missing; name it with --host, or use a saved account with --account."));
    if (options->user.isEmpty())
        return misuse(CommandLineText::tr("The user name is missing; give it with --user."));
    if (!options->password.isGiven())
        return misuse(
            CommandLineText::tr("The password is missing; use --password-stdin, --password-file, or a saved "
                                "account with --account."));
    if (const Result<Endpoint> endpoint = chooseEndpoint(*options, nullptr); !endpoint)
        return failure(endpoint.error());
    return options;
}

QString workersProblem(int workers)
{
    if (workers >= minWorkers && workers <= maxWorkers)
        return {};
    return CommandLineText::tr("The number of workers must be from %1 to %2.")
        .arg(minWorkers)
        .arg(maxWorkers);
}

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
    options.method.balance = raw.balance == "count" ? Balance::Count : Balance::Bytes;
    options.method.steal = !raw.noSteal;
    options.oneByOne = raw.fetch == "one";
    return raw.workers ? workersProblem(*raw.workers) : QString();
}

Result<CommandLine> toBackup(const RawBackup &raw)
{
    const Result<ServerOptions> server = toLoginOptions(raw.server);
    if (!server)
        return failure(server.error());
    BackupOptions options;
    options.server = *server;
    options.destination = absolute(raw.destination);
    options.mailboxGlobs = toList(raw.folders);
    options.excludedGlobs = toList(raw.excludes);
    options.workers = raw.workers;
    options.fsync = !raw.noFsync;
    options.dryRun = raw.dryRun;
    options.json = raw.json;
    if (const QString problem = methodProblem(raw, options); !problem.isEmpty())
        return misuse(problem);
    if (options.destination.isEmpty() && options.server.account.isEmpty())
        return misuse(CommandLineText::tr("The backup folder is missing; name it with --to."));
    return options;
}

Result<CommandLine> toFolders(const RawFolders &raw)
{
    const Result<ServerOptions> server = toLoginOptions(raw.server);
    if (!server)
        return failure(server.error());
    return FoldersOptions{.server = *server, .json = raw.json};
}

Result<CommandLine> toAddAccount(const RawAccounts &raw)
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
                                .caFile = server->caFile};
    options.account.user = server->user;
    options.account.destination = absolute(raw.destination);
    options.account.workers = raw.workers;
    if (const QString problem = accountProblem(options.account); !problem.isEmpty())
        return misuse(problem);
    return options;
}

/// Owns CLI11's description and the places it writes to.
struct Parser
{
    CLI::App app;
    RawBackup backup;
    RawFolders folders;
    RawAccounts accounts;

    Parser()
        : app(help(QT_TR_NOOP("Mailsheaf backs up IMAP mailboxes with several workers at once.")),
              "mailsheaf-cli")
    {
        app.allow_windows_style_options(false);
        app.get_formatter()->column_width(28);
        app.set_help_flag("-h,--help", help(QT_TR_NOOP("Show this help")));
        app.set_version_flag("--version", "mailsheaf-cli " MAILSHEAF_VERSION,
                             help(QT_TR_NOOP("Show the version")));
        app.require_subcommand(1);
        app.footer(help(QT_TR_NOOP("\nExamples:\n"
                                   "  mailsheaf-cli accounts add --name Work --host imap.example.org \\\n"
                                   "      --user ann@example.org --to ~/MailBackup\n"
                                   "  mailsheaf-cli backup --account Work\n"
                                   "\n\"mailsheaf-cli COMMAND --help\" tells more about each command.")));
        addBackup(app, backup);
        addFolders(app, folders);
        addAccounts(app, accounts);
    }

    [[nodiscard]] Result<CommandLine> chosen() const
    {
        if (app.got_subcommand("backup"))
            return toBackup(backup);
        if (app.got_subcommand("folders"))
            return toFolders(folders);
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

Result<Endpoint> chooseEndpoint(const ServerOptions &options, const Account *account)
{
    Endpoint endpoint = account ? account->endpoint : Endpoint{};
    if (!options.host.isEmpty())
        endpoint.host = options.host;
    if (options.security) {
        endpoint.security = *options.security;
        endpoint.port = defaultPort(endpoint.security);
    }
    if (options.port)
        endpoint.port = *options.port;
    if (!options.caFile.isEmpty())
        endpoint.caFile = options.caFile;
    if (endpoint.security == Security::None && !isLoopback(endpoint.host) && !options.insecurePlaintext)
        return misuse(
            CommandLineText::tr("Without encryption everyone on the way to %1 could read the password and "
                                "the mail; use --security tls or starttls.")
                .arg(endpoint.host));
    return endpoint;
}

} // namespace mailsheaf
