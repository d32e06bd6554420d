// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/runoverview.h"

#include "core/base/formatting.h"
#include "ui/backup/runtexts.h"
#include "ui/backup/workerpanel.h"
#include "ui/base/card.h"
#include "ui/base/meterbar.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

/// A figure with what it means below it.
QVBoxLayout *makeFigure(TextLabel *figure, TextLabel *caption)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (TextLabel *label : {figure, caption}) {
        label->setElided(Qt::ElideRight);
        column->addWidget(label);
    }
    return column;
}

int atWork(const QList<WorkerProgress> &workers)
{
    return static_cast<int>(std::ranges::count_if(workers, [](const WorkerProgress &worker) {
        return worker.state != WorkerState::Retired && worker.state != WorkerState::Finished;
    }));
}

/// Scrolled with the arrow keys, so it shows that it has the focus.
class WorkerScrollArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QScrollArea::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(viewport());
        painter.setPen(theme::accent(palette()));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QScrollArea::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QScrollArea::focusOutEvent(event);
        viewport()->update();
    }
};

} // namespace

RunOverview::RunOverview(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(Style::Heading, this))
    , m_percent(new TextLabel(Style::Heading, this))
    , m_bar(new MeterBar(this))
    , m_bytes(new TextLabel(Style::Figure, this))
    , m_totalBytes(new TextLabel(Style::Caption, this))
    , m_rate(new TextLabel(Style::Figure, this))
    , m_byteRate(new TextLabel(Style::Caption, this))
    , m_remaining(new TextLabel(Style::Figure, this))
    , m_elapsed(new TextLabel(Style::Caption, this))
    , m_notes(new TextLabel(Style::Caption, this))
    , m_workersAtWork(new TextLabel(Style::Caption, this))
    , m_workers(new WorkerPanel(this))
{
    m_sentence->setObjectName(QStringLiteral("runSentenceLabel"));
    m_sentence->setElided(Qt::ElideRight);
    m_percent->setObjectName(QStringLiteral("runPercentLabel"));
    m_bar->setObjectName(QStringLiteral("overallProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this) * 3 / 2);
    column->addWidget(createSummary());
    column->addWidget(createWorkers(), 1);
}

QWidget *RunOverview::createSummary()
{
    const int space = gap(this);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_sentence, 1);
    heading->addWidget(m_percent);

    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(space * 3);
    figures->addLayout(makeFigure(m_bytes, m_totalBytes), 0, 0);
    figures->addLayout(makeFigure(m_rate, m_byteRate), 0, 1);
    figures->addLayout(makeFigure(m_remaining, m_elapsed), 0, 2);
    for (int i = 0; i < 3; ++i)
        figures->setColumnStretch(i, 1);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 3 / 2);
    inside->setSpacing(space);
    inside->addLayout(heading);
    inside->addWidget(m_bar);
    inside->addSpacing(space / 2);
    inside->addLayout(figures);
    m_notes->setWordWrap(true);
    m_notes->hide();
    inside->addWidget(m_notes);
    return card;
}

QWidget *RunOverview::createWorkers()
{
    const int space = gap(this);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space);
    heading->addWidget(new TextLabel(tr("Each worker"), Style::Heading, this));
    heading->addStretch();
    heading->addWidget(m_workersAtWork);

    auto *scroll = new WorkerScrollArea(this);
    scroll->setObjectName(QStringLiteral("workersScrollArea"));
    scroll->setAccessibleName(tr("Workers"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget(scroll);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, space, 0);
    innerColumn->addWidget(m_workers);
    innerColumn->addStretch();
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space, space);
    inside->setSpacing(space);
    inside->addLayout(heading);
    inside->addWidget(scroll, 1);
    heading->setContentsMargins(0, 0, space, 0);
    return card;
}

void RunOverview::showRun(BackupState state, const RunProgress &progress)
{
    const QString sentence = runtexts::activity(state, progress);
    const double fraction = runtexts::fraction(progress);
    m_sentence->setLiveText(sentence);
    m_percent->setLiveText(fraction < 0 ? QString() : runtexts::percent(fraction));
    m_bar->setMuted(state == BackupState::Paused);
    if (fraction < 0)
        m_bar->setProgress(0, 0);
    else
        m_bar->setProgress(static_cast<quint64>(fraction * meterSteps), meterSteps);
    showFigures(progress);
    showNotes(progress);
    showWorkers(state, progress);
}

void RunOverview::showFigures(const RunProgress &progress)
{
    const QString none = QStringLiteral("–");
    const bool sized = progress.bytesTotal > 0;
    m_bytes->setLiveText(sized ? formatBytes(progress.bytesDone) : none);
    m_totalBytes->setLiveText(sized ? tr("of %1", "a size").arg(formatBytes(progress.bytesTotal))
                                    : tr("size"));
    m_rate->setLiveText(progress.messagesPerSecond > 0 ? formatMessageRate(progress.messagesPerSecond)
                                                       : none);
    m_byteRate->setLiveText(progress.bytesPerSecond > 0 ? formatByteRate(progress.bytesPerSecond)
                                                        : tr("speed"));
    m_remaining->setLiveText(
        progress.remaining ? tr("%1 left", "a duration").arg(formatDuration(*progress.remaining)) : none);
    m_elapsed->setLiveText(progress.elapsed.count() > 0
                               ? tr("%1 so far", "a duration").arg(formatDuration(progress.elapsed))
                               : tr("time left"));
}

void RunOverview::showNotes(const RunProgress &progress)
{
    const QString held = progress.skipped > 0 ? tr("%1 were in the backup already.", "%1: 1,200 messages",
                                                   pluralOf(progress.skipped))
                                                    .arg(formatMessages(progress.skipped))
                                              : QString();
    const QString failed =
        progress.failed > 0 ? tr("%1 could not be fetched.", "%1: 1,200 messages", pluralOf(progress.failed))
                                  .arg(formatMessages(progress.failed))
                            : QString();
    m_notes->setLiveText(QStringList{failed, held}.join(u' ').trimmed());
    m_notes->setTone(failed.isEmpty() ? std::optional<Tone>() : Tone::Warning);
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void RunOverview::showWorkers(BackupState state, const RunProgress &progress)
{
    m_workers->setWorkers(progress.workers, state == BackupState::Paused);
    m_workersAtWork->setLiveText(
        progress.workers.isEmpty() ? QString() : tr("%n at work", nullptr, atWork(progress.workers)));
}

} // namespace mailsheaf
