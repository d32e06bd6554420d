// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/streamguard.h"

#include "core/imap/mechanismchoice.h"

#include <QTest>

using namespace mailsheaf;

namespace {

StreamGuard greeted()
{
    StreamGuard guard(QStringLiteral("imap.example.org"));
    (void)guard.pass("* OK ready");
    return guard;
}

} // namespace

class TestStreamGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsPlainAnswersThrough();
    void remembersCapabilities();
    void dropsWhatVmimeDoesNotKnow();
    void hearsOnlySoMuch_data();
    void hearsOnlySoMuch();
    void endsTheSession_data();
    void endsTheSession();
    void allowsAContinuationOnlyWhereOneIsDue();
    void nothingIsAnsweredTwice();
    void greetsInThreeWays();
    void challengesAreBase64OrEmpty();
    void capabilitiesHaveOnlyTheirCharacters();
    void aListOfNothingIsAnsweredHere();
    void skipsLiteralsOfDroppedLines();
    void keepsTheServersWords();
    void choosesOneMechanism_data();
    void choosesOneMechanism();
};

void TestStreamGuard::letsPlainAnswersThrough()
{
    StreamGuard guard(QStringLiteral("imap.example.org"));
    QCOMPARE(guard.pass("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] \x8a weird \x01 text").value(),
             std::string("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] -\r\n"));
    guard.lineSent("a001 CAPABILITY");
    QCOMPARE(guard.pass("* CAPABILITY IMAP4rev1 AUTH= IDLE X(Y)").value(),
             std::string("* CAPABILITY IMAP4rev1 IDLE\r\n"));
    QCOMPARE(guard.pass("a001 OK [READ-WRITE] fine").value(), std::string("a001 OK -\r\n"));
    guard.lineSent("a002 LOGIN x y");
    QCOMPARE(guard.pass("a002 OK").value(), std::string("a002 OK -\r\n")); // without a text vmime fails
}

void TestStreamGuard::remembersCapabilities()
{
    StreamGuard guard = greeted();
    QVERIFY(!guard.capabilities().has_value());
    guard.lineSent("a001 LOGIN x y");
    (void)guard.pass("a001 OK [CAPABILITY IMAP4rev1 LIST-STATUS] in");
    QCOMPARE(guard.capabilities().value(), (QByteArrayList{"IMAP4rev1", "LIST-STATUS"}));
    guard.lineSent("a002 LIST \"\" \"\"");
    QVERIFY(guard.capabilities().has_value()); // a LIST changes nothing
    guard.lineSent("a003 AUTHENTICATE PLAIN x");
    QVERIFY(!guard.capabilities().has_value());
}

void TestStreamGuard::dropsWhatVmimeDoesNotKnow()
{
    StreamGuard guard = greeted();
    for (const char *line :
         {"* ENABLED CONDSTORE", "* 5 FETCH ()", "* 4294967290 EXISTS", "* OK [ALERT] read this", "* ID NIL",
          "* VANISHED 1:5", "* LIST (\\Noselect) \"/\" \"\""})
        QCOMPARE(guard.pass(line).value(), std::string());
}

void TestStreamGuard::hearsOnlySoMuch_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("times");
    QTest::newRow("lines") << QByteArray("* OK still here") << 16384;
    QTest::newRow("capabilities") << QByteArray("* CAPABILITY X") << 17476;
    QTest::newRow("empty literals") << QByteArray("* X {0}") << 32768;
    QTest::newRow("literals") << QByteArray("* X {100000}") << 10;
}

