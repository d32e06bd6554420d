// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"

#include <QWidget>

#include <vector>

namespace mailsheaf {

class TextLabel;
class WorkerRow;

/// A row for each worker, in one column or, where there are many and the width allows, in two. Rows are kept
/// and used again.
class WorkerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkerPanel(QWidget *parent = nullptr);

    void setWorkers(const QList<WorkerProgress> &workers, bool paused);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int columnGap() const;
    [[nodiscard]] int rowGap() const;
    [[nodiscard]] int rowHeight() const;
    void setRowCount(int count);
    void placeRows();

    std::vector<WorkerRow *> m_rows; ///< Children; the first m_shown are visible.
    int m_shown = 0;
};

} // namespace mailsheaf
