// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/palettes.h"

#include <QColor>

namespace mailsheaf {

namespace {

struct Colors
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor quiet;
    QColor button;
    QColor highlight;
};

QPalette makePalette(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.quiet);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return makePalette({.window = QColor(0xf3f4f6),
                        .base = QColor(0xffffff),
                        .alternate = QColor(0xf7f8fa),
                        .text = QColor(0x1d2126),
                        .quiet = QColor(0x8a9099),
                        .button = QColor(0xf3f4f6),
                        .highlight = QColor(0x2a7f9e)});
}

QPalette darkPalette()
{
    return makePalette({.window = QColor(0x22262b),
                        .base = QColor(0x2a2f35),
                        .alternate = QColor(0x2f343b),
                        .text = QColor(0xe8eaed),
                        .quiet = QColor(0x868d96),
                        .button = QColor(0x343a41),
                        .highlight = QColor(0x2f7fa3)});
}

} // namespace mailsheaf
