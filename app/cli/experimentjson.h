// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentrun.h"

#include <QString>

namespace mailsheaf {

/// The objects of `experiment --json`; what is said in jsonlines.h holds here too.

[[nodiscard]] QString experimentStartedLine(const ExperimentRequest &request);
[[nodiscard]] QString measuredLine(const Measurement &measurement);
/// One for each method and number of workers.
[[nodiscard]] QStringList medianLines(const ExperimentResult &result);
/// One for each of the experiment's conclusions; "held" is null where it was not measured.
[[nodiscard]] QStringList claimLines(const ExperimentResult &result);
/// The last line.
[[nodiscard]] QString experimentFinishedLine(const ExperimentReport &report);

} // namespace mailsheaf
