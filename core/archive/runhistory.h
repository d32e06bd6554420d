// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/runrecord.h"
#include "core/base/error.h"

#include <vector>

namespace mailsheaf {

class Catalogue;

/// Every run that has ended, in the tables run and run_failure. Any thread; failures have the kind Archive.
namespace runhistory {

/// With its failures, all or nothing; in place of the record with that id, if it has one.
[[nodiscard]] Result<RunId> record(Catalogue &catalogue, const RunRecord &run);
/// The last @p atMost, newest first, without their failures.
[[nodiscard]] Result<std::vector<RunRecord>> runs(Catalogue &catalogue, std::size_t atMost);
/// Those of one run, in the order in which they happened.
[[nodiscard]] Result<std::vector<RunRecord::Failure>> failures(Catalogue &catalogue, RunId run);
/// How many messages could not be fetched so far and are tried again.
[[nodiscard]] Result<quint64> toRetry(Catalogue &catalogue);

} // namespace runhistory

} // namespace mailsheaf
