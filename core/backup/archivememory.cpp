// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/archivememory.h"

#include "core/base/settingsfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace mailsheaf {

namespace {

constexpr int archivesVersion = 1;
constexpr qint64 mostArchivesBytes = 1024 * 1024; ///< Larger than this it is not ours.

QString archiveKey(const QString &archive)
{
    return QDir::cleanPath(QFileInfo(archive).absoluteFilePath());
}

/// Null when a later version has written it, which knows better than to lose it.
std::optional<QJsonObject> readArchives(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonObject();
    const QJsonObject root = QJsonDocument::fromJson(file.read(mostArchivesBytes)).object();
    if (root.value(QStringLiteral("version")).toInt() > archivesVersion)
        return std::nullopt;
    return root.value(QStringLiteral("archives")).toObject();
}

void writeArchives(const QString &path, const QJsonObject &archives)
{
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists() && QDir().mkpath(QFileInfo(folder.path()).path()))
        (void)QDir().mkdir(folder.path(),
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("version"), archivesVersion},
                                         {QStringLiteral("archives"), archives}})
                   .toJson());
    (void)file.commit();
}

} // namespace

ArchiveMemory::ArchiveMemory(QString file)
    : m_file(std::move(file))
{
}

QString ArchiveMemory::defaultFile()
{
    return settingsFile(QStringLiteral("archives.json"));
}

std::optional<KnownPlace> ArchiveMemory::find(const QString &archive, const QString &account) const
{
    if (m_file.isEmpty())
        return std::nullopt;
    const auto archives = readArchives(m_file);
    const QJsonObject known = archives ? archives->value(archiveKey(archive)).toObject() : QJsonObject();
    const QString disk = known.value(QStringLiteral("disk")).toString();
    if (disk.isEmpty())
        return std::nullopt;
    const QJsonArray accounts = known.value(QStringLiteral("accounts")).toArray();
    return KnownPlace{.disk = disk, .mine = !account.isEmpty() && accounts.contains(account)};
}

void ArchiveMemory::remember(const QString &archive, const QString &account) const
{
    auto archives = m_file.isEmpty() ? std::nullopt : readArchives(m_file);
    if (!archives)
        return;
    const QJsonObject before = archives->value(archiveKey(archive)).toObject();
    QJsonArray accounts = before.value(QStringLiteral("accounts")).toArray();
    if (!account.isEmpty() && !accounts.contains(account))
        accounts.append(account);
    const QJsonObject now{{QStringLiteral("disk"), diskOf(archive)}, {QStringLiteral("accounts"), accounts}};
    if (now == before)
        return;
    archives->insert(archiveKey(archive), now);
    writeArchives(m_file, *archives);
}

} // namespace mailsheaf
