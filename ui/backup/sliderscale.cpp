// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/sliderscale.h"

#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QStyle>

#include <algorithm>

namespace mailsheaf {

SliderScale::SliderScale(QSlider *slider, int recommended, QWidget *parent)
    : QWidget(parent)
    , m_slider(slider)
    , m_recommended(recommended)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Press to choose the recommended number"));
}

void SliderScale::setRecommended(int value)
{
    m_recommended = value;
    update();
}

QSize SliderScale::sizeHint() const
{
    return {m_slider->sizeHint().width(), fontMetrics().height() + fontMetrics().height() / 2};
}

int SliderScale::centerOf(int value) const
{
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const int along =
        QStyle::sliderPositionFromValue(m_slider->minimum(), m_slider->maximum(), value,
                                        m_slider->width() - handle, layoutDirection() == Qt::RightToLeft);
    return m_slider->x() - x() + handle / 2 + along;
}

QString SliderScale::recommendedText() const
{
    return tr("%1 recommended").arg(m_recommended);
}

void SliderScale::paintNumber(QPainter &painter, int value) const
{
    const QString text = QString::number(value);
    const int width = fontMetrics().horizontalAdvance(text);
    const int left = std::clamp(centerOf(value) - width / 2, 0, std::max(0, this->width() - width));
    painter.setPen(theme::secondaryText(palette()));
    painter.drawText(QRect(left, height() - fontMetrics().height(), width, fontMetrics().height()),
                     Qt::AlignCenter, text);
}

void SliderScale::paintRecommended(QPainter &painter) const
{
    const int center = centerOf(m_recommended);
    const double dot = fontMetrics().height() * 0.14;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tone(Tone::Ok, palette()));
    painter.drawEllipse(QPointF(center, dot + 1), dot, dot);
    const int width = fontMetrics().horizontalAdvance(recommendedText());
    // The number stands below the dot, the word goes on from there.
    const int lead = fontMetrics().horizontalAdvance(QString::number(m_recommended)) / 2;
    const int start = layoutDirection() == Qt::RightToLeft ? center + lead - width : center - lead;
    const int left = std::clamp(start, 0, std::max(0, this->width() - width));
    painter.setPen(theme::tone(Tone::Ok, palette()));
    painter.drawText(QRect(left, height() - fontMetrics().height(), width, fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, recommendedText());
}

void SliderScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNumber(painter, m_slider->minimum());
    paintNumber(painter, m_slider->maximum());
    paintRecommended(painter);
}

void SliderScale::mousePressEvent(QMouseEvent *)
{
    m_slider->setValue(m_recommended);
}

} // namespace mailsheaf
