// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/imap/bytesource.h"
#include "core/imap/deflatelayer.h"
#include "core/imap/endpoint.h"

#include <QSslSocket>

#include <chrono>
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
    struct Timeouts
    {
        std::chrono::milliseconds connect{20'000}; ///< For finding, reaching and securing the server.
        std::chrono::milliseconds silence{60'000}; ///< Without a single byte while an answer is due.
    };

    ImapSocket(Endpoint endpoint, CancelToken cancel);
    ImapSocket(Endpoint endpoint, CancelToken cancel, Timeouts timeouts);
    ~ImapSocket() override;
    Q_DISABLE_COPY_MOVE(ImapSocket)

    /// Connects; with Security::Tls the connection is encrypted and verified when this returns.
    [[nodiscard]] Result<void> connect();
    /// Encrypts a plain connection. Fails when bytes are waiting: they were sent before encryption and must
    /// not be believed (response injection).
    [[nodiscard]] Result<void> encrypt();

    [[nodiscard]] std::string_view buffered() const override;
    void consume(std::size_t bytes) override;
    /// Gives up after Timeouts::silence.
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
    /// "TLS 1.3", or empty.
    [[nodiscard]] QString tlsSummary() const;
    /// On the wire: compressed bytes count as they came.
    [[nodiscard]] quint64 bytesReceived() const { return m_bytesReceived; }

private:
    using Deadline = std::chrono::steady_clock::time_point;

    void configureTls();
    [[nodiscard]] Result<void> waitForSetUp(bool encrypted);
    [[nodiscard]] Result<void> waitForBytes();
    [[nodiscard]] Error setUpError() const;
    [[nodiscard]] Error connectionLost() const;
    [[nodiscard]] Result<std::size_t> readRaw(std::span<char> room);
    void makeRoom();

    Endpoint m_endpoint;
    CancelToken m_cancel;
    Timeouts m_timeouts;
    QSslSocket m_socket;
    QList<QSslError> m_sslErrors;
    bool m_serverHasGone = false;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::unique_ptr<DeflateLayer> m_deflate;
    quint64 m_bytesReceived = 0;
};

} // namespace mailsheaf
