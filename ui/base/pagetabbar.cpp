// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/pagetabbar.h"

#include "ui/base/card.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace mailsheaf {

namespace {

QFont shownFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PageTabBar::PageTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setAttribute(Qt::WA_Hover);
}

QSize PageTabBar::tabSizeHint(int index) const
{
    // As wide as when it is shown, so that nothing moves.
    const QFontMetrics metrics(shownFont(font()));
    return {metrics.horizontalAdvance(tabText(index)) + gap(this) * 3, qRound(metrics.height() * 1.8)};
}

void PageTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::border(palette()));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void PageTabBar::paintTab(QPainter &painter, int index) const
{
    const QRectF area = tabRect(index);
    const bool current = index == currentIndex();
    const bool hovered = underMouse() && tabRect(index).contains(mapFromGlobal(QCursor::pos()));
    const QColor text = palette().color(QPalette::WindowText);
    painter.setFont(current ? shownFont(font()) : font());
    painter.setPen(current || hovered ? text : theme::secondaryText(palette()));
    painter.drawText(area, Qt::AlignCenter, tabText(index));
    if (current) {
        const qreal thickness = fontMetrics().height() * 0.16;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(palette()));
        painter.drawRoundedRect(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness),
                                thickness / 2, thickness / 2);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(text, 1, Qt::DotLine));
            painter.drawRoundedRect(area.adjusted(3.5, 3.5, -3.5, -thickness - 3.5), 3, 3);
        }
    }
}

} // namespace mailsheaf
