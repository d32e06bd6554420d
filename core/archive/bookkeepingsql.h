// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/bookkeeping.h"

#include <map>
#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace mailsheaf {

// The statements behind bookkeeping.h, for catalogue.cpp alone. They throw what SQLiteCpp throws.

/// As they stand in the catalogue: separated by spaces, as the server spells them.
[[nodiscard]] std::string flagsText(const QByteArrayList &flags);
/// The same for labels; one with a space, quote or parenthesis is quoted, as in IMAP.
[[nodiscard]] std::string labelsText(const QByteArrayList &labels);

/// Within the caller's transaction.
void writeNotes(SQLite::Database &database, const std::vector<Note> &notes);

[[nodiscard]] std::optional<MailboxState> selectState(SQLite::Database &database, MailboxId mailbox);
[[nodiscard]] KnownCounts selectKnown(SQLite::Database &database, MailboxId mailbox, Uid below);
/// Ascending.
[[nodiscard]] std::vector<Uid> selectVanished(SQLite::Database &database, MailboxId mailbox);
/// Ascending within each mailbox.
[[nodiscard]] std::map<MailboxId, std::vector<Uid>> selectFailures(SQLite::Database &database);

} // namespace mailsheaf
