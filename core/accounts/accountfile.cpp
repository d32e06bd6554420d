// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace mailsheaf {

namespace {

constexpr int fileVersion = 1;

struct AccountFile
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::AccountFile)
};

tl::unexpected<Error> damaged(const QString &file, const QString &detail)
{
    return failure(
        ErrorKind::Usage,
        AccountFile::tr("The list of accounts in %1 is damaged and was left as it is; repair the file "
                        "or move it away.")
            .arg(QDir::toNativeSeparators(file)),
        detail);
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{
        {QStringLiteral("id"), account.id},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("host"), account.endpoint.host},
        {QStringLiteral("port"), account.endpoint.port},
        {QStringLiteral("security"), securityName(account.endpoint.security)},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("destination"), account.destination},
        {QStringLiteral("workers"), account.workers},
        {QStringLiteral("autoWorkers"), account.autoWorkers},
    };
    if (!account.endpoint.caFile.isEmpty())
        object.insert(QStringLiteral("caFile"), account.endpoint.caFile);
    if (!account.endpoint.trusted.isEmpty())
        object.insert(QStringLiteral("trustedCertificate"), fingerprintText(account.endpoint.trusted));
    if (!account.excludedMailboxes.isEmpty())
        object.insert(QStringLiteral("excludedMailboxes"),
                      QJsonArray::fromStringList(account.excludedMailboxes));
    return object;
}

/// Reads fields and remembers the first one that is wrong, so that the caller stays a plain list.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || value.toString().isEmpty())
            complain(key);
        return value.toString();
    }

    QString optionalText(const QString &key) { return m_object.contains(key) ? text(key) : QString(); }

    int number(const QString &key, int least, int most)
    {
        const int value = m_object.value(key).toInt(least - 1); // toInt() refuses fractions
        if (value < least || value > most) {
            complain(key);
            return least;
        }
        return value;
    }

    Security security(const QString &key)
    {
        Security security = Security::Tls;
        if (!parseSecurity(m_object.value(key).toString(), &security))
            complain(key);
        return security;
    }

    bool optionalFlag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key);
        return value.toBool();
    }

    QByteArray optionalFingerprint(const QString &key)
    {
        QByteArray sha256 = parseFingerprint(m_object.value(key).toString());
        if (m_object.contains(key) && sha256.isEmpty())
            complain(key);
        return sha256;
    }

    QStringList optionalTexts(const QString &key)
    {
        QStringList texts;
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            complain(key);
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            if (!each.isString())
                complain(key);
            texts.append(each.toString());
        }
        return texts;
    }

    /// The first field that was wrong; empty when none was.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void complain(const QString &key)
    {
        if (m_problem.isEmpty())
            m_problem = key;
    }

    QJsonObject m_object;
    QString m_problem;
};

Account toAccount(Fields &fields)
{
    Account account;
    account.id = fields.text(QStringLiteral("id"));
    account.name = fields.text(QStringLiteral("name"));
    account.endpoint.host = fields.text(QStringLiteral("host"));
    account.endpoint.port = static_cast<quint16>(fields.number(QStringLiteral("port"), 1, 65535));
    account.endpoint.security = fields.security(QStringLiteral("security"));
    account.endpoint.caFile = fields.optionalText(QStringLiteral("caFile"));
    account.endpoint.trusted = fields.optionalFingerprint(QStringLiteral("trustedCertificate"));
    account.user = fields.text(QStringLiteral("user"));
    account.destination = fields.text(QStringLiteral("destination"));
    account.workers = fields.number(QStringLiteral("workers"), minWorkers, maxWorkers);
    account.autoWorkers = fields.optionalFlag(QStringLiteral("autoWorkers"));
    account.excludedMailboxes = fields.optionalTexts(QStringLiteral("excludedMailboxes"));
    return account;
}

Result<QList<Account>> readList(const QJsonArray &array, const QString &file)
{
    QList<Account> accounts;
    QSet<QString> ids;
    QSet<QString> names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Fields fields(array.at(i).toObject());
        const Account account = toAccount(fields);
        if (!fields.problem().isEmpty())
            return damaged(
                file,
                QStringLiteral("account %1: \"%2\" is missing or wrong").arg(i + 1).arg(fields.problem()));
        if (ids.contains(account.id) || names.contains(account.name.toCaseFolded()))
            return damaged(file, QStringLiteral("account %1 is there twice").arg(i + 1));
        ids.insert(account.id);
        names.insert(account.name.toCaseFolded());
        accounts.append(account);
    }
    return accounts;
}

} // namespace

QByteArray writeAccounts(const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(toJson(account));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("version"), fileVersion}, {QStringLiteral("accounts"), array}})
        .toJson();
}

Result<QList<Account>> readAccounts(const QByteArray &json, const QString &file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return damaged(file, parseError.error == QJsonParseError::NoError
                                 ? QStringLiteral("not a JSON object")
                                 : parseError.errorString());
    const QJsonObject root = document.object();
    const int version = root.value(QStringLiteral("version")).toInt(0);
    if (version > fileVersion)
        return failure(
            ErrorKind::Usage,
            AccountFile::tr("The list of accounts in %1 was written by a newer Mailsheaf; use that "
                            "version or a newer one.")
                .arg(QDir::toNativeSeparators(file)));
    if (version < 1 || !root.value(QStringLiteral("accounts")).isArray())
        return damaged(file, QStringLiteral("\"version\" or \"accounts\" is missing or wrong"));
    return readList(root.value(QStringLiteral("accounts")).toArray(), file);
}

} // namespace mailsheaf
