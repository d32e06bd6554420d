// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace mailsheaf {

/// A turning arc while something goes on whose length nobody knows. Words beside it say what.
class BusyIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(double textHeights, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    double m_textHeights;
    QTimer m_timer;
    int m_angle = 0; ///< Degrees.
};

} // namespace mailsheaf
