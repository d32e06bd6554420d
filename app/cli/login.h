// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <functional>
#include <optional>

namespace mailsheaf {

/// Everything needed to sign in.
struct Login
{
    Endpoint endpoint;
    QString user;
    Secret secret;
    std::optional<Account> account; ///< The saved account it comes from, if any.
};

/// Puts together what the command line, the saved account and the keychain say. @p done is called once, from
/// the event loop or at once, unless @p context is gone.
void findLogin(const ServerOptions &options, const CommandTools &tools, QObject *context,
               std::function<void(Result<Login>)> done);

} // namespace mailsheaf
