// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/fetchedmessage.h"

#include <QString>

#include <vector>

namespace mailsheaf {

using RunId = qint64;

/// One run that has ended, as the catalogue keeps it. A plain value.
struct RunRecord
{
    struct Failure
    {
        QString mailbox; ///< Shown name.
        Uid uid = 0;     ///< 0: the mailbox as a whole.
        QString reason;  ///< One sentence.
    };

    RunId id = 0;       ///< 0: not recorded yet.
    qint64 started = 0; ///< Seconds since 1970-01-01 UTC.
    qint64 milliseconds = 0;
    QString kind = QStringLiteral("backup"); ///< "backup", "retry", "repair"
    QString outcome;                         ///< "finished", "failures", "stopped", "partial", "failed"
    QString sentence{};                      ///< The error it ended with; empty: none.
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 skipped = 0;
    quint64 failed = 0;
    quint64 vanished = 0; ///< Gone from the server before they could be fetched.
    int workers = 0;
    std::vector<Failure> failures{}; ///< May be fewer than failed. Read one run at a time.
};

} // namespace mailsheaf
