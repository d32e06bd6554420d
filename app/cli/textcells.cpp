// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textcells.h"

#include "core/base/error.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace mailsheaf {

namespace {

/// The blocks of Unicode's EastAsianWidth.txt that are W or F, rounded outwards: too wide only costs a blank,
/// too narrow breaks the line.
constexpr std::array<std::pair<char32_t, char32_t>, 12> wideBlocks{{
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2600, 0x27BF},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFFE6},
    {0x1F000, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

int cellsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideBlocks.begin(), wideBlocks.end(),
                                  [c](const auto &block) { return c >= block.first && c <= block.second; });
    return wide ? 2 : 1;
}

QString spaces(int count)
{
    return QString(std::max(count, 0), u' ');
}

} // namespace

int cellsOf(const QString &text)
{
    int cells = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        cells += cellsOf(char32_t(c));
    return cells;
}

QString elided(const QString &text, int cells)
{
    if (cellsOf(text) <= cells)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        used += cellsOf(char32_t(c));
        if (used > cells)
            break;
        kept.append(QChar::fromUcs4(char32_t(c)));
    }
    return cells > 0 ? kept + u'…' : QString();
}

QString padded(const QString &text, int cells)
{
    return text + spaces(cells - cellsOf(text));
}

QString paddedLeft(const QString &text, int cells)
{
    return spaces(cells - cellsOf(text)) + text;
}

QString terminalSafe(const QString &text)
{
    return serverText(text.toUtf8());
}

} // namespace mailsheaf
