// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/contentid.h"

#include "core/imap/ascii.h"

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr std::size_t longestObjectId = 255;

bool isObjectIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

} // namespace

ContentId gmailContentId(std::string_view digits)
{
    const auto number = ascii::number<quint64>(digits);
    return number.value_or(0) == 0 ? ContentId() : "gm:" + ContentId::number(*number);
}

ContentId objectContentId(std::string_view id)
{
    if (id.empty() || id.size() > longestObjectId || !std::ranges::all_of(id, isObjectIdCharacter))
        return {};
    return "oid:" + ascii::bytes(id);
}

ContentKey contentKey(const ContentId &id)
{
    if (id.isEmpty())
        return 0;
    // FNV-1a.
    ContentKey key = 0xcbf29ce484222325;
    for (const char c : id) {
        key ^= static_cast<unsigned char>(c);
        key *= 0x100000001b3;
    }
    return key == 0 ? 1 : key;
}

} // namespace mailsheaf
