// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chaosproxy.h"
#include "tests/support/sockets.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <thread>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

/// Sends back what it receives, on a thread of its own per connection, until the client goes.
class EchoServer
{
public:
    EchoServer()
        : m_listener(listenOnLoopback())
        , m_acceptor([this] { accept(); })
    {
    }
    ~EchoServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR); // ends accept()
        m_acceptor.join();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    [[nodiscard]] quint16 port() const { return localPort(m_listener); }

private:
    void accept()
    {
        for (;;) {
            FileDescriptor socket(::accept(m_listener.get(), nullptr, nullptr));
            if (!socket.isValid())
                return;
            m_threads.emplace_back([socket = std::move(socket)] { echo(socket.get()); });
        }
    }

    static void echo(int socket)
    {
        std::array<char, 64 << 10> bytes{};
        for (ssize_t count = 0; (count = ::recv(socket, bytes.data(), bytes.size(), 0)) > 0;) {
            if (::send(socket, bytes.data(), size_t(count), MSG_NOSIGNAL) < 0)
                return;
        }
        ::shutdown(socket, SHUT_WR);
    }

    FileDescriptor m_listener;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

void write(const FileDescriptor &socket, const QByteArray &bytes)
{
    QCOMPARE(::send(socket.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL), ssize_t(bytes.size()));
}

/// Reads until @p count bytes are there or the stream ends; @p error is the system's, 0 for FIN.
QByteArray read(const FileDescriptor &socket, qsizetype count, int *error = nullptr)
{
    QByteArray all;
    std::array<char, 64 << 10> bytes{};
    while (all.size() < count) {
        const auto received =
            ::recv(socket.get(), bytes.data(), qMin(bytes.size(), size_t(count - all.size())), 0);
        if (received <= 0) {
            if (error != nullptr)
                *error = received < 0 ? errno : 0;
            break;
        }
        all.append(bytes.data(), received);
    }
    return all;
}

} // namespace

class TestChaosProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesBytesBothWaysAndCountsThem();
    void passesTheEndOfTheStreamOn();
    void delaysEachWayAndKeepsCommandsInFlight();
    void limitsTheRateOfAllConnectionsTogether();
    void connectionsShareALimitedRateEqually();
    void limitsTheRateOfOneConnection();
    void aWindowHoldsBackWhatIsNotAcknowledged();
    void slowStartOpensTheWindowStepByStep();
    void manySmallPiecesArriveInOrder();
    void cutsAfterExactlySoManyBytes_data();
    void cutsAfterExactlySoManyBytes();
    void spoilsOnlyAsManyConnectionsAsItWasTold();
    void stallsAfterExactlySoManyBytes();
    void closesConnectionsBeyondTheLimit();
    void refusesEveryConnectionWhenTold();
    void cutsEveryOpenConnectionOnCommand();

private:
    EchoServer m_echo;
};

