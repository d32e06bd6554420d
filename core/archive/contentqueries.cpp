// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/contentqueries.h"

#include "core/archive/mailpath.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace mailsheaf::contentqueries {

namespace {

/// The columns that heldMessage() reads.
constexpr const char *selectHeld = "SELECT size, sha256, internal_date, uid, raw_name, delimiter, uidvalidity"
                                   " FROM message JOIN mailbox ON mailbox.id = message.mailbox_id WHERE ";

QByteArray bytesOf(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

HeldMessage heldMessage(SQLite::Statement &row)
{
    const std::string delimiter = row.getColumn(5).getString();
    const MailboxName name(bytesOf(row.getColumn(4)), delimiter.empty() ? '\0' : delimiter.front());
    return {.size = static_cast<quint64>(row.getColumn(0).getInt64()),
            .sha256 = bytesOf(row.getColumn(1)),
            .internalDate = row.getColumn(2).getInt64(),
            .path = messagePath(name, row.getColumn(6).getUInt(), row.getColumn(3).getUInt())};
}

} // namespace

std::vector<HeldMessage> ofContent(SQLite::Database &database, const ContentId &id)
{
    SQLite::Statement select(database, std::string(selectHeld) + "content_id = ?");
    select.bind(1, id.toStdString());
    std::vector<HeldMessage> messages;
    while (select.executeStep())
        messages.push_back(heldMessage(select));
    return messages;
}

std::optional<HeldMessage> message(SQLite::Database &database, MailboxId mailbox, Uid uid)
{
    SQLite::Statement select(database, std::string(selectHeld) + "mailbox_id = ? AND uid = ?");
    select.bind(1, static_cast<int64_t>(mailbox));
    select.bind(2, uid);
    return select.executeStep() ? std::optional(heldMessage(select)) : std::nullopt;
}

void visitContents(SQLite::Database &database, const std::function<void(const ContentId &)> &visit)
{
    // Answered by the index alone.
    SQLite::Statement select(database, "SELECT content_id FROM message WHERE content_id IS NOT NULL");
    while (select.executeStep())
        visit(bytesOf(select.getColumn(0)));
}

std::vector<OlderMessage> ofOtherEpochs(SQLite::Database &database, const QByteArray &rawName,
                                        UidValidity validity)
{
    SQLite::Statement select(database,
                             "SELECT size, internal_date, mailbox_id, uid FROM message WHERE mailbox_id IN"
                             " (SELECT id FROM mailbox WHERE raw_name = ? AND uidvalidity <> ?)");
    select.bind(1, rawName.isEmpty() ? "" : rawName.constData(), static_cast<int>(rawName.size()));
    select.bind(2, validity);
    std::vector<OlderMessage> messages;
    while (select.executeStep())
        messages.push_back({.size = static_cast<quint64>(select.getColumn(0).getInt64()),
                            .internalDate = select.getColumn(1).getInt64(),
                            .mailbox = select.getColumn(2).getInt64(),
                            .uid = select.getColumn(3).getUInt()});
    return messages;
}

} // namespace mailsheaf::contentqueries
