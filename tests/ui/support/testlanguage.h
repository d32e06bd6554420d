// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// Installs the texts of a language by its code, or of one that only tests speak:
/// "pseudo" is English with accents, 40 % longer, in brackets; a text without brackets is one that nobody can
/// translate. "rtl" is the same from right to left. Call once.
void useTestLanguage(const QString &code);

/// @p english as "pseudo" has it. Placeholders, tags and Alt keys stay.
[[nodiscard]] QString pseudoText(const QString &english);

} // namespace mailsheaf
