// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedtexts.h"

#include "core/base/formatting.h"
#include "core/experiment/databudget.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf::speedtexts {

namespace {

struct SpeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::SpeedTexts)
};

/// More in a row than providers like: Fastmail allows 500 in ten minutes.
constexpr quint64 manySignIns = 500;

int runCount(const ExperimentRequest &request)
{
    return static_cast<int>(plannedRuns(request).size());
}

QString signInsText(quint64 count)
{
    return SpeedTexts::tr("%Ln sign-in(s)", nullptr, pluralOf(count));
}

} // namespace

QString activity(SpeedState state, const ExperimentProgress &progress)
{
    switch (state) {
    case SpeedState::Idle:
        return {};
    case SpeedState::Starting:
        return SpeedTexts::tr("Getting the password…");
    case SpeedState::Stopping:
        return SpeedTexts::tr("Stopping and clearing up…");
    case SpeedState::Running:
        break;
    }
    if (progress.run)
        return SpeedTexts::tr("Measuring “%1” with %n worker(s)…", "method, workers", progress.run->workers)
            .arg(methodTitle(progress.run->method));
    return progress.runsDone == 0 ? SpeedTexts::tr("Looking at the sample…") : SpeedTexts::tr("Clearing up…");
}

QString detail(const ExperimentProgress &progress)
{
    QString run = SpeedTexts::tr("Run %1 of %2")
                      .arg(std::min(progress.runsDone + 1, progress.runsTotal))
                      .arg(progress.runsTotal);
    if (!progress.remaining)
        return run;
    return SpeedTexts::tr("%1, %2 left", "run, duration").arg(run, formatDuration(*progress.remaining));
}

Cost cost(const ExperimentRequest &request, const MailboxList &mailboxes)
{
    if (const QString problem = experimentProblem(request); !problem.isEmpty())
        return {problem, true};
    const SampleEstimate sample = estimateSample(request, mailboxes);
    if (!mailboxes.isEmpty() && sample.messages == 0)
        return {SpeedTexts::tr("The chosen folders hold no messages to measure with."), true};
    const int runs = runCount(request);
    const quint64 messages = mailboxes.isEmpty() ? request.messages : sample.messages;
    const quint64 logins = signIns(request, messages);
    Cost cost;
    if (mailboxes.isEmpty() || !sample.bytes) {
        cost.text =
            SpeedTexts::tr("%n run(s) of %1, with %2. How much that is to download is looked at first.",
                           "%1: 1,200 messages, %2: 46 sign-ins", runs)
                .arg(formatMessages(messages), signInsText(logins));
    } else {
        const quint64 bytes = *sample.bytes * static_cast<quint64>(runs);
        const BudgetAnswer answer = checkBudget(bytes, request.dailyBytes, false);
        if (answer.kind == BudgetAnswer::Kind::TooMuch)
            return {answer.sentence, true};
        cost.warning = answer.kind == BudgetAnswer::Kind::AskFirst;
        cost.text =
            SpeedTexts::tr("%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.",
                           "%1: 1,200 messages, %2: a size, %3: 46 sign-ins", runs)
                .arg(formatMessages(messages), formatBytes(bytes), signInsText(logins));
    }
    if (logins > manySignIns && !isLoopback(request.endpoint.host)) {
        cost.warning = true;
        cost.text += u' ' + SpeedTexts::tr("Many providers lock out who signs in so often.");
    }
    return cost;
}

ClaimLook look(const Claim &claim)
{
    if (!claim.held)
        return {QStringLiteral("appointment-soon"), Tone::Neutral, SpeedTexts::tr("Not measured")};
    if (*claim.held)
        return {QStringLiteral("emblem-ok"), Tone::Ok, SpeedTexts::tr("Holds")};
    return {QStringLiteral("dialog-information"), Tone::Info, SpeedTexts::tr("Does not hold here")};
}

QString claimsTitle(const QList<Claim> &claims)
{
    const auto held =
        std::ranges::count_if(claims, [](const Claim &claim) { return claim.held.value_or(false); });
    return SpeedTexts::tr("%1 of %2 conclusions of the experiment hold here").arg(held).arg(claims.size());
}

} // namespace mailsheaf::speedtexts
