// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentrequest.h"

#include "core/backup/mailboxfilter.h"
#include "core/experiment/databudget.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailsheaf {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ExperimentRequest)
};

} // namespace

QList<PlannedRun> plannedRuns(const ExperimentRequest &request)
{
    QList<PlannedRun> runs;
    for (int repeat = 1; repeat <= request.repeats; ++repeat) {
        for (const ExperimentMethod method : request.methods) {
            const QList<int> workers = method == ExperimentMethod::Serial ? QList<int>{1} : request.workers;
            for (const int count : workers)
                runs.append({.method = method, .workers = count, .repeat = repeat});
        }
    }
    return runs;
}

QString experimentProblem(const ExperimentRequest &request)
{
    if (request.methods.isEmpty())
        return RequestText::tr("There is nothing to measure; choose at least one method.");
    const bool onlySerial = std::ranges::all_of(
        request.methods, [](ExperimentMethod method) { return method == ExperimentMethod::Serial; });
    if (request.workers.isEmpty() && !onlySerial)
        return RequestText::tr("There is nothing to compare; choose at least one number of workers.");
    for (const int workers : request.workers) {
        if (workers < minWorkers || workers > maxWorkers)
            return RequestText::tr("The number of workers must be from %1 to %2.")
                .arg(minWorkers)
                .arg(maxWorkers);
    }
    if (request.messages == 0)
        return RequestText::tr("A run without messages measures nothing; take at least one.");
    if (request.repeats < 1 || request.repeats > maxRepeats)
        return RequestText::tr("The number of repeats must be from 1 to %1.").arg(maxRepeats);
    return {};
}

BackupRequest backupFor(const ExperimentRequest &request, const PlannedRun &run)
{
    BackupRequest backup;
    backup.endpoint = request.endpoint;
    backup.user = request.user;
    backup.secret = request.secret;
    backup.mailboxGlobs = request.mailboxGlobs;
    backup.excludedMailboxes = request.excludedMailboxes;
    backup.workers = run.workers;
    backup.messageLimit = request.messages;
    backup.workerProgram = request.workerProgram;
    applyMethod(run.method, &backup);
    return backup;
}

quint64 signIns(const ExperimentRequest &request, quint64 messages)
{
    quint64 sum = 1; // the one that looks at the sample
    for (const PlannedRun &run : plannedRuns(request))
        sum += isVanilla(run.method) ? messages : static_cast<quint64>(run.workers);
    return sum;
}

SampleEstimate estimateSample(const ExperimentRequest &request, const MailboxList &mailboxes)
{
    const MailboxFilter filter(backupFor(request, {}));
    SampleEstimate estimate{.messages = 0, .bytes = 0};
    for (const MailboxInfo &mailbox : mailboxes) {
        const quint64 room = request.messages - estimate.messages;
        const quint64 taken = std::min<quint64>(room, mailbox.messages);
        if (taken == 0 || !filter.wants(mailbox))
            continue;
        estimate.messages += taken;
        if (mailbox.bytes && estimate.bytes) {
            const double share = static_cast<double>(taken) / mailbox.messages;
            *estimate.bytes += static_cast<quint64>(static_cast<double>(*mailbox.bytes) * share);
        } else {
            estimate.bytes.reset();
        }
    }
    return estimate;
}

quint64 affordableMessages(const ExperimentRequest &request, const MailboxList &mailboxes)
{
    constexpr std::array<quint64, 6> usual{1200, 600, 300, 200, 100, 50};
    for (const quint64 messages : usual) {
        ExperimentRequest smaller = request;
        smaller.messages = messages;
        const auto bytes = estimateSample(smaller, mailboxes).bytes.value_or(0);
        const auto runs = static_cast<quint64>(plannedRuns(smaller).size());
        if (checkBudget(bytes * runs, request.dailyBytes, false).kind == BudgetAnswer::Kind::Fine)
            return messages;
    }
    return usual.back();
}

} // namespace mailsheaf
