// SPDX-License-Identifier: GPL-3.0-or-later
// STARTTLS under attack, as somebody on the line would: no byte of the user's name or password leaves
// unencrypted. The server of the scripts writes down every byte that comes, as it was on the wire.
#include "core/imap/session.h"
#include "tests/support/certificatemaker.h"
#include "tests/support/scriptedserver.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray user = "canary-user";
const QByteArray password = "canary-password";
const QByteArray ready = "* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n";

/// What an attacker makes believe in plain text would be worth: a sign-in as the client knows it.
Script signInInside()
{
    return {startTls(),
            expectLine("^\\S+ CAPABILITY$"),
            sendBytes("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n%TAG% OK done\r\n"),
            expectLine("^\\S+ LOGIN canary-user canary-password$"),
            sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n"),
            stallForever()};
}

/// After the greeting: the client asks, is answered with @p bytes, and whatever comes then is heard.
Script answered(const QByteArray &bytes, const QByteArray &greeting = ready)
{
    return Script{sendBytes(greeting), expectLine("^\\S+ STARTTLS$"), sendBytes(bytes)} + signInInside();
}

/// Both words as they are, and in all three ways in which Base64 may show them.
bool betrays(const QByteArray &wire)
{
    for (const QByteArray &word : {user, password}) {
        if (wire.toLower().contains(word))
            return true;
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = (QByteArray(shift, 'x') + word + "xx").toBase64();
            if (wire.contains(encoded.mid(4, 8))) // whatever comes before and after
                return true;
        }
    }
    return false;
}

/// What the client has said before it began to encrypt.
QByteArray plainPart(const QByteArray &wire)
{
    const qsizetype handshake = wire.indexOf("\x16\x03");
    return handshake < 0 ? wire : wire.left(handshake);
}

} // namespace

class TestStartTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInOnlyInside();
    void splitAtEveryByte();
    void attacks_data();
    void attacks();
    void loginDisabledIsHonoured_data();
    void loginDisabledIsHonoured();
    void whatIsSaidInPlainTextIsForgotten();
    void theTagCannotBeGuessed();
    void theServersWordsAreShown();
    void theWatchSeesAPassword();

private:
    [[nodiscard]] Endpoint endpoint(const ScriptedServer &server,
                                    Security security = Security::StartTls) const;
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Endpoint &endpoint);

    MadeCertificate m_root{authority("Root")};
    MadeCertificate m_leaf{CertificateWish(), m_root};
    QTemporaryFile m_rootFile;
};

void TestStartTls::initTestCase()
{
    QVERIFY(m_rootFile.open() && m_rootFile.write(m_root.pem()) > 0 && m_rootFile.flush());
}

Endpoint TestStartTls::endpoint(const ScriptedServer &server, Security security) const
{
    return {.host = u"imap.example.org"_s,
            .port = server.port(),
            .security = security,
            .caFile = m_rootFile.fileName()};
}

Result<std::unique_ptr<Session>> TestStartTls::open(const Endpoint &endpoint)
{
    return Session::open(endpoint, QString::fromLatin1(user), Secret(password), CancelToken());
}

/// Otherwise the attacks could not show anything.
void TestStartTls::signsInOnlyInside()
{
    const ScriptedServer server({answered("%TAG% OK begin\r\n")}, m_leaf.with());
    const auto session = open(endpoint(server));
    QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().sentence));
    QVERIFY(server.received().last().contains(password));
    QVERIFY(!betrays(server.wire()));
    QVERIFY2(plainPart(server.wire()).endsWith(" STARTTLS\r\n"), server.wire().constData());
}

void TestStartTls::splitAtEveryByte()
{
    const auto slowly = [](const QByteArray &bytes) {
        Script script;
        for (const char byte : bytes)
            script = script + Script{sendBytes(QByteArray(1, byte)), waitFor(std::chrono::milliseconds(1))};
        return script;
    };
    const ScriptedServer server({slowly(ready) + Script{expectLine("STARTTLS$"), sendBytes("%TAG%")} +
                                 slowly(" OK begin\r\n") + signInInside()},
                                m_leaf.with());
    QVERIFY(open(endpoint(server)).has_value());
    QCOMPARE(server.problems(), QStringList());
}

