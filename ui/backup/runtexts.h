// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/services/backupcontroller.h"

#include <QDateTime>
#include <QString>

namespace mailsheaf {

/// What is said about runs, in complete sentences, the same in every place of the window. Pure functions.
namespace runtexts {

/// An icon name, a colour and words for what a worker is doing.
struct WorkerLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString text;
};
[[nodiscard]] WorkerLook worker(const WorkerProgress &progress);

/// "412 of 1,200"
[[nodiscard]] QString ofTotal(quint64 done, quint64 total);
/// "38/s"
[[nodiscard]] QString shortRate(double messagesPerSecond);
/// "43 %"
[[nodiscard]] QString percent(double fraction);
/// How much of the run is done, 0..1, by bytes where they are known; negative while nobody knows.
[[nodiscard]] double fraction(const RunProgress &progress);

/// What is going on, in one sentence.
[[nodiscard]] QString activity(BackupState state, const RunProgress &progress);

/// "Backup complete", "Nothing new", …
[[nodiscard]] QString title(const RunReport &report);
/// "0.8 s", "3 min 20 s"
[[nodiscard]] QString exactDuration(std::chrono::milliseconds duration);
/// "1,200 messages (2.5 MB) in 0.8 s with 4 workers."
[[nodiscard]] QString sentence(const RunReport &report);
[[nodiscard]] Tone tone(const RunReport &report);
/// A name for icons::get().
[[nodiscard]] QString icon(const RunReport &report);
/// "2 hours ago"
[[nodiscard]] QString age(const QDateTime &then, const QDateTime &now);
/// One line below the name of an account.
[[nodiscard]] QString lastBackup(const std::optional<LastBackup> &last, const QDateTime &now);
/// The failures as text for the clipboard, one a line.
[[nodiscard]] QString failureList(const QList<RunFailure> &failures);

} // namespace runtexts

} // namespace mailsheaf
