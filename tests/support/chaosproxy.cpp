// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chaosproxy.h"

#include "tests/support/delayline.h"
#include "tests/support/sockets.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

namespace mailsheaf {

namespace {

using TimePoint = ProxyClock::time_point;

/// A client, its connection to the server, and the two directions between them. On the proxy's thread only.
class Link
{
public:
    Link(FileDescriptor client, FileDescriptor server, const ProxyRules &rules, TimePoint now)
        : m_rules(rules)
        , m_client(std::move(client))
        , m_server(std::move(server))
        // What TCP's handshake costs: the client has the connection after one round trip, the server half a
        // one later.
        , m_up(rules.delay, now + 2 * rules.delay, {rules.window, rules.slowStart, rules.delay}, true)
        , m_down(rules.delay, now + 3 * rules.delay, {rules.window, rules.slowStart, rules.delay}, false)
    {
        m_upRate.setRate(rules.connectionBytesPerSecond);
        m_downRate.setRate(rules.connectionBytesPerSecond);
        for (const FileDescriptor *socket : {&m_client, &m_server}) {
            setNonBlocking(*socket);
            setNoDelay(*socket);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 linesToServer() const { return m_up.lines(); }

    /// @p wake: lowered to when something is due that no socket will announce.
    void addTo(std::vector<pollfd> &sockets, TimePoint &wake, TimePoint now, bool mayWriteUp,
               bool mayWriteDown)
    {
        const bool up = wantsToSendUp(now) && mayWriteUp;
        const bool down = wantsToSendDown(now) && mayWriteDown;
        sockets.push_back(watched(m_client, m_up.wantsToRead(now), down && m_downRate.available(now) > 0));
        sockets.push_back(watched(m_server, m_down.wantsToRead(now), up && m_upRate.available(now) > 0));
        for (const DelayLine *line : {&m_up, &m_down}) {
            if (const auto due = line->nextDue(now); due && *due > now)
                wake = std::min(wake, *due);
        }
        if ((up && m_upRate.available(now) <= 0) || (down && m_downRate.available(now) <= 0))
            wake = std::min(wake, std::max(m_upRate.nextRefill(now), m_downRate.nextRefill(now)));
    }

    [[nodiscard]] bool wantsToSendUp(TimePoint now) const { return m_up.wantsToWrite(now); }
    [[nodiscard]] bool wantsToSendDown(TimePoint now) const
    {
        return m_down.wantsToWrite(now) && allowance() > 0;
    }

    /// Moves bytes from the client to the server and back, @p mayUp and @p mayDown at most; says how many
    /// were delivered.
    void move(const pollfd &client, const pollfd &server, TimePoint now, qint64 mayUp, qint64 mayDown,
              qint64 &toServer, qint64 &toClient)
    {
        m_open = readIfReady(client, m_up, now) && readIfReady(server, m_down, now) &&
                 deliver(m_up, m_server, now, m_upRate, mayUp, toServer) &&
                 deliver(m_down, m_client, now, m_downRate, std::min(mayDown, allowance()), toClient);
        m_delivered += toClient;
        if (m_rules.cutAfter && m_delivered >= *m_rules.cutAfter)
            m_open = false;
        if (m_up.isFinished() && m_down.isFinished())
            m_open = false;
    }

    /// Prepares the close that destruction brings: FIN needs an empty receive buffer, else the system sends
    /// RST.
    void cut(Cut how) const
    {
        if (how == Cut::Reset)
            setResetOnClose(m_client);
        else
            drain(m_client);
    }
    void cutByRule() const
    {
        if (m_rules.cutAfter && m_delivered >= *m_rules.cutAfter)
            cut(m_rules.cut);
    }

private:
    /// A socket of which nothing is wanted is left out (-1): a hang-up would be announced again and again.
    [[nodiscard]] static pollfd watched(const FileDescriptor &socket, bool read, bool write)
    {
        const auto events = short((read ? POLLIN : 0) | (write ? POLLOUT : 0));
        return {events == 0 ? -1 : socket.get(), events, 0};
    }

    [[nodiscard]] static bool readIfReady(const pollfd &socket, DelayLine &line, TimePoint now)
    {
        if ((socket.revents & (POLLIN | POLLHUP | POLLERR)) == 0 || !line.wantsToRead(now))
            return (socket.revents & (POLLERR | POLLNVAL)) == 0;
        return line.readFrom(socket.fd, now);
    }

    [[nodiscard]] static bool deliver(DelayLine &line, const FileDescriptor &socket, TimePoint now,
                                      RateLimit &rate, qint64 limit, qint64 &delivered)
    {
        const qint64 may = std::max<qint64>(0, std::min(limit, rate.available(now)));
        const bool intact = line.writeTo(socket.get(), now, may, &delivered);
        rate.take(delivered);
        return intact;
    }

    /// Bytes that may still reach the client before a fault.
    [[nodiscard]] qint64 allowance() const
    {
        qint64 bytes = std::numeric_limits<qint64>::max();
        for (const auto &limit : {m_rules.cutAfter, m_rules.stallAfter}) {
            if (limit)
                bytes = std::min(bytes, *limit - m_delivered);
        }
        return bytes;
    }

    ProxyRules m_rules;
    FileDescriptor m_client;
    FileDescriptor m_server;
    DelayLine m_up;
    DelayLine m_down;
    RateLimit m_upRate; ///< Of this connection alone.
    RateLimit m_downRate;
    qint64 m_delivered = 0;
    bool m_open = true;
};

} // namespace

class ChaosProxy::Worker
{
public:
    Worker(quint16 serverPort, const ProxyRules &rules)
        : m_serverPort(serverPort)
        , m_listener(listenOnLoopback())
        , m_port(localPort(m_listener))
    {
        setRules(rules);
        m_thread = std::thread([this] { run(); });
    }

    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wakeUp.wake();
        m_thread.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    void setRules(const ProxyRules &rules)
    {
        const std::lock_guard lock(m_mutex);
        m_rules = rules;
        m_faultsLeft = rules.faultyConnections;
        if (!rules.cutInTurn.empty())
            m_faultsLeft = int(rules.cutInTurn.size());
        m_upRate.setRate(rules.bytesPerSecond);
        m_downRate.setRate(rules.bytesPerSecond);
    }

