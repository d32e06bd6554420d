// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedchart.h"

#include "core/base/formatting.h"
#include "ui/base/card.h"
#include "ui/base/theme.h"
#include "ui/speed/methodlook.h"

#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QSaveFile>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <set>

namespace mailsheaf {

namespace {

constexpr double lineWidth = 2;
constexpr double logarithmicFrom = 10; ///< Largest over smallest time.
constexpr double hoverRadius = 14;     ///< Pixels.

/// Doubling the workers is the same step everywhere on the axis.
double position(int workers)
{
    return std::log2(workers);
}

QCPScatterStyle::ScatterShape shapeOf(MethodLook::Marker marker)
{
    switch (marker) {
    case MethodLook::Marker::None:
        return QCPScatterStyle::ssNone;
    case MethodLook::Marker::TriangleUp:
        return QCPScatterStyle::ssTriangle;
    case MethodLook::Marker::TriangleDown:
        return QCPScatterStyle::ssTriangleInverted;
    case MethodLook::Marker::Square:
        return QCPScatterStyle::ssSquare;
    case MethodLook::Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case MethodLook::Marker::Disc:
        return QCPScatterStyle::ssCircle;
    }
    Q_UNREACHABLE();
}

QPen linePen(const MethodLook &look)
{
    return {look.color, lineWidth * look.width, look.line, Qt::RoundCap, Qt::RoundJoin};
}

QCPScatterStyle scatterStyle(const MethodLook &look, const QPalette &palette, int textHeight)
{
    // A rim in the colour of the background keeps markers apart where lines cross.
    const double size = textHeight * (look.marker == MethodLook::Marker::Disc ? 0.62 : 0.55);
    return {shapeOf(look.marker), QPen(palette.color(QPalette::Base), 1.2), QBrush(look.color), size};
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// 1, 2 and 5 of each decade in between; only 1 where there are many decades.
QList<double> niceTicks(double from, double to)
{
    const bool many = std::log10(to / from) > 3.2;
    QList<double> ticks;
    for (int decade = static_cast<int>(std::floor(std::log10(from))); std::pow(10, decade) <= to; ++decade) {
        for (const double step : {1., 2., 5.}) {
            const double tick = step * std::pow(10, decade);
            if (tick >= from && tick <= to && (step < 2 || !many))
                ticks.append(tick);
        }
    }
    return ticks;
}

struct Range
{
    double min = 0;
    double max = 0;
};

Range rangeOf(const ExperimentResult &result)
{
    Range range;
    for (const Measurement &each : result.measurements()) {
        const double seconds = std::max(each.seconds, 0.001);
        range.min = range.max > 0 ? std::min(range.min, seconds) : seconds;
        range.max = std::max(range.max, seconds);
    }
    return range;
}

/// What was measured, the longer text first where the shorter may have to do.
QStringList sampleTexts(const ExperimentResult &result)
{
    const Measurement &any = result.measurements().first();
    int repeats = 0;
    for (const Measurement &each : result.measurements())
        repeats = std::max(repeats, each.repeat);
    const QString sample = SpeedChart::tr("%1 (%2)", "%1: 1,200 messages, %2: a size")
                               .arg(formatMessages(any.messages), formatBytes(any.bytes));
    if (repeats == 1)
        return {SpeedChart::tr("One run each of %1", "%1: 1,200 messages (2.5 MB)").arg(sample)};
    return {SpeedChart::tr("Medians of %n run(s) of %1; bars from the fastest to the slowest",
                           "%1: 1,200 messages (2.5 MB)", repeats)
                .arg(sample),
            SpeedChart::tr("Medians of %n run(s) of %1", "%1: 1,200 messages (2.5 MB)", repeats).arg(sample)};
}

QString pointText(ExperimentMethod method, int workers, const Spread &spread)
{
    return SpeedChart::tr("%1, %n worker(s): %2 (%3 to %4)", "method, workers, median, least, most", workers)
        .arg(methodTitle(method), formatSeconds(spread.median), formatSeconds(spread.min),
             formatSeconds(spread.max));
}

} // namespace

SpeedChart::SpeedChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_caption(new QCPTextElement(m_plot))
{
    m_plot->setObjectName(QStringLiteral("speedPlot"));
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    // The legend lies above, outside of the lines' way.
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->legend->setVisible(true);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->plotLayout()->addElement(2, 0, m_caption);
    m_plot->plotLayout()->setRowSpacing(0);
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](const QMouseEvent *event) { showToolTip(event->pos()); });
    draw();
}