void TestChaosProxy::passesBytesBothWaysAndCountsThem()
{
    const ChaosProxy proxy(m_echo.port());
    const FileDescriptor client = connectToLoopback(proxy.port());
    const QByteArray bytes = QByteArray("a1 NOOP\r\n") + QByteArray(300'000, 'x') + "\r\n";
    std::thread writer([&] { write(client, bytes); });
    QCOMPARE(read(client, bytes.size()), bytes);
    writer.join();
    const auto counters = proxy.counters();
    QCOMPARE(counters.connections, 1);
    QCOMPARE(counters.bytesToServer, bytes.size());
    QCOMPARE(counters.bytesToClient, bytes.size());
    QCOMPARE(counters.linesToServer, 2);
}

void TestChaosProxy::passesTheEndOfTheStreamOn()
{
    const ChaosProxy proxy(m_echo.port());
    const FileDescriptor client = connectToLoopback(proxy.port());
    write(client, "last words");
    ::shutdown(client.get(), SHUT_WR);
    int error = -1;
    QCOMPARE(read(client, 1000, &error), "last words");
    QCOMPARE(error, 0);
    QTRY_COMPARE(proxy.counters().open, 0);
}

void TestChaosProxy::delaysEachWayAndKeepsCommandsInFlight()
{
    const ChaosProxy proxy(m_echo.port(), {.delay = 50ms});
    QElapsedTimer clock;
    clock.start();
    const FileDescriptor client = connectToLoopback(proxy.port());
    write(client, "1");
    QCOMPARE(read(client, 1), "1");
    QVERIFY2(clock.elapsed() >= 199, "the first answer takes the handshake and a round trip");
    clock.start();
    const QByteArray commands("23456789abcdefghijkl");
    for (const char command : commands)
        write(client, QByteArray(1, command));
    QCOMPARE(read(client, commands.size()), commands);
    QVERIFY2(clock.elapsed() >= 99, "an answer takes a round trip");
    QVERIFY2(clock.elapsed() < 1999, "twenty commands sent together do not take twenty");
}

void TestChaosProxy::limitsTheRateOfAllConnectionsTogether()
{
    const ChaosProxy proxy(m_echo.port(), {.bytesPerSecond = 1'000'000});
    const FileDescriptor one = connectToLoopback(proxy.port());
    const FileDescriptor two = connectToLoopback(proxy.port());
    QElapsedTimer clock;
    clock.start();
    write(one, QByteArray(100'000, 'x'));
    write(two, QByteArray(100'000, 'x'));
    QCOMPARE(read(one, 100'000).size() + read(two, 100'000).size(), 200'000);
    QVERIFY2(clock.elapsed() >= 180, "200,000 bytes at a million a second");
}

/// The first connection must not take all there is.
void TestChaosProxy::connectionsShareALimitedRateEqually()
{
    const ChaosProxy proxy(m_echo.port(), {.bytesPerSecond = 1'000'000});
    const FileDescriptor one = connectToLoopback(proxy.port());
    const FileDescriptor two = connectToLoopback(proxy.port());
    write(one, QByteArray(200'000, 'x'));
    write(two, QByteArray(200'000, 'x'));
    QElapsedTimer clock;
    clock.start();
    qint64 oneTook = 0;
    std::thread reader([&] {
        (void)read(one, 100'000);
        oneTook = clock.elapsed();
    });
    QCOMPARE(read(two, 100'000).size(), 100'000);
    const qint64 twoTook = clock.elapsed();
    reader.join();
    QVERIFY2(qAbs(oneTook - twoTook) < 100,
             qPrintable(QStringLiteral("%1, %2 ms").arg(oneTook).arg(twoTook)));
}

void TestChaosProxy::limitsTheRateOfOneConnection()
{
    const ChaosProxy proxy(m_echo.port(), {.connectionBytesPerSecond = 500'000, .limitedConnections = 1});
    const FileDescriptor slow = connectToLoopback(proxy.port());
    write(slow, "x");
    QCOMPARE(read(slow, 1), "x");
    const FileDescriptor fast = connectToLoopback(proxy.port());
    QElapsedTimer clock;
    clock.start();
    write(fast, QByteArray(100'000, 'x'));
    QCOMPARE(read(fast, 100'000).size(), 100'000);
    const qint64 fastMs = clock.elapsed();
    clock.start();
    write(slow, QByteArray(100'000, 'x'));
    QCOMPARE(read(slow, 100'000).size(), 100'000);
    QVERIFY2(clock.elapsed() >= 180, "100,000 bytes at half a million a second");
    QVERIFY2(fastMs < clock.elapsed(), "the second connection has no limit");
}

void TestChaosProxy::aWindowHoldsBackWhatIsNotAcknowledged()
{
    const ChaosProxy proxy(m_echo.port(), {.delay = 25ms, .window = 10'000});
    const FileDescriptor client = connectToLoopback(proxy.port());
    QElapsedTimer clock;
    clock.start();
    write(client, QByteArray(50'000, 'x'));
    QCOMPARE(read(client, 50'000).size(), 50'000);
    // The handshake and the way there and back take 100 ms; after the first window, four more take 50 ms
    // each.
    QVERIFY2(clock.elapsed() >= 290, qPrintable(QString::number(clock.elapsed())));
}

void TestChaosProxy::slowStartOpensTheWindowStepByStep()
{
    const auto timeFor = [this](bool slowStart) {
        const ChaosProxy proxy(m_echo.port(), {.delay = 25ms, .window = 1'000'000, .slowStart = slowStart});
        const FileDescriptor client = connectToLoopback(proxy.port());
        QElapsedTimer clock;
        clock.start();
        write(client, QByteArray(200'000, 'x'));
        (void)read(client, 200'000);
        return clock.elapsed();
    };
    const qint64 open = timeFor(false);
    const qint64 slow = timeFor(true);
    // 14, 29, 58 and 116 KB: three round trips more than with an open window.
    QVERIFY2(slow >= open + 100, qPrintable(QStringLiteral("%1, %2 ms").arg(open).arg(slow)));
}

void TestChaosProxy::manySmallPiecesArriveInOrder()
{
    const ChaosProxy proxy(m_echo.port(), {.delay = 2ms, .bytesPerSecond = 20'000'000, .window = 50'000});
    const FileDescriptor client = connectToLoopback(proxy.port());
    QByteArray sent;
    std::thread writer([&] {
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray piece = QByteArray::number(i) + ' ';
            sent += piece;
            write(client, piece);
        }
        ::shutdown(client.get(), SHUT_WR);
    });
    const QByteArray received = read(client, 10'000'000);
    writer.join();
    QCOMPARE(received, sent);
}

void TestChaosProxy::cutsAfterExactlySoManyBytes_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("error");
    QTest::newRow("closing sends the end of the stream") << Cut::Close << 0;
    QTest::newRow("resetting sends an error") << Cut::Reset << ECONNRESET;
}

void TestChaosProxy::cutsAfterExactlySoManyBytes()
{
    QFETCH(Cut, cut);
    QFETCH(int, error);
    const ChaosProxy proxy(m_echo.port(), {.cut = cut, .cutAfter = 1000});
    const FileDescriptor client = connectToLoopback(proxy.port());
    write(client, QByteArray(999, 'x'));
    QCOMPARE(read(client, 999).size(), 999);
    write(client, QByteArray(999, 'y'));
    int seen = -1;
    const QByteArray rest = read(client, 999, &seen);
    QVERIFY(rest.size() <= 1); // a reset may overtake the last byte
    QCOMPARE(seen, error);
    QCOMPARE(proxy.counters().bytesToClient, 1000);
}

void TestChaosProxy::spoilsOnlyAsManyConnectionsAsItWasTold()
{
    const ChaosProxy proxy(m_echo.port(), {.cutAfter = 0, .faultyConnections = 2});
    for (const int expected : {0, 0, 1, 1}) {
        const FileDescriptor client = connectToLoopback(proxy.port());
        ::send(client.get(), "x", 1, MSG_NOSIGNAL);
        QCOMPARE(read(client, 1).size(), expected);
    }
    QCOMPARE(proxy.counters().refused, 2);
}

void TestChaosProxy::stallsAfterExactlySoManyBytes()
{
    const ChaosProxy proxy(m_echo.port(), {.stallAfter = 10});
    const FileDescriptor client = connectToLoopback(proxy.port());
    write(client, QByteArray(100, 'x'));
    QCOMPARE(read(client, 10).size(), 10);
    const timeval patience{.tv_sec = 0, .tv_usec = 100'000};
    ::setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    int error = 0;
    QCOMPARE(read(client, 1, &error), QByteArray());
    QCOMPARE(error, EAGAIN);
    QCOMPARE(proxy.counters().open, 1);
}

void TestChaosProxy::closesConnectionsBeyondTheLimit()
{
    const ChaosProxy proxy(m_echo.port(), {.maxConnections = 1});
    const FileDescriptor first = connectToLoopback(proxy.port());
    write(first, "x");
    QCOMPARE(read(first, 1), "x");
    const FileDescriptor second = connectToLoopback(proxy.port());
    QCOMPARE(read(second, 1), QByteArray());
    QCOMPARE(proxy.counters().refused, 1);
    QCOMPARE(proxy.counters().mostOpen, 1);
}

void TestChaosProxy::refusesEveryConnectionWhenTold()
{
    ChaosProxy proxy(m_echo.port());
    proxy.setRules({.refuse = true});
    const FileDescriptor client = connectToLoopback(proxy.port());
    QCOMPARE(read(client, 1), QByteArray());
    proxy.setRules({});
    const FileDescriptor next = connectToLoopback(proxy.port());
    write(next, "x");
    QCOMPARE(read(next, 1), "x");
}

void TestChaosProxy::cutsEveryOpenConnectionOnCommand()
{
    ChaosProxy proxy(m_echo.port());
    const FileDescriptor client = connectToLoopback(proxy.port());
    write(client, "x");
    QCOMPARE(read(client, 1), "x");
    proxy.cutAll(Cut::Reset);
    QCOMPARE(proxy.counters().open, 0);
    int error = -1;
    QCOMPARE(read(client, 1, &error), QByteArray());
    QCOMPARE(error, ECONNRESET);
}

QTEST_GUILESS_MAIN(TestChaosProxy)
#include "test_chaosproxy.moc"
