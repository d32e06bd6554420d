// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include "core/accounts/accountfile.h"
#include "core/base/settingsfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int lockPatienceMs = 2000; // a change takes milliseconds; longer means that something is stuck

bool sameName(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

auto findId(QList<Account> &accounts, const QString &id)
{
    return std::find_if(accounts.begin(), accounts.end(), [&](const Account &each) { return each.id == id; });
}

Result<QList<Account>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Usage,
            AccountStore::tr("The list of accounts in %1 cannot be read; check the file's permissions.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Usage,
                       AccountStore::tr("The list of accounts in %1 cannot be read; check the disk.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    return readAccounts(json, path);
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &detail)
{
    return failure(
        ErrorKind::Usage,
        AccountStore::tr("The list of accounts in %1 cannot be written and was left as it is; check the "
                         "folder's permissions and the free space.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    return folder.isDir() ||
           (QDir().mkpath(folder.path()) &&
            QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

/// Held from reading the file to writing it, so that two programs cannot undo each other's change.
Result<std::unique_ptr<QLockFile>> lockForChange(const QString &file)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath()))
        return cannotWrite(file, QStringLiteral("cannot make the folder"));
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    if (lock->tryLock(lockPatienceMs))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return cannotWrite(file, QStringLiteral("cannot make the lock file"));
    return failure(
        ErrorKind::Usage,
        AccountStore::tr("Another Mailsheaf is changing the list of accounts at the moment; try again."));
}

Result<void> checkBeforeSave(const Account &account, const QList<Account> &others)
{
    if (account.id.isEmpty())
        return failure(ErrorKind::Usage, AccountStore::tr("The account has no id; add it as a new account."));
    if (const QString problem = accountProblem(account); !problem.isEmpty())
        return failure(ErrorKind::Usage, problem);
    const bool taken = std::any_of(others.begin(), others.end(), [&](const Account &other) {
        return other.id != account.id && sameName(other.name, account.name);
    });
    if (taken)
        return failure(ErrorKind::Usage,
                       AccountStore::tr("There is an account named \"%1\" already; choose another name.")
                           .arg(account.name));
    return {};
}

} // namespace

AccountStore::AccountStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

QString AccountStore::defaultFile()
{
    return settingsFile(QStringLiteral("accounts.json"));
}

Result<void> AccountStore::load()
{
    Result<QList<Account>> accounts = readFile(m_file);
    if (!accounts)
        return failure(accounts.error());
    adopt(*std::move(accounts));
    return {};
}

std::optional<Account> AccountStore::find(const QString &nameOrId) const
{
    for (const Account &account : m_accounts) {
        if (sameName(account.name, nameOrId))
            return account;
    }
    for (const Account &account : m_accounts) {
        if (account.id == nameOrId)
            return account;
    }
    return std::nullopt;
}

Result<void> AccountStore::save(const Account &account)
{
    Account named = account;
    named.name = account.name.trimmed().isEmpty() ? account.user : account.name.trimmed();
    return change([&named](QList<Account> &accounts) -> Result<void> {
        if (Result<void> checked = checkBeforeSave(named, accounts); !checked)
            return checked;
        if (const auto existing = findId(accounts, named.id); existing != accounts.end())
            *existing = named;
        else
            accounts.append(named);
        return {};
    });
}

Result<void> AccountStore::remove(const QString &id)
{
    return change([&id](QList<Account> &accounts) -> Result<void> {
        accounts.removeIf([&id](const Account &each) { return each.id == id; });
        return {};
    });
}

Result<void> AccountStore::change(const std::function<Result<void>(QList<Account> &)> &edit)
{
    const auto lock = lockForChange(m_file);
    if (!lock)
        return failure(lock.error());
    Result<QList<Account>> accounts = readFile(m_file);
    if (!accounts)
        return failure(accounts.error());
    const QList<Account> before = *accounts;
    if (Result<void> edited = edit(*accounts); !edited)
        return edited;
    if (*accounts != before) {
        if (Result<void> written = write(*accounts); !written)
            return written;
    }
    adopt(*std::move(accounts));
    return {};
}

Result<void> AccountStore::write(const QList<Account> &accounts) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return cannotWrite(m_file, file.errorString());
    file.write(writeAccounts(accounts));
    if (!file.commit())
        return cannotWrite(m_file, file.errorString());
    return {};
}

void AccountStore::adopt(QList<Account> accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = std::move(accounts);
    Q_EMIT accountsChanged();
}

} // namespace mailsheaf
