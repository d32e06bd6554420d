// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagecommand.h"

#include "app/cli/messagetext.h"

#include <QtConcurrentRun>

#include <utility>

namespace mailsheaf {

MessageCommand::MessageCommand(MessageOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
{
    m_thread.setMaxThreadCount(1);
}

MessageCommand::~MessageCommand()
{
    m_thread.waitForDone();
}

void MessageCommand::start()
{
    QtConcurrent::run(&m_thread, [file = m_options.file] {
        return summarizeMessage(file);
    }).then(this, [this](const Result<MessageSummary> &summary) { show(summary); });
}

void MessageCommand::show(const Result<MessageSummary> &summary)
{
    if (!summary)
        return fail(summary.error());
    for (const QString &line : m_options.json ? messageJson(*summary) : messageLines(*summary))
        tools().console.print(line);
    Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
