// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentrun.h"

#include <QStringList>

namespace mailsheaf {

/// What the command line says about an experiment. Pure functions; "\n"-free lines.

/// "Measuring 4 methods with 1, 2, 4 and 8 workers …"
[[nodiscard]] QString experimentStartSentence(const ExperimentRequest &request);
/// "Run 7 of 39: Splitting, threads, 4 workers: 812 of 1,200 messages, 2 min 5 s left", at most @p cells
/// wide.
[[nodiscard]] QString experimentProgressText(const ExperimentProgress &progress, int cells);
/// "Splitting, threads, 4 workers, repeat 2: 3.21 s"
[[nodiscard]] QString measurementText(const Measurement &measurement);
/// The medians: a row for each method, a column for each number of workers, and what was measured below.
[[nodiscard]] QStringList medianTable(const ExperimentResult &result);
/// A line for each of the experiment's conclusions: whether it held, and what was measured.
[[nodiscard]] QStringList claimTexts(const ExperimentResult &result);

} // namespace mailsheaf
