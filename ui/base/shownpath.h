// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QString>

namespace mailsheaf {

/// @p path as people write it: with the separators of the system, and "~" for the home folder; from left to
/// right also where texts run the other way.
[[nodiscard]] inline QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    const QString native = QDir::toNativeSeparators(path);
    const QString shown = path.startsWith(home + u'/') ? u'~' + native.mid(home.size()) : native;
    return QGuiApplication::isRightToLeft() ? u'\u200e' + shown : shown;
}

} // namespace mailsheaf
