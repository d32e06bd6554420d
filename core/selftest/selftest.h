// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/selftest/miniaturemailbox.h"

#include <functional>

namespace mailsheaf {

/// What a self-test has just done.
struct SelfTestStep
{
    QString sentence;
    QString archive; ///< Absolute path of the backup, which is gone when the test has ended.
};

/// Proves that this program works on this computer: a server in the program's own process serves @p mailbox,
/// several workers back it up over TLS into a temporary folder, the backup is verified, a second one finds
/// nothing to fetch, every byte is compared with makeMiniatureMailbox(), and all of it is removed.
///
/// Blocks for a second or two; any thread. @p stepDone comes from that thread after each step. Success means
/// that every step succeeded. Failures: Message when what was backed up is not what it should be, otherwise
/// those of a backup; Cancelled.
[[nodiscard]] Result<void> runSelfTest(const MiniatureMailbox &mailbox,
                                       const std::function<void(const SelfTestStep &)> &stepDone,
                                       const CancelToken &cancel);

} // namespace mailsheaf
