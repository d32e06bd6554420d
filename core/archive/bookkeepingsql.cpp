// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/bookkeepingsql.h"

#include <QDateTime>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace mailsheaf {

namespace {

std::string joined(const QByteArrayList &words)
{
    const QByteArray bytes = words.join(' ');
    const QString text = QString::fromUtf8(bytes);
    // A server that sends other bytes than it may: keep them readable rather than lose them.
    return (text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text).toStdString();
}

QByteArray quotedIfNeeded(const QByteArray &label)
{
    const auto isSpecial = [](char c) { return c == ' ' || c == '"' || c == '(' || c == ')'; };
    if (!label.isEmpty() && std::ranges::none_of(label, isSpecial))
        return label;
    QByteArray quoted = label;
    quoted.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + quoted + '"';
}

/// Runs @p statement, whose first parameter is the mailbox, once for each UID.
void forEach(SQLite::Statement &statement, MailboxId mailbox, const std::vector<Uid> &uids)
{
    statement.bind(1, static_cast<int64_t>(mailbox));
    for (const Uid uid : uids) {
        statement.bind(2, uid);
        statement.exec();
        statement.reset();
    }
}

/// Writes what Archive::note() takes.
class NoteWriter
{
public:
    explicit NoteWriter(SQLite::Database &database)
        : m_database(database)
    {
    }

    void operator()(const StateNote &note)
    {
        SQLite::Statement update(
            m_database, "UPDATE mailbox SET uidnext = ?2, messages = ?3, highestmodseq = ?4 WHERE id = ?1");
        update.bind(1, static_cast<int64_t>(note.mailbox));
        update.bind(2, note.state.uidNext);
        update.bind(3, note.state.messages);
        update.bind(4, static_cast<int64_t>(note.state.highestModSeq)); // 63 bits, says RFC 7162.
        update.exec();
    }

    /// What is as it was costs no write.
    void operator()(const FlagsNote &note)
    {
        SQLite::Statement flags(m_database, "UPDATE message SET flags = ?3 WHERE mailbox_id = ?1 AND uid = "
                                            "?2 AND flags <> ?3");
        SQLite::Statement labels(m_database, "UPDATE message SET labels = ?3 WHERE mailbox_id = ?1 AND uid "
                                             "= ?2 AND labels <> ?3");
        for (const FlagsNote::Message &message : note.messages) {
            update(flags, note.mailbox, message.uid, flagsText(message.flags));
            if (message.labels)
                update(labels, note.mailbox, message.uid, labelsText(*message.labels));
        }
    }

    /// When it was noticed first is what counts.
    void operator()(const PresenceNote &note)
    {
        SQLite::Statement update(m_database,
                                 note.present ? "UPDATE message SET vanished = NULL WHERE mailbox_id = ?1 "
                                                "AND uid = ?2"
                                              : "UPDATE message SET vanished = ?3 WHERE mailbox_id = ?1 AND "
                                                "uid = ?2 AND vanished IS NULL");
        if (!note.present)
            update.bind(3, static_cast<int64_t>(QDateTime::currentSecsSinceEpoch()));
        forEach(update, note.mailbox, note.uids);
    }

    void operator()(const FailureNote &note)
    {
        SQLite::Statement insert(
            m_database, "INSERT INTO failure (mailbox_id, uid, reason, first_seen, last_seen, tries) VALUES "
                        "(?1, ?2, ?3, ?4, ?4, 1) ON CONFLICT (mailbox_id, uid) DO UPDATE SET reason = "
                        "excluded.reason, last_seen = excluded.last_seen, tries = tries + 1");
        insert.bind(1, static_cast<int64_t>(note.mailbox));
        insert.bind(2, note.uid);
        insert.bind(3, note.reason.toStdString());
        insert.bind(4, static_cast<int64_t>(QDateTime::currentSecsSinceEpoch()));
        insert.exec();
    }

    void operator()(const FailureOverNote &note)
    {
        SQLite::Statement remove(m_database, "DELETE FROM failure WHERE mailbox_id = ?1 AND uid = ?2");
        forEach(remove, note.mailbox, note.uids);
    }