/// Before it is signed in; vmime would keep it all.
void TestStreamGuard::hearsOnlySoMuch()
{
    QFETCH(QByteArray, line);
    QFETCH(int, times);
    StreamGuard guard = greeted();
    int heard = 0;
    while (heard < 100'000 && guard.pass(line.toStdString()).has_value())
        ++heard;
    QVERIFY2(heard > times * 9 / 10 && heard <= times, qPrintable(QString::number(heard)));
}

void TestStreamGuard::endsTheSession_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a tag from the future") << QByteArray("* OK") << QByteArray("a002 OK done");
    QTest::newRow("a plus nobody waits for") << QByteArray("* OK") << QByteArray("+ go on");
    QTest::newRow("a line that is too long")
        << QByteArray("* OK") << QByteArray("* X ") + QByteArray(70000, 'x');
    QTest::newRow("a NUL") << QByteArray("* OK") << QByteArray("* X \0y", 6);
    QTest::newRow("a huge literal") << QByteArray("* OK") << QByteArray("* X {99999999}");
    QTest::newRow("an HTTP server") << QByteArray() << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("an SMTP server") << QByteArray() << QByteArray("220 mail.example.org ESMTP");
    QTest::newRow("an empty line") << QByteArray("* OK") << QByteArray();
    QTest::newRow("a greeting with a tag") << QByteArray() << QByteArray("a001 OK ready");
    QTest::newRow("a greeting that says NO") << QByteArray() << QByteArray("* NO");
    QTest::newRow("an answer that is neither yes nor no") << QByteArray("* OK") << QByteArray("a001 MAYBE");
    QTest::newRow("an answer without a word") << QByteArray("* OK") << QByteArray("a001");
}

void TestStreamGuard::endsTheSession()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, line);
    StreamGuard guard(QStringLiteral("imap.example.org"));
    if (!greeting.isNull())
        QVERIFY(guard.pass(greeting.toStdString()).has_value());
    guard.lineSent("a001 CAPABILITY");
    const auto passed = guard.pass({line.constData(), static_cast<std::size_t>(line.size())});
    QVERIFY(!passed.has_value());
    QCOMPARE(passed.error().kind, ErrorKind::Protocol);
    QVERIFY(passed.error().sentence.contains(QStringLiteral("imap.example.org")));
}

void TestStreamGuard::allowsAContinuationOnlyWhereOneIsDue()
{
    StreamGuard guard = greeted();
    guard.lineSent("a001 AUTHENTICATE LOGIN");
    QCOMPARE(guard.pass("+ VXNlcm5hbWU6").value(), std::string("+ VXNlcm5hbWU6\r\n"));
    guard.lineSent("c29tZWJvZHk="); // the answer is no command
    QCOMPARE(guard.pass("+ not base64!").value(), std::string("+ \r\n"));
    (void)guard.pass("a001 NO wrong");
    QVERIFY(!guard.pass("+ again").has_value());
}

void TestStreamGuard::nothingIsAnsweredTwice()
{
    StreamGuard guard = greeted();
    QVERIFY(!guard.pass(" OK nobody has asked yet").has_value());
    guard.lineSent("a001 CAPABILITY");
    QCOMPARE(guard.pass("a001 BAD what").value(), std::string("a001 BAD -\r\n"));
    QVERIFY(!guard.pass("a001 OK after all").has_value());
}

void TestStreamGuard::greetsInThreeWays()
{
    for (const char *line : {"* OK", "* PREAUTH [ALERT", "* BYE [UNAVAILABLE]closed"}) {
        StreamGuard guard(QStringLiteral("imap.example.org"));
        const QByteArray passed = QByteArray::fromStdString(guard.pass(line).value());
        QVERIFY2(passed.endsWith(" -\r\n"), passed.constData());
        QCOMPARE(guard.saidBye(), passed.startsWith("* BYE"));
        QCOMPARE(guard.greeting(), QByteArray(guard.saidBye()             ? "closed"
                                              : passed.startsWith("* OK") ? ""
                                                                          : "[ALERT"));
    }
}

