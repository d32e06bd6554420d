// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/chartprogram.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/login.h"
#include "core/experiment/experimentrun.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace mailsheaf {

/// What @p options and @p login ask for together.
[[nodiscard]] ExperimentRequest experimentRequest(const ExperimentOptions &options, const Login &login);

/// `mailsheaf-cli experiment`: measures, shows the medians and what they mean, writes the files asked for.
class ExperimentCommand final : public Command
{
    Q_OBJECT

public:
    ExperimentCommand(ExperimentOptions options, const CommandTools &tools);
    ~ExperimentCommand() override;

    void start() override;
    void stop() override;

private:
    /// Everything that can fail without a server, before anything is downloaded.
    [[nodiscard]] Result<void> checkFiles();
    void run(const Login &login);
    void showProgress(const ExperimentProgress &progress);
    void showMeasurement(const Measurement &measurement);
    void handleFinished(const ExperimentReport &report);
    void printReport(const ExperimentReport &report);
    void printJsonReport(const ExperimentReport &report);
    void saveCsv(const ExperimentReport &report);
    void savePng(const ExperimentReport &report);
    void end();

    ExperimentOptions m_options;
    bool m_live; ///< Draw a line of progress.
    std::optional<ChartProgram> m_chart;
    QTemporaryDir m_chartFolder; ///< Holds the results for the chart where no --csv was given.
    std::unique_ptr<ExperimentRun> m_run;
    int m_exitCode = ExitSuccess;
};

} // namespace mailsheaf
