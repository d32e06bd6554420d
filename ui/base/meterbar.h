// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/sparseteller.h"

#include <QProgressBar>
#include <QTimer>

class QPainter;

namespace mailsheaf {

/// Steps of a full bar: fine enough that it never jumps.
inline constexpr int meterSteps = 1000;

/// How far @p done of @p total is, in steps of a bar.
[[nodiscard]] int meterValue(quint64 done, quint64 total);
/// Paints a flat bar with round ends.
void paintMeter(QPainter &painter, const QRectF &area, double fraction, const QColor &track,
                const QColor &fill);

/// A slim progress bar without text. Maximum 0 means "busy, no idea how long". What it shows follows at once;
/// value(), which assistive programs hear of, follows every few seconds.
class MeterBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget *parent = nullptr);

    /// @p total 0: busy.
    void setProgress(quint64 done, quint64 total);
    /// Drawn quieter, as while paused.
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    SparseTeller m_teller;
    QTimer m_timer;
    int m_shown = 0; ///< Steps.
    int m_phase = 0;
    bool m_muted = false;
};

} // namespace mailsheaf
