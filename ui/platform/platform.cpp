// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/platform.h"

#include <QDesktopServices>
#include <QUrl>

namespace mailsheaf {

bool openFolder(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace mailsheaf
