// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveroptions.h"

#include <optional>

namespace mailsheaf {

struct VerifyArchiveOptions
{
    QString archive;                     ///< Absolute.
    std::optional<ServerOptions> server; ///< nullopt: the server is not asked.
    double sample = 1;
    bool repair = false;
    bool json = false;
};

struct RebuildOptions
{
    QString archive; ///< Absolute.
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawVerify
{
    RawServer server;
    std::string archive, sample;
    bool repair = false, json = false;
};

struct RawRebuild
{
    std::string archive;
    bool json = false;
};

/// Describes `mailsheaf-cli verify` and `mailsheaf-cli rebuild` to @p app.
void addVerify(CLI::App &app, RawVerify &raw);
void addRebuild(CLI::App &app, RawRebuild &raw);
[[nodiscard]] Result<VerifyArchiveOptions> toVerify(const RawVerify &raw);
[[nodiscard]] RebuildOptions toRebuild(const RawRebuild &raw);

} // namespace mailsheaf
