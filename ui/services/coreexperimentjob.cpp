// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/coreexperimentjob.h"

namespace mailsheaf {

CoreExperimentJob::CoreExperimentJob(const ExperimentRequest &request, QObject *parent)
    : ExperimentJob(parent)
    , m_run(request)
{
    connect(&m_run, &ExperimentRun::progressChanged, this, &ExperimentJob::progressChanged);
    connect(&m_run, &ExperimentRun::measured, this, &ExperimentJob::measured);
    connect(&m_run, &ExperimentRun::finished, this, &ExperimentJob::finished);
}

} // namespace mailsheaf
