// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace mailsheaf {

/// What a colour is meant to say. Never said by colour alone: an icon or a word goes with it.
enum class Tone
{
    Neutral,
    Info,
    Ok,
    Warning,
    Error,
};

/// Colours derived from the palette of the desktop, light or dark. Pure functions: call them while painting
/// and a change of palette needs no further care.
namespace theme {

[[nodiscard]] bool isDark(const QPalette &palette);
/// @p a with @p share (0..1) of @p b.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double share);
/// WCAG 2.1 contrast, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Text and icons of that meaning; at least 4.5:1 on Base and on Window of usual palettes.
[[nodiscard]] QColor tone(Tone tone, const QPalette &palette);
/// A quiet background of that meaning.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
/// Text that explains, less loud than WindowText.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// The hairline around cards and between parts.
[[nodiscard]] QColor border(const QPalette &palette);
/// The outline of a control without a text of its own; at least 3:1 on Base and on Window of usual palettes.
[[nodiscard]] QColor controlOutline(const QPalette &palette);
/// The empty part of a progress bar.
[[nodiscard]] QColor track(const QPalette &palette);
/// Filled part of bars and of the main button: the highlight colour, dark enough for its text.
[[nodiscard]] QColor accent(const QPalette &palette);

} // namespace theme

} // namespace mailsheaf
