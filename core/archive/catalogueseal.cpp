// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/catalogueseal.h"

#include "core/archive/archivefile.h"
#include "core/archive/archivefolder.h"
#include "core/archive/filedigest.h"
#include "core/archive/filesystem.h"

#include <QFile>
#include <QFileInfo>

namespace mailsheaf::catalogueseal {

namespace {

constexpr qint64 longestSeal = 1024;

QByteArray textFor(const QByteArray &sha256)
{
    return sha256.toHex() + "  mailsheaf.sqlite\n";
}

bool hasLog(const QString &root)
{
    return QFileInfo(archivefolder::catalogueFile(root) + QStringLiteral("-wal")).size() > 0;
}

} // namespace

QString file(const QString &root)
{
    return archivefolder::catalogueFile(root) + QStringLiteral(".sha256");
}

Result<void> breakOpen(const QString &root, bool fsync)
{
    if (!QFileInfo::exists(file(root)))
        return {};
    return filesystem::removeOrSayWhy(file(root)).and_then([&] {
        return fsync ? filesystem::syncDirectory(root) : Result<void>();
    });
}

Result<void> put(const QString &root, IncomingFolder &incoming, bool fsync)
{
    const auto digest = digestOf(archivefolder::catalogueFile(root), CancelToken());
    if (!digest)
        return failure(digest.error());
    return writeArchiveFile(incoming, file(root), textFor(digest->sha256), fsync);
}

Result<State> check(const QString &root, const CancelToken &cancel)
{
    QFile seal(file(root));
    if (!seal.exists())
        return State::Missing;
    const auto digest = digestOf(archivefolder::catalogueFile(root), cancel);
    if (!digest)
        return failure(digest.error());
    const bool read = filesystem::fileSize(file(root)) && seal.open(QIODevice::ReadOnly);
    const bool same = read && seal.read(longestSeal) == textFor(digest->sha256);
    return same && !hasLog(root) ? State::Intact : State::Damaged;
}

} // namespace mailsheaf::catalogueseal
