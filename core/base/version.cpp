// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace mailsheaf {

QLatin1StringView version()
{
    return QLatin1StringView(MAILSHEAF_VERSION);
}

} // namespace mailsheaf
