// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticserver.h"

#include "tests/support/sockets.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace mailsheaf {

namespace {

constexpr std::string_view pattern = "What is written here is of no importance, only how much of it.\r\n";
constexpr std::size_t block = pattern.size() * 1024;
constexpr int holdCheckMs = 20;

std::uint64_t numberIn(std::string_view text)
{
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Up to @p end, which is taken as well.
std::string_view take(std::string_view &rest, char end)
{
    const std::size_t at = std::min(rest.find(end), rest.size());
    const std::string_view part = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return part;
}

std::string folderName(int number)
{
    return number == 0 ? "INBOX" : "\"folder " + std::to_string(number) + '"';
}

/// What the connections share.
struct Shared
{
    explicit Shared(const SyntheticServer::Contents &all)
        : contents(all)
    {
    }

    const SyntheticServer::Contents contents;
    WakeUp stop; ///< Never cleared: once written, every wait ends.
    std::atomic_bool held = false;
    std::atomic_int signIns = 0;
};

/// One connection, on a thread of its own.
class Connection
{
public:
    Connection(FileDescriptor socket, Shared &shared)
        : m_socket(std::move(socket))
        , m_shared(shared)
    {
        setNonBlocking(m_socket);
        setNoDelay(m_socket);
    }

    void serve()
    {
        bool goesOn = send("* OK [CAPABILITY IMAP4rev1] ready\r\n");
        while (goesOn && receive()) {
            for (std::size_t end = 0; goesOn && (end = m_received.find("\r\n")) != std::string::npos;) {
                goesOn = answer(std::string_view(m_received).substr(0, end));
                m_received.erase(0, end + 2);
            }
        }
    }

private:
    [[nodiscard]] bool answer(std::string_view line)
    {
        const std::string tag(take(line, ' '));
        if (line.starts_with("LOGOUT"))
            return false;
        if (line.starts_with("LOGIN")) {
            ++m_shared.signIns;
            return send(tag + " OK [CAPABILITY IMAP4rev1 LIST-EXTENDED LIST-STATUS] in\r\n");
        }
        const bool sent = line.starts_with("LIST")         ? list()
                          : line.starts_with("EXAMINE")    ? examine()
                          : line.starts_with("UID FETCH ") ? fetch(line.substr(10))
                                                           : true;
        return sent && send(tag + " OK done\r\n");
    }

    [[nodiscard]] std::string uidNext() const { return std::to_string(m_shared.contents.messages + 1); }

    [[nodiscard]] bool list()
    {
        std::string text;
        for (int number = 0; number < m_shared.contents.folders; ++number) {
            const std::string name = folderName(number);
            text += "* LIST () \"/\" " + name + "\r\n* STATUS " + name + " (UIDVALIDITY 7 UIDNEXT " +
                    uidNext() + " MESSAGES " + std::to_string(m_shared.contents.messages) + ")\r\n";
        }
        return send(text);
    }

    [[nodiscard]] bool examine()
    {
        return send("* " + std::to_string(m_shared.contents.messages) +
                    " EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT " + uidNext() + "] x\r\n");
    }

    /// @p arguments: "1:3,5 (UID BODY.PEEK[])".
    [[nodiscard]] bool fetch(std::string_view arguments)
    {
        std::string_view set = take(arguments, ' ');
        while (!set.empty()) {
            std::string_view range = take(set, ',');
            const std::uint64_t first = numberIn(take(range, ':'));
            const std::uint64_t last = range == "*"    ? m_shared.contents.messages
                                       : range.empty() ? first
                                                       : numberIn(range);
            for (std::uint64_t uid = first; uid <= std::min<std::uint64_t>(last, m_shared.contents.messages);
                 ++uid) {
                if (!sendMessage(std::to_string(uid), arguments))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool sendMessage(const std::string &uid, std::string_view items)
    {
        std::string text = "* " + uid + " FETCH (UID " + uid;
        if (items.find("RFC822.SIZE") != std::string_view::npos)
            text += " RFC822.SIZE " + std::to_string(m_shared.contents.bytes);
        if (items.find("INTERNALDATE") != std::string_view::npos)
            text += " FLAGS (\\Seen) INTERNALDATE \"17-Jul-2020 02:44:25 +0000\"";
        const std::size_t body = items.find("BODY.PEEK[]");
        if (body == std::string_view::npos)
            return send(text + ")\r\n");
        return send(text + ' ') && sendBody(items.substr(body + 11)) && send(")\r\n");
    }

    /// @p part: ")", or "<512.1000>)" when only that is asked for.
    [[nodiscard]] bool sendBody(std::string_view part)
    {
        std::uint64_t at = 0;
        std::string name = "BODY[]";
        if (part.starts_with('<')) {
            at = numberIn(part.substr(1));
            name += '<' + std::to_string(at) + '>';
        }
        if (!send(name + " {" + std::to_string(m_shared.contents.bytes - at) + "}\r\n"))
            return false;
        static const std::string text = [] {
            std::string all;
            while (all.size() < block + pattern.size())
                all += pattern;
            return all;
        }();
        while (at < m_shared.contents.bytes) {
            const std::size_t size = std::min<std::uint64_t>(block, m_shared.contents.bytes - at);
            if (!waitWhileHeld() || !send(std::string_view(text).substr(at % pattern.size(), size)))
                return false;
            at += size;
        }
        return true;
    }

    [[nodiscard]] bool waitWhileHeld() const
    {
        while (m_shared.held) {
            pollfd stop{m_shared.stop.fd(), POLLIN, 0};
            if (::poll(&stop, 1, holdCheckMs) > 0)
                return false;
        }
        return true;
    }

    /// False: the client has gone, or the server is to end.
    [[nodiscard]] bool send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent > 0)
                bytes.remove_prefix(static_cast<std::size_t>(sent));
            else if (errno != EAGAIN || !isReady(POLLOUT))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool receive()
    {
        std::array<char, 4096> bytes{};
        if (!isReady(POLLIN))
            return false;
        const ssize_t got = ::recv(m_socket.get(), bytes.data(), bytes.size(), 0);
        m_received.append(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        return got > 0;
    }

    [[nodiscard]] bool isReady(short events) const
    {
        std::array<pollfd, 2> sockets{{{m_shared.stop.fd(), POLLIN, 0}, {m_socket.get(), events, 0}}};
        return ::poll(sockets.data(), sockets.size(), -1) > 0 && sockets[0].revents == 0;
    }

    FileDescriptor m_socket;
    Shared &m_shared;
    std::string m_received;
};

} // namespace

class SyntheticServer::Worker
{
public:
    explicit Worker(const Contents &contents)
        : m_shared(contents)
        , m_listener(listenOnLoopback())
        , m_port(localPort(m_listener))
    {
        m_acceptor = std::thread([this] { acceptConnections(); });
    }

    ~Worker()
    {
        m_shared.stop.wake();
        m_acceptor.join();
        for (std::thread &connection : m_connections)
            connection.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Shared &shared() { return m_shared; }

private:
    void acceptConnections()
    {
        for (;;) {
            std::array<pollfd, 2> sockets{{{m_shared.stop.fd(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}}};
            ::poll(sockets.data(), sockets.size(), -1);
            if (sockets[0].revents != 0)
                return;
            FileDescriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (client.isValid())
                m_connections.emplace_back([this, socket = std::move(client)]() mutable {
                    Connection(std::move(socket), m_shared).serve();
                });
        }
    }

    Shared m_shared;
    FileDescriptor m_listener;
    const quint16 m_port;
    std::vector<std::thread> m_connections; ///< The acceptor's until it has been joined.
    std::thread m_acceptor;
};

SyntheticServer::SyntheticServer(const Contents &contents)
    : m_worker(std::make_unique<Worker>(contents))
{
}

SyntheticServer::~SyntheticServer() = default;

quint16 SyntheticServer::port() const
{
    return m_worker->port();
}

void SyntheticServer::hold()
{
    m_worker->shared().held = true;
}

void SyntheticServer::release()
{
    m_worker->shared().held = false;
}

int SyntheticServer::signIns() const
{
    return m_worker->shared().signIns;
}

char SyntheticServer::textAt(quint64 position)
{
    return pattern[position % pattern.size()];
}

} // namespace mailsheaf
