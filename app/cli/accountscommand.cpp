// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountscommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/passwordsource.h"
#include "app/cli/textcells.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace mailsheaf {

namespace {

QString serverText(const Endpoint &endpoint)
{
    return QStringLiteral("%1:%2 (%3)")
        .arg(endpoint.host)
        .arg(endpoint.port)
        .arg(securityName(endpoint.security));
}

QString workersText(const Account &account)
{
    return account.autoWorkers ? AccountsCommand::tr("auto", "number of workers")
                               : QString::number(account.workers);
}

} // namespace

QStringList accountTable(const QList<Account> &accounts)
{
    constexpr size_t columns = 5;
    using Row = std::array<QString, columns>;
    QList<Row> rows{{AccountsCommand::tr("Name"), AccountsCommand::tr("User"), AccountsCommand::tr("Server"),
                     AccountsCommand::tr("Workers"), AccountsCommand::tr("Backup folder")}};
    for (const Account &account : accounts)
        rows.append({account.name, account.user, serverText(account.endpoint), workersText(account),
                     QDir::toNativeSeparators(account.destination)});
    std::array<int, columns> cells{};
    for (Row &row : rows) {
        for (size_t i = 0; i < columns; ++i) {
            row[i] = terminalSafe(row[i]);
            cells[i] = std::max(cells[i], cellsOf(row[i]));
        }
    }
    QStringList lines;
    for (const Row &row : rows) {
        QString line;
        for (size_t i = 0; i + 1 < columns; ++i)
            line += padded(row[i], cells[i]) + QStringLiteral("  ");
        lines.append(line + row[columns - 1]);
    }
    return lines;
}

AccountsCommand::AccountsCommand(Options options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
{
}

void AccountsCommand::start()
{
    if (const Result<void> loaded = tools().accounts.load(); !loaded)
        fail(loaded.error());
    else
        std::visit([this](const auto &options) { run(options); }, m_options);
}

void AccountsCommand::run(const ListAccountsOptions &options)
{
    const QList<Account> &accounts = tools().accounts.accounts();
    if (options.json) {
        for (const Account &account : accounts)
            tools().console.print(accountLine(account));
    } else if (accounts.isEmpty()) {
        tools().console.print(tr("There are no accounts yet; add one with \"mailsheaf-cli accounts add\"."));
    } else {
        for (const QString &line : accountTable(accounts))
            tools().console.print(line);
    }
    Q_EMIT finished(ExitSuccess);
}

void AccountsCommand::run(const AddAccountOptions &options)
{
    const Account &account = options.account;
    const Result<Secret> secret =
        readPassword(options.password, tr("Password of %1 at %2: ").arg(account.user, account.endpoint.host));
    if (!secret) {
        fail(secret.error());
        return;
    }
    if (const Result<void> saved = tools().accounts.save(account); !saved) {
        fail(saved.error());
        return;
    }
    const QString name = tools().accounts.find(account.id).value_or(account).name;
    tools().secrets.write(account.secretKey(), *secret, this,
                          [this, name](const Result<void> &kept) { handleKept(name, kept); });
}

void AccountsCommand::handleKept(const QString &name, const Result<void> &kept)
{
    const QString shown = terminalSafe(name);
    if (kept) {
        tools().console.print(tr("The account \"%1\" is saved, its password is in the keychain.").arg(shown));
        Q_EMIT finished(ExitSuccess);
        return;
    }
    tools().console.print(
        tr("The account \"%1\" is saved without its password; give it with --password-stdin or "
           "--password-file when you back up.")
            .arg(shown));
    fail(kept.error());
}

void AccountsCommand::run(const RemoveAccountOptions &options)
{
    const std::optional<Account> account = tools().accounts.find(options.name);
    if (!account) {
        fail({.kind = ErrorKind::Usage,
              .sentence = tr("There is no account named \"%1\"; \"mailsheaf-cli accounts list\" shows those "
                             "there are.")
                              .arg(terminalSafe(options.name)),
              .detail = {}});
        return;
    }
    if (const Result<void> removed = tools().accounts.remove(account->id); !removed) {
        fail(removed.error());
        return;
    }
    tools().secrets.remove(
        account->secretKey(), this,
        [this, account = *account](const Result<void> &forgotten) { handleForgotten(account, forgotten); });
}

void AccountsCommand::handleForgotten(const Account &account, const Result<void> &forgotten)
{
    const QString backup = terminalSafe(QDir::toNativeSeparators(account.destination));
    tools().console.print(
        tr("The account \"%1\" is removed; its backup in %2 stays.").arg(terminalSafe(account.name), backup));
    if (!forgotten)
        fail(forgotten.error());
    else
        Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
