// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/types.h>

using namespace mailsheaf;

namespace {

constexpr int patience = 10'000;
const QString user = QStringLiteral("demo");

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

QByteArray greeting(const DovecotServer &server)
{
    const Endpoint endpoint = server.endpoint(Security::StartTls);
    QTcpSocket socket;
    socket.connectToHost(endpoint.host, endpoint.port);
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) {
    }
    return socket.readLine();
}

/// Signs in over plain text and stays; the answer to LOGIN.
QByteArray signIn(QTcpSocket &socket, const DovecotServer &server, const QByteArray &password)
{
    const Endpoint endpoint = server.endpoint(Security::None);
    socket.connectToHost(endpoint.host, endpoint.port);
    socket.write("a LOGIN demo " + password + "\r\n");
    QByteArray answer;
    while (!answer.contains("\na ") && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\na ") + 1);
}

} // namespace

class TestDovecotServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCertificateItWasAskedFor_data();
    void showsTheCertificateItWasAskedFor();
    void offersStartTlsUnlessToldNotTo();
    void servesExactlyWhatTheMakerSays_data();
    void servesExactlyWhatTheMakerSays();
    void changesMailboxesOnRequest();
    void keepsFlagsAndDates();
    void looksWithoutChangingAnything();
    void limitsConnections();
    void countsSignInsAndRefusals();
    void endsWithItsOwnerHoweverThatEnds();
};

void TestDovecotServer::showsTheCertificateItWasAskedFor_data()
{
    using Certificate = DovecotServer::Certificate;
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("a good one") << Certificate::Valid << QSslError::NoError;
    QTest::newRow("an expired one") << Certificate::Expired << QSslError::CertificateExpired;
    QTest::newRow("a self-signed one") << Certificate::SelfSigned << QSslError::SelfSignedCertificate;
    QTest::newRow("one for another host") << Certificate::WrongHost << QSslError::HostNameMismatch;
}

void TestDovecotServer::showsTheCertificateItWasAskedFor()
{
    QFETCH(DovecotServer::Certificate, certificate);
    QFETCH(QSslError::SslError, error);
    const DovecotServer server({.certificate = certificate});
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    QSslSocket socket;
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(server.caFile()));
    socket.setSslConfiguration(configuration);
    const Endpoint endpoint = server.endpoint();
    socket.connectToHostEncrypted(endpoint.host, endpoint.port);
    QCOMPARE(socket.waitForEncrypted(patience), error == QSslError::NoError);
    const auto errors = socket.sslHandshakeErrors();
    QCOMPARE(errors.isEmpty() ? QSslError::NoError : errors.first().error(), error);
}

void TestDovecotServer::offersStartTlsUnlessToldNotTo()
{
    const DovecotServer modern;
    const DovecotServer plain({.offersTls = false});
    QVERIFY(greeting(modern).startsWith("* OK "));
    QVERIFY(greeting(modern).contains(" STARTTLS "));
    QVERIFY(greeting(plain).startsWith("* OK "));
    QVERIFY(!greeting(plain).contains("STARTTLS"));
}

void TestDovecotServer::servesExactlyWhatTheMakerSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<char>("separator");
    QTest::newRow("a mailbox as people have it")
        << QStringLiteral("demo") << QStringList{QStringLiteral("--count=100")} << '/';
    QTest::newRow("awkward messages") << QStringLiteral("edge") << QStringList() << '/';
    QTest::newRow("awkward names") << QStringLiteral("names") << QStringList() << '^';
}

void TestDovecotServer::servesExactlyWhatTheMakerSays()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, options);
    QFETCH(char, separator);
    DovecotServer server({.separator = separator});
    QVERIFY2(server.makeMailbox(user, kind, options), qPrintable(server.problem()));
    const QByteArrayList expected = server.sampleHashes(user);
    QVERIFY(expected.size() > 50);
    QCOMPARE(server.messageHashes(user), expected);
}

