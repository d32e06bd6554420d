// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/stagedfile.h"

#include "core/archive/filesystem.h"

#include <utility>

namespace mailsheaf {

StagedFile::StagedFile(QString path)
    : m_path(std::move(path))
{
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

StagedFile &StagedFile::operator=(StagedFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
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
    if (moved)
        m_path.clear();
    return moved;
}

} // namespace mailsheaf
