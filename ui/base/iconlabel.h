// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace mailsheaf {

/// Shows an icon at a size given in text heights; sharp on every screen, follows the palette. Decoration:
/// what it says must also stand in words beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// @p textHeights: 1 is as high as a line of text.
    explicit IconLabel(double textHeights, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_textHeights;
    QIcon m_icon;
};

} // namespace mailsheaf
