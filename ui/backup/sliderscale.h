// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace mailsheaf {

/// The numbers below a horizontal slider: its ends, and one value that is recommended, marked by a dot and a
/// word.
class SliderScale final : public QWidget
{
    Q_OBJECT

public:
    SliderScale(QSlider *slider, int recommended, QWidget *parent = nullptr);

    void setRecommended(int value);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int centerOf(int value) const;
    [[nodiscard]] QString recommendedText() const;
    void paintNumber(QPainter &painter, int value) const;
    void paintRecommended(QPainter &painter) const;

    QSlider *m_slider;
    int m_recommended;
};

} // namespace mailsheaf
