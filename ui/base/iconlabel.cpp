// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/iconlabel.h"

#include <QPainter>

namespace mailsheaf {

IconLabel::IconLabel(double textHeights, QWidget *parent)
    : QWidget(parent)
    , m_textHeights(textHeights)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_textHeights);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace mailsheaf
