// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/columnscrollarea.h"

#include <QEvent>
#include <QScrollBar>

namespace mailsheaf {

ColumnScrollArea::ColumnScrollArea(const QString &objectName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_followed)
            ensureWidgetVisible(m_followed, 0, 0);
        m_followed.clear();
    });
}

void ColumnScrollArea::setColumn(QWidget *column)
{
    setWidget(column);
    column->setAutoFillBackground(false);
}

QSize ColumnScrollArea::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), fontMetrics().height() * 8};
}

void ColumnScrollArea::follow(QWidget *widget)
{
    m_followed = widget;
}

bool ColumnScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the column may be wider than before
    return QScrollArea::eventFilter(watched, event);
}

} // namespace mailsheaf
