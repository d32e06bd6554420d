// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/canceltoken.h"

#include <QThreadPool>

namespace mailsheaf {

/// `mailsheaf-cli selftest`: one line for each step, and the exit code.
class SelfTestCommand final : public Command
{
    Q_OBJECT

public:
    explicit SelfTestCommand(const CommandTools &tools);
    /// Waits for the thread that works.
    ~SelfTestCommand() override;

    void start() override;
    /// The exit code comes when the temporary folder is removed.
    void stop() override { m_cancel.cancel(); }

private:
    void handleFinished(const Result<void> &ended);

    CancelToken m_cancel;
    QThreadPool m_thread;
};

} // namespace mailsheaf
