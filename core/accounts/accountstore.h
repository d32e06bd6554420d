// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace mailsheaf {

/// The list of accounts, kept in one JSON file in the user's configuration folder. No secrets in it.
///
/// Lives in one thread (the main one). Every change is written at once and atomically (QSaveFile), so the
/// window and the command line may both use it; each reads the file again before it changes it.
/// A damaged file is an error that says so and is never overwritten.
class AccountStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountStore)

public:
    /// @p file: where the list is; defaultFile() for the user's own. Nothing is read before load().
    explicit AccountStore(QString file, QObject *parent = nullptr);

    [[nodiscard]] static QString defaultFile();

    /// Reads the file. A missing file is an empty list.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    /// By name (without case) or by id.
    [[nodiscard]] std::optional<Account> find(const QString &nameOrId) const;

    /// Adds the account, or replaces the one with the same id. Fails on accountProblem() and on a name in
    /// use.
    [[nodiscard]] Result<void> save(const Account &account);
    [[nodiscard]] Result<void> remove(const QString &id);

Q_SIGNALS:
    void accountsChanged();

private:
    /// Locks, reads the file again, lets @p edit change the list, writes it.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(QList<Account> &)> &edit);
    [[nodiscard]] Result<void> write(const QList<Account> &accounts) const;
    void adopt(QList<Account> accounts);

    QString m_file;
    QList<Account> m_accounts;
};

} // namespace mailsheaf
