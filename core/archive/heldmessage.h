// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <QByteArray>
#include <QString>

namespace mailsheaf {

using MailboxId = qint64; ///< Row of the catalogue: one mailbox in one UIDVALIDITY epoch.

/// A message of the archive, where it may be the source of another one with the same content. A plain value.
struct HeldMessage
{
    quint64 size = 0;        ///< Bytes of the file, by the catalogue.
    QByteArray sha256;       ///< 32 bytes.
    qint64 internalDate = 0; ///< Seconds since 1970-01-01 UTC; the file's time.
    QString path;            ///< Relative to the archive.
};

/// A message of an older epoch of a mailbox: just enough to find it again, because there may be millions.
struct OlderMessage
{
    quint64 size = 0;
    qint64 internalDate = 0;
    MailboxId mailbox = 0;
    Uid uid = 0;
};

} // namespace mailsheaf
