// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/runtexts.h"

#include "core/base/formatting.h"
#include "ui/base/icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf::runtexts {

namespace {

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::RunTexts)
};

QString fetched(const RunReport &report)
{
    return RunTexts::tr("%1 (%2) in %3 with %n worker(s).",
                        "1,200 messages (2.5 MB) in 0.8 s with 4 workers.", report.workers)
        .arg(formatMessages(report.messages), formatBytes(report.bytes), exactDuration(report.elapsed));
}

bool isNothingNew(const RunReport &report)
{
    return report.outcome == RunOutcome::Finished && report.messages == 0;
}

QString stoppedSentence(const RunReport &report)
{
    if (report.messages == 0)
        return RunTexts::tr("Nothing was fetched. The next backup starts where this one stopped.");
    return RunTexts::tr("Safe so far: %1 (%2). The next backup goes on from there.", "%1: 1,200 messages")
        .arg(formatMessages(report.messages), formatBytes(report.bytes));
}

QString phaseText(const RunProgress &progress)
{
    switch (progress.phase) {
    case RunPhase::Idle:
    case RunPhase::Connecting:
        return RunTexts::tr("Connecting to the server…");
    case RunPhase::Listing:
        if (progress.mailboxesTotal == 0)
            return RunTexts::tr("Looking at the folders…");
        return RunTexts::tr("Looking for new messages: folder %L1 of %L2…")
            .arg(progress.mailboxesListed)
            .arg(progress.mailboxesTotal);
    case RunPhase::Downloading:
        return RunTexts::tr("Fetching %1 of %2…", "%2: 1,200 messages")
            .arg(QLocale().toString(progress.messagesDone), formatMessages(progress.messagesTotal));
    case RunPhase::Paused:
        return RunTexts::tr("Paused at %1 of %2.", "%2: 1,200 messages")
            .arg(QLocale().toString(progress.messagesDone), formatMessages(progress.messagesTotal));
    case RunPhase::Finishing:
    case RunPhase::Ended:
        return RunTexts::tr("Making the last messages safe on the disk…");
    }
    Q_UNREACHABLE();
}

} // namespace

