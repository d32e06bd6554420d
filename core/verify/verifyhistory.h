// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/verifyreport.h"

#include <vector>

namespace mailsheaf {

/// Who asked for a verification.
enum class VerifiedBy
{
    Terminal, ///< The command line.
    Window,
};

/// The result of one verification, as it is read from an archive. A plain value.
struct RecordedVerification
{
    QDateTime when; ///< UTC.
    VerifiedBy by = VerifiedBy::Terminal;
    std::chrono::milliseconds elapsed{0};
    double sample = 1;
    QString server{}; ///< The host that was asked; empty: none.
    quint64 messages = 0;
    quint64 hashed = 0; ///< Messages whose bytes were read.
    quint64 problems = 0;

    bool operator==(const RecordedVerification &) const = default;
};

// A verification changes nothing in the catalogue, so its results are in `verifications.tsv` beside the
// certificate, which tells about the last one only: a line with the format's name and version, then one line
// for each verification, oldest first, with the fields above separated by tabs. Lines are only added; a
// reader passes over those that it does not understand.

/// Adds a line for @p report. Any thread, while nobody else has the archive. Failures: Archive.
[[nodiscard]] Result<void> recordVerification(const VerifyReport &report, VerifiedBy by);
/// The last @p atMost, newest first; none when there is no such file. Blocks; any thread.
[[nodiscard]] std::vector<RecordedVerification> recordedVerifications(const QString &archive,
                                                                      std::size_t atMost);

} // namespace mailsheaf
