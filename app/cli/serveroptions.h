// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

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
    QByteArray trusted{};
    bool insecurePlaintext = false;
    PasswordSource password;
};

/// The endpoint that @p options and @p account (may be null) make together. Refuses plain text over a
/// network.
[[nodiscard]] Result<Endpoint> chooseEndpoint(const ServerOptions &options, const Account *account);

/// What CLI11 fills in, still as written.
struct RawServer
{
    std::string account, host, security, user, passwordFile, caFile, trusted;
    std::optional<int> port;
    bool passwordStdin = false;
    bool insecurePlaintext = false;
};

void addEndpointOptions(CLI::App &app, RawServer &raw);
void addPasswordOptions(CLI::App &app, RawServer &raw);
/// Both of these, and those that only make sense where a saved account can be named.
void addServerOptions(CLI::App &app, RawServer &raw);
/// One value each time it is given; without this CLI11 would take "[Gmail]" for a list.
void addGlobOption(CLI::App &app, const std::string &name, std::vector<std::string> &globs,
                   const std::string &text);

[[nodiscard]] Result<ServerOptions> toServerOptions(const RawServer &raw);
/// Without a saved account everything must be there; with one, the rest is checked when it is known.
[[nodiscard]] Result<ServerOptions> toLoginOptions(const RawServer &raw);
/// Why so many workers cannot be had; empty when they can.
/// What --workers may say. A plain value.
struct WorkersOption
{
    std::optional<int> number; ///< nullopt: auto.

    bool operator==(const WorkersOption &) const = default;
};

/// "auto", or a number from minWorkers to maxWorkers.
[[nodiscard]] Result<WorkersOption> toWorkersOption(const std::string &text);

} // namespace mailsheaf