void TestStartTls::attacks_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("asks"); // whether the client should get as far as to say STARTTLS
    const auto attack = [](const char *name, const Script &script, bool asks = true) {
        QTest::newRow(name) << script << asks;
    };
    // The answer is no.
    attack("NO", answered("%TAG% NO not today\r\n"));
    attack("BAD", answered("%TAG% BAD what?\r\n"));
    attack("it is not among the capabilities, and refused",
           answered("%TAG% BAD what?\r\n", "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"));
    attack("NO with a referral to another server",
           answered("%TAG% NO [REFERRAL imap://evil.example.org/] go there\r\n"));
    attack("BYE instead of an answer", answered("* BYE no more\r\n"));
    attack("OK without a tag", answered("* OK begin TLS\r\n"));
    attack("OK with another tag", answered("x001 OK begin TLS\r\n"));
    attack("OK with a longer tag", answered("%TAG%1 OK begin TLS\r\n"));
    attack("PREAUTH instead of an answer", answered("* PREAUTH you are in\r\n"));
    attack("a request for more", answered("+ go ahead\r\n"));
    attack("a request for more before the OK", answered("+ go ahead\r\n%TAG% OK begin\r\n"));
    attack("an empty line before the OK", answered("\r\n%TAG% OK begin\r\n"));
    attack("a literal that swallows the OK", answered("* X {100}\r\n%TAG% OK begin\r\n"));
    attack("an endless answer", answered(QByteArray(100'000, 'x')));
    attack("no answer but the end", Script{sendBytes(ready), expectLine("STARTTLS$"), closeConnection()});
    // It is yes, and more.
    attack("an answer for the sign-in after the OK",
           answered("%TAG% OK begin\r\na001 OK in\r\na002 OK in\r\na003 OK in\r\n"));
    attack("capabilities after the OK", answered("%TAG% OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"));
    attack("PREAUTH after the OK", answered("%TAG% OK begin\r\n* PREAUTH you are in\r\n"));
    attack("half a line after the OK", answered("%TAG% OK begin\r\n* OK"));
    attack("a single byte after the OK", answered("%TAG% OK begin\r\n "));
    attack("capabilities before the OK", answered("* CAPABILITY IMAP4rev1\r\n%TAG% OK begin\r\n"));
    attack("an alert before the OK", answered("* OK [ALERT] switch off TLS\r\n%TAG% OK begin\r\n"));
    attack("the sign-in's answer before the OK", answered("a001 OK in\r\n%TAG% OK begin\r\n"));
    // The answer comes before the question.
    attack("OK in the packet of the greeting",
           Script{sendBytes(ready + "starttls OK begin\r\n")} + signInInside(), false);
    attack("capabilities in the packet of the greeting",
           Script{sendBytes(ready + "* CAPABILITY IMAP4rev1\r\n")} + answered("%TAG% OK begin\r\n", {}),
           false);
    // The greeting.
    attack("PREAUTH", answered("%TAG% OK begin\r\n", "* PREAUTH you are in\r\n"), false);
    attack("PREAUTH in small letters", answered("%TAG% OK begin\r\n", "* preauth you are in\r\n"), false);
    attack("BYE", answered("%TAG% OK begin\r\n", "* BYE too many connections\r\n"), false);
    attack("no IMAP at all", answered("%TAG% OK begin\r\n", "220 mail.example.org ESMTP\r\n"), false);
    attack("no greeting but a web page", answered("%TAG% OK begin\r\n", "HTTP/1.1 200 OK\r\n\r\n"), false);
    attack("an endless greeting", answered("%TAG% OK begin\r\n", "* OK " + QByteArray(100'000, 'x')), false);
    attack("a NUL in the greeting", answered("%TAG% OK begin\r\n", QByteArray("* PREAUTH\0 OK\r\n", 15)),
           false);
    // TLS itself.
    attack("plain text goes on after the OK",
           Script{sendBytes(ready), expectLine("STARTTLS$"), sendBytes("%TAG% OK begin\r\n"),
                  waitFor(std::chrono::milliseconds(50)), sendBytes("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"),
                  stallForever()});
    attack("the end after the OK", Script{sendBytes(ready), expectLine("STARTTLS$"),
                                          sendBytes("%TAG% OK begin\r\n"), closeConnection()});
    attack("a reset after the OK", Script{sendBytes(ready), expectLine("STARTTLS$"),
                                          sendBytes("%TAG% OK begin\r\n"), resetConnection()});
}

void TestStartTls::attacks()
{
    QFETCH(Script, script);
    QFETCH(bool, asks);
    const ScriptedServer server({script}, m_leaf.with());
    const auto session = open(endpoint(server));
    QVERIFY(!session.has_value());
    QVERIFY(!session.error().sentence.isEmpty());
    QVERIFY(session.error().kind != ErrorKind::Auth);
    const QByteArray said = plainPart(server.wire());
    QVERIFY2(!betrays(server.wire()), server.wire().constData());
    QVERIFY2(asks ? QRegularExpression(u"^\\S+ STARTTLS\r\n$"_s).match(QString::fromLatin1(said)).hasMatch()
                  : said.isEmpty(),
             said.constData());
    QCOMPARE(server.connections(), 1); // nobody is referred to another server, or tries again without
}

void TestStartTls::loginDisabledIsHonoured_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("capabilities");
    for (const Security security : {Security::None, Security::StartTls, Security::Tls}) {
        const QByteArray name = securityName(security).toLatin1();
        QTest::addRow("and nothing else, %s", name.constData())
            << security << QByteArray("IMAP4rev1 LOGINDISABLED");
        QTest::addRow("in small letters, %s", name.constData())
            << security << QByteArray("imap4rev1 logindisabled");
        QTest::addRow("and a mechanism of the future, %s", name.constData())
            << security << QByteArray("IMAP4rev1 LOGINDISABLED AUTH=XYZ");
        QTest::addRow("and no password, %s", name.constData())
            << security << QByteArray("IMAP4rev1 LOGINDISABLED AUTH=GSSAPI AUTH=ANONYMOUS AUTH=EXTERNAL");
    }
}

/// Neither encrypted nor not: a server that takes no password gets none.
void TestStartTls::loginDisabledIsHonoured()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, capabilities);
    Script script;
    if (security == Security::StartTls)
        script = {sendBytes(ready), expectLine("STARTTLS$"), sendBytes("%TAG% OK begin\r\n"), startTls()};
    else if (security == Security::Tls)
        script = {startTls(), sendBytes("* OK ready\r\n")};
    else
        script = {sendBytes("* OK ready\r\n")};
    const ScriptedServer server(
        {script + Script{expectLine("CAPABILITY$"),
                         sendBytes("* CAPABILITY " + capabilities + "\r\n%TAG% OK done\r\n"),
                         expectLine("$^ nothing may come")}},
        m_leaf.with());
    const auto session = open(endpoint(server, security));
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().kind, ErrorKind::Auth);
    QTRY_COMPARE(server.problems(),
                 QStringList{u"Connection 1: the client went instead of sending /$^ nothing may come/"_s});
    QVERIFY(!betrays(server.wire()));
}

/// A server that takes passwords in plain text says so in plain text; inside, it says what counts.
void TestStartTls::whatIsSaidInPlainTextIsForgotten()
{
    const ScriptedServer server(
        {Script{sendBytes("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN AUTH=LOGIN] ready\r\n"),
                expectLine("STARTTLS$"), sendBytes("%TAG% OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] begin\r\n"),
                startTls(), expectLine("CAPABILITY$"),
                sendBytes("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n%TAG% OK done\r\n"), stallForever()}},
        m_leaf.with());
    const auto session = open(endpoint(server));
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().kind, ErrorKind::Auth);
    QCOMPARE(server.received().size(), 2);
    QVERIFY(!betrays(server.received().join()));
}

