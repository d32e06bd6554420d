// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingfolder.h"
#include "core/base/canceltoken.h"

/// The seal of a catalogue at rest: `mailsheaf.sqlite.sha256`, as `sha256sum -c` reads it. It is broken
/// before a run writes anything and put on again at its clean end, so a catalogue that does not match its
/// seal has been damaged, also where SQLite notices nothing. No seal: the last run did not end cleanly.
namespace mailsheaf::catalogueseal {

enum class State
{
    Missing,
    Intact,
    Damaged,
};

[[nodiscard]] QString file(const QString &root);
/// Call with the lock held, before the first write.
[[nodiscard]] Result<void> breakOpen(const QString &root, bool fsync);
/// Call with the lock held, when no connection of ours is open and the log is empty.
[[nodiscard]] Result<void> put(const QString &root, IncomingFolder &incoming, bool fsync);
/// Call before the catalogue is opened.
[[nodiscard]] Result<State> check(const QString &root, const CancelToken &cancel);

} // namespace mailsheaf::catalogueseal