QSize SpeedChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 20};
}

QSize SpeedChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 13};
}

void SpeedChart::showResult(const ExperimentResult &result, const QList<int> &workers)
{
    m_result = result;
    std::set<int> all(workers.begin(), workers.end());
    for (const int count : result.workers())
        all.insert(count);
    m_workers = QList<int>(all.begin(), all.end());
    draw();
}

QImage SpeedChart::toImage(const QSize &size, double scale) const
{
    // In the window, what is around the chart keeps the distance.
    const int margin = gap(this) * 2;
    m_plot->plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
    QImage image = m_plot->toPixmap(size.width(), size.height(), scale).toImage();
    m_plot->plotLayout()->setMargins(QMargins());
    return image;
}

void SpeedChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void SpeedChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw(); // legend and caption may fit in another way
}

int SpeedChart::legendColumns() const
{
    int widest = 0;
    for (const ExperimentMethod method : m_result.methods())
        widest = std::max(widest, fontMetrics().horizontalAdvance(methodTitle(method)));
    // The line that stands for a method, its title, and what is left free.
    const int column = fontMetrics().averageCharWidth() * 6 + widest + gap(this) * 2;
    return std::clamp((width() - gap(this) * 3) / column, 1, 3);
}

void SpeedChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    styleAxes();
    scaleWorkers();
    scaleSeconds();
    drawLegend();
    drawCaption();
    for (const ExperimentMethod method : m_result.methods()) {
        if (method == ExperimentMethod::Serial)
            drawSerial();
        else
            drawMethod(method);
    }
    describe();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpeedChart::styleAxes()
{
    const QPalette &colors = palette();
    const QColor quiet = theme::secondaryText(colors);
    m_plot->setBackground(QBrush(colors.color(QPalette::Base)));
    const QColor grid = theme::mix(colors.color(QPalette::Base), colors.color(QPalette::Text), 0.12);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(quiet, 1) : QPen(Qt::NoPen));
        axis->setTickLabelColor(quiet);
        axis->setLabelColor(quiet);
        axis->setTickLabelFont(smaller(font()));
        axis->setLabelFont(smaller(font()));
        axis->setTickLabelPadding(gap(this));
        axis->setLabelPadding(gap(this) / 2);
        axis->grid()->setPen(QPen(grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setVisible(axis == m_plot->yAxis);
    }
    m_plot->xAxis->setLabel(tr("Workers"));
    m_plot->yAxis->setLabel(tr("Execution time in seconds"));
}

void SpeedChart::scaleWorkers()
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const int count : m_workers)
        ticker->addTick(position(count), QLocale().toString(count));
    if (m_workers.isEmpty()) // serial alone
        ticker->addTick(0, QLocale().toString(1));
    m_plot->xAxis->setTicker(ticker);
    const double first = m_workers.isEmpty() ? 0 : position(m_workers.first());
    const double last = m_workers.isEmpty() ? 0 : position(m_workers.last());
    const double margin = std::max((last - first) * 0.06, 0.15);
    m_plot->xAxis->setRange(first - margin, last + margin);
}

void SpeedChart::scaleSeconds()
{
    QCPAxis *axis = m_plot->yAxis;
    const Range range = rangeOf(m_result);
    if (range.max <= range.min * logarithmicFrom) {
        axis->setScaleType(QCPAxis::stLinear);
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setRange(0, range.max > 0 ? range.max * 1.1 : 1);
        return;
    }
    const double air = std::pow(range.max / range.min, 0.06);
    const double lowest = range.min / air;
    const double highest = range.max * air;
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : niceTicks(lowest, highest))
        ticker->addTick(tick, QLocale().toString(tick, 'g', 6));
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setTicker(ticker);
    axis->setRange(lowest, highest);
}

void SpeedChart::drawMethod(ExperimentMethod method)
{
    const MethodLook look = methodLook(method, palette());
    QVector<double> positions;
    QVector<double> medians;
    QVector<double> below;
    QVector<double> above;
    for (const int count : m_result.workers(method)) {
        const Spread spread = m_result.spread(method, count).value_or(Spread());
        positions.append(position(count));
        medians.append(spread.median);
        below.append(spread.median - spread.min);
        above.append(spread.max - spread.median);
    }
    QCPGraph *graph = m_plot->addGraph();
    graph->setName(methodTitle(method));
    graph->setPen(linePen(look));
    graph->setScatterStyle(scatterStyle(look, palette(), fontMetrics().height()));
    graph->setData(positions, medians, true);
    auto *bars = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
    bars->removeFromLegend();
    bars->setDataPlottable(graph);
    bars->setPen(QPen(look.color, 1.3));
    bars->setWhiskerWidth(fontMetrics().height() * 0.45);
    bars->setSymbolGap(0);
    bars->setData(below, above);
}

