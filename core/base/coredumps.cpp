// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace mailsheaf {

/// A limit, which collectors of crashes such as systemd-coredump honour, too. Not PR_SET_DUMPABLE: portals of
/// the desktop must be able to look who asks them.
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        (void)::setrlimit(RLIMIT_CORE, &limit);
    }
#endif
}

} // namespace mailsheaf
