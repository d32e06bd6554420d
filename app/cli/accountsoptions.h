// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveroptions.h"

namespace mailsheaf {

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

/// What CLI11 fills in, still as written.
struct RawAccounts
{
    RawServer added;
    std::string name, destination, removed;
    std::string workers = "auto";
    bool json = false;
};

/// Describes `mailsheaf-cli accounts` and what is below it to @p app.
void addAccounts(CLI::App &app, RawAccounts &raw);
[[nodiscard]] Result<AddAccountOptions> toAddAccount(const RawAccounts &raw);

} // namespace mailsheaf
