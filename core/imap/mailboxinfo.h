// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace mailsheaf {

using Uid = quint32;         ///< RFC 3501 §2.3.1.1; 0 is never valid.
using UidValidity = quint32; ///< RFC 3501 §2.3.1.1; 0 is never valid.

/// What a mailbox is for, as the server says (RFC 6154).
enum class SpecialUse
{
    None,
    All,
    Archive,
    Drafts,
    Flagged,
    Important,
    Junk,
    Sent,
    Trash,
};

/// What LIST and STATUS tell about one mailbox. A plain value.
struct MailboxInfo
{
    MailboxName name;
    SpecialUse use = SpecialUse::None;
    bool selectable = true; ///< False for \Noselect and \NonExistent: a node of the tree without messages.
    QString statusProblem;  ///< Why STATUS failed, in words; empty when it did not.
    UidValidity uidValidity = 0; ///< 0 when unknown.
    Uid uidNext = 0;             ///< 0 when unknown.
    quint32 messages = 0;
    std::optional<quint64> bytes; ///< Only where the server offers STATUS=SIZE (RFC 8438).
    quint64 highestModSeq = 0;    ///< 0 without CONDSTORE (RFC 7162).
};

using MailboxList = QList<MailboxInfo>;

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::MailboxInfo)
Q_DECLARE_METATYPE(mailsheaf::MailboxList)
