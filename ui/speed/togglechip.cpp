// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/togglechip.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace mailsheaf {

ToggleChip::ToggleChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ToggleChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("16")) + fontMetrics().height(),
            qRound(fontMetrics().height() * 1.7)};
}

void ToggleChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const bool filled = isChecked() && isEnabled();
    QColor fill = filled ? theme::accent(colors) : colors.color(QPalette::Base);
    if (underMouse() && isEnabled())
        fill = theme::mix(fill, filled ? QColor(Qt::black) : colors.color(QPalette::Text), 0.08);
    if (isChecked() && !isEnabled())
        fill = theme::track(colors);
    const qreal radius = fontMetrics().height() * 0.28;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme::border(colors)));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(colors.color(group, filled ? QPalette::HighlightedText : QPalette::ButtonText));
    QFont shown = font();
    shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal); // not by colour alone
    painter.setFont(shown);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(colors.color(filled ? QPalette::HighlightedText : QPalette::Text), 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), radius - 1, radius - 1);
    }
}

} // namespace mailsheaf
