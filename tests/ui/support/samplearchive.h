// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace mailsheaf {

/// As many messages as the runs of a sample archive say they fetched.
constexpr quint32 allSampleMessages = 1'892;

/// Makes a real archive with six runs: the newest finished with two failures, which are still to be fetched;
/// before it a retry, one that failed, one that was stopped, one with nothing new, and the first one. A few
/// messages are enough for most tests.
void makeSampleArchive(const QString &path, const QDateTime &now, quint32 messages = 3);
/// The path below mail/ of one of its messages.
[[nodiscard]] QString sampleMessage(const QString &path);

} // namespace mailsheaf
