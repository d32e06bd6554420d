// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backuptext.h"

#include "app/cli/textcells.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace mailsheaf {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::BackupText)
};

QString shownPath(const QString &path)
{
    return terminalSafe(QDir::toNativeSeparators(path));
}

/// formatDuration() rounds to seconds, which hides what short runs are compared by.
QString exactDuration(std::chrono::milliseconds duration)
{
    if (duration >= std::chrono::seconds(10))
        return formatDuration(duration);
    return BackupText::tr("%L1 s", "seconds").arg(static_cast<double>(duration.count()) / 1000.0, 0, 'f', 1);
}

QString messagesAndSize(quint64 messages, quint64 bytes)
{
    return BackupText::tr("%1 (%2)", "messages and their size")
        .arg(formatMessages(messages), formatBytes(bytes));
}

/// "1,200 messages (2.5 MB) in 0.8 s – 1,500 messages/s, with 4 workers"
QString fetchedText(const RunReport &report)
{
    const double seconds = std::max(static_cast<double>(report.elapsed.count()) / 1000.0, 0.001);
    return BackupText::tr("%1 in %2 – %3, with %n worker(s)", "messages and size, duration, messages/s",
                          report.workers)
        .arg(messagesAndSize(report.messages, report.bytes), exactDuration(report.elapsed),
             formatMessageRate(static_cast<double>(report.messages) / seconds));
}

QString finishedSentence(const RunReport &report)
{
    const QString archive = shownPath(report.archive);
    if (report.messages > 0 && report.skipped > 0)
        return BackupText::tr("%1; %2 were there already. Backup: %3", "what was fetched, messages, folder",
                              pluralOf(report.skipped))
            .arg(fetchedText(report), formatMessages(report.skipped), archive);
    if (report.messages > 0)
        return BackupText::tr("%1. Backup: %2").arg(fetchedText(report), archive);
    if (report.skipped > 0)
        return BackupText::tr("Nothing new: all %1 are already in %2.", "messages, folder",
                              pluralOf(report.skipped))
            .arg(formatMessages(report.skipped), archive);
    return BackupText::tr("Nothing to back up: the chosen mailboxes are empty.");
}

QString failuresSentence(const RunReport &report)
{
    if (report.failed == 0)
        return BackupText::tr("Some mailboxes could not be read; run again to try them once more. %1")
            .arg(finishedSentence(report));
    const QString fetched = report.messages > 0 ? fetchedText(report) : formatMessages(0);
    return BackupText::tr("%1; %2 failed, run again to try them once more. Backup: %3")
        .arg(fetched, formatMessages(report.failed), shownPath(report.archive));
}

/// Not a failure, but a number that would otherwise be missing from the sum.
QString vanishedSentence(const RunReport &report)
{
    if (report.vanished == 0)
        return {};
    return u' ' + BackupText::tr("(%1 had gone from the server before they could be fetched.)",
                                 "1,200 messages", pluralOf(report.vanished))
                      .arg(formatMessages(report.vanished));
}

QString dryRunSentence(const RunReport &report)
{
    if (report.planned == 0)
        return finishedSentence(report);
    return BackupText::tr("Would fetch %1; %2 are already in %3.", "messages and size, messages, folder",
                          pluralOf(report.skipped))
        .arg(messagesAndSize(report.planned, report.plannedBytes), formatMessages(report.skipped),
             shownPath(report.archive));
}

} // namespace

QString startSentence(const BackupRequest &request)
{
    const QString sentence = request.autoWorkers
                                 ? BackupText::tr("Backing up %1 at %2 to %3 with %n worker(s) at first.",
                                                  "user, server, folder", request.autoWorkers->start)
                                 : BackupText::tr("Backing up %1 at %2 to %3 with %n worker(s).",
                                                  "user, server, folder", request.workers);
    return sentence.arg(terminalSafe(request.user), terminalSafe(request.endpoint.host),
                        shownPath(request.destination));
}

QString endSentence(const RunReport &report, bool dryRun)
{
    switch (report.outcome) {
    case RunOutcome::Finished:
        return (dryRun ? dryRunSentence(report) : finishedSentence(report)) + vanishedSentence(report);
    case RunOutcome::FinishedWithFailures:
        return failuresSentence(report) + vanishedSentence(report);
    case RunOutcome::Stopped:
        return BackupText::tr("Stopped: %1 of %2 fetched and kept; run again to go on.")
            .arg(QLocale().toString(report.messages), formatMessages(report.planned));
    case RunOutcome::Partial:
        return BackupText::tr("Partial: %1 of %2 fetched and kept; goes on %3.")
            .arg(QLocale().toString(report.messages), formatMessages(report.planned),
                 QLocale().toString(report.goesOnAt.toLocalTime(), QLocale::ShortFormat));
    case RunOutcome::Failed:
        if (report.messages == 0)
            return {};
        return BackupText::tr("%1 were fetched before and are kept; run again to go on.", "messages and size",
                              pluralOf(report.messages))
            .arg(messagesAndSize(report.messages, report.bytes));
    }
    Q_UNREACHABLE();
}

QStringList failureTexts(const RunReport &report)
{
    QStringList lines;
    quint64 messages = 0;
    for (const RunFailure &failure : report.failures) {
        const QString mailbox = terminalSafe(failure.mailbox);
        const QString reason = terminalSafe(failure.reason);
        messages += failure.uid != 0 ? 1 : 0;
        lines.append(failure.uid == 0 ? BackupText::tr("%1: %2", "mailbox: reason").arg(mailbox, reason)
                                      : BackupText::tr("%1, message %2: %3", "mailbox, number: reason")
                                            .arg(mailbox, QString::number(failure.uid), reason));
    }
    if (report.failed > messages)
        lines.append(BackupText::tr("… and %1 more.").arg(formatMessages(report.failed - messages)));
    return lines;
}

} // namespace mailsheaf
