// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/historytexts.h"

#include "core/base/formatting.h"
#include "ui/backup/runtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf::historytexts {

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::HistoryTexts)
};

QString retryTitle(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished:
        return HistoryTexts::tr("Retry complete");
    case RunOutcome::FinishedWithFailures:
        return HistoryTexts::tr("Retry finished, but not everything came through");
    case RunOutcome::Stopped:
        return HistoryTexts::tr("Retry stopped");
    case RunOutcome::Partial:
        return HistoryTexts::tr("Retried in part");
    case RunOutcome::Failed:
        return HistoryTexts::tr("Retry failed");
    }
    Q_UNREACHABLE();
}

QString repairTitle(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished:
        return HistoryTexts::tr("Repair complete");
    case RunOutcome::FinishedWithFailures:
        return HistoryTexts::tr("Repair finished, but not everything came through");
    case RunOutcome::Stopped:
        return HistoryTexts::tr("Repair stopped");
    case RunOutcome::Partial:
        return HistoryTexts::tr("Repaired in part");
    case RunOutcome::Failed:
        return HistoryTexts::tr("Repair failed");
    }
    Q_UNREACHABLE();
}

QString fetched(const RecordedRun &run)
{
    return HistoryTexts::tr("%1 (%2)", "messages and their size")
        .arg(formatMessages(run.messages), formatBytes(run.bytes));
}

/// "1,200 messages", "nothing new", "3 missing"
QString result(const RecordedRun &run)
{
    if (run.failed > 0)
        return HistoryTexts::tr("%1, %n missing", "%1: 1,200 messages", pluralOf(run.failed))
            .arg(formatMessages(run.messages));
    if (run.messages == 0 && run.outcome == RunOutcome::Finished)
        return HistoryTexts::tr("nothing to fetch");
    return formatMessages(run.messages);
}

} // namespace

RunReport report(const RecordedRun &run)
{
    RunReport report;
    report.outcome = run.outcome;
    if (!run.sentence.isEmpty())
        report.error = Error{.kind = ErrorKind::Archive, .sentence = run.sentence, .detail = {}};
    report.messages = run.messages;
    report.bytes = run.bytes;
    report.skipped = run.skipped;
    report.failed = run.failed;
    report.vanished = run.vanished;
    report.elapsed = run.elapsed;
    report.workers = run.workers;
    return report;
}

QString title(const RecordedRun &run)
{
    switch (run.kind) {
    case RunKind::Backup:
        return runtexts::title(report(run));
    case RunKind::Retry:
        return retryTitle(run.outcome);
    case RunKind::Repair:
        return repairTitle(run.outcome);
    }
    Q_UNREACHABLE();
}

QString sentence(const RecordedRun &run)
{
    switch (run.outcome) {
    case RunOutcome::Finished:
        if (run.messages == 0 && run.skipped == 0)
            return HistoryTexts::tr("There was nothing to fetch.");
        [[fallthrough]];
    case RunOutcome::FinishedWithFailures:
        return runtexts::sentence(report(run));
    case RunOutcome::Stopped:
        return run.messages == 0 ? HistoryTexts::tr("Nothing was fetched before it was stopped.")
                                 : HistoryTexts::tr("%1 came before it was stopped.", "messages and size",
                                                    pluralOf(run.messages))
                                       .arg(fetched(run));
    case RunOutcome::Partial:
    case RunOutcome::Failed:
        return run.sentence;
    }
    Q_UNREACHABLE();
}

QString summary(const RecordedRun &run, const QDateTime &now)
{
    return HistoryTexts::tr("%1, %2", "2 hours ago, 1,200 messages")
        .arg(runtexts::age(run.started.addMSecs(run.elapsed.count()), now), result(run));
}

QList<Fact> facts(const RecordedRun &run)
{
    const QLocale locale;
    QList<Fact> facts{
        {HistoryTexts::tr("Began"), locale.toString(run.started.toLocalTime(), QLocale::LongFormat)},
        {HistoryTexts::tr("Took"), runtexts::exactDuration(run.elapsed)},
        {HistoryTexts::tr("Fetched"), run.messages > 0 ? fetched(run) : formatMessages(0)}};
    const auto add = [&](const QString &name, bool isWorthSaying, const QString &value) {
        if (isWorthSaying)
            facts.append({name, value});
    };
    add(HistoryTexts::tr("Speed"), run.messages > 0, formatMessageRate(run.messagesPerSecond()));
    add(HistoryTexts::tr("Workers"), run.workers > 0, locale.toString(run.workers));
    add(HistoryTexts::tr("There already"), run.skipped > 0, formatMessages(run.skipped));
    add(HistoryTexts::tr("Deleted meanwhile"), run.vanished > 0, formatMessages(run.vanished));
    add(HistoryTexts::tr("Not fetched"), run.failed > 0, formatMessages(run.failed));
    return facts;
}

QString lastVerified(const RecordedVerification *verified, const QDateTime &now)
{
    if (!verified)
        return HistoryTexts::tr("Never verified. Verifying reads every message and proves that it is as it "
                                "arrived.");
    const QString when = runtexts::age(verified->when, now);
    if (verified->problems > 0)
        return HistoryTexts::tr("Verified %1: %n problem(s) found. The certificate lists them.",
                                "%1: 2 hours ago", pluralOf(verified->problems))
            .arg(when);
    return HistoryTexts::tr("Verified %1: no problem found in %2.", "%1: 2 hours ago, %2: 1,200 messages")
        .arg(when, formatMessages(verified->messages));
}

QString activity(VerifyState state, const VerifyProgress &progress)
{
    if (state == VerifyState::Stopping)
        return HistoryTexts::tr("Stopping…");
    if (state == VerifyState::Repairing)
        return HistoryTexts::tr("Fetching again what is damaged or missing…");
    if (progress.bytesTotal == 0)
        return HistoryTexts::tr("Looking at the catalogue…");
    return HistoryTexts::tr("Verifying %1 of %2, %3 of %4…", "%2: 1,200 messages, %4: a size")
        .arg(QLocale().toString(progress.messagesDone), formatMessages(progress.messagesTotal),
             formatBytes(progress.bytesDone), formatBytes(progress.bytesTotal));
}

QString verdict(const VerifyReport &report)
{
    if (report.isGood())
        return HistoryTexts::tr("Everything that was backed up is here, unaltered: %1 (%2).",
                                "messages and their size")
            .arg(formatMessages(report.messages), formatBytes(report.bytes));
    QStringList problems;
    for (const auto &[kind, count] : report.counts)
        problems << problemText(kind, count);
    return HistoryTexts::tr("The backup is not complete: %1. Nothing was deleted; “Repair” fetches "
                            "again what the server still has.")
        .arg(QLocale().createSeparatedList(problems));
}

QString toRetry(quint64 messages)
{
    return messages == 0
               ? HistoryTexts::tr("There are no messages that could not be fetched.")
               : HistoryTexts::tr("%1 could not be fetched so far.", "%1: 1,200 messages", pluralOf(messages))
                     .arg(formatMessages(messages));
}

} // namespace mailsheaf::historytexts
