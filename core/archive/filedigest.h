// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace mailsheaf {

struct FileDigest
{
    quint64 size = 0;
    QByteArray sha256; ///< 32 bytes.
};

/// Reads a whole file. Any thread. Follows no symbolic link. @p read hears of every piece. Failures: Archive
/// with the system's reason, Cancelled.
[[nodiscard]] Result<FileDigest> digestOf(const QString &path, const CancelToken &cancel,
                                          const std::function<void(quint64 bytes)> &read = {});

} // namespace mailsheaf
