// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentresult.h"

#include <QString>

#include <optional>

namespace mailsheaf {

/// What an experiment has shown, in words. Everything here is a pure function of the measurements and speaks
/// of medians; differences below noise, or between methods whose repeats overlap, count as none.

inline constexpr double measurementNoise = 0.05;

/// One conclusion of the experiment that Mailsheaf grew from, held against what was measured here.
struct Claim
{
    enum class Id
    {
        SplittingBeatsVanilla, ///< At every measured number of workers.
        WorkersHelpSplitting,  ///< From the fewest workers to the most.
        VanillaHardlyGains,    ///< Its best is less than half as fast again as serial.
        ProcessesBeatThreads,  ///< In splitting, with two workers or more.
    };
    Id id = Id::SplittingBeatsVanilla;
    QString claim;            ///< What the experiment said.
    std::optional<bool> held; ///< nullopt: what it takes was not measured.
    QString sentence;         ///< What was measured.
};

/// All four, in the order above.
[[nodiscard]] QList<Claim> judgeClaims(const ExperimentResult &result);

/// "8 workers fetched your sample 5.2 times faster than one." Of the method that a backup uses, or of the
/// best one measured; empty without measurements.
[[nodiscard]] QString resultSentence(const ExperimentResult &result);

/// The smallest number of workers whose median is within noise of the best of @p method; 0 where nothing was
/// measured.
[[nodiscard]] int enoughWorkers(const ExperimentResult &result, ExperimentMethod method);

/// The number of workers to back up with; nullopt when fewer than two were compared.
[[nodiscard]] std::optional<int> workersToUse(const ExperimentResult &result);

} // namespace mailsheaf
