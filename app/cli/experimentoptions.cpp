// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimentoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace mailsheaf {

namespace {

QStringList words(const std::string &list)
{
    QStringList words = QString::fromStdString(list).split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

Result<QList<ExperimentMethod>> toMethods(const std::string &list)
{
    if (list == "all")
        return allExperimentMethods();
    QList<ExperimentMethod> methods;
    for (const QString &word : words(list)) {
        ExperimentMethod method = ExperimentMethod::Serial;
        if (!parseMethod(word, &method))
            return misuse(CommandLineText::tr("\"%1\" is not a method; use all, or a list of serial, "
                                              "vanilla-threads, vanilla-processes, split-threads, "
                                              "split-processes and ours.")
                              .arg(word));
        if (!methods.contains(method))
            methods.append(method);
    }
    return methods;
}

Result<QList<int>> toWorkers(const std::string &list)
{
    QList<int> workers;
    for (const QString &word : words(list)) {
        bool isNumber = false;
        const int count = word.toInt(&isNumber);
        if (!isNumber)
            return misuse(
                CommandLineText::tr("The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.")
                    .arg(minWorkers)
                    .arg(maxWorkers));
        if (!workers.contains(count))
            workers.append(count);
    }
    std::ranges::sort(workers);
    return workers;
}

void addWhat(CLI::App &experiment, RawExperiment &raw)
{
    const std::string what = help(CommandLineText::tr("What"));
    addGlobOption(experiment, "--folder", raw.folders,
                  help(CommandLineText::tr("Only mailboxes like this (* and ?); may be repeated")));
    experiment
        .add_option(
            "--methods", raw.methods,
            help(CommandLineText::tr("all, or a list of serial, vanilla-threads, vanilla-processes,\n"
                                     "split-threads, split-processes, ours (default: all but vanilla,\n"
                                     "which signs in for every message)")))
        ->type_name("A,B,C")
        ->group(what);
    experiment
        .add_option("--workers", raw.workers,
                    help(CommandLineText::tr("Numbers of workers (default 1,2,4,8)")))
        ->type_name("N,N,N")
        ->group(what);
    experiment
        .add_option("--messages", raw.messages,
                    help(CommandLineText::tr("Messages in each run (default 1200)")))
        ->type_name("N")
        ->group(what);
    experiment
        .add_option("--repeat", raw.repeats,
                    help(CommandLineText::tr("How often each is measured (default 3)")))
        ->type_name("N")
        ->group(what);
    experiment
        .add_flag("--even-if-large", raw.evenIfLarge,
                  help(CommandLineText::tr("Go on when all runs together download more than 1 GB")))
        ->group(what);
}

void addResults(CLI::App &experiment, RawExperiment &raw)
{
    const std::string results = help(CommandLineText::tr("Results"));
    experiment
        .add_option("--csv", raw.csv, help(CommandLineText::tr("Write every measurement to this file")))
        ->type_name("FILE")
        ->group(results);
    experiment.add_option("--png", raw.png, help(CommandLineText::tr("Draw the chart into this file")))
        ->type_name("FILE")
        ->group(results);
    experiment
        .add_flag("--json", raw.json, help(CommandLineText::tr("One JSON object a line on standard output")))
        ->group(results);
}

} // namespace

void addExperiment(CLI::App &app, RawExperiment &raw)
{
    CLI::App *experiment = app.add_subcommand(
        "experiment", help(CommandLineText::tr("Measure how fast workers fetch, by several methods")));
    addServerOptions(*experiment, raw.server);
    addWhat(*experiment, raw);
    addResults(*experiment, raw);
    experiment->footer(help(CommandLineText::tr(
        "\nEach run downloads into a folder of its own below the system's temporary folder,\n"
        "which is deleted afterwards. Your backup is not touched.\n"
        "\nExample:\n"
        "  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \\\n"
        "      --csv speed.csv --png speed.png\n"
        "\nExit codes: 0 all measured, 1 some messages failed, 2 wrong usage or too much to\n"
        "download, 3 cannot connect or sign in, 4 a file cannot be written, 130 stopped.")));
}

Result<ExperimentOptions> toExperiment(const RawExperiment &raw)
{
    const Result<ServerOptions> server = toLoginOptions(raw.server);
    if (!server)
        return failure(server.error());
    const Result<QList<ExperimentMethod>> methods = toMethods(raw.methods);
    if (!methods)
        return failure(methods.error());
    const Result<QList<int>> workers = toWorkers(raw.workers);
    if (!workers)
        return failure(workers.error());
    ExperimentRequest checked;
    checked.methods = *methods;
    checked.workers = *workers;
    checked.messages = static_cast<quint64>(std::max(raw.messages, 0LL));
    checked.repeats = raw.repeats;
    if (const QString problem = experimentProblem(checked); !problem.isEmpty())
        return misuse(problem);
    return ExperimentOptions{.server = *server,
                             .mailboxGlobs = toList(raw.folders),
                             .methods = checked.methods,
                             .workers = checked.workers,
                             .messages = checked.messages,
                             .repeats = checked.repeats,
                             .csvFile = absolute(raw.csv),
                             .pngFile = absolute(raw.png),
                             .evenIfLarge = raw.evenIfLarge,
                             .json = raw.json};
}

} // namespace mailsheaf
