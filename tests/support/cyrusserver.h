// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mailserver.h"

namespace mailsheaf {

/// Cyrus: names contents (OBJECTID), compresses, has LIST-STATUS and CONDSTORE. Refuses messages with NUL,
/// 8-bit characters in headers, or ends of lines that are not CRLF, and some characters in names.
class CyrusServer final : public MailServer
{
    Q_DISABLE_COPY_MOVE(CyrusServer)

public:
    CyrusServer()
        : MailServer(QStringLiteral("cyrus.sh"))
    {
        start({QStringLiteral("shim=" MAILSHEAF_SERVER_SHIM)});
    }
    ~CyrusServer() override = default;
};

} // namespace mailsheaf
