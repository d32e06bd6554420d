// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/imapsocket.h"

#include "core/imap/addresslookup.h"
#include "core/imap/certificatename.h"
#include "core/imap/certificateproblem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSslConfiguration>

#include <algorithm>
#include <cstring>
#include <utility>

namespace mailsheaf {

namespace {

constexpr std::size_t initialBuffer = 256 * 1024;
constexpr std::size_t usefulRead = 32 * 1024;
// What Qt may hold per connection. Without a limit it takes over whatever the kernel has, megabytes at a
// time.
constexpr qint64 mostHeldByQt = 128 * 1024;
constexpr quint64 moreThanATrickle = 1024;
constexpr int cancelCheckMs = 100;
/// As long as there are others.
constexpr std::chrono::seconds longestForOneOfSeveral{4};

struct ImapSocketText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ImapSocket)
};

} // namespace

ImapSocket::ImapSocket(Endpoint endpoint, CancelToken cancel)
    : m_endpoint(std::move(endpoint))
    , m_cancel(std::move(cancel))
    , m_buffer(initialBuffer)
{
    m_socket.setReadBufferSize(mostHeldByQt);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, [this](const QList<QSslError> &errors) {
        m_sslErrors = errors;
        if (isTrusted())
            m_socket.ignoreSslErrors();
    });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, [this](QAbstractSocket::SocketError error) {
        m_serverHasGone = m_serverHasGone || error == QAbstractSocket::RemoteHostClosedError;
    });
}

ImapSocket::~ImapSocket()
{
    m_socket.abort();
}

Result<void> ImapSocket::connect()
{
    if (m_endpoint.security != Security::None && !m_endpoint.caFile.isEmpty() &&
        QSslCertificate::fromPath(m_endpoint.caFile).isEmpty()) {
        return failure(ErrorKind::Usage,
                       ImapSocketText::tr("The certificate file %1 cannot be read or holds no PEM "
                                          "certificate. Choose another file.")
                           .arg(m_endpoint.caFile));
    }
    configureTls();
    const auto deadline = Clock::now() + m_endpoint.patience.setUp;
    if (auto reached = reachAny(deadline); !reached)
        return reached;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return m_endpoint.security == Security::Tls ? encrypt(deadline) : Result<void>();
}

/// One address after the other. Qt, given the name, would wait half a minute for one that leads nowhere.
Result<void> ImapSocket::reachAny(Clock::time_point deadline)
{
    const auto addresses = lookUpAddresses(m_endpoint.host, deadline, m_cancel);
    if (!addresses)
        return failure(addresses.error());
    Result<void> reached = failure(noAnswer());
    for (const QHostAddress &address : *addresses) {
        const bool isLast = address == addresses->last();
        reached =
            reach(address, isLast ? deadline : std::min(deadline, Clock::now() + longestForOneOfSeveral));
        if (reached || m_cancel.isCancelled())
            return reached;
    }
    return reached;
}

Result<void> ImapSocket::reach(const QHostAddress &address, Clock::time_point deadline)
{
    m_socket.abort();
    m_serverHasGone = false;
    m_socket.connectToHost(address, m_endpoint.port);
    return waitForSetUp([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, deadline);
}

Result<void> ImapSocket::encrypt()
{
    if (auto silence = expectNothing(); !silence)
        return silence;
    return encrypt(Clock::now() + m_endpoint.patience.setUp);
}

Result<void> ImapSocket::encrypt(Clock::time_point deadline)
{
    m_socket.startClientEncryption();
    if (auto encrypted = waitForSetUp([this] { return m_socket.isEncrypted(); }, deadline); !encrypted)
        return encrypted;
    m_socket.flush(); // The server is still waiting for the last words of the handshake.
    return checkName();
}

Result<void> ImapSocket::expectNothing() const
{
    if (buffered().empty() && m_socket.bytesAvailable() == 0)
        return {};
    return failure(
        ErrorKind::Certificate,
        ImapSocketText::tr("%1 sent data before encryption began that only an attacker would send. "
                           "Nothing was transmitted; use TLS instead of STARTTLS.")
            .arg(m_endpoint.host));
}

void ImapSocket::configureTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // No keys and signatures that can be forged today, whatever the system thinks of them.
    if (QSslSocket::activeBackend() == QLatin1String("openssl"))
        configuration.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=2"));
    if (!m_endpoint.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(m_endpoint.caFile));
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setPeerVerifyName(m_endpoint.host);
}

