// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimentjson.h"

#include "app/cli/jsonline.h"
#include "core/experiment/experimentverdict.h"

namespace mailsheaf {

namespace {

QString claimName(Claim::Id id)
{
    switch (id) {
    case Claim::Id::SplittingBeatsVanilla:
        return QStringLiteral("splitting-beats-vanilla");
    case Claim::Id::WorkersHelpSplitting:
        return QStringLiteral("workers-help-splitting");
    case Claim::Id::VanillaHardlyGains:
        return QStringLiteral("vanilla-hardly-gains");
    case Claim::Id::ProcessesBeatThreads:
        return QStringLiteral("processes-beat-threads");
    }
    Q_UNREACHABLE();
}

QString outcomeName(ExperimentReport::Outcome outcome)
{
    switch (outcome) {
    case ExperimentReport::Outcome::Finished:
        return QStringLiteral("finished");
    case ExperimentReport::Outcome::Stopped:
        return QStringLiteral("stopped");
    case ExperimentReport::Outcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString experimentStartedLine(const ExperimentRequest &request)
{
    QJsonArray methods;
    for (const ExperimentMethod method : request.methods)
        methods.append(methodName(method));
    QJsonArray workers;
    for (const int count : request.workers)
        workers.append(count);
    return JsonLine(QLatin1StringView("started"))
        .add("methods", methods)
        .add("workers", workers)
        .add("messages", request.messages)
        .add("repeats", request.repeats)
        .add("runs", QJsonValue(plannedRuns(request).size()))
        .text();
}

QString measuredLine(const Measurement &measurement)
{
    return JsonLine(QLatin1StringView("measured"))
        .add("method", methodName(measurement.method))
        .add("workers", measurement.workers)
        .add("repeat", measurement.repeat)
        .add("seconds", measurement.seconds)
        .add("messages", measurement.messages)
        .add("bytes", measurement.bytes)
        .text();
}

QStringList medianLines(const ExperimentResult &result)
{
    QStringList lines;
    for (const ExperimentMethod method : result.methods()) {
        for (const int workers : result.workers(method)) {
            const Spread spread = result.spread(method, workers).value_or(Spread());
            lines.append(JsonLine(QLatin1StringView("median"))
                             .add("method", methodName(method))
                             .add("workers", workers)
                             .add("seconds", spread.median)
                             .add("least", spread.min)
                             .add("most", spread.max)
                             .add("runs", spread.runs)
                             .text());
        }
    }
    return lines;
}

QStringList claimLines(const ExperimentResult &result)
{
    QStringList lines;
    for (const Claim &claim : judgeClaims(result))
        lines.append(JsonLine(QLatin1StringView("claim"))
                         .add("claim", claimName(claim.id))
                         .add("held", claim.held ? QJsonValue(*claim.held) : QJsonValue())
                         .add("sentence", claim.sentence)
                         .text());
    return lines;
}

QString experimentFinishedLine(const ExperimentReport &report)
{
    const std::optional<int> workers = workersToUse(report.result);
    return JsonLine(QLatin1StringView("finished"))
        .add("outcome", outcomeName(report.outcome))
        .add("measurements", QJsonValue(report.result.measurements().size()))
        .add("recommendedWorkers", workers ? QJsonValue(*workers) : QJsonValue())
        .addIfAny("sentence", resultSentence(report.result))
        .text();
}

} // namespace mailsheaf
