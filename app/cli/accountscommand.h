// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <QStringList>

#include <variant>

namespace mailsheaf {

/// The accounts as a table for people. Never a secret.
[[nodiscard]] QStringList accountTable(const QList<Account> &accounts);

/// `mailsheaf-cli accounts list|add|remove`.
class AccountsCommand final : public Command
{
    Q_OBJECT

public:
    using Options = std::variant<ListAccountsOptions, AddAccountOptions, RemoveAccountOptions>;

    AccountsCommand(Options options, const CommandTools &tools);

    void start() override;

private:
    void run(const ListAccountsOptions &options);
    void run(const AddAccountOptions &options);
    void run(const RemoveAccountOptions &options);
    void handleKept(const QString &name, const Result<void> &kept);
    void handleForgotten(const Account &account, const Result<void> &forgotten);

    Options m_options;
};

} // namespace mailsheaf
