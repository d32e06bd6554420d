// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

class Studio;

/// The part of visitEveryPage() that is in front of the window: dialogs, questions, menus.
void visitEveryDialog(const Studio &studio);

} // namespace mailsheaf
