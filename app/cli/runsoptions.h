// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string>

namespace CLI {
class App;
}

namespace mailsheaf {

struct RunsOptions
{
    static constexpr int usualLast = 20;

    QString archive;      ///< Absolute.
    int last = usualLast; ///< How many runs, the newest ones.
    bool failures = false;
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawRuns
{
    std::string archive, last;
    bool failures = false, json = false;
};

/// Describes `mailsheaf-cli runs` to @p app.
void addRuns(CLI::App &app, RawRuns &raw);
[[nodiscard]] Result<RunsOptions> toRuns(const RawRuns &raw);

} // namespace mailsheaf
