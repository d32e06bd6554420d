// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/recordedruns.h"
#include "core/verify/verifyhistory.h"

#include <QStringList>

#include <map>

namespace mailsheaf {

/// What an archive remembers. A plain value.
struct ArchiveHistory
{
    std::vector<RecordedRun> runs;                   ///< Newest first.
    std::map<RunId, QList<RunFailure>> failures;     ///< Of those runs, where they were asked for.
    std::vector<RecordedVerification> verifications; ///< Newest first.
    quint64 toRetry = 0;                             ///< Messages that could not be fetched so far.
};

/// A table of runs and verifications, newest first; below a run the sentence it failed with and its failures,
/// at the end a sentence about what is still to be fetched.
[[nodiscard]] QStringList historyTable(const ArchiveHistory &history);
/// The same as one JSON object a line; see jsonlines.h. Failures come after their run.
[[nodiscard]] QStringList historyJson(const ArchiveHistory &history);

} // namespace mailsheaf
