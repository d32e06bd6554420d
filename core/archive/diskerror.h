// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <system_error>

namespace mailsheaf {

/// What the system said about @p path, as a failure for people: which disk, why, what to do.
/// @p operation names the system call, for the detail.
[[nodiscard]] Error diskError(std::error_code code, const QString &path, const char *operation);

} // namespace mailsheaf