/// Short runs in tenths of a second: the difference between 0.8 s and 1.4 s is what people look at.
QString exactDuration(std::chrono::milliseconds duration)
{
    if (duration.count() >= 10'000)
        return formatDuration(duration);
    const double seconds = static_cast<double>(std::max<qint64>(duration.count(), 100)) / 1000;
    return RunTexts::tr("%L1 s", "seconds").arg(seconds, 0, 'f', 1);
}

WorkerLook worker(const WorkerProgress &progress)
{
    switch (progress.state) {
    case WorkerState::Connecting:
        return {QStringLiteral("network-connect"), Tone::Neutral, RunTexts::tr("Connecting")};
    case WorkerState::Downloading:
        return {QStringLiteral("go-bottom"), Tone::Info, RunTexts::tr("Fetching")};
    case WorkerState::Waiting:
        return {QStringLiteral("appointment-soon"), Tone::Neutral, RunTexts::tr("Waiting")};
    case WorkerState::Retrying: {
        const auto seconds = (progress.retryIn.count() + 999) / 1000;
        return {QStringLiteral("view-refresh"), Tone::Warning,
                seconds > 0 ? RunTexts::tr("Again in %1 s").arg(seconds) : RunTexts::tr("Trying again")};
    }
    case WorkerState::Retired:
        return {QStringLiteral("list-remove"), Tone::Neutral, RunTexts::tr("Retired")};
    case WorkerState::Finished:
        return {QStringLiteral("emblem-ok"), Tone::Ok, RunTexts::tr("Done")};
    }
    Q_UNREACHABLE();
}

QString ofTotal(quint64 done, quint64 total)
{
    return RunTexts::tr("%L1 of %L2").arg(done).arg(total);
}

QString shortRate(double messagesPerSecond)
{
    return RunTexts::tr("%L1/s", "messages per second, short")
        .arg(messagesPerSecond, 0, 'f', messagesPerSecond < 10 ? 1 : 0);
}

QString percent(double fraction)
{
    return RunTexts::tr("%1 %", "a percentage").arg(static_cast<int>(fraction * 100));
}

double fraction(const RunProgress &progress)
{
    const bool counting = progress.phase == RunPhase::Downloading || progress.phase == RunPhase::Paused ||
                          progress.phase == RunPhase::Finishing;
    const auto share = [](quint64 done, quint64 total) {
        return static_cast<double>(std::min(done, total)) / static_cast<double>(total);
    };
    if (counting && progress.bytesTotal > 0)
        return share(progress.bytesDone, progress.bytesTotal);
    if (counting && progress.messagesTotal > 0)
        return share(progress.messagesDone, progress.messagesTotal);
    return -1;
}

QString activity(BackupState state, const RunProgress &progress)
{
    switch (state) {
    case BackupState::Idle:
        return {};
    case BackupState::Starting:
        return RunTexts::tr("Getting the password…");
    case BackupState::Stopping:
        return RunTexts::tr("Stopping; what is complete stays…");
    case BackupState::Running:
    case BackupState::Paused: {
        // The button answers at once, the workers a moment later.
        RunProgress shown = progress;
        if (state == BackupState::Paused && shown.phase == RunPhase::Downloading)
            shown.phase = RunPhase::Paused;
        return phaseText(shown);
    }
    }
    Q_UNREACHABLE();
}

QString title(const RunReport &report)
{
    if (isNothingNew(report))
        return RunTexts::tr("Nothing new");
    switch (report.outcome) {
    case RunOutcome::Finished:
        return RunTexts::tr("Backup complete");
    case RunOutcome::FinishedWithFailures:
        return RunTexts::tr("Backup finished, but not everything came through");
    case RunOutcome::Stopped:
        return RunTexts::tr("Backup stopped");
    case RunOutcome::Partial:
        return RunTexts::tr("Backed up in part");
    case RunOutcome::Failed:
        return RunTexts::tr("Backup failed");
    }
    Q_UNREACHABLE();
}

QString sentence(const RunReport &report)
{
    if (isNothingNew(report))
        return report.skipped == 0 ? RunTexts::tr("There are no messages in the chosen folders.")
                                   : RunTexts::tr("The backup already holds everything: %1.")
                                         .arg(formatMessages(report.skipped));
    switch (report.outcome) {
    case RunOutcome::Finished:
    case RunOutcome::FinishedWithFailures:
        return fetched(report);
    case RunOutcome::Stopped:
        return stoppedSentence(report);
    case RunOutcome::Partial:
        return RunTexts::tr("%1 of %2 are here. The server gives no more for now; the backup can go on %3.",
                            "%3: a date and time", pluralOf(report.messages))
            .arg(QLocale().toString(report.messages), formatMessages(report.planned),
                 QLocale().toString(report.goesOnAt.toLocalTime(), QLocale::ShortFormat));
    case RunOutcome::Failed:
        return report.error ? report.error->sentence : QString();
    }
    Q_UNREACHABLE();
}

Tone tone(const RunReport &report)
{
    switch (report.outcome) {
    case RunOutcome::Finished:
        return Tone::Ok;
    case RunOutcome::FinishedWithFailures:
    case RunOutcome::Partial:
        return Tone::Warning;
    case RunOutcome::Stopped:
        return Tone::Neutral;
    case RunOutcome::Failed:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

QString icon(const RunReport &report)
{
    return report.outcome == RunOutcome::Stopped ? QStringLiteral("media-playback-stop")
                                                 : icons::nameFor(tone(report));
}

QString age(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return RunTexts::tr("just now");
    if (minutes < 60)
        return RunTexts::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return RunTexts::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    if (minutes < 31 * 24 * 60)
        return RunTexts::tr("%n day(s) ago", nullptr, static_cast<int>(minutes / (24 * 60)));
    return RunTexts::tr("on %1", "a date")
        .arg(QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat));
}

QString lastBackup(const std::optional<LastBackup> &last, const QDateTime &now)
{
    if (!last)
        return RunTexts::tr("Not backed up yet");
    const QString when = age(last->ended, now);
    switch (last->report.outcome) {
    case RunOutcome::Finished:
        return RunTexts::tr("Backed up %1", "%1: 2 hours ago").arg(when);
    case RunOutcome::FinishedWithFailures:
        return RunTexts::tr("Backed up %1, %n missing", "%1: 2 hours ago", pluralOf(last->report.failed))
            .arg(when);
    case RunOutcome::Stopped:
        return RunTexts::tr("Stopped %1", "%1: 2 hours ago").arg(when);
    case RunOutcome::Partial:
        return RunTexts::tr("Backed up in part %1", "%1: 2 hours ago").arg(when);
    case RunOutcome::Failed:
        return RunTexts::tr("Failed %1", "%1: 2 hours ago").arg(when);
    }
    Q_UNREACHABLE();
}

QString failureList(const QList<RunFailure> &failures)
{
    QStringList lines;
    for (const RunFailure &failure : failures) {
        const QString uid = failure.uid == 0 ? RunTexts::tr("whole folder") : QString::number(failure.uid);
        lines.append(QStringLiteral("%1\t%2\t%3").arg(failure.mailbox, uid, failure.reason));
    }
    return lines.join(u'\n');
}

} // namespace mailsheaf::runtexts
