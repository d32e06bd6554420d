// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/knownplace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace mailsheaf {

QString diskOf(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return QStorageInfo(place.absoluteFilePath()).rootPath();
}

} // namespace mailsheaf
