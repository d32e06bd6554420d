// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentrun.h"

#include <QObject>

namespace mailsheaf {

/// One experiment as the window sees it; the contract is ExperimentRun's. An interface, so that the window
/// can be shown and tested without a server.
class ExperimentJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentJob)

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void progressChanged(const mailsheaf::ExperimentProgress &progress);
    void measured(const mailsheaf::Measurement &measurement);
    /// Exactly once after start().
    void finished(const mailsheaf::ExperimentReport &report);
};

} // namespace mailsheaf
