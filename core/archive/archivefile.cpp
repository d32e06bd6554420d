// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"

#include "core/archive/filesystem.h"

#include <QDateTime>
#include <QFileInfo>

namespace mailsheaf {

namespace {

Result<void> syncFile(const QString &path)
{
    return filesystem::GroupSync::open(QFileInfo(path).path()).and_then([&](filesystem::GroupSync &&sync) {
        return sync.sync({path});
    });
}

} // namespace

ArchiveFile::ArchiveFile(IncomingFolder &incoming)
    : m_incoming(incoming.receive())
{
}

Result<void> ArchiveFile::write(QByteArrayView bytes)
{
    return m_incoming.write({bytes.data(), static_cast<size_t>(bytes.size())});
}

Result<QByteArray> ArchiveFile::publish(const QString &path, bool fsync)
{
    auto staged = m_incoming.complete(QDateTime::currentSecsSinceEpoch());
    if (!staged)
        return failure(staged.error());
    auto published = fsync ? syncFile(staged->file.path()) : Result<void>();
    published = published.and_then([&] { return staged->file.moveTo(path); }).and_then([&] {
        return fsync ? filesystem::syncDirectory(QFileInfo(path).path()) : Result<void>();
    });
    return published.map([&] { return staged->sha256; });
}

Result<void> writeArchiveFile(IncomingFolder &incoming, const QString &path, QByteArrayView bytes, bool fsync)
{
    ArchiveFile file(incoming);
    return file.write(bytes).and_then(
        [&]() -> Result<void> { return file.publish(path, fsync).map([](const QByteArray &) {}); });
}

Result<void> makeArchivePath(const QString &root, const QString &relative)
{
    for (qsizetype slash = 0; slash >= 0;) {
        slash = relative.indexOf(u'/', slash + 1);
        if (auto made = filesystem::makeDirectory(root + u'/' + relative.left(slash)); !made)
            return made;
    }
    return {};
}

Result<void> moveToQuarantine(const QString &root, const QString &relative)
{
    const QString file = root + u'/' + relative;
    if (!QFileInfo::exists(file) && !QFileInfo(file).isSymLink())
        return {};
    const QString target = QStringLiteral("quarantine/") + relative + QStringLiteral(".damaged");
    QString name = root + u'/' + target;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = root + u'/' + target + u'-' + QString::number(number);
    return makeArchivePath(root, target.left(target.lastIndexOf(u'/'))).and_then([&] {
        return filesystem::replace(file, name);
    });
}

} // namespace mailsheaf
