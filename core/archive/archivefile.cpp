// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"

#include "core/archive/filesystem.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace mailsheaf {

namespace {

std::vector<filesystem::UnsyncedFile> dataOf(const std::vector<CompleteFile> &files)
{
    std::vector<filesystem::UnsyncedFile> data;
    data.reserve(files.size());
    for (const CompleteFile &each : files)
        data.push_back(each.file.unsynced());
    return data;
}

std::vector<QString> directoriesOf(const std::vector<CompleteFile> &files)
{
    std::vector<QString> directories;
    for (const CompleteFile &each : files) {
        const QString directory = QFileInfo(each.path).path();
        if (directories.empty() || directories.back() != directory)
            directories.push_back(directory);
    }
    return directories;
}

Result<void> moveAll(std::vector<CompleteFile> &files)
{
    for (CompleteFile &each : files) {
        if (auto moved = each.file.moveTo(each.path); !moved)
            return moved;
    }
    return {};
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

Result<CompleteFile> ArchiveFile::complete(const QString &path)
{
    return m_incoming.complete(QDateTime::currentSecsSinceEpoch()).map([&](StagedMessage &&staged) {
        return CompleteFile{.file = std::move(staged.file), .path = path};
    });
}

Result<void> publish(std::vector<CompleteFile> files, bool fsync)
{
    if (files.empty())
        return {};
    if (!fsync)
        return moveAll(files);
    return filesystem::GroupSync::open(QFileInfo(files.front().file.path()).path())
        .and_then([&](filesystem::GroupSync &&sync) {
            return sync.sync(dataOf(files)).and_then([&] { return moveAll(files); }).and_then([&] {
                return sync.sync({}, directoriesOf(files));
            });
        });
}

Result<void> writeArchiveFile(IncomingFolder &incoming, const QString &path, QByteArrayView bytes, bool fsync)
{
    ArchiveFile file(incoming);
    auto complete = file.write(bytes).and_then([&] { return file.complete(path); });
    if (!complete)
        return failure(complete.error());
    std::vector<CompleteFile> files;
    files.push_back(std::move(*complete));
    return publish(std::move(files), fsync);
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
