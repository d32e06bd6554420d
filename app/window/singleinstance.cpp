// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace mailsheaf {

namespace {

const QByteArray answer = "ok\n";
constexpr int maxClients = 16;
constexpr std::chrono::milliseconds tryAgainAfter{50};

/// The user's own folder for such things where there is one, which other users cannot enter.
QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

/// Short whatever the folder is called: the path of a socket may have about 100 bytes.
QString addressFor(const QString &settingsFolder)
{
    const QByteArray key = QDir::cleanPath(settingsFolder).toUtf8() + '\n' + QDir::homePath().toUtf8();
    const QString name =
        QStringLiteral("mailsheaf-") +
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
#ifdef Q_OS_WIN
    return name; // of a pipe
#else
    return runtimeFolder() + u'/' + name;
#endif
}

QString lockFileFor(const QString &address)
{
    return runtimeFolder() + u'/' + address.section(u'/', -1) + QStringLiteral(".lock");
}

} // namespace

SingleInstance::SingleInstance(const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_address(addressFor(settingsFolder))
    , m_lock(lockFileFor(m_address))
{
    m_lock.setStaleLockTime(0); // stale when its process is gone, however long that takes
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Place SingleInstance::claim(const StartRequest &request)
{
    QDir().mkpath(runtimeFolder());
    // The first one may be about to listen, or to end: then the next look finds out.
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Place::First;
        }
        // Where there can be no lock, two windows are better than none.
        if (m_lock.error() != QLockFile::LockFailedError)
            return Place::First;
        if (handOver(request, deadline))
            return Place::HandedOver;
        QThread::msleep(static_cast<unsigned long>(tryAgainAfter.count()));
    } while (!deadline.hasExpired());
    return Place::Unheard;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // nobody's, because the lock is ours
    if (!m_server.listen(m_address))
        qWarning("Other starts of the program cannot be heard: %s", qPrintable(m_server.errorString()));
}

bool SingleInstance::handOver(const StartRequest &request, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // who has been started by the user may pass that on
#endif
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return false;
    socket.write(toLine(request));
    while (socket.bytesAvailable() < answer.size()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return socket.readAll() == answer;
}

void SingleInstance::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        if (const auto clients = m_server.findChildren<QLocalSocket *>(); clients.size() > maxClients)
            delete clients.first(); // the oldest
        client->setReadBufferSize(maxStartRequest);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        QTimer::singleShot(patience, client, [client] { client->abort(); });
        read(client); // what came before
    }
}

void SingleInstance::read(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() >= maxStartRequest)
            client->abort();
        return;
    }
    const auto request = startRequestOf(client->readLine().trimmed());
    disconnect(client, &QLocalSocket::readyRead, this, nullptr); // one request each
    if (!request) {
        client->abort();
        return;
    }
    client->write(answer);
    client->disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace mailsheaf
