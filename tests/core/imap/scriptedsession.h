// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/messagelist.h"
#include "core/imap/session.h"
#include "tests/support/scriptedserver.h"

/// A session with a scripted server, for tests of what comes after the sign-in.
namespace mailsheaf {

inline Script signIn(const QByteArray &capabilities = "IMAP4rev1")
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
            expectLine("LOGIN somebody secret"),
            sendBytes("%TAG% OK [CAPABILITY " + capabilities + "] in\r\n")};
}

inline Script ask(const QByteArray &command, const QByteArray &answer)
{
    return {expectLine(command), sendBytes(answer)};
}

inline Endpoint endpointOf(const ScriptedServer &server)
{
    return {
        .host = QStringLiteral("127.0.0.1"), .port = server.port(), .security = Security::None, .caFile = {}};
}

inline Result<std::unique_ptr<Session>> openSession(const ScriptedServer &server,
                                                    const CancelToken &cancel = {})
{
    return Session::open(endpointOf(server), QStringLiteral("somebody"), Secret(QStringLiteral("secret")),
                         cancel);
}

/// Of a mailbox that is said to have ten messages.
inline Result<ListAnswer> answerTo(Session &session, const ListQuery &query,
                                   const FlagsHandler &flagsHandler = {})
{
    return sendList(session, query).and_then([&](const ListTags &tags) {
        return readList(session, tags, query, MailboxName("INBOX"), 10, {.flags = flagsHandler});
    });
}

} // namespace mailsheaf