    void operator()(const MailboxesNote &note)
    {
        std::map<QByteArray, UidValidity> current;
        for (const MailboxesNote::Mailbox &mailbox : note.mailboxes)
            current.emplace(mailbox.name.identity(), mailbox.validity);
        std::vector<MailboxId> gone;
        // One of which it is known already has the state 0.
        SQLite::Statement select(m_database,
                                 "SELECT id, raw_name, uidvalidity FROM mailbox WHERE uidnext IS NOT 0");
        while (select.executeStep()) {
            const SQLite::Column name = select.getColumn(1);
            const QByteArray key(static_cast<const char *>(name.getBlob()), name.getBytes());
            const auto found = current.find(key);
            if (found == current.end() ||
                (found->second != 0 && found->second != select.getColumn(2).getUInt()))
                gone.push_back(select.getColumn(0).getInt64());
        }
        for (const MailboxId mailbox : gone)
            noteGone(mailbox);
    }

private:
    void noteGone(MailboxId mailbox)
    {
        SQLite::Statement mark(m_database,
                               "UPDATE message SET vanished = ?2 WHERE mailbox_id = ?1 AND vanished IS NULL");
        mark.bind(1, static_cast<int64_t>(mailbox));
        mark.bind(2, static_cast<int64_t>(QDateTime::currentSecsSinceEpoch()));
        mark.exec();
        SQLite::Statement forget(m_database, "DELETE FROM failure WHERE mailbox_id = ?1");
        forget.bind(1, static_cast<int64_t>(mailbox));
        forget.exec();
        (*this)(StateNote{.mailbox = mailbox, .state = {}});
    }

    static void update(SQLite::Statement &statement, MailboxId mailbox, Uid uid, const std::string &text)
    {
        statement.bind(1, static_cast<int64_t>(mailbox));
        statement.bind(2, uid);
        statement.bindNoCopy(3, text);
        statement.exec();
        statement.reset();
    }

    SQLite::Database &m_database;
};

} // namespace

std::string flagsText(const QByteArrayList &flags)
{
    return joined(flags);
}

std::string labelsText(const QByteArrayList &labels)
{
    QByteArrayList quoted;
    quoted.reserve(labels.size());
    for (const QByteArray &label : labels)
        quoted << quotedIfNeeded(label);
    return joined(quoted);
}

void writeNotes(SQLite::Database &database, const std::vector<Note> &notes)
{
    NoteWriter writer(database);
    for (const Note &note : notes)
        std::visit(writer, note);
}

std::optional<MailboxState> selectState(SQLite::Database &database, MailboxId mailbox)
{
    SQLite::Statement select(database, "SELECT uidnext, messages, highestmodseq FROM mailbox WHERE id = ? "
                                       "AND uidnext IS NOT NULL");
    select.bind(1, static_cast<int64_t>(mailbox));
    if (!select.executeStep())
        return std::nullopt;
    return MailboxState{.uidNext = select.getColumn(0).getUInt(),
                        .messages = select.getColumn(1).getUInt(),
                        .highestModSeq = static_cast<quint64>(select.getColumn(2).getInt64())};
}

KnownCounts selectKnown(SQLite::Database &database, MailboxId mailbox, Uid below)
{
    SQLite::Statement select(
        database,
        "WITH known (uid) AS (SELECT uid FROM message WHERE mailbox_id = ?1 AND vanished IS NULL UNION ALL "
        "SELECT uid FROM failure WHERE mailbox_id = ?1 AND NOT EXISTS (SELECT 1 FROM message WHERE "
        "mailbox_id = ?1 AND message.uid = failure.uid)) "
        "SELECT count(*), count(CASE WHEN uid < ?2 THEN 1 END) FROM known");
    select.bind(1, static_cast<int64_t>(mailbox));
    select.bind(2, below);
    select.executeStep();
    return {.all = static_cast<quint64>(select.getColumn(0).getInt64()),
            .below = static_cast<quint64>(select.getColumn(1).getInt64())};
}

std::vector<Uid> selectVanished(SQLite::Database &database, MailboxId mailbox)
{
    SQLite::Statement select(
        database,
        "SELECT uid FROM message WHERE mailbox_id = ? AND vanished IS NOT NULL ORDER BY mailbox_id, uid");
    select.bind(1, static_cast<int64_t>(mailbox));
    std::vector<Uid> uids;
    while (select.executeStep())
        uids.push_back(select.getColumn(0).getUInt());
    return uids;
}

std::map<MailboxId, std::vector<Uid>> selectFailures(SQLite::Database &database)
{
    SQLite::Statement select(database, "SELECT mailbox_id, uid FROM failure ORDER BY mailbox_id, uid");
    std::map<MailboxId, std::vector<Uid>> failures;
    while (select.executeStep())
        failures[select.getColumn(0).getInt64()].push_back(select.getColumn(1).getUInt());
    return failures;
}

} // namespace mailsheaf
