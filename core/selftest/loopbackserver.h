// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/endpoint.h"
#include "core/selftest/miniatureserver.h"
#include "core/selftest/throwawaycertificate.h"

#include <memory>

class QThread;

namespace mailsheaf {

/// An IMAP server with TLS on a free port of 127.0.0.1, for one user and one mailbox, on a thread of its own
/// from start() to destruction. A session costs it nothing but memory, so it takes as many as come.
class LoopbackServer
{
public:
    /// Fails with the kind Network when it cannot listen.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> start(const MiniatureMailbox &mailbox,
                                                                       const MiniatureLogin &login,
                                                                       const ThrowawayCertificate &identity);
    /// Ends every connection; waits for the thread.
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    class Listener;
    LoopbackServer(const MiniatureMailbox &mailbox, const MiniatureLogin &login);

    const MiniatureMailbox m_mailbox;
    const MiniatureLogin m_login;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
    Listener *m_listener = nullptr; ///< Lives and dies in m_thread.
};

} // namespace mailsheaf
