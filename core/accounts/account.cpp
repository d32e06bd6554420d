// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <algorithm>

namespace mailsheaf {

namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Account)
};

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

/// Catches what people paste: a URL, "user@host", a host with its path.
bool looksLikeHost(const QString &host)
{
    return std::none_of(host.begin(), host.end(), [](QChar c) {
        return c.isSpace() || hasControlCharacters(c) || QStringView(u"/\\@?#,;\"'<>").contains(c);
    });
}

QString nameProblem(const Account &account)
{
    if (hasControlCharacters(account.name))
        return AccountText::tr("The account's name contains characters that cannot be shown; type it again.");
    if (account.user.trimmed().isEmpty())
        return AccountText::tr("The user name is missing; most providers want the whole e-mail address.");
    if (hasControlCharacters(account.user))
        return AccountText::tr("The user name contains characters that cannot be sent; type it again.");
    return {};
}

QString endpointProblem(const Endpoint &endpoint)
{
    if (endpoint.host.isEmpty())
        return AccountText::tr("The server's name is missing; it looks like \"imap.example.org\".");
    if (!looksLikeHost(endpoint.host))
        return AccountText::tr(
            "The server's name may only be a name or an address, such as \"imap.example.org\".");
    if (endpoint.port == 0)
        return AccountText::tr("The port must be a number from 1 to 65535; 993 is the usual one.");
    if (endpoint.security == Security::None && !isLoopback(endpoint.host))
        return AccountText::tr("Without encryption everyone on the way could read the password and the mail; "
                               "choose TLS or STARTTLS. Only this computer itself may be used without.");
    if (!endpoint.caFile.isEmpty() && !QDir::isAbsolutePath(endpoint.caFile))
        return AccountText::tr("The certificate file must be given with its full path.");
    return {};
}

QString archiveProblem(const Account &account)
{
    if (account.destination.isEmpty())
        return AccountText::tr("The backup folder is missing; choose where the backup is to be kept.");
    if (!QDir::isAbsolutePath(account.destination))
        return AccountText::tr("The backup folder must be given with its full path.");
    if (hasControlCharacters(account.destination))
        return AccountText::tr(
            "The backup folder's name contains characters that cannot be shown; choose another folder.");
    if (account.workers < minWorkers || account.workers > maxWorkers)
        return AccountText::tr("The number of workers must be from %1 to %2.")
            .arg(minWorkers)
            .arg(maxWorkers);
    return {};
}

} // namespace

QString Account::secretKey() const
{
    return QStringLiteral("account/") + id;
}

Account newAccount()
{
    Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return account;
}

QString accountProblem(const Account &account)
{
    for (const QString &problem :
         {nameProblem(account), endpointProblem(account.endpoint), archiveProblem(account)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace mailsheaf
