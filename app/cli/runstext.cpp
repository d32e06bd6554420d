// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runstext.h"

#include "app/cli/jsonline.h"
#include "app/cli/jsonlines.h"
#include "app/cli/textcells.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr qsizetype runColumns = 8;
constexpr qsizetype firstNumber = 3; ///< From here on columns are aligned on the right.

struct RunsText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::RunsText)
};

/// One line of the table, and what stands below it.
struct RunRow
{
    QDateTime when;
    QStringList cells;
    QStringList below{};
};

QString kindText(RunKind kind)
{
    switch (kind) {
    case RunKind::Backup:
        return RunsText::tr("backup", "a kind of run");
    case RunKind::Retry:
        return RunsText::tr("retry", "a kind of run");
    case RunKind::Repair:
        return RunsText::tr("repair", "a kind of run");
    }
    Q_UNREACHABLE();
}

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished:
        return RunsText::tr("complete", "how a run ended");
    case RunOutcome::FinishedWithFailures:
        return RunsText::tr("with failures", "how a run ended");
    case RunOutcome::Stopped:
        return RunsText::tr("stopped", "how a run ended");
    case RunOutcome::Partial:
        return RunsText::tr("in part", "how a run ended");
    case RunOutcome::Failed:
        return RunsText::tr("failed", "how a run ended");
    }
    Q_UNREACHABLE();
}

QString dateText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

QString secondsText(std::chrono::milliseconds elapsed)
{
    return elapsed < std::chrono::minutes(2) ? formatSeconds(static_cast<double>(elapsed.count()) / 1000)
                                             : formatDuration(elapsed);
}

QString failureText(const RunFailure &failure)
{
    const QString mailbox = terminalSafe(failure.mailbox);
    const QString reason = terminalSafe(failure.reason);
    return failure.uid == 0 ? RunsText::tr("%1: %2", "mailbox: reason").arg(mailbox, reason)
                            : RunsText::tr("%1, message %2: %3", "mailbox, number: reason")
                                  .arg(mailbox, QString::number(failure.uid), reason);
}

QStringList failureTexts(const ArchiveHistory &history, RunId run)
{
    QStringList lines;
    if (const auto found = history.failures.find(run); found != history.failures.end()) {
        for (const RunFailure &each : found->second)
            lines << failureText(each);
    }
    return lines;
}

RunRow rowFor(const RecordedRun &run, const ArchiveHistory &history)
{
    const QLocale locale;
    const bool fetched = run.messages > 0;
    RunRow row{.when = run.started,
               .cells = {dateText(run.started), kindText(run.kind), outcomeText(run.outcome),
                         locale.toString(run.messages), fetched ? formatBytes(run.bytes) : QString(),
                         secondsText(run.elapsed),
                         fetched ? formatMessageRate(run.messagesPerSecond()) : QString(),
                         run.failed > 0 ? locale.toString(run.failed) : QString()}};
    if (!run.sentence.isEmpty())
        row.below << terminalSafe(run.sentence);
    row.below += failureTexts(history, run.id);
    return row;
}

RunRow rowFor(const RecordedVerification &verified)
{
    const QString outcome = verified.problems == 0 ? RunsText::tr("all good", "how a verification ended")
                                                   : RunsText::tr("%n problem(s)", "how a verification ended",
                                                                  pluralOf(verified.problems));
    return {.when = verified.when,
            .cells = {dateText(verified.when),
                      RunsText::tr("verify", "a kind of run"),
                      outcome,
                      QLocale().toString(verified.messages),
                      {},
                      secondsText(verified.elapsed),
                      {},
                      {}}};
}

std::vector<RunRow> rowsOf(const ArchiveHistory &history)
{
    std::vector<RunRow> rows;
    for (const RecordedRun &run : history.runs)
        rows.push_back(rowFor(run, history));
    for (const RecordedVerification &verified : history.verifications)
        rows.push_back(rowFor(verified));
    std::ranges::stable_sort(rows, std::ranges::greater(), &RunRow::when);
    return rows;
}

