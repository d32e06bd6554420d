// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificatemaker.h"
#include "tests/support/scriptedserver.h"

#include <QSslSocket>
#include <QTest>

using namespace mailsheaf;

namespace {

constexpr int patience = 10'000;

Script signIn()
{
    return {sendBytes("* OK ready\r\n"), expectLine("^\\S+ LOGIN "), sendBytes("%TAG% OK welcome\r\n")};
}

} // namespace

class TestScriptedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsItsStepsAndAnswersWithTheClientsTag();
    void givesEachConnectionItsOwnScript();
    void reportsALineThatWasNotExpected();
    void endsConnectionsAsTheScriptSays_data();
    void endsConnectionsAsTheScriptSays();
    void waitsBeforeItGoesOn();
    void stallsUntilTheClientGoes();
    void endsAtOnceWhileAConnectionStalls();
    void encryptsWhenTheScriptSaysSo();
    void saysWhenTheClientDoesNotEncrypt();
    void floods();

private:
    static void open(QTcpSocket &client, const ScriptedServer &server);
    static QByteArray nextLine(QTcpSocket &client);
};

void TestScriptedServer::open(QTcpSocket &client, const ScriptedServer &server)
{
    client.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    QVERIFY(client.waitForConnected(patience));
}

QByteArray TestScriptedServer::nextLine(QTcpSocket &client)
{
    while (!client.canReadLine() && client.waitForReadyRead(patience)) {
    }
    return client.readLine();
}

void TestScriptedServer::playsItsStepsAndAnswersWithTheClientsTag()
{
    const ScriptedServer server({signIn() + Script{expectLine("NOOP"), sendBytes("%TAG% BAD no\r\n")}});
    QTcpSocket client;
    open(client, server);
    QCOMPARE(nextLine(client), "* OK ready\r\n");
    client.write("x1 LOGIN a b\r\nx2 NOOP\r\n");
    QCOMPARE(nextLine(client), "x1 OK welcome\r\n");
    QCOMPARE(nextLine(client), "x2 BAD no\r\n");
    QTRY_COMPARE(server.finished(), 1);
    QCOMPARE(server.received(), QByteArrayList({"x1 LOGIN a b", "x2 NOOP"}));
    QCOMPARE(server.problems(), QStringList());
}

void TestScriptedServer::givesEachConnectionItsOwnScript()
{
    const ScriptedServer server({{sendBytes("* OK one\r\n")}, {sendBytes("* OK two\r\n")}});
    QTcpSocket first;
    QTcpSocket second;
    QTcpSocket third;
    open(first, server);
    QCOMPARE(nextLine(first), "* OK one\r\n");
    open(second, server);
    QCOMPARE(nextLine(second), "* OK two\r\n");
    open(third, server);
    QCOMPARE(nextLine(third), QByteArray());
    QCOMPARE(server.connections(), 3);
}

void TestScriptedServer::reportsALineThatWasNotExpected()
{
    const ScriptedServer server({signIn()});
    QTcpSocket client;
    open(client, server);
    client.write("x1 SELECT INBOX\r\n");
    QTRY_COMPARE(server.problems(), QStringList{QStringLiteral(
                                        "Connection 1: expected /^\\S+ LOGIN /, got \"x1 SELECT INBOX\"")});
    QCOMPARE(server.finished(), 0);
}

void TestScriptedServer::endsConnectionsAsTheScriptSays_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closing sends the end of the stream") << false;
    QTest::newRow("resetting sends an error") << true;
}

void TestScriptedServer::endsConnectionsAsTheScriptSays()
{
    QFETCH(bool, reset);
    const ScriptedServer server({{expectLine("now"), reset ? resetConnection() : closeConnection()}});
    QTcpSocket client;
    open(client, server);
    client.write("now\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY2(client.errorString().contains(QStringLiteral("closed")), qPrintable(client.errorString()));
}

void TestScriptedServer::waitsBeforeItGoesOn()
{
    const ScriptedServer server({{waitFor(std::chrono::milliseconds(120)), sendBytes("* OK late\r\n")}});
    QTcpSocket client;
    QElapsedTimer clock;
    clock.start();
    open(client, server);
    QCOMPARE(nextLine(client), "* OK late\r\n");
    QVERIFY(clock.elapsed() >= 100);
}

void TestScriptedServer::stallsUntilTheClientGoes()
{
    const ScriptedServer server({{sendBytes("* OK\r\n"), stallForever()}});
    QTcpSocket client;
    open(client, server);
    QCOMPARE(nextLine(client), "* OK\r\n");
    client.write("x1 NOOP\r\n");
    QVERIFY(!client.waitForReadyRead(100));
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.disconnectFromHost();
    QTRY_COMPARE(server.finished(), 1);
}

void TestScriptedServer::endsAtOnceWhileAConnectionStalls()
{
    QTcpSocket client;
    {
        const ScriptedServer server({{sendBytes("* OK\r\n"), stallForever()}});
        open(client, server);
        QCOMPARE(nextLine(client), "* OK\r\n");
    }
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void TestScriptedServer::encryptsWhenTheScriptSaysSo()
{
    const ScriptedServer server(
        {{sendBytes("* OK\r\n"), expectLine("STARTTLS"), sendBytes("%TAG% OK\r\n"), startTls(),
          expectLine("secret"), sendBytes("%TAG% OK\r\n"), stallForever()}},
        MadeCertificate(CertificateWish()).with());
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    open(client, server);
    QCOMPARE(nextLine(client), "* OK\r\n");
    client.write("x1 STARTTLS\r\n");
    QCOMPARE(nextLine(client), "x1 OK\r\n");
    client.startClientEncryption();
    QVERIFY(client.waitForEncrypted(patience));
    client.write("x2 secret\r\n");
    QCOMPARE(nextLine(client), "x2 OK\r\n");
    QCOMPARE(server.received(), QByteArrayList({"x1 STARTTLS", "x2 secret"}));
    QVERIFY(server.wire().startsWith("x1 STARTTLS\r\n\x16\x03"));
    QVERIFY(!server.wire().contains("secret"));
}

void TestScriptedServer::saysWhenTheClientDoesNotEncrypt()
{
    const ScriptedServer server({{startTls()}}, MadeCertificate(CertificateWish()).with());
    QTcpSocket client;
    open(client, server);
    client.write("x1 LOGIN somebody secret\r\n");
    QTRY_COMPARE(server.problems(), QStringList{QStringLiteral("Connection 1: the client did not encrypt")});
    QCOMPARE(server.wire(), "x1 LOGIN somebody secret\r\n");
}

void TestScriptedServer::floods()
{
    const ScriptedServer server({{sendFlood("* %N% EXISTS\r\n", 1'000'000), sendBytes("* OK dry\r\n")},
                                 {sendFlood("x", 1'000'000'000'000)}});
    QTcpSocket client;
    open(client, server);
    QByteArray line;
    qint64 bytes = 0;
    for (int number = 1; (line = nextLine(client)) != "* OK dry\r\n"; ++number) {
        QCOMPARE(line, "* " + QByteArray::number(number) + " EXISTS\r\n");
        bytes += line.size();
    }
    QVERIFY(bytes >= 1'000'000 && bytes < 1'100'000);
    QTcpSocket second;
    open(second, server);
    QVERIFY(second.waitForReadyRead(patience));
    second.abort();
    QTRY_COMPARE(server.connections(), 2);
    QCOMPARE(server.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestScriptedServer)
#include "test_scriptedserver.moc"
