// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// More than this asks first where nobody knows what the server allows.
inline constexpr quint64 largeExperiment = 1'000'000'000;

/// Whether an experiment may download so much.
struct BudgetAnswer
{
    enum class Kind
    {
        Fine,
        AskFirst, ///< Only when the user agrees (ExperimentRequest::evenIfLarge).
        TooMuch,  ///< It would take a noticeable part of what the backup itself needs.
    };
    Kind kind = Kind::Fine;
    QString sentence; ///< Why not, and what to do; empty when Fine.
};

/// @p bytes: of all runs together. @p dailyBytes 0: unknown. At most a tenth of a known budget is for
/// experiments.
[[nodiscard]] BudgetAnswer checkBudget(quint64 bytes, quint64 dailyBytes, bool evenIfLarge);

} // namespace mailsheaf
