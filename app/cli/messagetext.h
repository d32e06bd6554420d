// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/messagesummary.h"

#include <QStringList>

namespace mailsheaf {

/// What a message is, for people: a line for each thing it says of itself, then its parts.
[[nodiscard]] QStringList messageLines(const MessageSummary &summary);
/// The same as JSON, one "part" for each and then the "message"; see jsonlines.h.
[[nodiscard]] QStringList messageJson(const MessageSummary &summary);

} // namespace mailsheaf
