// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/boxstyle.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace mailsheaf {

namespace {

const QString fusion = QStringLiteral("fusion");

/// Fusion gives the box with the focus an outline of its own, and boxes that are off may be pale.
bool needsOutline(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    return option.state.testFlag(QStyle::State_Enabled) && !focused;
}

} // namespace

void BoxStyle::install()
{
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new BoxStyle(fusion));
}

void BoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox || !needsOutline(*option)) // boxes in lists come here, too
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::controlOutline(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace mailsheaf
