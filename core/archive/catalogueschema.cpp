// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/catalogueschema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <string>

namespace mailsheaf {

namespace {

/// Step i leads from version i to i + 1. Never changed once released; a new schema is a new step.
constexpr std::array migrations = {
    R"(
    CREATE TABLE mailbox (
        id INTEGER PRIMARY KEY,
        raw_name BLOB NOT NULL,           -- as the server spells it
        delimiter TEXT NOT NULL,          -- '' for a flat name space
        uidvalidity INTEGER NOT NULL,
        complete_up_to INTEGER NOT NULL,  -- every message with a smaller UID is held or gone
        UNIQUE (raw_name, uidvalidity)
    ) STRICT;
    CREATE TABLE message (
        mailbox_id INTEGER NOT NULL REFERENCES mailbox (id),
        uid INTEGER NOT NULL,
        size INTEGER NOT NULL,            -- bytes of the file
        sha256 BLOB NOT NULL,
        internal_date INTEGER NOT NULL,   -- seconds since 1970-01-01 UTC
        flags TEXT NOT NULL,              -- separated by spaces, as the server spells them
        PRIMARY KEY (mailbox_id, uid)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run (
        id INTEGER PRIMARY KEY,
        started INTEGER NOT NULL,         -- seconds since 1970-01-01 UTC
        milliseconds INTEGER NOT NULL,
        outcome TEXT NOT NULL,            -- finished, failures, stopped, failed
        messages INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        workers INTEGER NOT NULL
    ) STRICT;
    )",
};

} // namespace

int catalogueVersion()
{
    return static_cast<int>(migrations.size());
}

void migrateCatalogue(SQLite::Database &database)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    for (int step = version; step < catalogueVersion(); ++step) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(migrations[static_cast<size_t>(step)]);
        database.exec("PRAGMA application_id = " + std::to_string(catalogueApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
}

} // namespace mailsheaf
