// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>
#include <vector>

namespace mailsheaf {

/// The TLS end in front of a plain server that says goodbye in the middle: a connection that is cut gets
/// TLS's own close_notify, and no FIN: what follows is up to the client.
///
/// On loopback, a thread for each connection, from construction to destruction; any thread may call any
/// function.
class TlsProxy final
{
    Q_DISABLE_COPY_MOVE(TlsProxy)

public:
    /// @p certificate, @p key: PEM files.
    TlsProxy(quint16 plainServerPort, const QString &certificate, const QString &key);
    ~TlsProxy();

    /// 0 when it could not listen, or could not read the certificate.
    [[nodiscard]] quint16 port() const;
    /// The next connections are cut after so many bytes, of the server's plain ones, have gone to the client;
    /// one number for each connection. Those after them go well.
    void cutInTurn(const std::vector<qint64> &cuts);
    /// Of the server's plain bytes, delivered to clients since construction.
    [[nodiscard]] qint64 bytesToClient() const;

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace mailsheaf
