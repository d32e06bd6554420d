// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace mailsheaf {

/// What is wrong with the look of a window or dialog that is shown: a sentence for each text that is cut off,
/// each widget that reaches out of its parent or over its neighbour, each Alt key that is there twice.
/// Texts that may be elided, such as the names of folders, are no problem.
[[nodiscard]] QStringList layoutProblems(QWidget &window);

} // namespace mailsheaf
