// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/providertable.h"

#include "core/accounts/providerfields.h"
#include "core/base/settingsfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

// The macro declares a function, so it must stand outside every namespace.
static void initProviders()
{
    Q_INIT_RESOURCE(providers);
}

namespace mailsheaf {

namespace {

constexpr int tableVersion = 1;

struct ProviderTableText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ProviderTable)
};

tl::unexpected<Error> broken(const QString &file, const QString &problem)
{
    return failure(
        ErrorKind::Usage,
        ProviderTableText::tr("The list of providers in %1 is not used: %2. Correct the file or move it "
                              "away.")
            .arg(QDir::toNativeSeparators(file), problem));
}

QString inEntry(const QString &name, const QString &problem)
{
    return ProviderTableText::tr("in “%1”, %2", "name of a provider, what is wrong").arg(name, problem);
}

Result<QJsonArray> readEntries(const QByteArray &json, const QString &file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return broken(file, ProviderTableText::tr("it is no JSON (%1, at byte %2)")
                                .arg(parseError.errorString())
                                .arg(parseError.offset));
    const int version = document.object().value(QStringLiteral("version")).toInt(0);
    if (version > tableVersion)
        return broken(file, ProviderTableText::tr("it was written for a newer Mailsheaf"));
    const QJsonValue entries = document.object().value(QStringLiteral("providers"));
    if (version < 1 || !entries.isArray())
        return broken(file, ProviderTableText::tr("“version” has to be 1 and “providers” a list"));
    return entries.toArray();
}

/// @p known with the fields of @p changes; null removes one.
QJsonObject changed(QJsonObject known, const QJsonObject &changes)
{
    // A port that was the usual one of another security would be wrong now.
    if (changes.contains(QStringLiteral("security")) && !changes.contains(QStringLiteral("port")))
        known.remove(QStringLiteral("port"));
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        if (field.value().isNull())
            known.remove(field.key());
        else
            known.insert(field.key(), field.value());
    }
    return known;
}

auto findName(QList<Provider> &providers, const QString &name)
{
    return std::ranges::find_if(
        providers, [&](const Provider &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// The domain of an address; all of it when it is none.
QString domainOf(const QString &addressOrDomain)
{
    QString domain = addressOrDomain.section(u'@', -1).trimmed().toLower();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    return domain;
}

/// The first domain that two of @p providers claim; empty when there is none.
QString domainTwice(const QList<Provider> &providers)
{
    QSet<QString> seen;
    for (const Provider &provider : providers) {
        for (const QString &domain : provider.domains) {
            if (seen.contains(domain))
                return domain;
            seen.insert(domain);
        }
    }
    return {};
}

} // namespace

ProviderTable ProviderTable::builtIn()
{
    initProviders();
    QFile file(QStringLiteral(":/mailsheaf/providers.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const Result<ProviderTable> table = ProviderTable().merged(file.readAll(), file.fileName());
    Q_ASSERT_X(opened && table, "ProviderTable", "the compiled-in table is broken");
    return table.value_or(ProviderTable());
}

QString ProviderTable::defaultFile()
{
    return settingsFile(QStringLiteral("providers.json"));
}

Result<ProviderTable> ProviderTable::load(const QString &path)
{
    ProviderTable table = builtIn();
    QFile file(path);
    if (!file.exists())
        return table;
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, ProviderTableText::tr("it cannot be read (%1)").arg(file.errorString()));
    return table.merged(file.readAll(), path);
}

Result<ProviderTable> ProviderTable::merged(const QByteArray &json, const QString &file) const
{
    const Result<QJsonArray> entries = readEntries(json, file);
    if (!entries)
        return failure(entries.error());
    QList<Provider> known = m_providers;
    QList<Provider> named; // by this file
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const QJsonObject entry = entries->at(i).toObject();
        const QString name = entry.value(QStringLiteral("name")).toString().trimmed();
        if (name.isEmpty())
            return broken(file, ProviderTableText::tr("entry %1 has no name").arg(i + 1));
        if (findName(named, name) != named.end())
            return broken(file, ProviderTableText::tr("“%1” is there twice").arg(name));
        const auto before = findName(known, name);
        const auto provider =
            providerFromJson(before == known.end() ? entry : changed(toJson(*before), entry));
        if (!provider)
            return broken(file, inEntry(name, provider.error()));
        if (before != known.end())
            known.erase(before);
        named.append(*provider);
    }
    if (const QString domain = domainTwice(named); !domain.isEmpty())
        return broken(file, ProviderTableText::tr("the domain “%1” is there twice").arg(domain));
    ProviderTable table;
    table.m_providers = named + known;
    return table;
}

const Provider *ProviderTable::forAddress(const QString &addressOrDomain) const
{
    const QString domain = domainOf(addressOrDomain);
    const auto found = std::ranges::find_if(
        m_providers, [&](const Provider &each) { return each.domains.contains(domain); });
    return found == m_providers.end() ? nullptr : &*found;
}

const Provider *ProviderTable::forHost(const QString &host) const
{
    const QString name = domainOf(host);
    const auto found = std::ranges::find_if(m_providers, [&](const Provider &each) {
        return !name.isEmpty() && (each.endpoint.host == name || each.exportHost == name);
    });
    return found == m_providers.end() ? nullptr : &*found;
}

quint64 ProviderTable::dailyBytes(const QString &host) const
{
    const Provider *provider = forHost(host);
    return provider ? provider->dailyBytes.value_or(0) : 0;
}

} // namespace mailsheaf
