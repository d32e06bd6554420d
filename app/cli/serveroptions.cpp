// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serveroptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

namespace {

Result<Security> toSecurity(const std::string &word)
{
    Security security = Security::Tls;
    if (!parseSecurity(QString::fromStdString(word), &security))
        return misuse(CommandLineText::tr("\"%1\" is not a kind of security; use tls, starttls or none.")
                          .arg(QString::fromStdString(word)));
    return security;
}

Result<QByteArray> toFingerprint(const std::string &text)
{
    const QByteArray sha256 = parseFingerprint(QString::fromStdString(text));
    if (sha256.isEmpty() && !text.empty())
        return misuse(
            CommandLineText::tr("\"%1\" is no SHA-256 fingerprint, which has 64 hexadecimal digits.")
                .arg(QString::fromStdString(text)));
    return sha256;
}

Result<PasswordSource> toPasswordSource(const RawServer &raw)
{
    if (raw.passwordStdin && !raw.passwordFile.empty())
        return misuse(
            CommandLineText::tr("The password can come from --password-stdin or from --password-file, not "
                                "from both; leave one out."));
    return PasswordSource{.fromStdin = raw.passwordStdin, .file = absolute(raw.passwordFile)};
}

} // namespace

void addEndpointOptions(CLI::App &app, RawServer &raw)
{
    const std::string group = help(CommandLineText::tr("Server"));
    app.add_option("--host", raw.host,
                   help(CommandLineText::tr("The IMAP server, for example imap.example.org")))
        ->type_name("HOST")
        ->group(group);
    app.add_option("--port", raw.port, help(CommandLineText::tr("Default: 993 with tls, else 143")))
        ->type_name("PORT")
        ->group(group);
    app.add_option("--security", raw.security, help(CommandLineText::tr("tls (default), starttls, or none")))
        ->type_name("KIND")
        ->group(group);
    app.add_option("--user", raw.user, help(CommandLineText::tr("The user name, often the e-mail address")))
        ->type_name("USER")
        ->group(group);
    app.add_option("--ca-file", raw.caFile,
                   help(CommandLineText::tr("Trust only the authorities in this PEM file")))
        ->type_name("FILE")
        ->group(group);
    app.add_option("--trust-certificate", raw.trusted,
                   help(CommandLineText::tr(
                       "Accept the certificate with this fingerprint, whatever\nis wrong with it")))
        ->type_name("SHA256")
        ->group(group);
}

void addPasswordOptions(CLI::App &app, RawServer &raw)
{
    const std::string group = help(CommandLineText::tr("Password"));
    app.add_flag("--password-stdin", raw.passwordStdin,
                 help(CommandLineText::tr("Read the password from standard input; asks on a terminal")))
        ->group(group);
    app.add_option("--password-file", raw.passwordFile,
                   help(CommandLineText::tr("Read the password from this file")))
        ->type_name("FILE")
        ->group(group);
}

void addServerOptions(CLI::App &app, RawServer &raw)
{
    addEndpointOptions(app, raw);
    app.add_flag("--insecure-plaintext", raw.insecurePlaintext,
                 help(CommandLineText::tr("Allow --security none over a network")))
        ->group(help(CommandLineText::tr("Server")));
    addPasswordOptions(app, raw);
    app.add_option("--account", raw.account,
                   help(CommandLineText::tr(
                       "Use a saved account and its password in the keychain;\nother options go before it")))
        ->type_name("NAME")
        ->group(help(CommandLineText::tr("Password")));
}

void addGlobOption(CLI::App &app, const std::string &name, std::vector<std::string> &globs,
                   const std::string &text)
{
    app.add_option(name, globs, text)
        ->allow_extra_args(false)
        ->type_name("GLOB")
        ->group(help(CommandLineText::tr("What")));
}

Result<ServerOptions> toServerOptions(const RawServer &raw)
{
    ServerOptions options{.account = QString::fromStdString(raw.account),
                          .host = QString::fromStdString(raw.host),
                          .port = {},
                          .security = {},
                          .user = QString::fromStdString(raw.user),
                          .caFile = absolute(raw.caFile),
                          .trusted = {},
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
    const Result<QByteArray> trusted = toFingerprint(raw.trusted);
    if (!trusted)
        return failure(trusted.error());
    options.trusted = *trusted;
    const Result<PasswordSource> password = toPasswordSource(raw);
    if (!password)
        return failure(password.error());
    options.password = *password;
    return options;
}

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

Result<WorkersOption> toWorkersOption(const std::string &text)
{
    if (text == "auto")
        return WorkersOption();
    bool isNumber = false;
    const int number = QString::fromStdString(text).toInt(&isNumber);
    if (isNumber && number >= minWorkers && number <= maxWorkers)
        return WorkersOption{.number = number};
    return misuse(CommandLineText::tr("The number of workers must be from %1 to %2, or auto.")
                      .arg(minWorkers)
                      .arg(maxWorkers));
}

Result<Endpoint> chooseEndpoint(const ServerOptions &options, const Account *account)
{
    Endpoint endpoint = account ? account->endpoint : Endpoint{};
    if (!options.host.isEmpty() && options.host != endpoint.host) {
        endpoint.host = options.host;
        endpoint.trusted.clear(); // It was trusted at the other one.
    }
    if (!options.trusted.isEmpty())
        endpoint.trusted = options.trusted;
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
