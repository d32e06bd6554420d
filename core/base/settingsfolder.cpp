// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settingsfolder.h"

#include <QStandardPaths>

namespace mailsheaf {

QString settingsFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // On macOS, Qt's folder for configuration is that of property lists, which is the system's own.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/Mailsheaf");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/mailsheaf");
#endif
}

QString settingsFile(const QString &name)
{
    return settingsFolder() + u'/' + name;
}

} // namespace mailsheaf
