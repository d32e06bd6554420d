// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/heldmessage.h"
#include "core/imap/contentid.h"

#include <functional>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

/// What the catalogue is asked about contents that are held already. For catalogue.cpp alone, which turns
/// what SQLiteCpp throws into failures.
namespace mailsheaf::contentqueries {

/// Every message that is held of this content.
[[nodiscard]] std::vector<HeldMessage> ofContent(SQLite::Database &database, const ContentId &id);
[[nodiscard]] std::optional<HeldMessage> message(SQLite::Database &database, MailboxId mailbox, Uid uid);
/// Calls @p visit with the id of each content that is held, once or more.
void visitContents(SQLite::Database &database, const std::function<void(const ContentId &)> &visit);
/// All messages of the mailbox with this raw name in other epochs than @p validity.
[[nodiscard]] std::vector<OlderMessage> ofOtherEpochs(SQLite::Database &database, const QByteArray &rawName,
                                                      UidValidity validity);

} // namespace mailsheaf::contentqueries
