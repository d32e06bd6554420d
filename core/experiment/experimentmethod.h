// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace mailsheaf {

/// A way to fetch a list of messages. The first five are those of the experiment that Mailsheaf grew from.
enum class ExperimentMethod
{
    Serial,           ///< One worker, one message after the other.
    VanillaThreads,   ///< One message at a time from the global list, a session for each; threads.
    VanillaProcesses, ///< The same with processes.
    SplitThreads,     ///< One sublist and one session for each worker; threads.
    SplitProcesses,   ///< The same with processes.
    Ours,             ///< What a backup does.
};

/// In the order of the experiment.
[[nodiscard]] const QList<ExperimentMethod> &allExperimentMethods();
/// "serial", "vanilla-threads", "vanilla-processes", "split-threads", "split-processes", "ours": the words of
/// the command line and of result files.
[[nodiscard]] QString methodName(ExperimentMethod method);
[[nodiscard]] bool parseMethod(const QString &name, ExperimentMethod *method);
/// "Splitting, threads", translated.
[[nodiscard]] QString methodTitle(ExperimentMethod method);
/// One line about how it works, translated.
[[nodiscard]] QString methodExplanation(ExperimentMethod method);
/// Whether it signs in once for every message.
[[nodiscard]] bool isVanilla(ExperimentMethod method);

/// Makes @p request fetch in this way. The methods of the experiment take one message per command, share the
/// list out by count, take nothing over and compress nothing. None waits for the disk, so that all write
/// under the same conditions.
void applyMethod(ExperimentMethod method, BackupRequest *request);

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::ExperimentMethod)
