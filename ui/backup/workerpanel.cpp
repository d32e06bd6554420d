// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/workerpanel.h"

#include "ui/backup/workerrow.h"
#include "ui/base/card.h"

#include <QStyle>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr int manyWorkers = 6; ///< More than this go into two columns.

} // namespace

WorkerPanel::WorkerPanel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorkerPanel::setWorkers(const QList<WorkerProgress> &workers, bool paused)
{
    setRowCount(static_cast<int>(workers.size()));
    for (int i = 0; i < m_shown; ++i) {
        WorkerRow *row = m_rows.at(static_cast<size_t>(i));
        row->setPaused(paused);
        row->setProgress(workers.at(i));
    }
}

void WorkerPanel::setRowCount(int count)
{
    if (count == m_shown)
        return;
    while (static_cast<int>(m_rows.size()) < count) {
        m_rows.push_back(new WorkerRow(this));
        m_rows.back()->setObjectName(QStringLiteral("worker%1ProgressBar").arg(m_rows.size()));
    }
    m_shown = count;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        m_rows.at(static_cast<size_t>(i))->setVisible(i < count);
    placeRows();
    updateGeometry();
}

int WorkerPanel::columnsFor(int width) const
{
    const int needed = WorkerRow::narrowest(fontMetrics()) * 2 + columnGap();
    return m_shown > manyWorkers && width >= needed ? 2 : 1;
}

int WorkerPanel::columnGap() const
{
    return gap(this) * 3;
}

int WorkerPanel::rowGap() const
{
    return m_shown > manyWorkers ? gap(this) / 4 : gap(this); // closer together, so that sixteen fit
}

int WorkerPanel::rowHeight() const
{
    return WorkerRow::heightFor(fontMetrics()) + rowGap();
}

int WorkerPanel::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return (m_shown + columns - 1) / columns * rowHeight();
}

QSize WorkerPanel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 52;
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize WorkerPanel::minimumSizeHint() const
{
    return {WorkerRow::narrowest(fontMetrics()), heightForWidth(width())};
}

void WorkerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRows();
    updateGeometry();
}

void WorkerPanel::placeRows()
{
    // Down the first column, then down the second: numbers stay in reading order.
    const int columns = columnsFor(width());
    const int perColumn = (m_shown + columns - 1) / columns;
    const int between = columnGap();
    const int rowWidth = (width() - between * (columns - 1)) / columns;
    for (int i = 0; i < m_shown; ++i) {
        const int column = i / std::max(1, perColumn);
        const int left = column * (rowWidth + between);
        const QRect area(left, i % perColumn * rowHeight(), rowWidth, rowHeight() - rowGap());
        m_rows.at(static_cast<size_t>(i))->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
}

} // namespace mailsheaf
