// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

/// From here on this process, and what it starts, leaves no image of its memory behind when it crashes: there
/// may be a password in it. For the beginning of main(). Where a system keeps such images for its maker
/// (Windows, macOS), the user is asked or has agreed, and nothing is changed.
void forbidCoreDumps();

} // namespace mailsheaf
