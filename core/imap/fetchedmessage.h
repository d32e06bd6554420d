// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/contentid.h"
#include "core/imap/mailboxinfo.h"

#include <QByteArrayList>

#include <optional>

namespace mailsheaf {

/// What a FETCH response says about one message besides its bytes. A plain value.
struct FetchedMessage
{
    Uid uid = 0;
    QByteArrayList flags; ///< System flags and keywords as the server spells them, without \Recent.
    std::optional<QByteArrayList> labels{}; ///< X-GM-LABELS, unquoted; nullopt when they were not told.
    qint64 internalDate = 0;                ///< Seconds since 1970-01-01 UTC; INTERNALDATE, RFC 3501 §2.3.3.
    quint64 size = 0;                       ///< Length of the literal: the truth, whatever RFC822.SIZE says.
    ContentId contentId{};                  ///< Empty: not said.
};

} // namespace mailsheaf
