// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QByteArray>

namespace mailsheaf {

/// One mailbox of a catalogue, in one UIDVALIDITY epoch. A plain value.
struct KeptMailbox
{
    MailboxId id = 0;
    MailboxName name;
    UidValidity validity = 0;
};

/// All that a catalogue knows about one message, as it is written there. A plain value.
struct KeptMessage
{
    Uid uid = 0;
    quint64 size = 0;
    QByteArray sha256;       ///< 32 bytes.
    qint64 internalDate = 0; ///< Seconds since 1970-01-01 UTC.
    QByteArray flags;        ///< Separated by spaces.
    QByteArray labels;       ///< Gmail's, as the server spells them.
    QByteArray contentId;    ///< Empty: the server names no contents.
    qint64 vanished = 0;     ///< When it was noticed to be gone from the server; 0: it is there.

    bool operator==(const KeptMessage &) const = default;
};

} // namespace mailsheaf