QString lineOf(const QStringList &cells, const QList<int> &widths)
{
    QStringList padded;
    for (qsizetype i = 0; i < cells.size(); ++i)
        padded << (i < firstNumber ? mailsheaf::padded(cells[i], widths[i])
                                   : paddedLeft(cells[i], widths[i]));
    QString line = padded.join(QStringLiteral("  "));
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

JsonLine runLine(const RecordedRun &run)
{
    JsonLine line(QLatin1StringView("run"));
    line.add("id", static_cast<quint64>(run.id))
        .add("started", run.started.toString(Qt::ISODate))
        .add("kind", runKindKey(run.kind))
        .add("outcome", outcomeName(run.outcome))
        .add("messages", run.messages)
        .add("bytes", run.bytes)
        .add("skipped", run.skipped)
        .add("failed", run.failed)
        .add("vanished", run.vanished)
        .add("workers", run.workers)
        .add("seconds", run.elapsed)
        .addRate("messages_per_second", run.messagesPerSecond())
        .addIfAny("error", run.sentence);
    return line;
}

QString failureJson(RunId run, const RunFailure &failure)
{
    JsonLine line(QLatin1StringView("failure"));
    line.add("run", static_cast<quint64>(run)).add("mailbox", failure.mailbox);
    if (failure.uid != 0)
        line.add("uid", quint64(failure.uid));
    return line.add("reason", failure.reason).text();
}

QString verificationJson(const RecordedVerification &verified)
{
    JsonLine line(QLatin1StringView("verification"));
    line.add("date", verified.when.toString(Qt::ISODate))
        .add("by",
             verified.by == VerifiedBy::Window ? QStringLiteral("window") : QStringLiteral("command-line"))
        .add("sample", verified.sample)
        .addIfAny("server", verified.server)
        .add("messages", verified.messages)
        .add("hashed", verified.hashed)
        .add("problems", verified.problems)
        .add("seconds", verified.elapsed);
    return line.text();
}

} // namespace

QStringList historyTable(const ArchiveHistory &history)
{
    const std::vector<RunRow> rows = rowsOf(history);
    if (rows.empty())
        return {RunsText::tr("No run of this backup is recorded yet.")};
    const QStringList head{RunsText::tr("Date"),     RunsText::tr("Kind"),  RunsText::tr("Outcome"),
                           RunsText::tr("Messages"), RunsText::tr("Size"),  RunsText::tr("Duration"),
                           RunsText::tr("Rate"),     RunsText::tr("Failed")};
    QList<int> widths;
    for (qsizetype i = 0; i < runColumns; ++i) {
        int width = cellsOf(head[i]);
        for (const RunRow &row : rows)
            width = std::max(width, cellsOf(row.cells[i]));
        widths << width;
    }
    QStringList lines{lineOf(head, widths)};
    for (const RunRow &row : rows) {
        lines << lineOf(row.cells, widths);
        for (const QString &below : row.below)
            lines << QStringLiteral("    ") + below;
    }
    if (history.toRetry > 0)
        lines << RunsText::tr("%1 could not be fetched so far; the next backup tries again, and so does "
                              "“backup --retry-failed”.",
                              "%1: 1,200 messages", pluralOf(history.toRetry))
                     .arg(formatMessages(history.toRetry));
    return lines;
}

QStringList historyJson(const ArchiveHistory &history)
{
    QStringList lines;
    for (const RecordedRun &run : history.runs) {
        lines << runLine(run).text();
        if (const auto found = history.failures.find(run.id); found != history.failures.end()) {
            for (const RunFailure &each : found->second)
                lines << failureJson(run.id, each);
        }
    }
    for (const RecordedVerification &verified : history.verifications)
        lines << verificationJson(verified);
    return lines;
}

} // namespace mailsheaf
