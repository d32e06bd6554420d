// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/meterbar.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <chrono>

namespace mailsheaf {

using namespace std::chrono_literals;

namespace {

constexpr int busyPhases = 60;

void paintBusy(QPainter &painter, const QRectF &area, int phase, const QColor &track, const QColor &fill)
{
    paintMeter(painter, area, 0, track, fill);
    const double length = area.width() * 0.3;
    const double way = (area.width() + length) * phase / busyPhases;
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double left = rightToLeft ? area.right() - way : area.left() - length + way;
    const double radius = area.height() / 2;
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    painter.setClipPath(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(left, area.top(), length, area.height()), radius, radius);
    painter.setClipping(false);
}

} // namespace

int meterValue(quint64 done, quint64 total)
{
    if (total == 0)
        return 0;
    return static_cast<int>(static_cast<double>(std::min(done, total)) / static_cast<double>(total) *
                            meterSteps);
}

void paintMeter(QPainter &painter, const QRectF &area, double fraction, const QColor &track,
                const QColor &fill)
{
    const double radius = area.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(area, radius, radius);
    if (fraction <= 0)
        return;
    QRectF filled = area;
    filled.setWidth(std::max(area.height(), area.width() * std::min(fraction, 1.0)));
    if (painter.layoutDirection() == Qt::RightToLeft)
        filled.moveRight(area.right());
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

MeterBar::MeterBar(QWidget *parent)
    : QProgressBar(parent)
    , m_teller([this] { setValue(m_shown); })
{
    setTextVisible(false);
    setRange(0, meterSteps);
    setValue(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(40ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % busyPhases;
        update();
    });
}

void MeterBar::setProgress(quint64 done, quint64 total)
{
    setMaximum(total == 0 ? 0 : meterSteps);
    m_shown = meterValue(done, total);
    if (m_shown != value())
        m_teller.notice();
    update();
    updateTimer();
}

void MeterBar::setMuted(bool muted)
{
    m_muted = muted;
    updateTimer();
    update();
}

QSize MeterBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, std::max(6, fontMetrics().height() * 5 / 10)};
}

QSize MeterBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor track = theme::track(palette());
    const QColor accent = theme::accent(palette());
    const QColor fill = m_muted || !isEnabled() ? theme::mix(accent, track, 0.5) : accent;
    if (maximum() == 0)
        paintBusy(painter, rect(), m_phase, track, fill);
    else
        paintMeter(painter, rect(), static_cast<double>(m_shown) / maximum(), track, fill);
}

void MeterBar::updateTimer()
{
    const bool busy = maximum() == 0 && isVisible() && !m_muted;
    if (busy && !m_timer.isActive())
        m_timer.start();
    else if (!busy)
        m_timer.stop();
}

void MeterBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    updateTimer();
}

void MeterBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

} // namespace mailsheaf
