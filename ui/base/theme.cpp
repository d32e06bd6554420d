// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <algorithm>
#include <cmath>

namespace mailsheaf::theme {

namespace {

struct ToneColors
{
    QRgb light;
    QRgb dark;
};

/// The one table of colours with a meaning.
ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff5a5f66, 0xffb4bac2};
    case Tone::Info:
        return {0xff1a62a6, 0xff74b6f2};
    case Tone::Ok:
        return {0xff1d6b3a, 0xff6fcf8e};
    case Tone::Warning:
        return {0xff8a4f00, 0xfff0b558};
    case Tone::Error:
        return {0xffb3261e, 0xffff9a91};
    }
    Q_UNREACHABLE();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float x, float y) {
        return static_cast<float>(x + (static_cast<double>(y) - x) * share);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QColor tone(Tone tone, const QPalette &palette)
{
    const ToneColors colors = toneColors(tone);
    return QColor(isDark(palette) ? colors.dark : colors.light);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), theme::tone(tone, palette), isDark(palette) ? 0.16 : 0.09);
}

QColor secondaryText(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.34);
}

QColor border(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.18 : 0.16);
}

QColor controlOutline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.55);
}

QColor track(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.16 : 0.11);
}

QColor accent(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
    QColor color = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor away = text.lightnessF() > 0.5F ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 12 && contrast(color, text) < 4.5; ++step)
        color = mix(color, away, 0.06);
    return color;
}

} // namespace mailsheaf::theme
