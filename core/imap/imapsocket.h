// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/imap/bytesource.h"
#include "core/imap/deflatelayer.h"
#include "core/imap/endpoint.h"

#include <QHostAddress>
#include <QSslSocket>

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace mailsheaf {

/// The network connection of one session: TCP, TLS, deadlines, cancel, and one receive buffer.
///
/// Blocking; used by one thread at a time (a worker's, never the window's), which it is bound to. TLS is ours
/// and not vmime's: server name (SNI), the system's authorities, host name check, TLS 1.2 or later. Every
/// call notices a cancelled token within a quarter of a second. Deadlines are on a monotonic clock. Failures
/// have the kind Network, Certificate or Cancelled; after one the socket is of no further use.
class ImapSocket final : public ByteSource
{
public:
    ImapSocket(Endpoint endpoint, CancelToken cancel);
    ~ImapSocket() override;
    Q_DISABLE_COPY_MOVE(ImapSocket)

    /// Connects to one of the host's addresses; with Security::Tls the connection is encrypted and verified
    /// when this returns.
    [[nodiscard]] Result<void> connect();
    /// Encrypts a plain connection, after expectNothing().
    [[nodiscard]] Result<void> encrypt();
    /// Fails when bytes are waiting: they were sent unasked, before encryption, and must not be believed
    /// (response injection).
    [[nodiscard]] Result<void> expectNothing() const;

    [[nodiscard]] std::string_view buffered() const override;
    void consume(std::size_t bytes) override;
    /// Gives up after Patience::silence, or when no more than a trickle comes.
    [[nodiscard]] Result<void> fill() override;
    [[nodiscard]] QString peer() const override { return m_endpoint.host; }

    /// From here on everything is deflated, in both directions; nothing may be under way. What has been
    /// received beyond this point already is taken along.
    [[nodiscard]] Result<void> compress();
    [[nodiscard]] bool isCompressed() const { return m_deflate != nullptr; }

    /// Sends everything in one piece.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// nullptr lets go of the current thread; only then may another thread call it with itself.
    void moveToThread(QThread *thread) { m_socket.moveToThread(thread); }
    /// Closes politely, without waiting for the server's answer.
    void close();

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    /// What the server has shown, accepted or not; null before.
    [[nodiscard]] QSslCertificate certificate() const { return m_socket.peerCertificate(); }
    /// "TLS 1.3", or empty.
    [[nodiscard]] QString tlsSummary() const;
    /// On the wire: compressed bytes count as they came.
    [[nodiscard]] quint64 bytesReceived() const { return m_bytesReceived; }

private:
    using Clock = std::chrono::steady_clock;

    void configureTls();
    [[nodiscard]] bool isTrusted() const;
    [[nodiscard]] Result<void> reachAny(Clock::time_point deadline);
    [[nodiscard]] Result<void> reach(const QHostAddress &address, Clock::time_point deadline);
    [[nodiscard]] Result<void> encrypt(Clock::time_point deadline);
    [[nodiscard]] Result<void> waitForSetUp(const std::function<bool()> &isReady, Clock::time_point deadline);
    [[nodiscard]] Result<void> waitForBytes();
    [[nodiscard]] Result<void> noteWait(Clock::duration waited);
    [[nodiscard]] Result<void> checkName() const;
    [[nodiscard]] Error noAnswer() const;
    [[nodiscard]] Error setUpError() const;
    [[nodiscard]] Error connectionLost() const;
    [[nodiscard]] Result<std::size_t> readRaw(std::span<char> room);
    void makeRoom();

    Endpoint m_endpoint;
    CancelToken m_cancel;
    QSslSocket m_socket;
    QList<QSslError> m_sslErrors;
    bool m_serverHasGone = false;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::unique_ptr<DeflateLayer> m_deflate;
    quint64 m_bytesReceived = 0;
    Clock::duration m_waited{}; ///< For what has come since there were m_countedBytes.
    quint64 m_countedBytes = 0;
};

} // namespace mailsheaf