void TestStartTls::theTagCannotBeGuessed()
{
    QSet<QByteArray> tags;
    for (int i = 0; i < 3; ++i) {
        const ScriptedServer server({answered("%TAG% NO\r\n")}, m_leaf.with());
        QVERIFY(!open(endpoint(server)).has_value());
        tags << server.received().value(0);
    }
    QCOMPARE(tags.size(), 3);
}

void TestStartTls::theServersWordsAreShown()
{
    const ScriptedServer no({answered("%TAG% NO the TLS library has gone\r\n")}, m_leaf.with());
    QVERIFY(open(endpoint(no)).error().sentence.contains(u"the TLS library has gone"_s));
    const ScriptedServer bye({{sendBytes("* BYE closed for cleaning\r\n")}}, m_leaf.with());
    QVERIFY(open(endpoint(bye)).error().sentence.contains(u"closed for cleaning"_s));
}

/// The judge of the attacks is one that can be convinced.
void TestStartTls::theWatchSeesAPassword()
{
    const ScriptedServer server({{sendBytes("* OK [CAPABILITY IMAP4rev1] ready\r\n"), expectLine("LOGIN"),
                                  sendBytes("%TAG% NO\r\n")}});
    QVERIFY(!open(endpoint(server, Security::None)).has_value());
    QVERIFY(betrays(server.wire()));
    QVERIFY(betrays(QByteArray('\0' + user + '\0' + password).toBase64()));
    QVERIFY(betrays(password.toBase64()));
    QVERIFY(!betrays(QByteArray("some canary").toBase64()));
}

QTEST_GUILESS_MAIN(TestStartTls)
#include "test_starttls.moc"
