// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace mailsheaf {

/// The version of the program, for example "1.2.3" or "1.2.3+dev"; the same in every package. Any thread.
[[nodiscard]] QLatin1StringView version();

} // namespace mailsheaf
