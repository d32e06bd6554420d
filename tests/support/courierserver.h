// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mailserver.h"

namespace mailsheaf {

/// Courier: little beyond IMAP4rev1, every folder below INBOX with "." between the levels, and no more than
/// four connections from one address: those beyond are closed before the greeting. A wrong password is
/// answered after five seconds.
class CourierServer final : public MailServer
{
    Q_DISABLE_COPY_MOVE(CourierServer)

public:
    CourierServer()
        : MailServer(QStringLiteral("courier.sh"))
    {
        start({QStringLiteral("shim=" MAILSHEAF_SERVER_SHIM)});
    }
    ~CourierServer() override = default;
};

} // namespace mailsheaf
