// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/archive/keptmessage.h"
#include "core/base/canceltoken.h"

#include <functional>
#include <map>
#include <span>

/// What proving, restoring and repairing an archive ask of its catalogue: whole mailboxes, in pieces, so that
/// three million messages need no more memory than a thousand. Any thread; failures have the kind Archive.
namespace mailsheaf::cataloguecontents {

/// Ordered by name, then UIDVALIDITY; also those without messages.
[[nodiscard]] Result<std::vector<KeptMailbox>> mailboxes(Catalogue &catalogue);
/// The first @p atMost messages with UIDs >= @p first, ascending.
[[nodiscard]] Result<std::vector<KeptMessage>> messages(Catalogue &catalogue, MailboxId mailbox, Uid first,
                                                        std::size_t atMost);
/// Calls @p visit for every message of the mailbox, ascending; ends early with the failure of a visit.
[[nodiscard]] Result<void> forEachMessage(Catalogue &catalogue, MailboxId mailbox,
                                          const std::function<Result<void>(const KeptMessage &)> &visit);
/// Why messages of the mailbox could not be fetched yet.
[[nodiscard]] Result<std::map<Uid, QString>> failures(Catalogue &catalogue, MailboxId mailbox);

/// Mailboxes whose rows have changed since their manifests were written.
[[nodiscard]] Result<std::vector<MailboxId>> staleManifests(Catalogue &catalogue);
[[nodiscard]] Result<void> setManifestsFresh(Catalogue &catalogue, std::span<const MailboxId> mailboxes);
[[nodiscard]] Result<void> setManifestStale(Catalogue &catalogue, MailboxId mailbox);

/// Puts messages into a mailbox as they are given. All or nothing.
[[nodiscard]] Result<void> restore(Catalogue &catalogue, MailboxId mailbox,
                                   std::span<const KeptMessage> messages);
/// Forgets messages and that their mailbox was complete, so that the next backup fetches them again. The
/// files are the caller's. All or nothing.
[[nodiscard]] Result<void> forget(Catalogue &catalogue, MailboxId mailbox, std::span<const Uid> uids);

/// Leaves messages as they are, but no longer as a source for others with the same content.
[[nodiscard]] Result<void> forgetContent(Catalogue &catalogue, MailboxId mailbox, std::span<const Uid> uids);

/// What SQLite finds wrong when it looks at every page; empty: nothing.
[[nodiscard]] Result<QString> integrityProblem(Catalogue &catalogue, const CancelToken &cancel);
/// Moves everything from the log into the database itself; false when a reader elsewhere prevents that. The
/// last thing to do with a catalogue.
[[nodiscard]] Result<bool> emptyLog(Catalogue &catalogue);

} // namespace mailsheaf::cataloguecontents
