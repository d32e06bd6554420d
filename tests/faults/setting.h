// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mailsheaf {

/// How much of a test is done: from the environment, where tests are slow or are to be thorough.
inline int setting(const char *name, int usual)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : usual;
}

} // namespace mailsheaf
