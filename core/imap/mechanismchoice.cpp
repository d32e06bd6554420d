// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mechanismchoice.h"

#include "core/imap/ascii.h"

#include <algorithm>
#include <string>

namespace mailsheaf {

bool offersCapability(const QByteArrayList &capabilities, std::string_view name)
{
    return std::ranges::any_of(
        capabilities, [&](const QByteArray &offered) { return ascii::equals(ascii::view(offered), name); });
}

std::optional<QByteArray> chooseMechanism(const QByteArrayList &capabilities, bool isAscii)
{
    const bool loginAllowed = !offersCapability(capabilities, "LOGINDISABLED");
    if (loginAllowed && isAscii)
        return QByteArray("");
    for (const char *mechanism : {"PLAIN", "LOGIN", "SCRAM-SHA-1", "DIGEST-MD5", "CRAM-MD5"}) {
        if (offersCapability(capabilities, std::string("AUTH=") + mechanism))
            return QByteArray(mechanism);
    }
    return loginAllowed ? std::optional(QByteArray("")) : std::nullopt;
}

} // namespace mailsheaf
