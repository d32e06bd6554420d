// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include <QTest>

#include <functional>

using namespace mailsheaf;

namespace {

using Change = std::function<void(Account &)>;

Account goodAccount()
{
    Account account = newAccount();
    account.name = QStringLiteral("Work");
    account.endpoint.host = QStringLiteral("imap.example.org");
    account.user = QStringLiteral("ann@example.org");
    account.destination = QStringLiteral("/home/ann/Mail backup");
    return account;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class AccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAccountsHaveIdsOfTheirOwn()
    {
        const Account a = newAccount();
        const Account b = newAccount();
        QVERIFY(!a.id.isEmpty());
        QVERIFY(a.id != b.id);
        QVERIFY(a.secretKey() != b.secretKey());
        QVERIFY(a.secretKey().contains(a.id));
        QCOMPARE(a.workers, recommendedWorkers);
        QCOMPARE(a.endpoint.port, quint16(993));
        QCOMPARE(a.endpoint.security, Security::Tls);
    }

    void goodAccountsHaveNoProblem_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("as it is") << Change([](Account &) {});
        QTest::newRow("no name, the user name will do") << Change([](Account &a) { a.name.clear(); });
        QTest::newRow("an international host name")
            << Change([](Account &a) { a.endpoint.host = QStringLiteral("imap.bücher.example"); });
        QTest::newRow("an IPv6 address")
            << Change([](Account &a) { a.endpoint.host = QStringLiteral("2001:db8::7"); });
        QTest::newRow("plain text to this computer") << Change([](Account &a) {
            a.endpoint = {
                .host = QStringLiteral("127.0.0.1"), .port = 143, .security = Security::None, .caFile = {}};
        });
        QTest::newRow("an emoji with a joiner in the folder")
            << Change([](Account &a) { a.destination = QStringLiteral("/mnt/👩‍💻 mail"); });
    }

    void goodAccountsHaveNoProblem()
    {
        QFETCH(Change, change);
        Account account = goodAccount();
        change(account);
        QCOMPARE(accountProblem(account), QString());
    }

    void badAccountsHaveASentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *title, Change change, const char *mentions) {
            QTest::newRow(title) << std::move(change) << QString::fromLatin1(mentions);
        };
        row(
            "no host", [](Account &a) { a.endpoint.host.clear(); }, "server's name is missing");
        row(
            "a URL as host", [](Account &a) { a.endpoint.host = QStringLiteral("imaps://mail"); },
            "only be a name");
        row(
            "user and host in one", [](Account &a) { a.endpoint.host = QStringLiteral("a@b"); },
            "only be a name");
        row(
            "a line break in the host", [](Account &a) { a.endpoint.host = QStringLiteral("a\r\nb"); },
            "only be a name");
        row(
            "port 0", [](Account &a) { a.endpoint.port = 0; }, "port");
        row(
            "plain text over the network", [](Account &a) { a.endpoint.security = Security::None; },
            "encryption");
        row(
            "plain text to a host that only begins like loopback",
            [](Account &a) {
                a.endpoint.security = Security::None;
                a.endpoint.host = QStringLiteral("127.0.0.1.example.org");
            },
            "encryption");
        row(
            "a relative certificate file", [](Account &a) { a.endpoint.caFile = QStringLiteral("ca.pem"); },
            "certificate");
        row(
            "no user", [](Account &a) { a.user = QStringLiteral("  "); }, "user name is missing");
        row(
            "a line break in the user", [](Account &a) { a.user = QStringLiteral("ann\r\nA1 LOGOUT"); },
            "user name");
        row(
            "a null character in the user", [](Account &a) { a.user = QString(QChar::Null); }, "user name");
        row(
            "a control character in the name", [](Account &a) { a.name = QStringLiteral("\x1b[31mred"); },
            "name");
        row(
            "no folder", [](Account &a) { a.destination.clear(); }, "folder is missing");
        row(
            "a relative folder", [](Account &a) { a.destination = QStringLiteral("backup"); }, "full path");
        row(
            "a folder from the home sign", [](Account &a) { a.destination = QStringLiteral("~/backup"); },
            "full path");
        row(
            "a line break in the folder", [](Account &a) { a.destination = QStringLiteral("/a\nb"); },
            "folder");
        row(
            "no worker", [](Account &a) { a.workers = 0; }, "workers");
        row(
            "too many workers", [](Account &a) { a.workers = maxWorkers + 1; }, "workers");
    }

    void badAccountsHaveASentence()
    {
        QFETCH(Change, change);
        QFETCH(QString, mentions);
        Account account = goodAccount();
        change(account);
        const QString problem = accountProblem(account);
        QVERIFY2(problem.contains(mentions), qPrintable(problem));
        QVERIFY(problem.endsWith(u'.'));
    }

    void loopbackIsOnlyThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *host, bool loopback) {
            QTest::newRow(host) << QString::fromLatin1(host) << loopback;
        };
        row("localhost", true);
        row("LocalHost", true);
        row("127.0.0.1", true);
        row("127.255.1.2", true);
        row("::1", true);
        row("", false);
        row("127.1", false);
        row("128.0.0.1", false);
        row("0.0.0.0", false);
        row("::", false);
        row("localhost.example.org", false);
        row("127.0.0.1.example.org", false);
        row("2130706433", false);
    }

    void loopbackIsOnlyThisComputer()
    {
        QFETCH(QString, host);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(host), loopback);
    }

    void securityWordsGoBothWays()
    {
        for (const Security each : {Security::Tls, Security::StartTls, Security::None}) {
            Security parsed = each == Security::Tls ? Security::None : Security::Tls;
            QVERIFY(parseSecurity(securityName(each), &parsed));
            QCOMPARE(parsed, each);
        }
        Security untouched = Security::StartTls;
        QVERIFY(!parseSecurity(QStringLiteral("ssl"), &untouched));
        QVERIFY(!parseSecurity(QString(), &untouched));
        QCOMPARE(untouched, Security::StartTls);
        QCOMPARE(defaultPort(Security::Tls), quint16(993));
        QCOMPARE(defaultPort(Security::StartTls), quint16(143));
        QCOMPARE(defaultPort(Security::None), quint16(143));
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "accounttest.moc"
