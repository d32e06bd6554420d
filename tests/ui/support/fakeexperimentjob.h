// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/experimentjob.h"

#include <QStringList>

namespace mailsheaf {

/// An experiment that does what a test says and writes down what it was told.
class FakeExperimentJob final : public ExperimentJob
{
    Q_OBJECT

public:
    explicit FakeExperimentJob(const ExperimentRequest &wanted)
        : request(wanted)
    {
    }

    void start() override { calls.append(QStringLiteral("start")); }
    void stop() override { calls.append(QStringLiteral("stop")); }

    void report(const ExperimentProgress &progress) { Q_EMIT progressChanged(progress); }
    void measure(const Measurement &measurement) { Q_EMIT measured(measurement); }
    void finish(const ExperimentReport &report) { Q_EMIT finished(report); }

    ExperimentRequest request;
    QStringList calls;
};

} // namespace mailsheaf
