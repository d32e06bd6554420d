// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/stagedfile.h"

#include <utility>

namespace mailsheaf {

StagedFile::StagedFile(QString path)
    : m_path(std::move(path))
{
}

StagedFile::StagedFile(filesystem::NewFile &&unnamed, QString path)
    : m_path(std::move(path))
    , m_unnamed(std::move(unnamed))
{
}

StagedFile::StagedFile(QString path, SecondName)
    : m_path(std::move(path))
    , m_isLink(true)
{
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_unnamed(std::exchange(other.m_unnamed, std::nullopt))
    , m_isLink(other.m_isLink)
{
}

StagedFile &StagedFile::operator=(StagedFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_unnamed, other.m_unnamed);
    std::swap(m_isLink, other.m_isLink);
    return *this;
}

StagedFile::~StagedFile()
{
    // A file that cannot be removed now is removed when the archive is opened the next time.
    if (!m_path.isEmpty() && !m_unnamed)
        filesystem::removeFile(m_path);
}

filesystem::UnsyncedFile StagedFile::unsynced() const
{
    return {.path = m_path, .handle = m_unnamed ? m_unnamed->handle() : -1};
}

Result<void> StagedFile::moveTo(const QString &finalPath)
{
    if (m_unnamed)
        return nameIt(finalPath);
    auto moved = filesystem::replace(m_path, finalPath);
    if (!moved)
        return moved;
    // POSIX: where both names are one file already, rename() does nothing at all.
    if (m_isLink)
        filesystem::removeFile(m_path);
    m_path.clear();
    return moved;
}

Result<void> StagedFile::nameIt(const QString &finalPath)
{
    auto unnamed = std::exchange(m_unnamed, std::nullopt);
    if (unnamed->giveName(finalPath)) {
        m_path.clear();
        return unnamed->close();
    }
    // Something has that name, of a run that was interrupted perhaps: only a name can replace a name.
    return unnamed->giveName(m_path).and_then([&] { return unnamed->close(); }).and_then([&] {
        return moveTo(finalPath);
    });
}

} // namespace mailsheaf
