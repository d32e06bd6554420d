// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/twolinedelegate.h"

#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

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

int iconSide(const QStyleOptionViewItem &option)
{
    return qRound(option.fontMetrics.height() * 1.35);
}

/// A text in as many lines as it takes, broken between words where there are any.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, const QStyleOptionViewItem &option, int width)
        : m_layout(text, font)
    {
        QTextOption manner(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        manner.setTextDirection(option.direction);
        manner.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(manner);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return qCeil(m_height); }
    void draw(QPainter &painter, const QPoint &place) const { m_layout.draw(&painter, place); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

WrappedText firstText(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return {index.data(Qt::DisplayRole).toString(), nameFont(option), option, width};
}

WrappedText secondText(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return {index.data(TwoLineDelegate::SecondLineRole).toString(), option.font, option, width};
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
    const int side = iconSide(option);
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
    const WrappedText first = firstText(option, index, area.width());
    const WrappedText second = secondText(option, index, area.width());
    const int line = option.fontMetrics.height();
    const double fraction = fractionOf(index);
    const int barSpace = fraction < 0 ? 0 : line / 3;
    const int height = first.height() + second.height();
    const int top = area.center().y() - (height + barSpace) / 2;
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int left = place(area).left();
    painter->setPen(strong);
    first.draw(*painter, {left, top});
    painter->setPen(quiet);
    second.draw(*painter, {left, top + first.height()});
    if (fraction < 0)
        return;
    const QColor fill = selected ? strong : theme::accent(option.palette);
    const QColor track = theme::mix(selected ? theme::accent(option.palette) : theme::track(option.palette),
                                    fill, selected ? 0.35 : 0.0);
    const QRect bar = place(QRect(area.left(), top + height + 2, area.width(), line / 4));
    paintMeter(*painter, bar, fraction, track, fill);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int narrowest = option.fontMetrics.averageCharWidth() * 20;
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = std::max(narrowest, view ? view->viewport()->width() : 0);
    const int room = width - iconSide(option) - 3 * padding(option);
    const int height = firstText(option, index, room).height() + secondText(option, index, room).height();
    return {narrowest, height + qRound(option.fontMetrics.height() * 1.2)};
}

} // namespace mailsheaf
