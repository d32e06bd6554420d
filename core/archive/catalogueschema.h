// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace mailsheaf {

/// "Mshf": tells `file` and us that a database is a catalogue.
inline constexpr int catalogueApplicationId = 0x4d736866;

/// The number of the schema this program writes (`PRAGMA user_version`).
[[nodiscard]] int catalogueVersion();

/// Brings an open catalogue of an older schema up to catalogueVersion(), each step all or nothing.
/// Throws what SQLiteCpp throws: for catalogue.cpp alone.
void migrateCatalogue(SQLite::Database &database);

} // namespace mailsheaf
