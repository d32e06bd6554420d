// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/rebuild.h"
#include "core/verify/repair.h"
#include "core/verify/verifyreport.h"

#include <QStringList>

namespace mailsheaf {

/// What `verify` and `rebuild` say, for people. What comes from a disk or a server is safe for a terminal.

[[nodiscard]] QString progressText(const VerifyProgress &progress);
/// The first so many problems, one a line, and how many more there are.
[[nodiscard]] QStringList problemLines(const VerifyReport &report);
[[nodiscard]] QStringList verdictLines(const VerifyReport &report);
[[nodiscard]] QString repairText(const RepairReport &report);
[[nodiscard]] QStringList rebuildLines(const RebuildReport &report);

/// The same as JSON objects, "event" first; see jsonlines.h.
[[nodiscard]] QString progressJson(const VerifyProgress &progress);
[[nodiscard]] QString folderJson(const VerifiedFolder &folder);
[[nodiscard]] QString problemJson(const VerifyProblem &problem);
[[nodiscard]] QString repairJson(const RepairReport &report);
/// The last line of a verification.
[[nodiscard]] QString verifiedJson(const VerifyReport &report);
[[nodiscard]] QString rebuiltJson(const RebuildReport &report);

} // namespace mailsheaf
