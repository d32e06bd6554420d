// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <QByteArray>

#include <vector>

namespace mailsheaf {

/// One made-up message as a server has it.
struct MiniatureMessage
{
    Uid uid = 0;
    QByteArray flags;        ///< "\Seen $Work"; may be empty.
    QByteArray internalDate; ///< As IMAP writes it: "01-Feb-2021 12:34:56 +0100".
    QByteArray text;         ///< What BODY[] gives.
};

/// One folder of it.
struct MiniatureFolder
{
    MailboxName name;
    QByteArray attribute; ///< "\Sent" or empty.
    UidValidity validity = 1;
    std::vector<MiniatureMessage> messages; ///< By UID, ascending.
};

/// A whole mailbox, small enough to be made within milliseconds. Plain values.
using MiniatureMailbox = std::vector<MiniatureFolder>;

/// A few dozen messages with most of what is difficult about mail: names in other scripts, gaps between UIDs,
/// attachments, lines without CR, text without an end of line, an empty folder, one large message. Always the
/// same.
[[nodiscard]] MiniatureMailbox makeMiniatureMailbox();

[[nodiscard]] quint64 messageCount(const MiniatureMailbox &mailbox);
[[nodiscard]] quint64 byteCount(const MiniatureMailbox &mailbox);

} // namespace mailsheaf
