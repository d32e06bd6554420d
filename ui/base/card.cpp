// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/card.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace mailsheaf {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::border(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal radius = cornerRadius(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

qreal cornerRadius(const QWidget *widget)
{
    return widget->fontMetrics().height() * 0.4;
}

int gap(const QWidget *widget)
{
    return qRound(widget->fontMetrics().height() * 0.55);
}

} // namespace mailsheaf