    void cutAll(Cut cut)
    {
        std::unique_lock lock(m_mutex);
        m_cutAll = cut;
        m_wakeUp.wake();
        m_cutDone.wait(lock, [this] { return !m_cutAll; });
    }

    [[nodiscard]] Counters counters() const
    {
        const std::lock_guard lock(m_mutex);
        return m_counters;
    }

private:
    void run()
    {
        for (;;) {
            std::vector<pollfd> sockets = waitForWork();
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                return;
            m_wakeUp.clear();
            moveBytes(sockets);
            dropClosedLinks();
            if (sockets[1].revents != 0)
                accept();
        }
    }

    std::vector<pollfd> waitForWork()
    {
        std::vector<pollfd> sockets{{m_wakeUp.fd(), POLLIN, 0}, {m_listener.get(), POLLIN, 0}};
        const TimePoint now = ProxyClock::now();
        TimePoint wake = now + std::chrono::seconds(1);
        {
            const std::lock_guard lock(m_mutex);
            const bool mayWriteUp = m_upRate.available(now) > 0;
            const bool mayWriteDown = m_downRate.available(now) > 0;
            if (!mayWriteUp || !mayWriteDown)
                wake = std::max(m_upRate.nextRefill(now), m_downRate.nextRefill(now));
            for (const auto &link : m_links)
                link->addTo(sockets, wake, now, mayWriteUp, mayWriteDown);
        }
        const auto wait = std::chrono::duration_cast<std::chrono::nanoseconds>(wake - now);
        const timespec timeout{.tv_sec = wait.count() / 1'000'000'000,
                               .tv_nsec = wait.count() % 1'000'000'000};
        ::ppoll(sockets.data(), sockets.size(), &timeout, nullptr);
        return sockets;
    }

    /// What a limited rate gives out in one round, in equal parts to those that want some.
    struct Budget
    {
        qint64 bytes = 0;
        std::ptrdiff_t wanting = 0;

        /// Asked once for each that wants some; what one leaves is for those after it.
        [[nodiscard]] qint64 share()
        {
            const qint64 parts = std::max<qint64>(wanting--, 1);
            return bytes / parts + (bytes % parts != 0 ? 1 : 0);
        }
    };

    void moveBytes(const std::vector<pollfd> &sockets)
    {
        const TimePoint now = ProxyClock::now();
        const auto wantsUp = [now](const auto &link) { return link->wantsToSendUp(now); };
        const auto wantsDown = [now](const auto &link) { return link->wantsToSendDown(now); };
        Budget up{m_upRate.available(now), std::ranges::count_if(m_links, wantsUp)};
        Budget down{m_downRate.available(now), std::ranges::count_if(m_links, wantsDown)};
        for (size_t i = 0; i < m_links.size(); ++i) {
            Link &link = *m_links[i];
            qint64 toServer = 0;
            qint64 toClient = 0;
            const qint64 linesBefore = link.linesToServer();
            const qint64 mayUp = wantsUp(m_links[i]) ? up.share() : up.bytes;
            const qint64 mayDown = wantsDown(m_links[i]) ? down.share() : down.bytes;
            link.move(sockets[2 + 2 * i], sockets[3 + 2 * i], now, mayUp, mayDown, toServer, toClient);
            up.bytes -= toServer;
            down.bytes -= toClient;
            m_upRate.take(toServer);
            m_downRate.take(toClient);
            m_counters.bytesToServer += toServer;
            m_counters.bytesToClient += toClient;
            m_counters.linesToServer += link.linesToServer() - linesBefore;
        }
    }

    void dropClosedLinks()
    {
        for (const auto &link : m_links) {
            if (m_cutAll)
                link->cut(*m_cutAll);
            else
                link->cutByRule();
        }
        std::erase_if(m_links, [this](const auto &link) { return m_cutAll.has_value() || !link->isOpen(); });
        m_counters.open = int(m_links.size());
        if (m_cutAll) {
            m_cutAll.reset();
            m_cutDone.notify_all();
        }
    }

    void accept()
    {
        FileDescriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!client.isValid())
            return;
        const bool full = m_rules.maxConnections >= 0 && m_counters.open >= m_rules.maxConnections;
        FileDescriptor server;
        ProxyRules rules;
        if (!m_rules.refuse && !full) {
            rules = nextRules();
            if (rules.cutAfter != 0)
                server = connectToLoopback(m_serverPort);
        }
        if (!server.isValid()) {
            if (m_rules.cut == Cut::Reset)
                setResetOnClose(client);
            ++m_counters.refused;
            return;
        }
        m_links.push_back(
            std::make_unique<Link>(std::move(client), std::move(server), rules, ProxyClock::now()));
        ++m_counters.connections;
        m_counters.open = int(m_links.size());
        m_counters.mostOpen = std::max(m_counters.mostOpen, m_counters.open);
    }

