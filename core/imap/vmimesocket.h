// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/imapsocket.h"
#include "core/imap/streamguard.h"
#include "core/imap/vmimebridge.h"

#include <optional>

namespace mailsheaf {

/// Lets vmime talk over an ImapSocket that is already connected, with a StreamGuard in between.
///
/// Used for sign-in only, in the session's own thread. Writes of vmime, which come in pieces, are joined into
/// one packet per command. vmime's exceptions cannot carry our errors, so the first one is kept in error().
class VmimeSocket final : public vmime::net::socket
{
public:
    VmimeSocket(ImapSocket &connected, StreamGuard &guard);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Makes the next bytes vmime reads; for a greeting that was read before.
    void preload(std::string_view bytes) { m_incoming += bytes; }

    void connect(const vmime::string &address, const vmime::port_t port) override;
    void disconnect() override;
    bool isConnected() const override;
    bool waitForRead(const int msecs) override;
    bool waitForWrite(const int msecs) override;
    void receive(vmime::string &buffer) override;
    size_t receiveRaw(vmime::byte_t *buffer, const size_t count) override;
    void send(const vmime::string &buffer) override;
    void send(const char *text) override;
    void sendRaw(const vmime::byte_t *buffer, const size_t count) override;
    size_t sendRawNonBlocking(const vmime::byte_t *buffer, const size_t count) override;
    unsigned int getStatus() const override;
    size_t getBlockSize() const override;
    const vmime::string getPeerName() const override;
    const vmime::string getPeerAddress() const override;
    vmime::shared_ptr<vmime::net::timeoutHandler> getTimeoutHandler() override;
    void setTracer(vmimebridge::SharedArg<vmime::net::tracer> tracer) override;
    vmime::shared_ptr<vmime::net::tracer> getTracer() override;

private:
    void append(std::string_view text);
    [[nodiscard]] std::size_t findLineEnd();
    void readSafeLine();
    void skipLiteral(std::size_t bytes);
    [[noreturn]] void fail(const Error &error);
    template <typename T>
    T must(Result<T> result);

    ImapSocket &m_socket;
    StreamGuard &m_guard;
    std::string m_outgoing;
    std::string m_incoming;
    std::optional<Error> m_error;
};

} // namespace mailsheaf
