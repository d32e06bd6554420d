// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/runsoptions.h"
#include "app/cli/runstext.h"

#include <QThreadPool>

namespace mailsheaf {

/// `mailsheaf-cli runs`: what an archive remembers of its runs and verifications.
class RunsCommand final : public Command
{
    Q_OBJECT

public:
    RunsCommand(RunsOptions options, const CommandTools &tools);
    /// Waits for the thread that reads.
    ~RunsCommand() override;

    void start() override;

private:
    void show(const Result<ArchiveHistory> &history);

    const RunsOptions m_options;
    QThreadPool m_thread;
};

} // namespace mailsheaf
