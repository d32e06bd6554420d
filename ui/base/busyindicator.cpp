// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/busyindicator.h"

#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace mailsheaf {

using namespace std::chrono_literals;

BusyIndicator::BusyIndicator(double textHeights, QWidget *parent)
    : QWidget(parent)
    , m_textHeights(textHeights)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(40ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 12) % 360;
        update();
    });
}

QSize BusyIndicator::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_textHeights);
    return {side, side};
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.6, this->width() * 0.11);
    const QRectF area = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(theme::track(palette()), width));
    painter.drawEllipse(area);
    painter.setPen(QPen(theme::accent(palette()), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(area, -m_angle * 16, 100 * 16); // sixteenths of a degree
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace mailsheaf
