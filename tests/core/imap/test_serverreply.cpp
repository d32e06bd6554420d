// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/serverreply.h"

#include <QTest>

using namespace mailsheaf;

class TestServerReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLaterFromNever_data();
    void tellsLaterFromNever();
    void quotesTheServer();
};

void TestServerReply::tellsLaterFromNever_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("later");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("Gmail, connections")
        << QByteArray("[ALERT] Too many simultaneous connections. (Failure)") << true << 0;
    QTest::newRow("Gmail, bandwidth")
        << QByteArray("[OVERQUOTA] Account exceeded command or bandwidth limits.") << true << 0;
    QTest::newRow("Exchange Online")
        << QByteArray("Request is throttled. Suggested Backoff Time: 299961 milliseconds") << true << 299961;
    QTest::newRow("Exchange, without a session")
        << QByteArray("User is authenticated but not connected.") << true << 0;
    QTest::newRow("Yahoo, rate") << QByteArray("[LIMIT] CAPABILITY Rate limit hit.") << true << 0;
    QTest::newRow("Yahoo, fetch") << QByteArray("UID FETCH Server error - Please try again later") << true
                                  << 0;
    QTest::newRow("Dovecot, connections") << QByteArray("[UNAVAILABLE] Maximum number of connections from "
                                                        "user+IP exceeded (mail_max_userip_connections=3)")
                                          << true << 0;
    QTest::newRow("a wrong password")
        << QByteArray("[AUTHENTICATIONFAILED] Authentication failed.") << false << 0;
    QTest::newRow("a missing mailbox") << QByteArray("[NONEXISTENT] Mailbox doesn't exist: x") << false << 0;
    QTest::newRow("a full mailbox of the user's")
        << QByteArray("[OVERQUOTA] Quota exceeded (mailbox for user is full)") << false << 0;
    QTest::newRow("nothing") << QByteArray() << false << 0;
}

void TestServerReply::tellsLaterFromNever()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, later);
    QFETCH(int, milliseconds);
    const Error error = refusal(ErrorKind::Auth, QStringLiteral("It did not work."), words);
    QCOMPARE(error.kind, later ? ErrorKind::Throttled : ErrorKind::Auth);
    QCOMPARE(error.retryAfter, std::chrono::milliseconds(milliseconds));
}

void TestServerReply::quotesTheServer()
{
    const Error error =
        refusal(ErrorKind::Mailbox, QStringLiteral("It did not work."), "No \x07such\xe2\x80\xae thing");
    QCOMPARE(error.sentence, QStringLiteral("It did not work. The server says: “No such thing”"));
    QCOMPARE(error.detail, QStringLiteral("No such thing"));
    QCOMPARE(refusal(ErrorKind::Mailbox, QStringLiteral("No."), {}).sentence, QStringLiteral("No."));
}

QTEST_APPLESS_MAIN(TestServerReply)
#include "test_serverreply.moc"