/// One worker whatever the others have: a line across, with its spread as a band.
void SpeedChart::drawSerial()
{
    const MethodLook look = methodLook(ExperimentMethod::Serial, palette());
    const Spread spread = m_result.spread(ExperimentMethod::Serial, 1).value_or(Spread());
    const QCPRange across = m_plot->xAxis->range();
    QCPGraph *graph = m_plot->addGraph();
    graph->setName(methodTitle(ExperimentMethod::Serial));
    graph->setPen(linePen(look));
    graph->setData({across.lower, across.upper}, {spread.median, spread.median}, true);
    auto *band = new QCPItemRect(m_plot);
    band->topLeft->setCoords(across.lower, spread.max);
    band->bottomRight->setCoords(across.upper, spread.min);
    QColor fill = look.color;
    fill.setAlphaF(0.14F);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
}

void SpeedChart::drawLegend()
{
    m_plot->legend->setWrap(legendColumns());
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(palette().color(QPalette::Text));
    m_plot->legend->setIconSize(fontMetrics().averageCharWidth() * 5, fontMetrics().height());
    m_plot->legend->setColumnSpacing(gap(this) * 2);
    m_plot->legend->setRowSpacing(gap(this) / 3);
    m_plot->legend->setMargins(QMargins(gap(this) / 2, 0, 0, gap(this)));
}

void SpeedChart::drawCaption()
{
    m_caption->setFont(smaller(font()));
    m_caption->setTextColor(theme::secondaryText(palette()));
    m_caption->setTextFlags(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setMargins(QMargins(0, gap(this) / 2, gap(this) / 2, gap(this) / 2));
    m_caption->setText({});
    if (m_result.isEmpty())
        return;
    const QStringList texts = sampleTexts(m_result);
    const bool fits =
        QFontMetrics(m_caption->font()).horizontalAdvance(texts.first()) < width() - gap(this) * 2;
    m_caption->setText(fits ? texts.first() : texts.last());
}

/// What eyes see, for those who listen.
void SpeedChart::describe()
{
    QStringList points;
    for (const ExperimentMethod method : m_result.methods()) {
        for (const int count : m_result.workers(method)) {
            if (const auto spread = m_result.spread(method, count))
                points.append(pointText(method, count, *spread));
        }
    }
    setAccessibleName(tr("Chart of the execution time over the number of workers"));
    setAccessibleDescription(points.join(QStringLiteral(". ")));
}

void SpeedChart::showToolTip(const QPoint &mouse)
{
    QString text;
    double nearest = hoverRadius;
    for (const ExperimentMethod method : m_result.methods()) {
        for (const int count : m_result.workers(method)) {
            const Spread spread = m_result.spread(method, count).value_or(Spread());
            const QPointF point(m_plot->xAxis->coordToPixel(position(count)),
                                m_plot->yAxis->coordToPixel(spread.median));
            const double distance = std::hypot(point.x() - mouse.x(), point.y() - mouse.y());
            if (distance < nearest) {
                nearest = distance;
                text = pointText(method, count, spread);
            }
        }
    }
    QToolTip::showText(m_plot->mapToGlobal(mouse), text, m_plot);
}

QImage renderChart(const ExperimentResult &result, const QSize &size, double scale)
{
    QPalette paper(QColor(0xf3f4f6), QColor(Qt::white));
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        paper.setColor(role, QColor(0x1d2126));
    paper.setColor(QPalette::Base, Qt::white);
    SpeedChart chart;
    chart.resize(size);
    chart.setPalette(paper);
    chart.showResult(result);
    return chart.toImage(size, scale);
}

Result<void> saveChartFile(const ExperimentResult &result, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && renderChart(result).save(&file, "PNG") && file.commit())
        return {};
    return failure(ErrorKind::Archive, SpeedChart::tr("%1 could not be written: %2. Choose another place.")
                                           .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace mailsheaf