/// In an event loop of this worker's own: unlike waitForConnected() it lets a cancel through.
Result<void> ImapSocket::waitForSetUp(const std::function<bool()> &isReady, Clock::time_point deadline)
{
    const auto hasFailed = [this] {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.error() == QAbstractSocket::SslHandshakeFailedError;
    };
    const bool isSettled = waitInEventLoop([&] { return isReady() || hasFailed(); }, deadline, m_cancel);
    if (m_cancel.isCancelled())
        return failure(Error::cancelled());
    if (!isSettled)
        return failure(noAnswer());
    return isReady() ? Result<void>() : failure(setUpError());
}

Result<void> ImapSocket::checkName() const
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (isTrusted() || isFor(certificate, m_endpoint.host))
        return {};
    return failure(certificateProblem(m_endpoint.host, certificate,
                                      {QSslError(QSslError::HostNameMismatch, certificate)}));
}

/// By the user, who has compared it.
bool ImapSocket::isTrusted() const
{
    return !m_endpoint.trusted.isEmpty() &&
           m_socket.peerCertificate().digest(QCryptographicHash::Sha256) == m_endpoint.trusted;
}

Error ImapSocket::noAnswer() const
{
    return {
        .kind = ErrorKind::Network,
        .sentence =
            ImapSocketText::tr("%1 did not answer on port %2 within %3 seconds. Check the server name, the "
                               "port and your network.")
                .arg(m_endpoint.host)
                .arg(m_endpoint.port)
                .arg(std::chrono::duration_cast<std::chrono::seconds>(m_endpoint.patience.setUp).count()),
        .detail = {}};
}

Error ImapSocket::setUpError() const
{
    const QString &host = m_endpoint.host;
    if (!m_sslErrors.isEmpty())
        return certificateProblem(host, m_socket.peerCertificate(), m_sslErrors);
    Error error{.kind = ErrorKind::Network, .sentence = {}, .detail = m_socket.errorString()};
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        error.sentence =
            ImapSocketText::tr(
                "%1 refuses connections on port %2. Check the port and the security setting of the account.")
                .arg(host)
                .arg(m_endpoint.port);
        break;
    case QAbstractSocket::SslHandshakeFailedError:
        error.sentence =
            ImapSocketText::tr(
                "%1 does not speak TLS on port %2. Check the port and the security setting of the account.")
                .arg(host)
                .arg(m_endpoint.port);
        break;
    case QAbstractSocket::RemoteHostClosedError:
        error.sentence =
            ImapSocketText::tr(
                "%1 closed the connection before it was set up. Check the port and the security setting; "
                "the server may also be refusing further connections.")
                .arg(host);
        break;
    default:
        error.sentence = ImapSocketText::tr("%1 cannot be reached on port %2. Check your network.")
                             .arg(host)
                             .arg(m_endpoint.port);
    }
    return error;
}

Error ImapSocket::connectionLost() const
{
    return {.kind = ErrorKind::Network,
            .sentence =
                ImapSocketText::tr("The connection to %1 was cut. Check your network.").arg(m_endpoint.host),
            .detail = m_socket.errorString()};
}

std::string_view ImapSocket::buffered() const
{
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

void ImapSocket::consume(std::size_t bytes)
{
    m_begin += bytes;
    if (m_begin == m_end)
        m_begin = m_end = 0;
}

void ImapSocket::makeRoom()
{
    if (m_buffer.size() - m_end >= usefulRead)
        return;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        return;
    }
    m_buffer.resize(m_buffer.size() * 2);
}

