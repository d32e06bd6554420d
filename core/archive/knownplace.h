// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// That there was an archive in a folder. A plain value.
struct KnownPlace
{
    QString disk;      ///< The root of the file system it was on.
    bool mine = false; ///< It was this account's.

    bool operator==(const KnownPlace &) const = default;
};

/// The root of the file system that @p path is on, or would be.
[[nodiscard]] QString diskOf(const QString &path);

} // namespace mailsheaf
