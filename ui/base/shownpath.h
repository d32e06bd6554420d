// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace mailsheaf {

/// @p path as people write it: with the separators of the system, and "~" for the home folder.
[[nodiscard]] inline QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    const QString native = QDir::toNativeSeparators(path);
    return path.startsWith(home + u'/') ? u'~' + native.mid(home.size()) : native;
}

} // namespace mailsheaf
