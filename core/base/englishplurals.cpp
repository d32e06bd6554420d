// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/englishplurals.h"

namespace mailsheaf {

QString EnglishPlurals::translate(const char * /*context*/, const char *sourceText,
                                  const char * /*disambiguation*/, int n) const
{
    const QByteArrayView source(sourceText);
    if (n < 0 || !(source.contains("(s)") || source.contains("(es)")))
        return {}; // "not mine": the source text is used as it is
    QString text = QString::fromUtf8(source);
    text.replace(QLatin1StringView("(s)"), n == 1 ? QLatin1StringView() : QLatin1StringView("s"));
    text.replace(QLatin1StringView("(es)"), n == 1 ? QLatin1StringView() : QLatin1StringView("es"));
    return text;
}

} // namespace mailsheaf
