// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/login.h"
#include "app/cli/terminalbars.h"
#include "core/backup/backuprun.h"

#include <QHash>

#include <memory>

namespace mailsheaf {

/// What @p options and @p login ask for together. Options given go before the account's own settings.
[[nodiscard]] BackupRequest backupRequest(const BackupOptions &options, const Login &login);

/// `mailsheaf-cli backup`: runs one backup and shows it as live bars, as JSON lines, or by its first and last
/// line.
class BackupCommand final : public Command
{
    Q_OBJECT

public:
    BackupCommand(BackupOptions options, const CommandTools &tools);
    ~BackupCommand() override;

    void start() override;
    void stop() override;

private:
    void run(const Login &login);
    void showProgress(const RunProgress &progress);
    void showJsonProgress(const RunProgress &progress);
    void handleFinished(const RunReport &report);
    void printJsonReport(const RunReport &report);
    void printReport(const RunReport &report);

    BackupOptions m_options;
    QString m_host; ///< Of the run.
    TerminalBars m_bars;
    bool m_live; ///< Draw bars.
    QHash<int, QString>
        m_workerLines; ///< Last JSON line of each worker: what has not changed is not repeated.
    std::unique_ptr<BackupRun> m_run;
};

} // namespace mailsheaf
