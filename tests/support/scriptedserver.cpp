// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include "tests/support/sockets.h"

#include <QRegularExpression>

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace mailsheaf {

namespace {

constexpr qsizetype longestLine = 1 << 20;

/// What the connections tell their server; any thread.
class Journal
{
public:
    void addLine(const QByteArray &line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines += line;
    }
    void addProblem(const QString &sentence)
    {
        const std::lock_guard lock(m_mutex);
        m_problems += sentence;
    }
    void addWire(const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_wire += bytes;
    }
    [[nodiscard]] QByteArray wire() const
    {
        const std::lock_guard lock(m_mutex);
        return m_wire;
    }
    [[nodiscard]] QByteArrayList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }
    [[nodiscard]] QStringList problems() const
    {
        const std::lock_guard lock(m_mutex);
        return m_problems;
    }

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_lines;
    QByteArray m_wire;
    QStringList m_problems;
};

/// Plays one script to one connection. Used on one thread; every wait ends when @p stop is written.
class Player
{
public:
    Player(FileDescriptor socket, int number, const TlsIdentity &identity, Journal &journal,
           const WakeUp &stop)
        : m_socket(std::move(socket))
        , m_number(number)
        , m_identity(identity)
        , m_journal(journal)
        , m_stop(stop)
    {
        setNonBlocking(m_socket);
        setNoDelay(m_socket);
    }

    /// False: the connection ended before its script did.
    [[nodiscard]] bool play(const Script &script)
    {
        for (const ScriptStep &step : script) {
            if (!perform(step))
                return false;
        }
        drain(m_socket);
        return true;
    }

private:
    [[nodiscard]] bool perform(const ScriptStep &step)
    {
        switch (step.kind) {
        case ScriptStep::Kind::Send:
            return send(QByteArray(step.text).replace("%TAG%", m_tag));
        case ScriptStep::Kind::Flood:
            return flood(step);
        case ScriptStep::Kind::Expect:
            return expect(step.text);
        case ScriptStep::Kind::Encrypt:
            return encrypt();
        case ScriptStep::Kind::Wait:
            return !isReady(-1, 0, int(step.pause.count())) && !isStopped();
        case ScriptStep::Kind::Stall:
            return stall();
        case ScriptStep::Kind::Reset:
            setResetOnClose(m_socket);
            break;
        case ScriptStep::Kind::Close:
            drain(m_socket); // with bytes unread the system would send RST
            break;
        }
        m_socket.reset();
        return true;
    }

    [[nodiscard]] bool send(const QByteArray &bytes)
    {
        if (!m_tls)
            return sendWire(bytes);
        m_tls->send(bytes);
        return sendWire(m_tls->takeOutgoing());
    }

    [[nodiscard]] bool sendWire(const QByteArray &bytes)
    {
        return transmit(bytes) ||
               (!isStopped() && fail(QStringLiteral("the client went while it was being sent to")));
    }

    [[nodiscard]] bool flood(const ScriptStep &step)
    {
        constexpr qsizetype piece = 64 << 10;
        const bool isNumbered = step.text.contains("%N%");
        qint64 number = 0;
        QByteArray bytes = isNumbered ? QByteArray() : step.text.repeated(piece / step.text.size() + 1);
        for (qint64 sent = 0; sent < step.bytes;) {
            if (isNumbered)
                bytes.clear();
            while (bytes.size() < piece)
                bytes += QByteArray(step.text).replace("%N%", QByteArray::number(++number));
            if (!transmit(bytes))
                return false;
            sent += bytes.size();
        }
        return true;
    }

    /// False: the client went, or the server is told to stop.
    [[nodiscard]] bool transmit(const QByteArray &bytes)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const auto count =
                ::send(m_socket.get(), bytes.data() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (count > 0)
                sent += count;
            else if (errno != EAGAIN || !isReady(m_socket.get(), POLLOUT, -1))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool encrypt()
    {
        m_tls.emplace(m_identity);
        m_buffer = m_tls->received(std::exchange(m_buffer, {}));
        bool goesOn = sendWire(m_tls->takeOutgoing());
        while (goesOn && !m_tls->isEncrypted())
            goesOn = !m_tls->hasFailed() && receive();
        return goesOn || (!isStopped() && fail(QStringLiteral("the client did not encrypt")));
    }

    [[nodiscard]] bool expect(const QByteArray &pattern)
    {
        if (!readLine())
            return !isStopped() &&
                   fail(QStringLiteral("the client went instead of sending /%1/").arg(text(pattern)));
        m_journal.addLine(m_line);
        m_tag = m_line.left(m_line.indexOf(' '));
        if (QRegularExpression(text(pattern)).match(text(m_line)).hasMatch())
            return true;
        return fail(QStringLiteral("expected /%1/, got \"%2\"").arg(text(pattern), text(m_line)));
    }

    /// Takes the next line, without its end, into m_line.
    [[nodiscard]] bool readLine()
    {
        qsizetype end = m_buffer.indexOf('\n');
        while (end < 0 && m_buffer.size() < longestLine) {
            if (!receive())
                return false;
            end = m_buffer.indexOf('\n');
        }
        m_line = m_buffer.left(end);
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        m_buffer.remove(0, end + 1);
        return end >= 0;
    }

    [[nodiscard]] bool receive()
    {
        std::array<char, 4096> bytes{};
        if (!isReady(m_socket.get(), POLLIN, -1))
            return false;
        const auto count = ::recv(m_socket.get(), bytes.data(), bytes.size(), 0);
        const QByteArray wire(bytes.data(), qMax<qsizetype>(count, 0));
        m_journal.addWire(wire);
        m_buffer += m_tls ? m_tls->received(wire) : wire;
        return count > 0 && (!m_tls || sendWire(m_tls->takeOutgoing()));
    }

    /// Ends when the client goes.
    [[nodiscard]] bool stall()
    {
        while (receive())
            m_buffer.clear();
        return !isStopped();
    }

    /// Waits until @p socket (-1: none) is ready; false after @p milliseconds (-1: never) or when told to
    /// stop.
    [[nodiscard]] bool isReady(int socket, short events, int milliseconds) const
    {
        std::array<pollfd, 2> sockets{{{m_stop.fd(), POLLIN, 0}, {socket, events, 0}}};
        return ::poll(sockets.data(), sockets.size(), milliseconds) > 0 && sockets[0].revents == 0;
    }

    [[nodiscard]] bool isStopped() const
    {
        pollfd stop{m_stop.fd(), POLLIN, 0};
        return ::poll(&stop, 1, 0) > 0;
    }

    [[nodiscard]] bool fail(const QString &sentence)
    {
        m_journal.addProblem(QStringLiteral("Connection %1: %2").arg(m_number).arg(sentence));
        return false;
    }

    [[nodiscard]] static QString text(const QByteArray &bytes) { return QString::fromLatin1(bytes); }

    FileDescriptor m_socket;
    int m_number;
    const TlsIdentity &m_identity;
    std::optional<TlsEnd> m_tls; ///< From startTls() on.
    Journal &m_journal;
    const WakeUp &m_stop;
    QByteArray m_tag;
    QByteArray m_line;
    QByteArray m_buffer;
};

} // namespace

ScriptStep sendBytes(QByteArray bytes)
{
    return {ScriptStep::Kind::Send, std::move(bytes), {}};
}

ScriptStep sendFlood(QByteArray text, qint64 bytes)
{
    return {ScriptStep::Kind::Flood, std::move(text), {}, bytes};
}

ScriptStep expectLine(QByteArray regularExpression)
{
    return {ScriptStep::Kind::Expect, std::move(regularExpression), {}};
}

ScriptStep startTls()
{
    return {ScriptStep::Kind::Encrypt, {}, {}};
}

ScriptStep waitFor(std::chrono::milliseconds pause)
{
    return {ScriptStep::Kind::Wait, {}, pause};
}

ScriptStep stallForever()
{
    return {ScriptStep::Kind::Stall, {}, {}};
}

ScriptStep closeConnection()
{
    return {ScriptStep::Kind::Close, {}, {}};
}

ScriptStep resetConnection()
{
    return {ScriptStep::Kind::Reset, {}, {}};
}

Script operator+(Script first, const Script &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

class ScriptedServer::Worker
{
public:
    Worker(std::vector<Script> scripts, TlsIdentity identity)
        : m_scripts(std::move(scripts))
        , m_identity(std::move(identity))
        , m_listener(listenOnLoopback())
        , m_port(localPort(m_listener))
    {
        m_acceptor = std::thread([this] { acceptConnections(); });
    }

    ~Worker()
    {
        m_stop.wake();
        m_acceptor.join();
        for (std::thread &player : m_players)
            player.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int finished() const { return m_finished; }
    [[nodiscard]] const Journal &journal() const { return m_journal; }

private:
    void acceptConnections()
    {
        for (;;) {
            std::array<pollfd, 2> sockets{{{m_stop.fd(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}}};
            ::poll(sockets.data(), sockets.size(), -1);
            if (sockets[0].revents != 0)
                return;
            FileDescriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client.isValid())
                continue;
            const int number = ++m_connections;
            if (size_t(number) <= m_scripts.size())
                m_players.emplace_back([this, number, socket = std::move(client)]() mutable {
                    play(number, std::move(socket));
                });
        }
    }

    void play(int number, FileDescriptor socket)
    {
        Player player(std::move(socket), number, m_identity, m_journal, m_stop);
        if (player.play(m_scripts[size_t(number) - 1]))
            ++m_finished;
    }

    const std::vector<Script> m_scripts;
    const TlsIdentity m_identity;
    FileDescriptor m_listener;
    const quint16 m_port;
    WakeUp m_stop; ///< Never cleared: once written, every wait ends.
    Journal m_journal;
    std::atomic_int m_connections = 0;
    std::atomic_int m_finished = 0;
    std::vector<std::thread> m_players; ///< The acceptor's until it has been joined.
    std::thread m_acceptor;
};

ScriptedServer::ScriptedServer(std::vector<Script> scripts, TlsIdentity identity)
    : m_worker(std::make_unique<Worker>(std::move(scripts), std::move(identity)))
{
}

ScriptedServer::~ScriptedServer() = default;

quint16 ScriptedServer::port() const
{
    return m_worker->port();
}

int ScriptedServer::connections() const
{
    return m_worker->connections();
}

int ScriptedServer::finished() const
{
    return m_worker->finished();
}

QByteArrayList ScriptedServer::received() const
{
    return m_worker->journal().lines();
}

QByteArray ScriptedServer::wire() const
{
    return m_worker->journal().wire();
}

QStringList ScriptedServer::problems() const
{
    return m_worker->journal().problems();
}

} // namespace mailsheaf
