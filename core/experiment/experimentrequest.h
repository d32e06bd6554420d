// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/experiment/experimentmethod.h"
#include "core/imap/mailboxinfo.h"

#include <QStringList>

#include <optional>

namespace mailsheaf {

/// One measurement to come.
struct PlannedRun
{
    ExperimentMethod method = ExperimentMethod::Serial;
    int workers = 1;
    int repeat = 1; ///< Counts from 1.

    bool operator==(const PlannedRun &) const = default;
};

/// Everything an experiment needs to know. A plain value, copied into the run.
struct ExperimentRequest
{
    Endpoint endpoint;
    QString user;
    Secret secret;
    QStringList mailboxGlobs;      ///< Shown names to take the sample from (`*`, `?`); empty means all.
    QStringList excludedMailboxes; ///< Shown names to leave out, taken literally.

    QList<ExperimentMethod> methods = allExperimentMethods();
    QList<int> workers{1, 2, 4, 8};
    quint64 messages = 1200; ///< In each run: the first so many; fewer where there are fewer.
    int repeats = 3;
    QString workerProgram; ///< See BackupRequest::workerProgram.
    QString scratchParent; ///< Where each run's scratch folder is made, and deleted; empty: the system's.

    quint64 dailyBytes = 0;   ///< What the server lets an account download in a day; 0: unknown.
    bool evenIfLarge = false; ///< The user has agreed to more than largeExperiment.
};

inline constexpr int maxRepeats = 20;

/// The measurements in the order in which they are made: the repeat outermost, so that a server that grows
/// slower during the experiment does so to all alike. Serial is measured once in each repeat.
[[nodiscard]] QList<PlannedRun> plannedRuns(const ExperimentRequest &request);

/// Why the experiment makes no sense, as a sentence for its user; empty when it does.
[[nodiscard]] QString experimentProblem(const ExperimentRequest &request);

/// The backup that measures @p run; its folder is still to be filled in.
[[nodiscard]] BackupRequest backupFor(const ExperimentRequest &request, const PlannedRun &run);

/// Sign-ins in all runs together when each takes @p messages messages. Providers count them.
[[nodiscard]] quint64 signIns(const ExperimentRequest &request, quint64 messages);

/// What the server's list of mailboxes tells about the sample of one run.
struct SampleEstimate
{
    quint64 messages = 0;
    std::optional<quint64> bytes; ///< Only where the server tells sizes.
};
[[nodiscard]] SampleEstimate estimateSample(const ExperimentRequest &request, const MailboxList &mailboxes);

/// The largest usual sample, from 1,200 messages downwards, that all runs of @p request together may download
/// without asking, as far as sizes are known.
[[nodiscard]] quint64 affordableMessages(const ExperimentRequest &request, const MailboxList &mailboxes);

} // namespace mailsheaf
