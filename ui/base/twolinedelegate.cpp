// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/twolinedelegate.h"

#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace mailsheaf {

namespace {

int padding(const QStyleOptionViewItem &option)
{
    return qRound(option.fontMetrics.height() * 0.5);
}

double fractionOf(const QModelIndex &index)
{
    const QVariant fraction = index.data(TwoLineDelegate::FractionRole);
    return fraction.isValid() ? fraction.toDouble() : -1;
}

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QColor accent = theme::accent(option.palette);
    const qreal radius = option.fontMetrics.height() * 0.35;
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? accent : theme::mix(option.palette.color(QPalette::Window), accent, 0.12));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    const qreal radius = option.fontMetrics.height() * 0.3;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.5));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius, radius);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option);
    const int pad = padding(option);
    const QRect inside = option.rect.adjusted(pad, 0, -pad, 0);
    const int side = qRound(option.fontMetrics.height() * 1.35);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const QRect iconArea(inside.left(), inside.center().y() - side / 2, side, side);
    icons::get(index.data(IconRole).toString(), tone)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, iconArea), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    paintTexts(painter, option, index, inside.adjusted(side + pad, 0, 0, 0));
    paintFocus(painter, option);
    painter->restore();
}

void TwoLineDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &area) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor quiet = selected ? strong : theme::secondaryText(option.palette);
    const QFontMetrics bold(nameFont(option));
    const int line = option.fontMetrics.height();
    const double fraction = fractionOf(index);
    const int barSpace = fraction < 0 ? 0 : line / 3;
    const int top = area.center().y() - line - barSpace / 2;
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto draw = [&](int y, const QFontMetrics &metrics, const QString &text) {
        const QRect rect = place(QRect(area.left(), y, area.width(), line));
        painter->drawText(rect, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    painter->setFont(nameFont(option));
    painter->setPen(strong);
    draw(top, bold, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(quiet);
    draw(top + line, option.fontMetrics, index.data(SecondLineRole).toString());
    if (fraction < 0)
        return;
    const QColor fill = selected ? strong : theme::accent(option.palette);
    const QColor track = theme::mix(selected ? theme::accent(option.palette) : theme::track(option.palette),
                                    fill, selected ? 0.35 : 0.0);
    const QRect bar = place(QRect(area.left(), top + 2 * line + 2, area.width(), line / 4));
    paintMeter(*painter, bar, fraction, track, fill);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, qRound(option.fontMetrics.height() * 3.2)};
}

} // namespace mailsheaf
