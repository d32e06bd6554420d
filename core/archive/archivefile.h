// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingfolder.h"

#include <QByteArrayView>

namespace mailsheaf {

/// A file that the archive keeps about itself, being written: it arrives in `incoming/` like a message, and
/// gets its name when it is complete and durable, in place of what stood there. One thread; nothing is left
/// behind when it goes before it was published.
class ArchiveFile final
{
public:
    explicit ArchiveFile(IncomingFolder &incoming);

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Data to the disk, rename, directory to the disk. The answer is the SHA-256 of what was written.
    /// @p path: absolute, in a directory that exists.
    [[nodiscard]] Result<QByteArray> publish(const QString &path, bool fsync);

private:
    IncomingMessage m_incoming;
};

/// The same for a file that is written at once.
[[nodiscard]] Result<void> writeArchiveFile(IncomingFolder &incoming, const QString &path,
                                            QByteArrayView bytes, bool fsync);

/// Makes a directory below @p root and all that lead to it.
[[nodiscard]] Result<void> makeArchivePath(const QString &root, const QString &relative);
/// Moves a file that is not what it should be out of the way, to its path below `quarantine/` with ".damaged"
/// at the end; what lies there already stays. A file that is not there is no failure.
[[nodiscard]] Result<void> moveToQuarantine(const QString &root, const QString &relative);

} // namespace mailsheaf
