// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace mailsheaf::fuzzing {

/// What the next ImapSocket of this program hears: @p bytes, in pieces of one size, and then the end. What it
/// is told to send goes nowhere.
///
/// memorysocket.cpp defines ImapSocket in place of core/imap/imapsocket.cpp, which the linker then leaves
/// out: a session costs microseconds instead of a connection.
void setServer(std::string_view bytes, std::size_t piece);

} // namespace mailsheaf::fuzzing
