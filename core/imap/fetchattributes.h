// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/fetchedmessage.h"

#include <optional>
#include <string_view>

namespace mailsheaf {

/// What one FETCH response said. Attributes that were not in it keep their defaults.
struct FetchResponse
{
    enum class Body
    {
        Absent, ///< No BODY[] in this response: a flag update, or a server that did not answer the question.
        Received, ///< Its bytes went to the sink before this value was made.
        Nil,      ///< The server has the message but not its text.
        Twice,    ///< Two texts in one response: neither can be believed.
    };

    FetchedMessage message;
    bool hasFlags = false;
    std::optional<quint64> announcedSize; ///< RFC822.SIZE; servers are known to estimate it.
    quint64 bodyOffset = 0; ///< Where the text begins, when only the rest was asked for (BODY[]<n>).
    Body body = Body::Absent;
    std::optional<QByteArray> header; ///< BODY[HEADER], or its beginning when no more was asked for.
};

/// The parenthesised attributes of a FETCH response (RFC 3501 §7.4.2), taken apart.
struct FetchAttributes
{
    FetchResponse response;
    bool bodyStreamed = false;            ///< The body stood in the text as ResponseCursor::bodyMark.
    std::optional<QByteArray> quotedBody; ///< The body, when the server sent it as a quoted string.
};

/// Where the text under this attribute name begins: 0 for "BODY[]", 512 for "BODY[]<512>"; nullopt for any
/// other name.
[[nodiscard]] std::optional<quint64> bodyOffset(std::string_view name);

/// @p text: everything after "FETCH ". Attributes nobody asked for are stepped over. nullopt when it is
/// malformed, and when an attribute that may come once comes twice.
[[nodiscard]] std::optional<FetchAttributes> parseFetchAttributes(std::string_view text);

/// "17-Jul-1996 02:44:25 -0700" (RFC 3501 §9, date-time) as seconds since 1970 UTC; nullopt when it is none.
[[nodiscard]] std::optional<qint64> parseInternalDate(std::string_view text);

} // namespace mailsheaf
