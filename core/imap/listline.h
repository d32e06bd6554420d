// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <optional>
#include <span>
#include <string_view>

namespace mailsheaf {

/// A line of a listing in the form nearly every server gives it: `* 12 FETCH (UID 345 RFC822.SIZE 6789)`.
/// There may be millions of them, and they are all there is to read, so they get a parser of their own.
struct ListLine
{
    Uid uid = 0;
    quint32 size = 0;
    quint32 length = 0; ///< Of the line, with its end.
};

/// The line at the front of @p text. nullopt when it is anything else, not complete, or in another form; it
/// is then a matter for ResponseReader's ordinary ways.
[[nodiscard]] std::optional<ListLine> parseListLine(std::string_view text);
/// The same for as many as stand at the front of @p text, at most as many as @p lines has room for; returns
/// how many.
[[nodiscard]] std::size_t parseListLines(std::string_view text, std::span<ListLine> lines);

} // namespace mailsheaf
