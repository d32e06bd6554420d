// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>

// The macro declares a function, so it must stand outside every namespace.
static void initResource()
{
    Q_INIT_RESOURCE(mailsheaf);
}

namespace mailsheaf {

void loadResources()
{
    initResource();
}

} // namespace mailsheaf
