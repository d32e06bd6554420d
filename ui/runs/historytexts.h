// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/recordedruns.h"
#include "ui/services/runscontroller.h"

#include <QDateTime>
#include <QString>

namespace mailsheaf {

/// What is said about runs that have ended and about verifications, in complete sentences. Pure functions.
namespace historytexts {

/// What the archive knows of it as a report, for runtexts.h.
[[nodiscard]] RunReport report(const RecordedRun &run);
/// "Backup complete", "Retry stopped", …
[[nodiscard]] QString title(const RecordedRun &run);
/// Everything that counts in one sentence.
[[nodiscard]] QString sentence(const RecordedRun &run);
/// "2 hours ago, 1,200 messages": the second line of a list.
[[nodiscard]] QString summary(const RecordedRun &run, const QDateTime &now);

/// One figure and what it is.
struct Fact
{
    QString name;
    QString value;
};
/// When, how long, how fast, what was there already.
[[nodiscard]] QList<Fact> facts(const RecordedRun &run);

/// "Verified 2 hours ago: no problem found in 1,200 messages."; null: never verified.
[[nodiscard]] QString lastVerified(const RecordedVerification *verified, const QDateTime &now);
/// How far a verification is.
[[nodiscard]] QString activity(VerifyState state, const VerifyProgress &progress);
/// How it ended.
[[nodiscard]] QString verdict(const VerifyReport &report);
/// What is still to be fetched.
[[nodiscard]] QString toRetry(quint64 messages);

} // namespace historytexts

} // namespace mailsheaf
