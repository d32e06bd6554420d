// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingfolder.h"

#include <QByteArrayView>

#include <vector>

namespace mailsheaf {

/// A file that the archive keeps about itself, complete but not yet under its name.
struct CompleteFile
{
    StagedFile file;
    QString path; ///< Absolute; the directory must exist when it is published.
};

/// Such a file being written: it arrives in `incoming/` like a message. One thread; nothing is left behind
/// when it goes before it was published.
class ArchiveFile final
{
public:
    explicit ArchiveFile(IncomingFolder &incoming);

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// @p path: where it will be.
    [[nodiscard]] Result<CompleteFile> complete(const QString &path);

private:
    IncomingMessage m_incoming;
};

/// Gives files their names, in place of what stood there: data of all of them to the disk, renames,
/// directories to the disk. Many at once cost little more than one.
[[nodiscard]] Result<void> publish(std::vector<CompleteFile> files, bool fsync);
/// All of that for one file.
[[nodiscard]] Result<void> writeArchiveFile(IncomingFolder &incoming, const QString &path,
                                            QByteArrayView bytes, bool fsync);

/// Makes a directory below @p root and all that lead to it.
[[nodiscard]] Result<void> makeArchivePath(const QString &root, const QString &relative);
/// Moves a file that is not what it should be out of the way, to its path below `quarantine/` with ".damaged"
/// at the end; what lies there already stays. A file that is not there is no failure.
[[nodiscard]] Result<void> moveToQuarantine(const QString &root, const QString &relative);

} // namespace mailsheaf
