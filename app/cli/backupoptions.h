// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serveroptions.h"
#include "core/imap/compression.h"
#include "core/parallel/workmethod.h"

#include <QStringList>

namespace mailsheaf {

struct BackupOptions
{
    ServerOptions server;
    QString destination; ///< Absolute; empty: that of the account.
    QStringList mailboxGlobs;
    QStringList excludedGlobs;
    std::optional<WorkersOption> workers; ///< nullopt: as the account says.
    WorkMethod method;
    bool oneByOne = false;
    Compression compression = Compression::Auto;
    bool fsync = true;
    bool retryFailed = false;
    bool anew = false;
    bool dryRun = false;
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawBackup
{
    RawServer server;
    std::string destination;
    std::vector<std::string> folders, excludes;
    std::optional<std::string> workers;
    std::string strategy = "split", balance = "bytes", fetch = "batch";
    std::string executor = "threads", compress = "auto";
    bool noSteal = false, noFsync = false, retryFailed = false, anew = false, dryRun = false, json = false;
};

/// Describes `mailsheaf-cli backup` to @p app.
void addBackup(CLI::App &app, RawBackup &raw);
[[nodiscard]] Result<BackupOptions> toBackup(const RawBackup &raw);

} // namespace mailsheaf
