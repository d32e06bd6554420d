// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <optional>
#include <string_view>

namespace mailsheaf {

/// The text of a LIST response (RFC 3501 §7.2.2, special uses RFC 6154) as a mailbox without state. nullopt
/// when it is malformed.
[[nodiscard]] std::optional<MailboxInfo> parseList(std::string_view text);

/// The text of a STATUS response (RFC 3501 §7.2.4): the raw name, and the state written into @p info by
/// whoever owns that name. nullopt when it is malformed.
struct MailboxStatus
{
    QByteArray rawName;
    UidValidity uidValidity = 0;
    Uid uidNext = 0;
    quint32 messages = 0;
    std::optional<quint64> bytes;
    quint64 highestModSeq = 0;
};
[[nodiscard]] std::optional<MailboxStatus> parseStatus(std::string_view text);

} // namespace mailsheaf
