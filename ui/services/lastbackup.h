// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"

#include <QDateTime>

#include <optional>

class QSettings;

namespace mailsheaf {

/// How the last backup of an account ended, remembered between starts. Figures, not sentences, so that it is
/// told in the language of the day. The report comes back without its lists of failures and notes.
struct LastBackup
{
    QDateTime ended;
    RunReport report;
};

[[nodiscard]] std::optional<LastBackup> loadLastBackup(const QSettings &settings, const QString &accountId);
void saveLastBackup(QSettings &settings, const QString &accountId, const LastBackup &last);
void removeLastBackup(QSettings &settings, const QString &accountId);

} // namespace mailsheaf
