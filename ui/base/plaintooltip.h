// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace mailsheaf {

/// @p text as a tool tip that shows it as it is. Names come from servers, and a tool tip would otherwise read
/// them as markup.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace mailsheaf
