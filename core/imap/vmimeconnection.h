// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/imap/streamguard.h"
#include "core/imap/vmimesocket.h"

#include <memory>
#include <string>

namespace mailsheaf {

/// vmime's part of a session: greeting, capabilities, SASL sign-in, and the numbering of commands.
///
/// One thread. vmime's exceptions stop here. One sign-in attempt with one mechanism, never a second guess: a
/// wrong password must not lock the account.
class VmimeConnection
{
public:
    /// @p socket is connected and encrypted as far as it is going to be; not owned.
    VmimeConnection(ImapSocket &socket, const QString &user, const Secret &secret);
    ~VmimeConnection();
    Q_DISABLE_COPY_MOVE(VmimeConnection)

    /// @p plainGreeting: a greeting's text that was read before encryption; empty when vmime is to read it.
    [[nodiscard]] Result<void> signIn(const QByteArray &plainGreeting);

    /// Sends a command in one packet and returns its tag. Not for commands with CR or LF in them.
    [[nodiscard]] Result<std::string> send(const vmime::shared_ptr<vmime::net::imap::IMAPCommand> &command);
    [[nodiscard]] const StreamGuard &guard() const { return m_guard; }

private:
    class Authenticator;
    class SocketFactory;

    [[nodiscard]] Error signInError(ErrorKind kind) const;

    ImapSocket &m_plainSocket;
    StreamGuard m_guard;
    vmime::shared_ptr<VmimeSocket> m_socket;
    vmime::shared_ptr<vmime::net::session> m_vmimeSession;
    vmime::shared_ptr<vmime::net::imap::IMAPStore> m_store;
    vmime::shared_ptr<Authenticator> m_authenticator;
    vmime::shared_ptr<vmime::net::imap::IMAPConnection> m_connection;
};

} // namespace mailsheaf
