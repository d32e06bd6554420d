// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace mailsheaf {

/// Makes a real archive with three messages and six runs: the newest finished with two failures, which are
/// still to be fetched; before it a retry, one that failed, one that was stopped, one with nothing new, and
/// the first one.
void makeSampleArchive(const QString &path, const QDateTime &now);
/// The path below mail/ of one of its messages.
[[nodiscard]] QString sampleMessage(const QString &path);

} // namespace mailsheaf
