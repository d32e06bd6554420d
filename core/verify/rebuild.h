// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/verify/verifyreport.h"

#include <functional>

namespace mailsheaf {

/// What a rebuild has done. A plain value.
struct RebuildReport
{
    QString archive; ///< Absolute path.
    quint64 folders = 0;
    quint64 messages = 0;
    quint64 fromManifests = 0; ///< Of those messages: with all that was known about them.
    quint64 hashed = 0;        ///< Of those messages: had to be read to know their SHA-256.
    QString oldCatalogue;      ///< Where the old one is now, relative; empty: there was none.
    QStringList notes;         ///< Sentences about what could not be restored.
};

/// Makes a new catalogue from the tree of messages alone: from the manifests, and where there is none, from
/// the paths, sizes, dates and bytes of the files. The old catalogue is moved aside. A backup afterwards
/// fetches nothing that is there.
///
/// Blocks; any thread. @p progress counts messages that had to be read. The old one
/// stays in its place until the new one is complete. Failures: Archive, Cancelled.
[[nodiscard]] Result<RebuildReport> rebuildCatalogue(
    const QString &path, const std::function<void(const VerifyProgress &)> &progress,
    const CancelToken &cancel);

} // namespace mailsheaf
