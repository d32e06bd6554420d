// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace mailsheaf {

/// What a server shows to prove who it is: a certificate with the chain it wants to send, and the key; PEM.
/// Weak ones too: the client has to refuse them.
struct TlsIdentity
{
    QByteArray chain;
    QByteArray key;
};

/// A server's end of TLS without a socket: the bytes of the wire go in and come out, so that who owns it sees
/// every one of them. Not thread-safe.
class TlsEnd final
{
    Q_DISABLE_COPY_MOVE(TlsEnd)

public:
    explicit TlsEnd(const TlsIdentity &identity);
    ~TlsEnd();

    /// Takes what has come; returns what it means, empty while hands are being shaken.
    [[nodiscard]] QByteArray received(const QByteArray &wire);
    void send(const QByteArray &plain);
    /// What has to go out now.
    [[nodiscard]] QByteArray takeOutgoing();
    [[nodiscard]] bool isEncrypted() const;
    /// The identity is of no use, or the client does not go along.
    [[nodiscard]] bool hasFailed() const;

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace mailsheaf
