// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mime/mimestructure.h"

#include <QDateTime>

namespace mailsheaf {

/// What people recognise a message by. All texts are a stranger's, and safe to show. A plain value.
struct MessageSummary
{
    QString subject{};
    QString from{};
    QDateTime date{}; ///< Invalid when the message does not say.
    std::vector<MimePart> parts{};
    bool isCut = false; ///< There is more than was read: deeper, longer, or too many parts.
};

/// Reads the file of a message, as it lies in an archive: which one is meant by a number in a report. Reads
/// at most maxSummarized bytes and changes nothing.
///
/// Blocks; for a thread of its own, never the window's. Fails with the kind Archive when there is no such
/// file or the disk does not give it; whatever is in the file is a message.
[[nodiscard]] Result<MessageSummary> summarizeMessage(const QString &file);

inline constexpr qint64 maxSummarized = 64 * 1024 * 1024;

} // namespace mailsheaf
