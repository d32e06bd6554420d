// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace mailsheaf {

/// The server's lasting name for the content of a message, the same in every mailbox the message is in: "gm:"
/// and X-GM-MSGID (Gmail), or "oid:" and EMAILID (RFC 8474). Empty where the server names no contents.
using ContentId = QByteArray;

/// A content id in eight bytes, for lists of millions. Equal ids have equal keys. Different ones may, too, so
/// a key only finds candidates; what is trusted is the id. 0: no id.
using ContentKey = quint64;

/// @p digits as the server gives X-GM-MSGID; empty when they are no number above 0.
[[nodiscard]] ContentId gmailContentId(std::string_view digits);
/// @p id as the server gives EMAILID, without its parentheses; empty when RFC 8474 §4 does not allow it.
[[nodiscard]] ContentId objectContentId(std::string_view id);

[[nodiscard]] ContentKey contentKey(const ContentId &id);

} // namespace mailsheaf
