// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimenttext.h"

#include "app/cli/textcells.h"
#include "core/base/formatting.h"
#include "core/experiment/experimentverdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf {

namespace {

struct ExperimentText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ExperimentText)
};

QString runText(ExperimentMethod method, int workers)
{
    return ExperimentText::tr("%1, %n worker(s)", "method, workers", workers).arg(methodTitle(method));
}

QString cellText(const ExperimentResult &result, ExperimentMethod method, int workers)
{
    const std::optional<Spread> spread = result.spread(method, workers);
    return spread ? formatSeconds(spread->median) : QString();
}

QStringList headerCells(const QList<int> &workers)
{
    QStringList cells{ExperimentText::tr("Workers")};
    for (const int count : workers)
        cells.append(QString::number(count));
    return cells;
}

QStringList lines(const QList<QStringList> &rows)
{
    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), cellsOf(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line = padded(row.first(), widths.first());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += QStringLiteral("  ") + paddedLeft(row.at(i), widths.at(i));
        lines.append(line.trimmed());
    }
    return lines;
}

QString whatWasMeasured(const ExperimentResult &result)
{
    const Measurement &any = result.measurements().first();
    int repeats = 0;
    for (const Measurement &each : result.measurements())
        repeats = std::max(repeats, each.repeat);
    return ExperimentText::tr("Median of %n run(s) of %1 (%2).", "%1: 1,200 messages, %2: a size", repeats)
        .arg(formatMessages(any.messages), formatBytes(any.bytes));
}

QString verdict(const Claim &claim)
{
    if (!claim.held)
        return ExperimentText::tr("not measured");
    return *claim.held ? ExperimentText::tr("yes") : ExperimentText::tr("no");
}

} // namespace

QString experimentStartSentence(const ExperimentRequest &request)
{
    return ExperimentText::tr("Measuring %1 at %2: %n run(s), %L3 sign-ins at most.",
                              "user, server, runs, sign-ins", static_cast<int>(plannedRuns(request).size()))
        .arg(terminalSafe(request.user), terminalSafe(request.endpoint.host))
        .arg(signIns(request, request.messages));
}

QString experimentProgressText(const ExperimentProgress &progress, int cells)
{
    if (!progress.run)
        return elided(progress.runsDone == 0 ? ExperimentText::tr("Looking at the sample…")
                                             : ExperimentText::tr("Clearing up…"),
                      cells);
    QString text =
        ExperimentText::tr("Run %1 of %2: %3: %L4 of %5")
            .arg(progress.runsDone + 1)
            .arg(progress.runsTotal)
            .arg(runText(progress.run->method, progress.run->workers))
            .arg(progress.backup.messagesDone)
            .arg(formatMessages(std::max(progress.backup.messagesTotal, progress.backup.messagesDone)));
    if (progress.remaining)
        text = ExperimentText::tr("%1, %2 left", "progress, duration")
                   .arg(text, formatDuration(*progress.remaining));
    return elided(text, cells);
}

QString measurementText(const Measurement &measurement)
{
    return ExperimentText::tr("%1, repeat %2: %3", "method and workers, number, seconds")
        .arg(runText(measurement.method, measurement.workers))
        .arg(measurement.repeat)
        .arg(formatSeconds(measurement.seconds));
}

QStringList medianTable(const ExperimentResult &result)
{
    if (result.isEmpty())
        return {};
    const QList<int> workers = result.workers().isEmpty() ? QList<int>{1} : result.workers();
    QList<QStringList> rows{headerCells(workers)};
    for (const ExperimentMethod method : result.methods()) {
        QStringList cells{methodTitle(method)};
        for (const int count : workers)
            cells.append(cellText(result, method, count));
        // Serial has one figure, also where nothing else was measured with one worker.
        if (method == ExperimentMethod::Serial && !workers.contains(1))
            cells[1] = cellText(result, method, 1);
        rows.append(cells);
    }
    return lines(rows) + QStringList{whatWasMeasured(result)};
}

QStringList claimTexts(const ExperimentResult &result)
{
    QStringList texts;
    for (const Claim &claim : judgeClaims(result))
        texts.append(ExperimentText::tr("%1: %2. %3", "claim: yes or no. what was measured")
                         .arg(claim.claim, verdict(claim), claim.sentence));
    return texts;
}

} // namespace mailsheaf
