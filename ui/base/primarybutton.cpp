// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/primarybutton.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace mailsheaf {

namespace {

QColor fillColor(const QStyleOptionButton &option)
{
    const QColor accent = theme::accent(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return theme::track(option.palette);
    if (option.state.testFlag(QStyle::State_Sunken))
        return theme::mix(accent, Qt::black, 0.2);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return theme::mix(accent, Qt::black, 0.08);
    return accent;
}

void paintFocus(QPainter &painter, const QStyleOptionButton &option, qreal radius)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5), radius - 1, radius - 1);
}

} // namespace

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + fontMetrics().height(), usual.height()};
}

void PrimaryButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = fontMetrics().height() * 0.28;
    painter.setPen(isEnabled() ? QPen(Qt::NoPen) : QPen(theme::border(option.palette)));
    painter.setBrush(fillColor(option));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintFocus(painter, option, radius);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        option.palette.setColor(group, QPalette::ButtonText,
                                option.palette.color(group, QPalette::HighlightedText));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace mailsheaf
