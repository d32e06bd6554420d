// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/imap/endpoint.h"
#include "core/imap/mailboxinfo.h"
#include "core/imap/servercertificate.h"

#include <QFuture>

namespace mailsheaf {

/// What a server answered when it was looked at once.
struct ServerView
{
    QString greeting;      ///< The server's own greeting text, made safe to show.
    QString tlsSummary;    ///< "TLS 1.3", or empty without TLS.
    MailboxList mailboxes; ///< In the server's order, with counts.
};

/// Signs in once, lists all mailboxes with their states, signs out. For "Test connection", for the folder
/// tree and for `mailsheaf-cli folders`. May be called from any thread; the work runs on a thread of its own,
/// and the future always gets exactly one result. Exactly one sign-in attempt.
[[nodiscard]] QFuture<Result<ServerView>> probeServer(const Endpoint &endpoint, const QString &user,
                                                      const Secret &secret, const CancelToken &cancel);

/// askForCertificate() in the same way.
[[nodiscard]] QFuture<Result<ServerCertificate>> probeCertificate(const Endpoint &endpoint,
                                                                  const CancelToken &cancel);

} // namespace mailsheaf
