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
    R"(
    -- The mailbox's state when it was last complete here; NULL: not known.
    ALTER TABLE mailbox ADD COLUMN uidnext INTEGER;
    ALTER TABLE mailbox ADD COLUMN messages INTEGER;
    ALTER TABLE mailbox ADD COLUMN highestmodseq INTEGER;  -- RFC 7162
    ALTER TABLE mailbox ADD COLUMN server_id TEXT;         -- MAILBOXID, RFC 8474
    ALTER TABLE message ADD COLUMN vanished INTEGER;       -- noticed then to be gone from the server; NULL: there
    ALTER TABLE message ADD COLUMN labels TEXT NOT NULL DEFAULT '';  -- Gmail's, as the server spells them
    ALTER TABLE message ADD COLUMN content_id TEXT;        -- 'gm:' and X-GM-MSGID, or 'oid:' and EMAILID
    CREATE INDEX message_content ON message (content_id) WHERE content_id IS NOT NULL;
    CREATE TABLE failure (                                 -- messages that could not be fetched yet
        mailbox_id INTEGER NOT NULL REFERENCES mailbox (id),
        uid INTEGER NOT NULL,
        reason TEXT NOT NULL,                              -- with the server's words
        first_seen INTEGER NOT NULL,
        last_seen INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        PRIMARY KEY (mailbox_id, uid)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'backup';  -- backup, retry, repair
    ALTER TABLE run ADD COLUMN sentence TEXT NOT NULL DEFAULT '';    -- the error it ended with
    CREATE TABLE run_failure (
        run_id INTEGER NOT NULL REFERENCES run (id),
        mailbox TEXT NOT NULL,                             -- as shown
        uid INTEGER NOT NULL,                              -- 0: the mailbox as a whole
        reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX run_failure_run ON run_failure (run_id);
    )",
    // Which messages have vanished is asked of mailboxes with millions that have not.
    R"(
    CREATE INDEX message_vanished ON message (mailbox_id, uid) WHERE vanished IS NOT NULL;
    )",
    R"(
    -- Mailboxes whose manifests are older than their rows; whoever changes a row need not think of it.
    CREATE TABLE stale_manifest (mailbox_id INTEGER PRIMARY KEY REFERENCES mailbox (id)) STRICT;
    INSERT INTO stale_manifest SELECT DISTINCT mailbox_id FROM message;
    CREATE TRIGGER message_inserted AFTER INSERT ON message BEGIN
        INSERT INTO stale_manifest SELECT new.mailbox_id
            WHERE NOT EXISTS (SELECT 1 FROM stale_manifest WHERE mailbox_id = new.mailbox_id);
    END;
    CREATE TRIGGER message_updated AFTER UPDATE ON message
        WHEN new.size IS NOT old.size OR new.sha256 IS NOT old.sha256 OR new.flags IS NOT old.flags
            OR new.internal_date IS NOT old.internal_date OR new.labels IS NOT old.labels
            OR new.vanished IS NOT old.vanished OR new.content_id IS NOT old.content_id
    BEGIN
        INSERT INTO stale_manifest SELECT new.mailbox_id
            WHERE NOT EXISTS (SELECT 1 FROM stale_manifest WHERE mailbox_id = new.mailbox_id);
    END;
    CREATE TRIGGER message_deleted AFTER DELETE ON message BEGIN
        INSERT INTO stale_manifest SELECT old.mailbox_id
            WHERE NOT EXISTS (SELECT 1 FROM stale_manifest WHERE mailbox_id = old.mailbox_id);
    END;
    )",
    R"(
    ALTER TABLE run ADD COLUMN vanished INTEGER NOT NULL DEFAULT 0;  -- listed, but gone before they were fetched
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
    if (version == catalogueVersion())
        return;
    // All steps or none: a crash on the way leaves the old schema.
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (int step = version; step < catalogueVersion(); ++step)
        database.exec(migrations[static_cast<size_t>(step)]);
    database.exec("PRAGMA application_id = " + std::to_string(catalogueApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(catalogueVersion()));
    transaction.commit();
}

} // namespace mailsheaf
