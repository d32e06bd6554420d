// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/workerrow.h"

#include "core/base/formatting.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/plaintooltip.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mailsheaf {

namespace {

bool isAway(WorkerState state)
{
    return state == WorkerState::Retired;
}

/// Room for the longest state, so that all bars end at the same place.
int stateWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const WorkerState state : {WorkerState::Connecting, WorkerState::Downloading, WorkerState::Waiting,
                                    WorkerState::Retired, WorkerState::Finished, WorkerState::Retrying}) {
        WorkerProgress sample;
        sample.state = state;
        sample.retryIn = std::chrono::seconds(10);
        widest = std::max(widest, metrics.horizontalAdvance(runtexts::worker(sample).text));
    }
    return widest + metrics.height() + metrics.averageCharWidth();
}

QString figures(quint64 done, quint64 total, double perSecond)
{
    return WorkerRow::tr("%1 · %2", "412 of 1,200 · 38/s")
        .arg(runtexts::ofTotal(done, total), runtexts::shortRate(perSecond));
}

} // namespace

WorkerRow::WorkerRow(QWidget *parent)
    : QProgressBar(parent)
    , m_teller([this] { tell(); })
{
    setRange(0, meterSteps);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WorkerRow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, heightFor(fontMetrics())};
}

int WorkerRow::narrowest(const QFontMetrics &metrics)
{
    const int texts = std::max(metrics.horizontalAdvance(figures(8888, 8888, 88)), stateWidth(metrics));
    return texts + metrics.averageCharWidth() * 8 + metrics.height() * 7 / 2; // name or bar; badge and gaps
}

int WorkerRow::heightFor(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 2.2);
}

QSize WorkerRow::minimumSizeHint() const
{
    return {narrowest(fontMetrics()), heightFor(fontMetrics())};
}

void WorkerRow::setProgress(const WorkerProgress &progress)
{
    const bool isNews = progress.state != m_progress.state || progress.note != m_progress.note;
    const bool sameLook = progress.state == m_progress.state && progress.retryIn == m_progress.retryIn &&
                          progress.mailbox == m_progress.mailbox && progress.note == m_progress.note &&
                          progress.number == m_progress.number;
    m_progress = progress;
    m_shown = progress.bytesTotal > 0 ? meterValue(progress.bytesDone, progress.bytesTotal)
                                      : meterValue(progress.messagesDone, progress.messagesTotal);
    if (m_stateWidth == 0)
        m_stateWidth = stateWidth(fontMetrics());
    if (!sameLook || m_icon.isNull())
        updateLook();
    if (isNews)
        m_teller.tellNow();
    else if (!sameLook || m_shown != value())
        m_teller.notice();
    update();
}

void WorkerRow::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    updateLook();
    m_teller.tellNow();
    update();
}

void WorkerRow::updateLook()
{
    const bool holds = m_paused && (m_progress.state == WorkerState::Downloading ||
                                    m_progress.state == WorkerState::Waiting);
    m_look = holds ? runtexts::WorkerLook{QStringLiteral("media-playback-pause"), Tone::Neutral, tr("Paused")}
                   : runtexts::worker(m_progress);
    m_icon = icons::get(m_look.icon, m_look.tone);
    setToolTip(plainToolTip(m_progress.note.isEmpty() ? m_progress.mailbox : m_progress.note));
}

void WorkerRow::tell()
{
    setValue(m_shown);
    // Without the figures: a name that changes ten times a second would never be heard to its end.
    const QString name = tr("Worker %1").arg(m_progress.number);
    setAccessibleName(
        m_progress.mailbox.isEmpty()
            ? tr("%1: %2", "Worker 3: connecting").arg(name, m_look.text)
            : tr("%1: %2, %3", "Worker 3: fetching, INBOX").arg(name, m_look.text, m_progress.mailbox));
    setAccessibleDescription(m_progress.note);
}

void WorkerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isAway(m_progress.state))
        painter.setOpacity(0.6);
    const int line = fontMetrics().height();
    const double badge = line * 1.5;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    paintBadge(painter, QRectF(rightToLeft ? width() - badge : 0, (height() - badge) / 2, badge, badge));
    const int left = qRound(badge) + gap(this) + gap(this) / 2;
    const int top = (height() - 2 * line - line / 6) / 2;
    const QRect first(rightToLeft ? 0 : left, top, width() - left, line);
    paintFirstLine(painter, first);
    paintSecondLine(painter, first.translated(0, line + line / 6));
}

void WorkerRow::paintBadge(QPainter &painter, const QRectF &area) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneBackground(m_look.tone, palette()));
    painter.drawEllipse(area);
    painter.setPen(theme::tone(m_look.tone, palette()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignCenter, QString::number(m_progress.number));
    painter.setFont(font());
}

void WorkerRow::paintFirstLine(QPainter &painter, const QRect &area) const
{
    const QFontMetrics metrics = fontMetrics();
    const bool moves = m_progress.state == WorkerState::Downloading && !m_paused;
    const QString numbers =
        moves ? figures(m_progress.messagesDone, m_progress.messagesTotal, m_progress.messagesPerSecond)
              : runtexts::ofTotal(m_progress.messagesDone, m_progress.messagesTotal);
    painter.setPen(theme::secondaryText(palette()));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, numbers);

    const int room = area.width() - metrics.horizontalAdvance(numbers) - gap(this) * 2;
    const bool explains = !m_progress.note.isEmpty();
    const QString text = explains ? m_progress.note : m_progress.mailbox;
    if (!explains)
        painter.setPen(palette().color(QPalette::WindowText));
    const auto mode = explains ? Qt::ElideRight : Qt::ElideMiddle;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, mode, room));
}

void WorkerRow::paintSecondLine(QPainter &painter, const QRect &area) const
{
    const QFontMetrics metrics = fontMetrics();
    const int stateRoom = m_stateWidth;
    const double thickness = std::max(5.0, area.height() * 0.4);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRectF bar(rightToLeft ? area.left() + stateRoom + gap(this) : area.left(),
                     area.top() + (area.height() - thickness) / 2, area.width() - stateRoom - gap(this),
                     thickness);
    const QColor track = theme::track(palette());
    const QColor accent = m_look.tone == Tone::Info || m_look.tone == Tone::Neutral
                              ? theme::accent(palette())
                              : theme::tone(m_look.tone, palette());
    const bool quiet = m_paused || isAway(m_progress.state);
    paintMeter(painter, bar, static_cast<double>(m_shown) / maximum(), track,
               quiet ? theme::mix(accent, track, 0.5) : accent);

    const QRect state(rightToLeft ? area.left() : area.right() - stateRoom, area.top(), stateRoom,
                      area.height());
    const int textWidth = metrics.horizontalAdvance(m_look.text);
    painter.setPen(theme::tone(m_look.tone, palette()));
    painter.drawText(state, Qt::AlignRight | Qt::AlignVCenter, m_look.text);
    const int side = area.height();
    const QRect icon(state.right() - textWidth - side - gap(this) / 3, state.top(), side, side);
    m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), state, icon));
}

} // namespace mailsheaf
