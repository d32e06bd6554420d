// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/compression.h"

#include <QHash>

namespace mailsheaf {

bool parseCompression(const QString &name, Compression *compression)
{
    static const QHash<QString, Compression> names = {{QStringLiteral("auto"), Compression::Auto},
                                                      {QStringLiteral("on"), Compression::On},
                                                      {QStringLiteral("off"), Compression::Off}};
    const auto found = names.constFind(name);
    if (found == names.cend())
        return false;
    *compression = *found;
    return true;
}

} // namespace mailsheaf
