// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/experimentjob.h"

namespace mailsheaf {

/// The ExperimentJob that does it: hands everything on to an ExperimentRun of its own.
class CoreExperimentJob final : public ExperimentJob
{
    Q_OBJECT

public:
    explicit CoreExperimentJob(const ExperimentRequest &request, QObject *parent = nullptr);

    void start() override { m_run.start(); }
    void stop() override { m_run.stop(); }

private:
    ExperimentRun m_run;
};

} // namespace mailsheaf
