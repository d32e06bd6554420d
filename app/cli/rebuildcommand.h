// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/verifyoptions.h"
#include "core/base/canceltoken.h"
#include "core/verify/rebuild.h"

#include <QThreadPool>

namespace mailsheaf {

/// `mailsheaf-cli rebuild`: makes a new catalogue from the messages of a backup.
class RebuildCommand final : public Command
{
    Q_OBJECT

public:
    RebuildCommand(RebuildOptions options, const CommandTools &tools);
    /// Waits for the thread that works.
    ~RebuildCommand() override;

    void start() override;
    void stop() override;

private:
    void handleFinished(const Result<RebuildReport> &report);

    const RebuildOptions m_options;
    CancelToken m_cancel;
    QThreadPool m_thread;
};

} // namespace mailsheaf
