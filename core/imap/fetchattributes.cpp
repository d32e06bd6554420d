// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/fetchattributes.h"

#include "core/imap/ascii.h"
#include "core/imap/responsecursor.h"

#include <chrono>

namespace mailsheaf {

namespace {

bool takeUid(ResponseCursor *cursor, FetchedMessage *message)
{
    const auto uid = ascii::number<Uid>(cursor->takeAtom());
    const bool sane = uid && *uid != 0 && message->uid == 0;
    message->uid = uid.value_or(0);
    return sane;
}

bool takeFlags(ResponseCursor *cursor, FetchedMessage *message)
{
    auto flags = cursor->takeAtomList();
    if (!flags)
        return false;
    // \Recent says something about this session, not about the message.
    flags->removeIf([](const QByteArray &flag) { return ascii::equals(ascii::view(flag), "\\Recent"); });
    message->flags = *flags;
    return true;
}

/// developers.google.com/gmail/imap/imap-extensions
bool takeLabels(ResponseCursor *cursor, FetchedMessage *message)
{
    const auto labels = cursor->takeStringList();
    message->labels = labels;
    return labels.has_value();
}

bool takeInternalDate(ResponseCursor *cursor, FetchedMessage *message)
{
    const auto date = cursor->takeString();
    if (date)
        message->internalDate = parseInternalDate(ascii::view(*date)).value_or(0);
    return date.has_value();
}

bool takeBody(ResponseCursor *cursor, FetchAttributes *attributes)
{
    if (attributes->response.body != FetchResponse::Body::Absent) {
        attributes->response.body = FetchResponse::Body::Twice;
        attributes->quotedBody.reset();
        return cursor->skipValue();
    }
    attributes->response.body = FetchResponse::Body::Received;
    if (cursor->take(ResponseCursor::bodyMark)) {
        attributes->bodyStreamed = true;
        return true;
    }
    const auto body = cursor->takeString();
    if (body && body->isNull())
        attributes->response.body = FetchResponse::Body::Nil;
    else
        attributes->quotedBody = body;
    return body.has_value();
}

/// An id that makes no sense is none: the message itself may be all right.
bool takeGmailId(ResponseCursor *cursor, FetchedMessage *message)
{
    const std::string_view digits = cursor->takeAtom();
    const bool first = message->contentId.isEmpty();
    message->contentId = gmailContentId(digits);
    return first && !digits.empty();
}

bool takeObjectId(ResponseCursor *cursor, FetchedMessage *message)
{
    const auto ids = cursor->takeAtomList();
    const bool first = message->contentId.isEmpty();
    if (ids && ids->size() == 1)
        message->contentId = objectContentId(ascii::view(ids->first()));
    return first && ids.has_value();
}

/// "BODY[HEADER]" or, when only its beginning was asked for, "BODY[HEADER]<0>".
bool takeHeader(ResponseCursor *cursor, FetchResponse *response)
{
    const bool first = !response->header;
    response->header = cursor->takeString();
    return first && response->header.has_value();
}

bool takeAttribute(std::string_view name, ResponseCursor *cursor, FetchAttributes *attributes)
{
    if (ascii::equals(name, "UID"))
        return takeUid(cursor, &attributes->response.message);
    if (ascii::equals(name, "FLAGS"))
        return attributes->response.hasFlags = takeFlags(cursor, &attributes->response.message);
    if (ascii::equals(name, "INTERNALDATE"))
        return takeInternalDate(cursor, &attributes->response.message);
    if (ascii::equals(name, "X-GM-MSGID"))
        return takeGmailId(cursor, &attributes->response.message);
    if (ascii::equals(name, "EMAILID"))
        return takeObjectId(cursor, &attributes->response.message);
    if (ascii::equals(name, "BODY[HEADER]") || ascii::equals(name, "BODY[HEADER]<0>"))
        return takeHeader(cursor, &attributes->response);
    if (const auto offset = bodyOffset(name)) {
        attributes->response.bodyOffset = *offset;
        return takeBody(cursor, attributes);
    }
    if (ascii::equals(name, "X-GM-LABELS"))
        return takeLabels(cursor, &attributes->response.message);
    if (ascii::equals(name, "RFC822.SIZE")) {
        attributes->response.announcedSize = ascii::number<quint64>(cursor->takeAtom());
        return attributes->response.announcedSize.has_value();
    }
    return cursor->skipValue();
}

} // namespace

std::optional<quint64> bodyOffset(std::string_view name)
{
    constexpr std::string_view body = "BODY[]";
    if (!ascii::startsWith(name, body))
        return std::nullopt;
    const std::string_view origin = name.substr(body.size());
    if (origin.empty())
        return 0;
    if (origin.size() < 3 || origin.front() != '<' || origin.back() != '>')
        return std::nullopt;
    return ascii::number<quint64>(origin.substr(1, origin.size() - 2));
}

std::optional<FetchAttributes> parseFetchAttributes(std::string_view text)
{
    FetchAttributes attributes;
    ResponseCursor cursor(text);
    if (!cursor.take('('))
        return std::nullopt;
    while (true) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return attributes;
        const std::string_view name = cursor.takeAtom();
        cursor.skipSpaces();
        if (name.empty() || !takeAttribute(name, &cursor, &attributes))
            return std::nullopt;
    }
}

std::optional<qint64> parseInternalDate(std::string_view text)
{
    // dd-Mon-yyyy hh:mm:ss +zzzz, the day possibly with a leading space
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 26 || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[14] != ':' ||
        text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-'))
        return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t length) {
        return ascii::number<int>(text.substr(at, length));
    };
    const auto day = text[0] == ' ' ? part(1, 1) : part(0, 2);
    int month = 0;
    while (month < 12 &&
           !ascii::equals(months.substr(static_cast<std::size_t>(month) * 3, 3), text.substr(3, 3)))
        ++month;
    const auto year = part(7, 4);
    const auto hour = part(12, 2);
    const auto minute = part(15, 2);
    const auto second = part(18, 2);
    const auto zone = part(22, 4);
    if (!day || month == 12 || !year || !hour || !minute || !second || !zone)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(month) + 1),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 offset = (*zone / 100 * 60 + *zone % 100) * 60;
    return days * 86400 + *hour * 3600 + *minute * 60 + *second - (text[21] == '-' ? -offset : offset);
}

} // namespace mailsheaf