    /// The rules without the faults and without the limit when enough connections have had them.
    ProxyRules nextRules()
    {
        ProxyRules rules = m_rules;
        if (m_faultsLeft == 0) {
            rules.cutAfter.reset();
            rules.stallAfter.reset();
        } else if (m_faultsLeft > 0) {
            if (!rules.cutInTurn.empty())
                rules.cutAfter = *(rules.cutInTurn.end() - m_faultsLeft);
            --m_faultsLeft;
        }
        if (rules.limitedConnections >= 0 && m_counters.connections >= rules.limitedConnections)
            rules.connectionBytesPerSecond = 0;
        return rules;
    }

    const quint16 m_serverPort;
    FileDescriptor m_listener;
    const quint16 m_port;
    WakeUp m_wakeUp;

    mutable std::mutex m_mutex; ///< Guards everything below but the thread.
    ProxyRules m_rules;
    int m_faultsLeft = -1;
    Counters m_counters;
    RateLimit m_upRate;
    RateLimit m_downRate;
    std::vector<std::unique_ptr<Link>> m_links;
    std::optional<Cut> m_cutAll;
    std::condition_variable m_cutDone;
    bool m_stop = false;

    std::thread m_thread;
};

ChaosProxy::ChaosProxy(quint16 serverPort, const ProxyRules &rules)
    : m_worker(std::make_unique<Worker>(serverPort, rules))
{
}

ChaosProxy::~ChaosProxy() = default;

quint16 ChaosProxy::port() const
{
    return m_worker->port();
}

void ChaosProxy::setRules(const ProxyRules &rules)
{
    m_worker->setRules(rules);
}

void ChaosProxy::cutAll(Cut cut)
{
    m_worker->cutAll(cut);
}

ChaosProxy::Counters ChaosProxy::counters() const
{
    return m_worker->counters();
}

} // namespace mailsheaf
