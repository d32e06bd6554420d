// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QIcon>
#include <QStringView>

namespace mailsheaf::icons {

/// The program's own icon of that freedesktop name, in the text colour of the palette.
[[nodiscard]] QIcon get(QStringView name);
/// The same in a colour with a meaning.
[[nodiscard]] QIcon get(QStringView name, Tone tone);
/// The same for a background in the accent colour.
[[nodiscard]] QIcon getOnAccent(QStringView name);
/// The coloured icon of the program.
[[nodiscard]] QIcon application();
/// The icon that goes with a meaning: a tick, a triangle, …
[[nodiscard]] QString nameFor(Tone tone);

} // namespace mailsheaf::icons
