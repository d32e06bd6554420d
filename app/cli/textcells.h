// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// How many character cells of a terminal @p text takes: two for East Asian wide characters and emoji, none
/// for combining marks.
[[nodiscard]] int cellsOf(const QString &text);
/// @p text cut to @p cells, with "…" where something is missing.
[[nodiscard]] QString elided(const QString &text, int cells);
/// @p text filled with spaces to @p cells, on its right or on its left; longer text stays as it is.
[[nodiscard]] QString padded(const QString &text, int cells);
[[nodiscard]] QString paddedLeft(const QString &text, int cells);
/// A name that came from a server or a file, without anything that could command the terminal.
[[nodiscard]] QString terminalSafe(const QString &text);

} // namespace mailsheaf
