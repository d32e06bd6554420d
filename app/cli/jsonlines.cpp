// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonlines.h"

#include "app/cli/jsonline.h"

namespace mailsheaf {

namespace {

QString phaseName(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Idle:
        return QStringLiteral("idle");
    case RunPhase::Connecting:
        return QStringLiteral("connecting");
    case RunPhase::Listing:
        return QStringLiteral("listing");
    case RunPhase::Downloading:
        return QStringLiteral("downloading");
    case RunPhase::Paused:
        return QStringLiteral("paused");
    case RunPhase::Finishing:
        return QStringLiteral("finishing");
    case RunPhase::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString useName(SpecialUse use)
{
    switch (use) {
    case SpecialUse::None:
        return {};
    case SpecialUse::All:
        return QStringLiteral("all");
    case SpecialUse::Archive:
        return QStringLiteral("archive");
    case SpecialUse::Drafts:
        return QStringLiteral("drafts");
    case SpecialUse::Flagged:
        return QStringLiteral("flagged");
    case SpecialUse::Important:
        return QStringLiteral("important");
    case SpecialUse::Junk:
        return QStringLiteral("junk");
    case SpecialUse::Sent:
        return QStringLiteral("sent");
    case SpecialUse::Trash:
        return QStringLiteral("trash");
    }
    Q_UNREACHABLE();
}

} // namespace

QString workerStateName(WorkerState state)
{
    switch (state) {
    case WorkerState::Connecting:
        return QStringLiteral("connecting");
    case WorkerState::Downloading:
        return QStringLiteral("downloading");
    case WorkerState::Waiting:
        return QStringLiteral("waiting");
    case WorkerState::Retrying:
        return QStringLiteral("retrying");
    case WorkerState::Retired:
        return QStringLiteral("retired");
    case WorkerState::Finished:
        return QStringLiteral("finished");
    }
    Q_UNREACHABLE();
}

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished:
        return QStringLiteral("finished");
    case RunOutcome::FinishedWithFailures:
        return QStringLiteral("finished with failures");
    case RunOutcome::Stopped:
        return QStringLiteral("stopped");
    case RunOutcome::Partial:
        return QStringLiteral("partial");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString startedLine(const BackupRequest &request)
{
    return JsonLine(QLatin1StringView("started"))
        .add("host", request.endpoint.host)
        .add("user", request.user)
        .add("archive", request.destination)
        .add("workers", request.autoWorkers ? request.autoWorkers->start : request.workers)
        .add("autoWorkers", request.autoWorkers.has_value())
        .add("dryRun", request.dryRun)
        .text();
}

QString progressLine(const RunProgress &progress)
{
    return JsonLine(QLatin1StringView("progress"))
        .add("phase", phaseName(progress.phase))
        .add("messages", progress.messagesDone)
        .add("messagesTotal", progress.messagesTotal)
        .add("bytes", progress.bytesDone)
        .add("bytesTotal", progress.bytesTotal)
        .add("skipped", progress.skipped)
        .add("failed", progress.failed)
        .addRate("messagesPerSecond", progress.messagesPerSecond)
        .addRate("bytesPerSecond", progress.bytesPerSecond)
        .add("seconds", progress.elapsed)
        .text();
}

QString workerLine(const WorkerProgress &worker)
{
    JsonLine line(QLatin1StringView("worker"));
    line.add("worker", worker.number)
        .add("state", workerStateName(worker.state))
        .addIfAny("mailbox", worker.mailbox)
        .add("messages", worker.messagesDone)
        .add("messagesTotal", worker.messagesTotal)
        .add("bytes", worker.bytesDone)
        .add("bytesTotal", worker.bytesTotal)
        .addRate("messagesPerSecond", worker.messagesPerSecond)
        .addRate("bytesPerSecond", worker.bytesPerSecond);
    if (worker.state == WorkerState::Retrying)
        line.add("retryIn", worker.retryIn);
    return line.addIfAny("note", worker.note).text();
}

QString failureLine(const RunFailure &failure)
{
    JsonLine line(QLatin1StringView("failure"));
    line.add("mailbox", failure.mailbox);
    if (failure.uid != 0)
        line.add("uid", quint64(failure.uid));
    return line.add("reason", failure.reason).text();
}

QString noteLine(const QString &note)
{
    return JsonLine(QLatin1StringView("note")).add("text", note).text();
}

QString errorLine(const Error &error)
{
    return JsonLine(QLatin1StringView("error"))
        .add("kind", errorKindName(error.kind))
        .add("sentence", error.sentence)
        .addIfAny("detail", error.detail)
        .text();
}

QString finishedLine(const RunReport &report)
{
    return JsonLine(QLatin1StringView("finished"))
        .add("messages", report.messages)
        .add("bytes", report.bytes)
        .add("skipped", report.skipped)
        .add("failed", report.failed)
        .add("seconds", report.elapsed)
        .add("workers", report.workers)
        .add("outcome", outcomeName(report.outcome))
        .add("mailboxes", report.mailboxes)
        .add("vanished", report.vanished)
        .add("planned", report.planned)
        .add("plannedBytes", report.plannedBytes)
        .add("archive", report.archive)
        .text();
}

QString folderLine(const MailboxInfo &mailbox)
{
    JsonLine line(QLatin1StringView("folder"));
    line.add("name", mailbox.name.shown()).add("messages", quint64(mailbox.messages));
    if (mailbox.bytes)
        line.add("bytes", *mailbox.bytes);
    return line.addIfAny("use", useName(mailbox.use))
        .add("selectable", mailbox.selectable)
        .addIfAny("problem", mailbox.statusProblem)
        .text();
}

QString foldersFinishedLine(qsizetype folders, quint64 messages)
{
    return JsonLine(QLatin1StringView("finished"))
        .add("folders", quint64(folders))
        .add("messages", messages)
        .text();
}

QString accountLine(const Account &account)
{
    return JsonLine(QLatin1StringView("account"))
        .add("name", account.name)
        .add("host", account.endpoint.host)
        .add("port", account.endpoint.port)
        .add("security", securityName(account.endpoint.security))
        .addIfAny("caFile", account.endpoint.caFile)
        .addIfAny("trustedCertificate", fingerprintText(account.endpoint.trusted))
        .add("user", account.user)
        .add("archive", account.destination)
        .add("workers", account.workers)
        .add("autoWorkers", account.autoWorkers)
        .add("excludedMailboxes", QJsonArray::fromStringList(account.excludedMailboxes))
        .text();
}

} // namespace mailsheaf