void TestDovecotServer::changesMailboxesOnRequest()
{
    DovecotServer server;
    QVERIFY2(server.createMailbox(user, "Work/&ZeVnLIqe-"), qPrintable(server.problem()));
    QVERIFY(server.append(user, "Work/&ZeVnLIqe-", "Subject: one\r\n\r\n1\r\n"));
    QVERIFY(server.append(user, "Work/&ZeVnLIqe-", "Subject: two\r\n\r\n2\r\n"));
    QVERIFY(server.append(user, "INBOX", "Subject: three\r\n\r\n3\r\n"));
    QCOMPARE(server.messages(user).size(), 3);

    QVERIFY(server.expunge(user, "Work/&ZeVnLIqe-", "1"));
    const auto left = server.messages(user);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.back().mailbox, "Work/&ZeVnLIqe-");
    QCOMPARE(left.back().uid, 2);

    QVERIFY(server.renameMailbox(user, "Work/&ZeVnLIqe-", "Old \"work\""));
    QCOMPARE(server.messages(user).back().mailbox, "Old \"work\"");
    QVERIFY(server.deleteMailbox(user, "Old \"work\""));
    QCOMPARE(server.messages(user).size(), 1);
    QVERIFY(!server.deleteMailbox(user, "Old \"work\""));
    QVERIFY2(server.problem().contains(QStringLiteral("doesn't exist")), qPrintable(server.problem()));
}

void TestDovecotServer::keepsFlagsAndDates()
{
    DovecotServer server;
    const QDateTime date(QDate(2001, 2, 3), QTime(4, 5, 6), Qt::UTC);
    QVERIFY(server.append(user, "INBOX", "Subject: x\r\n\r\n", {"\\Seen", "$Forwarded"}, date));
    const auto messages = server.messages(user);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.front().flags, QByteArrayList({"$Forwarded", "\\Seen"}));
    QCOMPARE(messages.front().internalDate, date.toSecsSinceEpoch());
    QCOMPARE(messages.front().size, 14);
}

void TestDovecotServer::looksWithoutChangingAnything()
{
    DovecotServer server;
    QVERIFY(server.makeMailbox(user, QStringLiteral("demo"), {QStringLiteral("--count=20")}));
    const QByteArrayList before = server.snapshot(user);
    QVERIFY(before.size() > 100);
    QVERIFY(!server.messages(user).empty());
    QCOMPARE(server.snapshot(user), before);
    QVERIFY(server.setFlags(user, "INBOX", "1", {"\\Flagged"}));
    QVERIFY(server.snapshot(user) != before);
}

void TestDovecotServer::limitsConnections()
{
    const DovecotServer server({.maxConnections = 1});
    QTcpSocket first;
    QTcpSocket second;
    QVERIFY(signIn(first, server, server.password().toUtf8()).startsWith("a OK"));
    const QByteArray refusal = signIn(second, server, server.password().toUtf8());
    QVERIFY2(refusal.startsWith("a NO [LIMIT]"), refusal.constData());
}

void TestDovecotServer::countsSignInsAndRefusals()
{
    const DovecotServer server;
    QTcpSocket good;
    QTcpSocket bad;
    QVERIFY(signIn(good, server, server.password().toUtf8()).startsWith("a OK"));
    QVERIFY(signIn(bad, server, "wrong").startsWith("a NO"));
    QTRY_COMPARE(server.logins(user), 1);
    QTRY_COMPARE(server.authFailures(), 1);
    QCOMPARE(server.logins(QStringLiteral("somebody")), 0);
}

void TestDovecotServer::endsWithItsOwnerHoweverThatEnds()
{
    QProcess owner;
    owner.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start-a-server-and-die")});
    QVERIFY(owner.waitForFinished(patience));
    QCOMPARE(owner.exitStatus(), QProcess::CrashExit);
    const qint64 server = owner.readAllStandardOutput().trimmed().toLongLong();
    QVERIFY(server > 1);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(server), patience);
}

namespace {

int startAServerAndDie()
{
    const DovecotServer server;
    std::printf("%lld\n", static_cast<long long>(server.processId()));
    std::fflush(stdout);
    return ::raise(SIGKILL);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--start-a-server-and-die")))
        return startAServerAndDie();
    TestDovecotServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dovecotserver.moc"
