// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

/// Makes the compiled-in files (":/icons/…") available. Call it once before the first window; calling it
/// again does no harm. Needed because the files are in a static library.
void loadResources();

} // namespace mailsheaf
