// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/stagedfile.h"

#include "core/archive/filesystem.h"

#include <utility>

namespace mailsheaf {

StagedFile::StagedFile(QString path)
    : m_path(std::move(path))
{
}

StagedFile::StagedFile(QString path, SecondName)
    : m_path(std::move(path))
    , m_isLink(true)
{
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_isLink(other.m_isLink)
{
}

StagedFile &StagedFile::operator=(StagedFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_isLink, other.m_isLink);
    return *this;
}

StagedFile::~StagedFile()
{
    // A file that cannot be removed now is removed when the archive is opened the next time.
    if (!m_path.isEmpty())
        filesystem::removeFile(m_path);
}

Result<void> StagedFile::moveTo(const QString &finalPath)
{
    auto moved = filesystem::replace(m_path, finalPath);
    if (!moved)
        return moved;
    // POSIX: where both names are one file already, rename() does nothing at all.
    if (m_isLink)
        filesystem::removeFile(m_path);
    m_path.clear();
    return moved;
}

} // namespace mailsheaf
