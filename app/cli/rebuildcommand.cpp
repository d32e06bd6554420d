// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rebuildcommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/verifytext.h"

#include <QtConcurrentRun>

#include <utility>

namespace mailsheaf {

RebuildCommand::RebuildCommand(RebuildOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
{
    m_thread.setMaxThreadCount(1);
}

RebuildCommand::~RebuildCommand()
{
    m_cancel.cancel();
    m_thread.waitForDone();
}

void RebuildCommand::start()
{
    QtConcurrent::run(&m_thread, [this] {
        return rebuildCatalogue(m_options.archive, {}, m_cancel);
    }).then(this, [this](const Result<RebuildReport> &report) { handleFinished(report); });
}

void RebuildCommand::stop()
{
    m_cancel.cancel();
    Command::stop();
}

void RebuildCommand::handleFinished(const Result<RebuildReport> &report)
{
    if (!report)
        return fail(report.error());
    if (m_options.json) {
        for (const QString &note : report->notes)
            tools().console.print(noteLine(note));
        tools().console.print(rebuiltJson(*report));
    } else {
        for (const QString &line : rebuildLines(*report))
            tools().console.print(line);
    }
    Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
