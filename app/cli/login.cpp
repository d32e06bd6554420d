// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/login.h"

#include "app/cli/passwordsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace mailsheaf {

namespace {

struct LoginText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Login)
};

Result<std::optional<Account>> findAccount(const QString &name, AccountStore &accounts)
{
    if (name.isEmpty())
        return std::optional<Account>();
    if (const Result<void> loaded = accounts.load(); !loaded)
        return failure(loaded.error());
    const std::optional<Account> account = accounts.find(name);
    if (!account)
        return failure(
            ErrorKind::Usage,
            LoginText::tr("There is no account named \"%1\"; \"mailsheaf-cli accounts list\" shows those "
                          "there are.")
                .arg(name));
    return account;
}

Result<Login> withoutSecret(const ServerOptions &options, AccountStore &accounts)
{
    const Result<std::optional<Account>> account = findAccount(options.account, accounts);
    if (!account)
        return failure(account.error());
    const Result<Endpoint> endpoint = chooseEndpoint(options, account->has_value() ? &**account : nullptr);
    if (!endpoint)
        return failure(endpoint.error());
    if (!endpoint->caFile.isEmpty() && !QFileInfo(endpoint->caFile).isReadable())
        return failure(ErrorKind::Usage,
                       LoginText::tr("The certificate file %1 cannot be read; check its name.")
                           .arg(QDir::toNativeSeparators(endpoint->caFile)));
    Login login{.endpoint = *endpoint, .user = options.user, .secret = {}, .account = *account};
    if (login.user.isEmpty() && login.account)
        login.user = login.account->user;
    return login;
}

Result<Login> withKeptSecret(Login login, const Result<std::optional<Secret>> &kept)
{
    if (!kept)
        return failure(kept.error());
    if (!kept->has_value())
        return failure(ErrorKind::Secret,
                       LoginText::tr("The keychain has no password for the account \"%1\"; give it with "
                                     "--password-stdin, or remove the account and add it again.")
                           .arg(login.account->name));
    login.secret = **kept;
    return login;
}

} // namespace

void findLogin(const ServerOptions &options, const CommandTools &tools, QObject *context,
               std::function<void(Result<Login>)> done)
{
    Result<Login> login = withoutSecret(options, tools.accounts);
    if (!login || options.password.isGiven()) {
        if (login) {
            Result<Secret> secret =
                readPassword(options.password,
                             LoginText::tr("Password of %1 at %2: ").arg(login->user, login->endpoint.host));
            if (secret)
                login->secret = *std::move(secret);
            else
                login = failure(secret.error());
        }
        done(std::move(login));
        return;
    }
    tools.secrets.read(login->account->secretKey(), context,
                       [login = *login, done = std::move(done)](const Result<std::optional<Secret>> &kept) {
                           done(withKeptSecret(login, kept));
                       });
}

} // namespace mailsheaf
