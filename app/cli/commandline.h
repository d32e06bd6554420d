// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"
#include "core/parallel/workmethod.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace mailsheaf {

/// Where the password comes from; never an argument or the environment, which other programs can read.
struct PasswordSource
{
    bool fromStdin = false;
    QString file; ///< Empty: not from a file.

    [[nodiscard]] bool isGiven() const { return fromStdin || !file.isEmpty(); }
};

/// Which server and who signs in. What is given here goes before what the saved account says.
struct ServerOptions
{
    QString account; ///< Name of a saved account; empty: none.
    QString host;
    std::optional<quint16> port;
    std::optional<Security> security;
    QString user;
    QString caFile; ///< Absolute.
    bool insecurePlaintext = false;
    PasswordSource password;
};

struct BackupOptions
{
    ServerOptions server;
    QString destination; ///< Absolute; empty: that of the account.
    QStringList mailboxGlobs;
    QStringList excludedGlobs;
    std::optional<int> workers;
    WorkMethod method;
    bool oneByOne = false;
    bool fsync = true;
    bool dryRun = false;
    bool json = false;
};

struct FoldersOptions
{
    ServerOptions server;
    bool json = false;
};

struct ListAccountsOptions
{
    bool json = false;
};

struct AddAccountOptions
{
    Account account;         ///< With an id of its own; not yet checked by accountProblem().
    PasswordSource password; ///< Nothing given means stdin.
};

struct RemoveAccountOptions
{
    QString name;
};

/// --help and --version: text for stdout, and that is all.
struct HelpText
{
    QString text;
};

using CommandLine = std::variant<HelpText, BackupOptions, FoldersOptions, ListAccountsOptions,
                                 AddAccountOptions, RemoveAccountOptions>;

/// Reads the arguments, without the program's name. Every failure has the kind Usage and is one sentence; it
/// never repeats a value that could be a password. Touches no file.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The endpoint that @p options and @p account (may be null) make together. Refuses plain text over a
/// network.
[[nodiscard]] Result<Endpoint> chooseEndpoint(const ServerOptions &options, const Account *account);

} // namespace mailsheaf
