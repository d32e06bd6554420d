// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingmessage.h"

#include <QString>

#include <atomic>

namespace mailsheaf {

/// Where the messages of one run arrive before they get their final names: a folder inside the archive, and
/// names that nobody else uses.
///
/// Any thread. Needs no catalogue and no lock, so that a worker process may have one for the archive its
/// parent has open; what a crash leaves there is removed when the archive is opened the next time.
class IncomingFolder
{
    Q_DISABLE_COPY_MOVE(IncomingFolder)

public:
    /// What a message is until it gets its final name.
    enum class Until
    {
        Named,   ///< A temporary file, which another process can take over.
        Unnamed, ///< A file without a name where there is such a thing, which is faster.
    };

    /// @p archive: its root, with the folders that archivefolder::prepareIncoming() makes.
    explicit IncomingFolder(const QString &archive, Until until = Until::Named);

    /// A place for a message that is about to arrive. Nothing is made before there is something to write.
    [[nodiscard]] IncomingMessage receive();
    /// The same for a file that is put there by other means: a path that is free.
    [[nodiscard]] QString freePath();

private:
    [[nodiscard]] bool namesCanCome();

    const QString m_archive;
    const QString m_session; ///< 16 hex digits that no other run has.
    std::atomic<quint64> m_number{0};
    const Until m_until;
};

} // namespace mailsheaf
