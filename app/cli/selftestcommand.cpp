// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selftestcommand.h"

#include "core/selftest/selftest.h"

#include <QtConcurrentRun>

namespace mailsheaf {

SelfTestCommand::SelfTestCommand(const CommandTools &tools)
    : Command(tools)
{
    m_thread.setMaxThreadCount(1);
}

SelfTestCommand::~SelfTestCommand()
{
    m_cancel.cancel();
    m_thread.waitForDone();
}

void SelfTestCommand::start()
{
    const auto show = [this](const SelfTestStep &step) {
        QMetaObject::invokeMethod(
            this, [this, step] { tools().console.print(step.sentence); }, Qt::QueuedConnection);
    };
    QtConcurrent::run(&m_thread, [this, show] {
        return runSelfTest(makeMiniatureMailbox(), show, m_cancel);
    }).then(this, [this](const Result<void> &ended) { handleFinished(ended); });
}

void SelfTestCommand::handleFinished(const Result<void> &ended)
{
    if (!ended) {
        if (!ended.error().isCancelled())
            tools().console.printError(tr("The self-test has failed."));
        return fail(ended.error());
    }
    tools().console.print(tr("The self-test has passed."));
    Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
