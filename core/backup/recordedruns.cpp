// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/recordedruns.h"

#include "core/archive/archivefolder.h"
#include "core/archive/catalogue.h"
#include "core/archive/runhistory.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace mailsheaf {

namespace {

struct RecordedRunsText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::RecordedRuns)
};

/// Of what a later version may have written the next best is shown.
RunKind kindOf(const QString &key)
{
    constexpr std::array kinds{RunKind::Backup, RunKind::Retry, RunKind::Repair};
    const auto found = std::ranges::find_if(kinds, [&](RunKind kind) { return runKindKey(kind) == key; });
    return found == kinds.end() ? RunKind::Backup : *found;
}

RecordedRun runOf(const RunRecord &record)
{
    return {.id = record.id,
            .started = QDateTime::fromSecsSinceEpoch(record.started, Qt::UTC),
            .kind = kindOf(record.kind),
            .outcome = outcomeOfKey(record.outcome).value_or(RunOutcome::Failed),
            .sentence = record.sentence,
            .messages = record.messages,
            .bytes = record.bytes,
            .skipped = record.skipped,
            .failed = record.failed,
            .vanished = record.vanished,
            .workers = record.workers,
            .elapsed = std::chrono::milliseconds(record.milliseconds)};
}

Result<std::unique_ptr<Catalogue>> openCatalogue(const QString &archive)
{
    auto catalogue = archivefolder::look(archive).and_then([](const QString &root) {
        return Catalogue::open(archivefolder::catalogueFile(root), {.readOnly = true});
    });
    if (catalogue && !*catalogue)
        return failure(ErrorKind::Archive, RecordedRunsText::tr("There is no backup in the folder “%1”.")
                                               .arg(QDir::toNativeSeparators(archive)));
    return catalogue;
}

} // namespace

QString runKindKey(RunKind kind)
{
    switch (kind) {
    case RunKind::Backup:
        return QStringLiteral("backup");
    case RunKind::Retry:
        return QStringLiteral("retry");
    case RunKind::Repair:
        return QStringLiteral("repair");
    }
    Q_UNREACHABLE();
}

double RecordedRun::messagesPerSecond() const
{
    const auto ms = std::max<qint64>(elapsed.count(), 1);
    return static_cast<double>(messages) * 1000 / static_cast<double>(ms);
}

RunRecord recordFor(const RunReport &report, RunKind kind, const QDateTime &started)
{
    RunRecord record{.started = started.toSecsSinceEpoch(),
                     .milliseconds = report.elapsed.count(),
                     .kind = runKindKey(kind),
                     .outcome = outcomeKey(report.outcome),
                     .sentence = report.error ? report.error->sentence : QString(),
                     .messages = report.messages,
                     .bytes = report.bytes,
                     .skipped = report.skipped,
                     .failed = report.failed,
                     .vanished = report.vanished,
                     .workers = report.workers};
    for (const RunFailure &each : report.failures)
        record.failures.push_back({.mailbox = each.mailbox, .uid = each.uid, .reason = each.reason});
    return record;
}

Result<RunHistory> recordedRuns(const QString &archive, std::size_t atMost)
{
    const auto catalogue = openCatalogue(archive);
    if (!catalogue)
        return failure(catalogue.error());
    const auto records = runhistory::runs(**catalogue, atMost);
    const auto toRetry = records ? runhistory::toRetry(**catalogue) : Result<quint64>(0);
    if (!records || !toRetry)
        return failure(records ? toRetry.error() : records.error());
    RunHistory history{.runs = {}, .toRetry = *toRetry};
    for (const RunRecord &record : *records)
        history.runs.push_back(runOf(record));
    return history;
}

Result<QList<RunFailure>> recordedFailures(const QString &archive, RunId run)
{
    const auto catalogue = openCatalogue(archive);
    if (!catalogue)
        return failure(catalogue.error());
    return runhistory::failures(**catalogue, run).map([](const std::vector<RunRecord::Failure> &found) {
        QList<RunFailure> failures;
        for (const RunRecord::Failure &each : found)
            failures << RunFailure{.mailbox = each.mailbox, .uid = each.uid, .reason = each.reason};
        return failures;
    });
}

} // namespace mailsheaf
