// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runscommand.h"

#include <QtConcurrentRun>

#include <utility>

namespace mailsheaf {

namespace {

Result<ArchiveHistory> read(const RunsOptions &options)
{
    const auto atMost = static_cast<std::size_t>(options.last);
    auto recorded = recordedRuns(options.archive, atMost);
    if (!recorded)
        return failure(recorded.error());
    ArchiveHistory history{.runs = std::move(recorded->runs),
                           .failures = {},
                           .verifications = recordedVerifications(options.archive, atMost),
                           .toRetry = recorded->toRetry};
    for (const RecordedRun &run : history.runs) {
        auto failures =
            options.failures ? recordedFailures(options.archive, run.id) : Result<QList<RunFailure>>();
        if (!failures)
            return failure(failures.error());
        if (!failures->isEmpty())
            history.failures.emplace(run.id, std::move(*failures));
    }
    return history;
}

} // namespace

RunsCommand::RunsCommand(RunsOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
{
    m_thread.setMaxThreadCount(1);
}

RunsCommand::~RunsCommand()
{
    m_thread.waitForDone();
}

void RunsCommand::start()
{
    QtConcurrent::run(&m_thread, [options = m_options] {
        return read(options);
    }).then(this, [this](const Result<ArchiveHistory> &history) { show(history); });
}

void RunsCommand::show(const Result<ArchiveHistory> &history)
{
    if (!history)
        return fail(history.error());
    const QStringList lines = m_options.json ? historyJson(*history) : historyTable(*history);
    for (const QString &line : lines)
        tools().console.print(line);
    Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
