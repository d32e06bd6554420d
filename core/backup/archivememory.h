// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/knownplace.h"

#include <QString>

#include <optional>

namespace mailsheaf {

/// Which archives have been where: kept from one run to the next, so that a disk that is not connected is
/// noticed instead of an archive being begun anew in the empty folder that it leaves.
///
/// One small JSON file beside the list of accounts; this class alone reads and writes it:
///
///     { "version": 1, "archives": { "/mnt/disk/mail": { "disk": "/mnt/disk", "accounts": ["…"] } } }
///
/// As with WorkerMemory nothing here fails: what cannot be read is not known, what cannot be written is
/// forgotten. A value without state; the window and the command line may both use the file.
class ArchiveMemory final
{
public:
    /// @p file: empty, and nothing is known or remembered.
    explicit ArchiveMemory(QString file);
    /// `archives.json` beside the list of accounts.
    [[nodiscard]] static QString defaultFile();

    /// What is known about the folder @p archive. @p account: the id of who wants to know, or nothing.
    [[nodiscard]] std::optional<KnownPlace> find(const QString &archive, const QString &account) const;
    /// There is an archive, on the disk it is on now.
    void remember(const QString &archive, const QString &account) const;

private:
    QString m_file;
};

} // namespace mailsheaf
