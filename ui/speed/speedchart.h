// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/experiment/experimentresult.h"

#include <QImage>
#include <QWidget>

class QCPTextElement;
class QCustomPlot;

namespace mailsheaf {

/// The chart of the experiment: time over workers, a line for each method, the median as a marker and the
/// fastest and slowest repeat as bars. The time is on a logarithmic scale where it spans more than a decade.
/// Follows the palette; under the mouse a point tells its figures.
///
/// Drawn by QCustomPlot and not by Qt Charts: that has no error bars, and labels a logarithmic axis at powers
/// of its base only, which leaves a chart from 2 to 9 seconds without a single number.
class SpeedChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedChart(QWidget *parent = nullptr);

    /// @p workers: numbers that will still be measured, so that the axis does not jump.
    void showResult(const ExperimentResult &result, const QList<int> &workers = {});
    /// A picture of what is shown, in the colours of the palette.
    [[nodiscard]] QImage toImage(const QSize &size, double scale) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void styleAxes();
    void scaleWorkers();
    void scaleSeconds();
    void drawMethod(ExperimentMethod method);
    void drawSerial();
    [[nodiscard]] int legendColumns() const;
    void drawLegend();
    void drawCaption();
    void describe();
    void showToolTip(const QPoint &position);

    QCustomPlot *m_plot;
    QCPTextElement *m_caption;
    ExperimentResult m_result;
    QList<int> m_workers; ///< Of the axis, ascending.
};

/// The chart as a picture for documents: dark on white, whatever the desktop looks like.
[[nodiscard]] QImage renderChart(const ExperimentResult &result, const QSize &size = {960, 600},
                                 double scale = 2);

/// The same into a PNG file. Fails with the kind Archive; what was there stays.
[[nodiscard]] Result<void> saveChartFile(const ExperimentResult &result, const QString &path);

} // namespace mailsheaf
