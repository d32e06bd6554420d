// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace mailsheaf {

/// Palettes as desktops give them, for tests of colours and for pictures.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace mailsheaf
