// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workermemory.h"

#include "core/accounts/providertable.h"
#include "core/base/settingsfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

constexpr int serversVersion = 1;
constexpr qsizetype mostServers = 200;
constexpr qint64 mostServersBytes = 256 * 1024; ///< Larger than this it is not ours.

QString serverKey(const QString &host)
{
    return host.toLower();
}

QJsonObject toJson(const WorkerMemory::Best &best)
{
    return {{QStringLiteral("workers"), best.workers},
            {QStringLiteral("found"), best.found.toString(Qt::ISODate)}};
}

std::optional<WorkerMemory::Best> toBest(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const WorkerMemory::Best best{
        .workers = object.value(QStringLiteral("workers")).toInt(),
        .found = QDate::fromString(object.value(QStringLiteral("found")).toString(), Qt::ISODate)};
    if (best.workers < minWorkers || best.workers > maxWorkers || !best.found.isValid())
        return std::nullopt;
    return best;
}

struct Contents
{
    QJsonObject servers;
    bool isNewer = false; ///< Written by a later version, which knows better than to lose it.
};

Contents readContents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.read(mostServersBytes)).object();
    return {.servers = root.value(QStringLiteral("servers")).toObject(),
            .isNewer = root.value(QStringLiteral("version")).toInt() > serversVersion};
}

void dropDamaged(QJsonObject *servers)
{
    const QStringList hosts = servers->keys();
    for (const QString &host : hosts) {
        if (!toBest(servers->value(host)))
            servers->remove(host);
    }
}

/// Makes room for one more.
void forgetOldest(QJsonObject *servers)
{
    while (servers->size() >= mostServers) {
        const QStringList hosts = servers->keys();
        servers->remove(*std::ranges::min_element(
            hosts, {}, [&](const QString &host) { return toBest(servers->value(host))->found; }));
    }
}

/// As AccountStore makes it: either may be the first.
void makePrivateFolder(const QDir &folder)
{
    if (!folder.exists() && QDir().mkpath(QFileInfo(folder.path()).path()))
        (void)QDir().mkdir(folder.path(),
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

WorkerMemory::WorkerMemory(QString file)
    : m_file(std::move(file))
{
}

QString WorkerMemory::defaultFile()
{
    return settingsFile(QStringLiteral("workers.json"));
}

std::optional<WorkerMemory::Best> WorkerMemory::best(const QString &host) const
{
    const Contents contents = readContents(m_file);
    return contents.isNewer ? std::nullopt : toBest(contents.servers.value(serverKey(host)));
}

void WorkerMemory::remember(const QString &host, const Best &best) const
{
    Contents contents = readContents(m_file);
    if (contents.isNewer || host.isEmpty())
        return;
    dropDamaged(&contents.servers);
    contents.servers.remove(serverKey(host));
    forgetOldest(&contents.servers);
    contents.servers.insert(serverKey(host), toJson(best));
    makePrivateFolder(QFileInfo(m_file).dir());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("version"), serversVersion},
                                         {QStringLiteral("servers"), contents.servers}})
                   .toJson());
    (void)file.commit();
}

void WorkerMemory::remember(const QString &host, const RunReport &report, const QDate &today) const
{
    if (report.bestWorkers)
        remember(host, {.workers = *report.bestWorkers, .found = today});
}

WorkerBounds workerBounds(const QString &host, const ProviderTable &providers, const WorkerMemory &memory)
{
    WorkerBounds bounds;
    if (const Provider *provider = providers.forHost(host)) {
        bounds.start = provider->recommendedWorkers.value_or(bounds.start);
        if (provider->connectionLimit)
            bounds.most = std::clamp(*provider->connectionLimit - 1, minWorkers, maxWorkers);
    }
    if (const auto best = memory.best(host))
        bounds.start = best->workers;
    bounds.start = std::min(bounds.start, bounds.most);
    return bounds;
}

} // namespace mailsheaf