/// vmime gets nothing that could surprise it, but always something to answer.
void TestStreamGuard::challengesAreBase64OrEmpty()
{
    StreamGuard guard = greeted();
    guard.lineSent("a001 AUTHENTICATE PLAIN");
    for (const char *line : {"+", "+ ", "+ a b", "+ \x8a", "+ a{1}"})
        QCOMPARE(guard.pass(line).value(), std::string("+ \r\n"));
    QCOMPARE(guard.pass("+Az09+/=").value(), std::string("+ Az09+/=\r\n"));
    QCOMPARE(guard.pass("+ " + std::string(17'000, 'x')).value(), std::string("+ \r\n"));
}

void TestStreamGuard::capabilitiesHaveOnlyTheirCharacters()
{
    StreamGuard guard = greeted();
    QCOMPARE(guard.pass("* CAPABILITY a-z=Z+0_9.x:y/z&  {b} c~ \x8a").value(),
             std::string("* CAPABILITY a-z=Z+0_9.x:y/z&\r\n"));
    std::string many = "* CAPABILITY";
    for (int i = 0; i < 1'000; ++i)
        many += " X" + std::to_string(i);
    QVERIFY(guard.pass(many).has_value());
    QCOMPARE(guard.capabilities()->size(), 500);
}

void TestStreamGuard::aListOfNothingIsAnsweredHere()
{
    QCOMPARE(StreamGuard::answerInstead("a005 LIST \"\" \"\""),
             std::string("* LIST (\\Noselect) \"/\" \"\"\r\na005 OK -\r\n"));
    for (const char *line : {"a005 LIST \"\" \"*\"", "a005 CAPABILITY", "a005", ""})
        QCOMPARE(StreamGuard::answerInstead(line), std::string());
}

void TestStreamGuard::skipsLiteralsOfDroppedLines()
{
    StreamGuard guard = greeted();
    QCOMPARE(guard.pass("* LIST () \"/\" {12}").value(), std::string());
    QCOMPARE(guard.bytesToSkip(), std::size_t(12));
    QCOMPARE(guard.pass("* OK fine").value(), std::string());
    QCOMPARE(guard.bytesToSkip(), std::size_t(0));
}

void TestStreamGuard::keepsTheServersWords()
{
    StreamGuard guard = greeted();
    QCOMPARE(guard.greeting(), QByteArray("ready"));
    guard.lineSent("a001 LOGIN x y");
    (void)guard.pass("* BYE Too many connections");
    QVERIFY(guard.saidBye());
    QCOMPARE(guard.refusal(), QByteArray("Too many connections"));
    (void)guard.pass("a001 NO [AUTHENTICATIONFAILED] Wrong.");
    QCOMPARE(guard.refusal(), QByteArray("[AUTHENTICATIONFAILED] Wrong."));
}

void TestStreamGuard::choosesOneMechanism_data()
{
    QTest::addColumn<QByteArrayList>("capabilities");
    QTest::addColumn<QByteArray>("mechanism"); // "none": there is no way
    QTest::addColumn<bool>("isAscii");
    QTest::newRow("the LOGIN command is quickest")
        << QByteArrayList{"AUTH=PLAIN", "SASL-IR"} << QByteArray() << true;
    QTest::newRow("the LOGIN command when nothing is said") << QByteArrayList{} << QByteArray() << true;
    QTest::newRow("PLAIN for an umlaut")
        << QByteArrayList{"AUTH=LOGIN", "AUTH=PLAIN"} << QByteArray("PLAIN") << false;
    QTest::newRow("an umlaut and nothing but LOGIN") << QByteArrayList{} << QByteArray() << false;
    QTest::newRow("LOGINDISABLED is honoured")
        << QByteArrayList{"LOGINDISABLED", "AUTH=CRAM-MD5"} << QByteArray("CRAM-MD5") << true;
    QTest::newRow("LOGINDISABLED and nothing else")
        << QByteArrayList{"LOGINDISABLED"} << QByteArray("none") << true;
    QTest::newRow("in any case") << QByteArrayList{"logindisabled", "auth=plain"} << QByteArray("PLAIN")
                                 << true;
}

void TestStreamGuard::choosesOneMechanism()
{
    QFETCH(QByteArrayList, capabilities);
    QFETCH(QByteArray, mechanism);
    QFETCH(bool, isAscii);
    QCOMPARE(chooseMechanism(capabilities, isAscii).value_or("none"), mechanism);
}

QTEST_APPLESS_MAIN(TestStreamGuard)
#include "test_streamguard.moc"
