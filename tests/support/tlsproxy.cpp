// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsproxy.h"

#include "tests/support/sockets.h"

#include <QFile>

#include <openssl/ssl.h>

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <mutex>
#include <thread>

namespace mailsheaf {

namespace {

constexpr int pollMs = 50;
constexpr qint64 never = std::numeric_limits<qint64>::max();

struct Free
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

} // namespace

class TlsProxy::Worker
{
public:
    Worker(quint16 serverPort, const QString &certificate, const QString &key)
        : m_serverPort(serverPort)
        , m_context(SSL_CTX_new(TLS_server_method()))
        , m_listener(listenOnLoopback())
    {
        m_usable =
            m_listener.isValid() &&
            SSL_CTX_use_certificate_chain_file(m_context.get(), QFile::encodeName(certificate)) == 1 &&
            SSL_CTX_use_PrivateKey_file(m_context.get(), QFile::encodeName(key), SSL_FILETYPE_PEM) == 1;
        m_acceptor = std::thread([this] { accept(); });
    }

    ~Worker()
    {
        m_stop = true;
        m_acceptor.join();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    [[nodiscard]] quint16 port() const { return m_usable ? localPort(m_listener) : quint16(0); }

    void cutInTurn(const std::vector<qint64> &cuts)
    {
        const std::lock_guard lock(m_mutex);
        m_cuts.assign(cuts.rbegin(), cuts.rend());
    }

    [[nodiscard]] qint64 bytesToClient() const { return m_bytesToClient; }

private:
    [[nodiscard]] bool isReady(const FileDescriptor &socket) const
    {
        pollfd ready{socket.get(), POLLIN, 0};
        return ::poll(&ready, 1, pollMs) > 0;
    }

    void accept()
    {
        while (!m_stop) {
            if (!isReady(m_listener))
                continue;
            FileDescriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client.isValid())
                continue;
            m_threads.emplace_back(
                [this, socket = std::move(client), cut = nextCut()] { serve(socket, cut); });
        }
    }

    qint64 nextCut()
    {
        const std::lock_guard lock(m_mutex);
        if (m_cuts.empty())
            return never;
        const qint64 cut = m_cuts.back();
        m_cuts.pop_back();
        return cut;
    }

    void serve(const FileDescriptor &client, qint64 cut)
    {
        const std::unique_ptr<SSL, Free> tls(SSL_new(m_context.get()));
        SSL_set_fd(tls.get(), client.get());
        if (SSL_accept(tls.get()) != 1)
            return;
        setNoDelay(client);
        {
            const FileDescriptor server = connectToLoopback(m_serverPort);
            qint64 left = cut;
            while (!m_stop && left > 0 && forward(tls.get(), client, server, &left)) {
            }
        }
        SSL_shutdown(tls.get()); // close_notify; the connection itself stays until the client has gone
        while (!m_stop && !hasGone(client)) {
        }
    }

    /// Moves what there is, in both directions; false at the end of one.
    [[nodiscard]] bool forward(SSL *tls, const FileDescriptor &client, const FileDescriptor &server,
                               qint64 *left)
    {
        std::array<pollfd, 2> ready{{{client.get(), POLLIN, 0}, {server.get(), POLLIN, 0}}};
        if (SSL_pending(tls) == 0 && ::poll(ready.data(), ready.size(), pollMs) <= 0)
            return true;
        std::array<char, 16 << 10> bytes{};
        if (ready[0].revents != 0 || SSL_pending(tls) > 0) {
            const int count = SSL_read(tls, bytes.data(), int(bytes.size()));
            if (count <= 0 || ::send(server.get(), bytes.data(), size_t(count), MSG_NOSIGNAL) != count)
                return false;
        }
        if (ready[1].revents == 0)
            return true;
        const auto most = size_t(std::min<qint64>(*left, qint64(bytes.size())));
        const ssize_t count = ::recv(server.get(), bytes.data(), most, 0);
        if (count <= 0 || SSL_write(tls, bytes.data(), int(count)) != count)
            return false;
        *left -= count;
        m_bytesToClient += count;
        return true;
    }

    [[nodiscard]] bool hasGone(const FileDescriptor &client) const
    {
        std::array<char, 4096> bytes{};
        return isReady(client) && ::recv(client.get(), bytes.data(), bytes.size(), 0) <= 0;
    }

    const quint16 m_serverPort;
    const std::unique_ptr<SSL_CTX, Free> m_context;
    const FileDescriptor m_listener;
    bool m_usable = false;
    std::atomic_bool m_stop = false;
    std::atomic<qint64> m_bytesToClient = 0;
    std::mutex m_mutex;
    std::vector<qint64> m_cuts; ///< The next one last.
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

TlsProxy::TlsProxy(quint16 plainServerPort, const QString &certificate, const QString &key)
    : m_worker(std::make_unique<Worker>(plainServerPort, certificate, key))
{
}

TlsProxy::~TlsProxy() = default;

quint16 TlsProxy::port() const
{
    return m_worker->port();
}

void TlsProxy::cutInTurn(const std::vector<qint64> &cuts)
{
    m_worker->cutInTurn(cuts);
}

qint64 TlsProxy::bytesToClient() const
{
    return m_worker->bytesToClient();
}

} // namespace mailsheaf