Result<void> ImapSocket::fill()
{
    makeRoom();
    const std::span<char> room(m_buffer.data() + m_end, m_buffer.size() - m_end);
    std::size_t got = 0;
    while (got == 0) {
        if (m_deflate && m_deflate->needsInput()) {
            const auto raw = readRaw(m_deflate->inputRoom());
            if (!raw)
                return failure(raw.error());
            m_deflate->accept(*raw);
        }
        const auto read = m_deflate ? m_deflate->inflate(room) : readRaw(room);
        if (!read)
            return failure(read.error());
        got = *read;
    }
    m_end += got;
    return {};
}

/// At least one byte from the network.
Result<std::size_t> ImapSocket::readRaw(std::span<char> room)
{
    if (m_cancel.isCancelled())
        return failure(Error::cancelled());
    if (m_socket.bytesAvailable() == 0) {
        if (auto waited = waitForBytes(); !waited)
            return failure(waited.error());
    }
    const qint64 got = m_socket.read(room.data(), static_cast<qint64>(room.size()));
    if (got <= 0)
        return failure(connectionLost());
    m_bytesReceived += static_cast<quint64>(got);
    return static_cast<std::size_t>(got);
}

Result<void> ImapSocket::compress()
{
    m_deflate = std::make_unique<DeflateLayer>();
    const std::string_view rest = buffered();
    if (rest.size() > m_deflate->inputRoom().size())
        return failure(connectionLost());
    std::ranges::copy(rest, m_deflate->inputRoom().begin());
    m_deflate->accept(rest.size());
    consume(rest.size());
    return {};
}

Result<void> ImapSocket::waitForBytes()
{
    // Decrypts what had no place in Qt's buffer last time; waiting alone would wait for new bytes from the
    // network.
    m_socket.flush();
    if (m_socket.bytesAvailable() > 0)
        return {};
    const auto began = Clock::now();
    while (!m_socket.waitForReadyRead(cancelCheckMs)) {
        if (m_socket.bytesAvailable() > 0)
            break;
        if (m_cancel.isCancelled())
            return failure(Error::cancelled());
        // A server may end TLS properly and yet leave the connection open.
        if (m_serverHasGone || m_socket.state() != QAbstractSocket::ConnectedState)
            return failure(connectionLost());
        // Rather now than a moment after that.
        if (Clock::now() - began > m_endpoint.patience.silence - std::chrono::milliseconds(cancelCheckMs)) {
            return failure(
                ErrorKind::Network,
                ImapSocketText::tr("%1 has stopped answering. Check your network.").arg(m_endpoint.host));
        }
    }
    return noteWait(Clock::now() - began);
}

/// What counts is the time spent waiting for the server, not what is done in between.
Result<void> ImapSocket::noteWait(Clock::duration waited)
{
    if (m_bytesReceived - m_countedBytes >= moreThanATrickle) {
        m_countedBytes = m_bytesReceived;
        m_waited = {};
    }
    m_waited += waited;
    if (m_waited <= m_endpoint.patience.trickle)
        return {};
    return failure(ErrorKind::Network,
                   ImapSocketText::tr("%1 answers far too slowly. Check your network.").arg(m_endpoint.host));
}

Result<void> ImapSocket::write(std::string_view bytes)
{
    if (m_cancel.isCancelled())
        return failure(Error::cancelled());
    if (m_socket.state() != QAbstractSocket::ConnectedState) // Qt would complain on standard error.
        return failure(connectionLost());
    const std::string deflated = m_deflate ? m_deflate->deflated(bytes) : std::string();
    const std::string_view wire = m_deflate ? std::string_view(deflated) : bytes;
    if (m_socket.write(wire.data(), static_cast<qint64>(wire.size())) != static_cast<qint64>(wire.size()))
        return failure(connectionLost());
    // What does not fit into the kernel's buffer now goes out while the answer is waited for.
    m_socket.flush();
    return {};
}

void ImapSocket::close()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(cancelCheckMs);
    }
}

QString ImapSocket::tlsSummary() const
{
    switch (m_socket.isEncrypted() ? m_socket.sessionProtocol() : QSsl::UnknownProtocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

} // namespace mailsheaf
