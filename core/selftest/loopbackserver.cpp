// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selftest/loopbackserver.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

namespace mailsheaf {

namespace {

constexpr qint64 maxLine = 8 * 1024;

/// One client, from the handshake to the end; deletes itself with its socket.
void serve(QSslSocket *socket, const MiniatureMailbox &mailbox, const MiniatureLogin &login)
{
    const auto server = std::make_shared<MiniatureServer>(
        mailbox, login, [socket](const QByteArray &bytes) { socket->write(bytes); });
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, server] {
        while (!server->isOver() && socket->canReadLine()) {
            QByteArray line = socket->readLine(maxLine);
            if (!line.endsWith("\r\n"))
                return socket->abort();
            line.chop(2);
            server->handle(line);
        }
        if (server->isOver())
            socket->disconnectFromHost(); // after everything has been sent
        else if (socket->bytesAvailable() >= maxLine)
            socket->abort();
    });
    server->greet(); // before which no client says anything
}

} // namespace

/// Accepts connections; of the server's thread.
class LoopbackServer::Listener final : public QSslServer
{
public:
    Listener(const LoopbackServer &owner, const ThrowawayCertificate &identity)
        : m_owner(owner)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(identity.certificate));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificate
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection()))
                serve(socket, m_owner.m_mailbox, m_owner.m_login);
        });
    }

private:
    const LoopbackServer &m_owner;
};

LoopbackServer::LoopbackServer(const MiniatureMailbox &mailbox, const MiniatureLogin &login)
    : m_mailbox(mailbox)
    , m_login(login)
    , m_thread(std::make_unique<QThread>())
{
}

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(const MiniatureMailbox &mailbox,
                                                              const MiniatureLogin &login,
                                                              const ThrowawayCertificate &identity)
{
    std::unique_ptr<LoopbackServer> server(new LoopbackServer(mailbox, login));
    auto listener = std::make_unique<Listener>(*server, identity);
    if (!listener->listen(QHostAddress::LocalHost))
        return failure(ErrorKind::Network,
                       QCoreApplication::translate("mailsheaf::SelfTest",
                                                   "The server of the self-test cannot listen: %1.")
                           .arg(listener->errorString()));
    server->m_port = listener->serverPort();
    listener->moveToThread(server->m_thread.get());
    server->m_listener = listener.release();
    QObject::connect(server->m_thread.get(), &QThread::finished, server->m_listener, &QObject::deleteLater);
    server->m_thread->start();
    return server;
}

LoopbackServer::~LoopbackServer()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace mailsheaf
