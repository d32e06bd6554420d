// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"
#include "core/backup/workertuner.h"

#include <QDate>
#include <QString>

#include <optional>

namespace mailsheaf {

class ProviderTable;

/// Which number of workers was best for which server: what Auto has found out, kept from one run to the next.
///
/// One small JSON file beside the list of accounts; this class alone reads and writes it:
///
///     { "version": 1, "servers": { "imap.example.org": { "workers": 8, "found": "2025-11-24" } } }
///
/// It only saves time, so nothing here fails: what cannot be read is not remembered, what cannot be written
/// is forgotten. A value without state; the window and the command line may both use the file.
class WorkerMemory final
{
public:
    struct Best
    {
        int workers = 0;
        QDate found;

        bool operator==(const Best &) const = default;
    };

    explicit WorkerMemory(QString file);
    /// `workers.json` beside the list of accounts.
    [[nodiscard]] static QString defaultFile();

    /// @p host without regard to case.
    [[nodiscard]] std::optional<Best> best(const QString &host) const;
    /// Writes at once and atomically. The servers heard of longest ago are forgotten when there are very
    /// many.
    void remember(const QString &host, const Best &best) const;
    /// What @p report says about the server @p host, if anything.
    void remember(const QString &host, const RunReport &report, const QDate &today) const;

private:
    QString m_file;
};

/// Between what Auto should choose at the server @p host: it begins with what was best there before, else
/// with what is recommended for the provider, and leaves one of the provider's connections to the user's
/// other devices.
[[nodiscard]] WorkerBounds workerBounds(const QString &host, const ProviderTable &providers,
                                        const WorkerMemory &memory);

} // namespace mailsheaf
