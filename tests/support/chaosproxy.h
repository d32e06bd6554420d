// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace mailsheaf {

/// How a connection ends when it is cut.
enum class Cut
{
    Close, ///< FIN: the peer reads the end of the stream.
    Reset, ///< RST: the peer reads an error.
};

/// What a ChaosProxy does to connections. Taken over by each connection when it is accepted. A plain value.
struct ProxyRules
{
    /// One way; half a round trip. A new connection costs a round trip before its first byte, as with TCP.
    std::chrono::microseconds delay{0};
    /// Each way, all connections together; 0: no limit.
    qint64 bytesPerSecond = 0;
    /// Each way, of one connection; 0: no limit.
    qint64 connectionBytesPerSecond = 0;
    /// How many connections that hits, from the first one on; -1: all.
    int limitedConnections = -1;
    /// What one connection may have under way in one direction, as TCP's window does; 0: no such limit.
    qint64 window = 0;
    /// Open the window step by step, as TCP does.
    bool slowStart = false;
    /// At the same time; the next is closed before the greeting. -1: no limit.
    int maxConnections = -1;
    /// Close every new connection before the greeting.
    bool refuse = false;
    /// How connections are closed, for the above and for cutAfter.
    Cut cut = Cut::Close;
    /// Bytes delivered to the client, then the connection is cut.
    std::optional<qint64> cutAfter{};
    /// Bytes delivered to the client, then silence; the connection stays open.
    std::optional<qint64> stallAfter{};
    /// How many connections cutAfter and stallAfter hit; later ones go well. -1: all.
    int faultyConnections = -1;
    /// cutAfter of the first connections, one number for each; it does not hit those after them.
    std::vector<qint64> cutInTurn{};
};

/// A TCP proxy on loopback between a client under test and its server: delay, limited rate, and faults.
///
/// Runs on a thread of its own from construction to destruction; any thread may call any function. Each
/// direction is a delay line, so commands in flight stay in flight together. Connections share a limited rate
/// equally. Moves more than 1 GB/s without rules.
class ChaosProxy final
{
    Q_DISABLE_COPY_MOVE(ChaosProxy)

public:
    /// Counted since construction.
    struct Counters
    {
        int connections = 0; ///< Accepted and forwarded.
        int refused = 0;     ///< Closed before the greeting, by rule.
        int open = 0;        ///< At this moment.
        int mostOpen = 0;
        qint64 bytesToServer = 0;
        qint64 bytesToClient = 0;
        qint64 linesToServer = 0; ///< Commands, as long as the connection is plain text and without literals.
    };

    explicit ChaosProxy(quint16 serverPort, const ProxyRules &rules = {});
    ~ChaosProxy();

    /// 0 when the proxy could not listen.
    [[nodiscard]] quint16 port() const;
    /// For connections from now on.
    void setRules(const ProxyRules &rules);
    /// Ends every open connection, before the call returns.
    void cutAll(Cut cut);
    [[nodiscard]] Counters counters() const;

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace mailsheaf
