// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentmethod.h"

#include <QCoreApplication>

namespace mailsheaf {

namespace {

struct MethodText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ExperimentMethod)
};

/// The experiment's own way, from which its methods differ in two points.
WorkMethod pureMethod(Strategy strategy, Executor executor)
{
    return {.strategy = strategy, .executor = executor, .balance = Balance::Count, .steal = false};
}

WorkMethod workMethod(ExperimentMethod method)
{
    switch (method) {
    case ExperimentMethod::Serial:
        return pureMethod(Strategy::Serial, Executor::Threads);
    case ExperimentMethod::VanillaThreads:
        return pureMethod(Strategy::Vanilla, Executor::Threads);
    case ExperimentMethod::VanillaProcesses:
        return pureMethod(Strategy::Vanilla, Executor::Processes);
    case ExperimentMethod::SplitThreads:
        return pureMethod(Strategy::Split, Executor::Threads);
    case ExperimentMethod::SplitProcesses:
        return pureMethod(Strategy::Split, Executor::Processes);
    case ExperimentMethod::Ours:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<ExperimentMethod> &allExperimentMethods()
{
    static const QList<ExperimentMethod> methods{
        ExperimentMethod::Serial,       ExperimentMethod::VanillaThreads, ExperimentMethod::VanillaProcesses,
        ExperimentMethod::SplitThreads, ExperimentMethod::SplitProcesses, ExperimentMethod::Ours};
    return methods;
}

QString methodName(ExperimentMethod method)
{
    switch (method) {
    case ExperimentMethod::Serial:
        return QStringLiteral("serial");
    case ExperimentMethod::VanillaThreads:
        return QStringLiteral("vanilla-threads");
    case ExperimentMethod::VanillaProcesses:
        return QStringLiteral("vanilla-processes");
    case ExperimentMethod::SplitThreads:
        return QStringLiteral("split-threads");
    case ExperimentMethod::SplitProcesses:
        return QStringLiteral("split-processes");
    case ExperimentMethod::Ours:
        return QStringLiteral("ours");
    }
    Q_UNREACHABLE();
}

bool parseMethod(const QString &name, ExperimentMethod *method)
{
    for (const ExperimentMethod known : allExperimentMethods()) {
        if (methodName(known) == name) {
            *method = known;
            return true;
        }
    }
    return false;
}

QString methodTitle(ExperimentMethod method)
{
    switch (method) {
    case ExperimentMethod::Serial:
        return MethodText::tr("Serial");
    case ExperimentMethod::VanillaThreads:
        return MethodText::tr("Vanilla, threads");
    case ExperimentMethod::VanillaProcesses:
        return MethodText::tr("Vanilla, processes");
    case ExperimentMethod::SplitThreads:
        return MethodText::tr("Splitting, threads");
    case ExperimentMethod::SplitProcesses:
        return MethodText::tr("Splitting, processes");
    case ExperimentMethod::Ours:
        return MethodText::tr("Mailsheaf");
    }
    Q_UNREACHABLE();
}

QString methodExplanation(ExperimentMethod method)
{
    switch (method) {
    case ExperimentMethod::Serial:
        return MethodText::tr("One worker, one message after the other");
    case ExperimentMethod::VanillaThreads:
        return MethodText::tr("Signs in anew for every message");
    case ExperimentMethod::VanillaProcesses:
        return MethodText::tr("The same with processes for workers");
    case ExperimentMethod::SplitThreads:
        return MethodText::tr("A list of its own for each worker");
    case ExperimentMethod::SplitProcesses:
        return MethodText::tr("The same with processes for workers");
    case ExperimentMethod::Ours:
        return MethodText::tr("Equal bytes, many messages per command");
    }
    Q_UNREACHABLE();
}

bool isVanilla(ExperimentMethod method)
{
    return method == ExperimentMethod::VanillaThreads || method == ExperimentMethod::VanillaProcesses;
}

void applyMethod(ExperimentMethod method, BackupRequest *request)
{
    const bool ours = method == ExperimentMethod::Ours;
    request->method = workMethod(method);
    request->oneByOne = !ours;
    request->compression = ours ? Compression::Auto : Compression::Off;
    request->fsync = false;
    if (method == ExperimentMethod::Serial)
        request->workers = 1;
}

} // namespace mailsheaf
