// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalbars.h"

#include "app/cli/textcells.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr int numberCells = 3;       // "16 "
constexpr int leastMailboxCells = 6; // less than "Entwü…" says nothing
constexpr const char *green = "\x1b[32m";
constexpr const char *yellow = "\x1b[33m";
constexpr const char *dim = "\x1b[2m";
constexpr const char *plain = "\x1b[0m";

struct Bars
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::TerminalBars)
};

int barCells(int columns)
{
    return std::clamp(columns / 4, 8, 40);
}

QString countText(quint64 done, quint64 total)
{
    return Bars::tr("%L1/%L2", "messages done and to do").arg(done).arg(total);
}

QString stateText(const WorkerProgress &worker)
{
    switch (worker.state) {
    case WorkerState::Connecting:
        return Bars::tr("connecting");
    case WorkerState::Downloading:
        return Bars::tr("downloading");
    case WorkerState::Waiting:
        return Bars::tr("waiting");
    case WorkerState::Retrying:
        return Bars::tr("again in %1", "a duration").arg(formatDuration(worker.retryIn));
    case WorkerState::Retired:
        return Bars::tr("retired");
    case WorkerState::Finished:
        return Bars::tr("done");
    }
    Q_UNREACHABLE();
}

const char *colourOf(WorkerState state)
{
    if (state == WorkerState::Retrying)
        return yellow;
    return state == WorkerState::Retired ? dim : green;
}

int widest(const QStringList &texts)
{
    int cells = 0;
    for (const QString &text : texts)
        cells = std::max(cells, cellsOf(text));
    return cells;
}

/// What stands beside a worker's bar; each list has one entry per worker.
struct Columns
{
    QStringList counts, rates, states;
};

Columns columnsOf(const QList<WorkerProgress> &workers)
{
    Columns columns;
    for (const WorkerProgress &worker : workers) {
        columns.counts.append(countText(worker.messagesDone, worker.messagesTotal));
        columns.rates.append(
            Bars::tr("%L1/s", "messages per second").arg(worker.messagesPerSecond, 0, 'f', 0));
        columns.states.append(stateText(worker));
    }
    return columns;
}

QString phaseText(const RunProgress &progress)
{
    switch (progress.phase) {
    case RunPhase::Idle:
    case RunPhase::Connecting:
        return Bars::tr("Connecting …");
    case RunPhase::Listing:
        return Bars::tr("Listing mailboxes: %L1 of %L2")
            .arg(progress.mailboxesListed)
            .arg(progress.mailboxesTotal);
    default:
        return {};
    }
}

QString timeText(const RunProgress &progress)
{
    if (progress.phase == RunPhase::Paused)
        return Bars::tr("paused");
    if (progress.phase == RunPhase::Finishing)
        return Bars::tr("writing to the disk");
    if (progress.phase == RunPhase::Ended || !progress.remaining)
        return {};
    return Bars::tr("%1 left", "a duration").arg(formatDuration(*progress.remaining));
}

/// As many of the facts as fit, the least important going first.
QString factsThatFit(const RunProgress &progress, int cells)
{
    const QString rate = formatMessageRate(progress.messagesPerSecond);
    const QString bytes = formatByteRate(progress.bytesPerSecond);
    const QString time = timeText(progress);
    const QString failed = progress.failed > 0 ? Bars::tr("%L1 failed").arg(progress.failed) : QString();
    for (QStringList facts :
         {QStringList{rate, bytes, failed, time}, {rate, failed, time}, {failed, time}, {time}}) {
        facts.removeAll(QString());
        QString text = facts.join(QLatin1StringView("  "));
        if (cellsOf(text) <= cells)
            return text;
    }
    return {};
}

} // namespace

TerminalBars::TerminalBars(bool colours)
    : m_colours(colours)
{
}

QString TerminalBars::frame(const RunProgress &progress, TerminalSize size)
{
    const QStringList now = lines(progress, size);
    QString text = backToTheTop();
    for (const QString &line : now)
        text += line + QStringLiteral("\x1b[K\n");
    text += QStringLiteral("\x1b[J"); // fewer workers than before
    m_drawnLines = now.size();
    return text;
}

QString TerminalBars::clear()
{
    QString text = backToTheTop() + QStringLiteral("\x1b[J");
    m_drawnLines = 0;
    return text;
}

QString TerminalBars::backToTheTop() const
{
    return m_drawnLines > 0 ? QStringLiteral("\r\x1b[%1A").arg(m_drawnLines) : QStringLiteral("\r");
}

QStringList TerminalBars::lines(const RunProgress &progress, TerminalSize size) const
{
    const int columns = std::max(size.columns, 20) - 1;
    QStringList all = workerLines(progress, columns);
    // The cursor cannot go above the top of the screen, so all lines have to fit, with one to spare.
    const qsizetype room = std::max(size.rows - 2, 1);
    if (all.size() > room) {
        const qsizetype hidden = all.size() - room + 1;
        all.resize(room - 1);
        all.append(elided(Bars::tr("   … and %n more worker(s)", nullptr, int(hidden)), columns));
    }
    all.append(overallLine(progress, columns));
    return all;
}

QString TerminalBars::overallLine(const RunProgress &progress, int columns) const
{
    const QString phase = phaseText(progress);
    if (!phase.isEmpty())
        return elided(phase, columns);
    const int restCells = columns - numberCells - barCells(columns);
    QString rest = u' ' + countText(progress.messagesDone, progress.messagesTotal);
    const QString facts = factsThatFit(progress, restCells - cellsOf(rest) - 2);
    if (!facts.isEmpty())
        rest += QStringLiteral("  ") + facts;
    return QString(numberCells, u' ') +
           bar(progress.messagesDone, progress.messagesTotal, barCells(columns), green) +
           elided(rest, restCells);
}

QStringList TerminalBars::workerLines(const RunProgress &progress, int columns) const
{
    const Columns texts = columnsOf(progress.workers);
    const int countCells = widest(texts.counts);
    const int rateCells = columns >= 59 ? widest(texts.rates) : 0;
    const int stateCells = widest(texts.states);
    QStringList result;
    for (qsizetype i = 0; i < progress.workers.size(); ++i) {
        const WorkerProgress &worker = progress.workers.at(i);
        QString rest = u' ' + paddedLeft(texts.counts.at(i), countCells);
        if (rateCells > 0)
            rest += QStringLiteral("  ") + paddedLeft(texts.rates.at(i), rateCells);
        rest += QStringLiteral("  ") + padded(texts.states.at(i), stateCells);
        const int restCells = columns - numberCells - barCells(columns);
        const bool hasRoom = restCells - cellsOf(rest) >= 2 + leastMailboxCells;
        if (hasRoom && !worker.mailbox.isEmpty() && worker.state != WorkerState::Retired)
            rest += QStringLiteral("  ") + terminalSafe(worker.mailbox);
        result.append(
            QStringLiteral("%1 ").arg(worker.number, numberCells - 1) +
            bar(worker.messagesDone, worker.messagesTotal, barCells(columns), colourOf(worker.state)) +
            elided(rest, restCells));
    }
    return result;
}

QString TerminalBars::bar(quint64 done, quint64 total, int cells, const char *colour) const
{
    const double part =
        total == 0 ? 0.0 : std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
    const int full = static_cast<int>(part * cells); // rounded down: full means done
    const QString filled(full, u'█');
    const QString empty(cells - full, u'░');
    if (!m_colours)
        return filled + empty;
    return QLatin1StringView(colour) + filled + QLatin1StringView(plain) + QLatin1StringView(dim) + empty +
           QLatin1StringView(plain);
}

} // namespace mailsheaf
