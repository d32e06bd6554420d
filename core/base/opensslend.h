// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

/// From here on OpenSSL leaves its memory to the system when this process ends. For the beginning of main(),
/// before anything uses OpenSSL. QThread::wait() returns before the system's thread has run its own end, in
/// which OpenSSL frees what it keeps for that thread: tidied up by exit() at that moment, it is freed twice.
void leaveOpenSslToTheSystem();

} // namespace mailsheaf
