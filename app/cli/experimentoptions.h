// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveroptions.h"
#include "core/experiment/experimentrequest.h"

#include <QStringList>

namespace mailsheaf {

struct ExperimentOptions
{
    ServerOptions server;
    QStringList mailboxGlobs;
    QList<ExperimentMethod> methods;
    QList<int> workers; ///< Ascending.
    quint64 messages = 0;
    int repeats = 0;
    QString csvFile; ///< Absolute; empty: none.
    QString pngFile; ///< Absolute; empty: none.
    bool evenIfLarge = false;
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawExperiment
{
    RawServer server;
    std::vector<std::string> folders;
    /// Without the vanilla methods: providers lock out who signs in a thousand times in a row.
    std::string methods = "serial,split-threads,split-processes,ours";
    std::string workers = "1,2,4,8";
    long long messages = 1200;
    int repeats = 3;
    std::string csv, png;
    bool evenIfLarge = false, json = false;
};

/// Describes `mailsheaf-cli experiment` to @p app.
void addExperiment(CLI::App &app, RawExperiment &raw);
[[nodiscard]] Result<ExperimentOptions> toExperiment(const RawExperiment &raw);

} // namespace mailsheaf
