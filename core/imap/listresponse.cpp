// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listresponse.h"

#include "core/imap/ascii.h"
#include "core/imap/responsecursor.h"

#include <array>
#include <utility>

namespace mailsheaf {

namespace {

constexpr std::array<std::pair<std::string_view, SpecialUse>, 8> specialUses = {{
    {"\\All", SpecialUse::All},
    {"\\Archive", SpecialUse::Archive},
    {"\\Drafts", SpecialUse::Drafts},
    {"\\Flagged", SpecialUse::Flagged},
    {"\\Important", SpecialUse::Important},
    {"\\Junk", SpecialUse::Junk},
    {"\\Sent", SpecialUse::Sent},
    {"\\Trash", SpecialUse::Trash},
}};

void applyAttribute(std::string_view attribute, MailboxInfo *info)
{
    if (ascii::equals(attribute, "\\Noselect") || ascii::equals(attribute, "\\NonExistent"))
        info->selectable = false;
    for (const auto &[name, use] : specialUses) {
        if (ascii::equals(attribute, name))
            info->use = use;
    }
}

void applyStatusItem(std::string_view name, std::string_view value, MailboxStatus *status)
{
    if (ascii::equals(name, "MESSAGES"))
        status->messages = ascii::number<quint32>(value).value_or(0);
    else if (ascii::equals(name, "UIDNEXT"))
        status->uidNext = ascii::number<Uid>(value).value_or(0);
    else if (ascii::equals(name, "UIDVALIDITY"))
        status->uidValidity = ascii::number<UidValidity>(value).value_or(0);
    else if (ascii::equals(name, "SIZE"))
        status->bytes = ascii::number<quint64>(value);
    else if (ascii::equals(name, "HIGHESTMODSEQ"))
        status->highestModSeq = ascii::number<quint64>(value).value_or(0);
}

} // namespace

std::optional<MailboxInfo> parseList(std::string_view text)
{
    ResponseCursor cursor(text);
    const auto attributes = cursor.takeAtomList();
    cursor.skipSpaces();
    const auto delimiter = cursor.takeString();
    cursor.skipSpaces();
    const auto name = cursor.takeString();
    if (!attributes || !delimiter || delimiter->size() > 1 || !name || name->isNull())
        return std::nullopt;
    MailboxInfo info;
    info.name = MailboxName(*name, delimiter->isEmpty() ? '\0' : delimiter->front());
    for (const QByteArray &attribute : *attributes)
        applyAttribute(ascii::view(attribute), &info);
    return info;
}

std::optional<MailboxStatus> parseStatus(std::string_view text)
{
    ResponseCursor cursor(text);
    const auto name = cursor.takeString();
    cursor.skipSpaces();
    if (!name || name->isNull() || !cursor.take('('))
        return std::nullopt;
    MailboxStatus status;
    status.rawName = *name;
    while (true) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return status;
        const std::string_view item = cursor.takeAtom();
        cursor.skipSpaces();
        const std::string_view value = cursor.takeAtom();
        if (item.empty() || value.empty())
            return std::nullopt;
        applyStatusItem(item, value, &status);
    }
}

} // namespace mailsheaf
