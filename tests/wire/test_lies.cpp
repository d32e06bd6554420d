// SPDX-License-Identifier: GPL-3.0-or-later
// What servers say that is odd or wrong, while they give messages. What is only odd is understood or stepped
// over; where nothing can be believed any more the connection is dropped, and the next one fetches what is
// missing. Never does anything but the two messages come into the archive.
#include "tests/integration/backupharness.h"
#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mailsheaf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first =
    "* 1 FETCH (UID 1 FLAGS () INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[] {5}\r\nfirst)\r\n";
const QByteArray second = "* 2 FETCH (UID 2 FLAGS () BODY[] {6}\r\nsecond)\r\n";
const QByteArray done = "%TAG% OK done\r\n";

Script examine()
{
    return {expectLine("EXAMINE INBOX"),
            sendBytes("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%TAG% OK [READ-ONLY] done\r\n")};
}

Script signIn()
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
            expectLine("LOGIN somebody secret"), sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n")};
}

/// Up to the question for both messages.
Script asked()
{
    return signIn() +
           Script{expectLine("LIST \"\" \"\\*\""), sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"),
                  expectLine("STATUS INBOX"),
                  sendBytes("* STATUS INBOX (MESSAGES 2 UIDNEXT 10 UIDVALIDITY 7)\r\n%TAG% OK done\r\n")} +
           examine() +
           Script{
               expectLine("UID FETCH 1:\\*"),
               sendBytes("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n" + done)} +
           examine() + Script{expectLine("UID FETCH 1:2 ")};
}

QByteArrayList expectedHashes()
{
    const auto hash = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    };
    QByteArrayList hashes{hash("first"), hash("second")};
    std::ranges::sort(hashes);
    return hashes;
}

BackupRequest impatient(const ScriptedServer &server, const QString &archive)
{
    BackupRequest request = requestToScript(server, archive);
    request.firstRetryAfter = 1ms;
    request.endpoint.patience.silence = 1200ms; // too long for a busy machine to fill
    return request;
}

} // namespace

class TestLies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddButUnderstood_data();
    void oddButUnderstood();
    void splitAtEveryByte();
    void notToBeBelieved_data();
    void notToBeBelieved();
};

void TestLies::oddButUnderstood_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &answer) { QTest::newRow(name) << answer + done; };
    row("as it should be", first + second);
    row("FETCH ()", "* 1 FETCH ()\r\n" + first + "* 2 FETCH ()\r\n" + second);
    row("small letters", first.toLower() + second);
    row("spaces that should not be there", "* 1 FETCH ( UID 1  BODY[]  {5}\r\nfirst )\r\n" + second);
    row("bare line feeds", first + QByteArray(second).replace("]", "] ").replace(")\r\n", ")\n"));
    row("the UID behind the text", "* 1 FETCH (BODY[] {5}\r\nfirst UID 1)\r\n" + second);
    row("a quoted text", "* 1 FETCH (UID 1 BODY[] \"first\")\r\n" + second);
    row("a literal of another kind", "* 1 FETCH (UID 1 BODY[] {5+}\r\nfirst)\r\n" + second);
    row("leading zeros", "* 1 FETCH (UID 0001 BODY[] {0005}\r\nfirst)\r\n" + second);
    row("attributes that nobody knows",
        "* 1 FETCH (X-A NIL X-B (1 (2 \"three\")) UID 1 X-C {3}\r\n)\r\n BODY[] {5}\r\nfirst X-D <1>)\r\n" +
            second);
    row("responses that nobody knows", "* XYZ 1 2 3\r\n* VANISHED (EARLIER) 1:4294967295,7\r\n" + first +
                                           "* ESEARCH (TAG \"x\") UID ALL 1:2\r\n" + "* 7 XYZZY\r\n" +
                                           second);
    row("a number that is too large", "* 99999999999999999999 EXISTS\r\n" + first + second);
    row("an EXISTS that cannot be", "* 4294967295 EXISTS\r\n* 4294967295 RECENT\r\n" + first + second);
    row("EXPUNGE in between", "* 1 EXPUNGE\r\n" + first + "* 99 EXPUNGE\r\n" + second);
    row("an alert that looks like a literal", first + "* OK [ALERT] {100}\r\n" + second);
    row("a text that looks like answers",
        "* 1 FETCH (UID 1 X {17}\r\n)\r\n%TAG% OK done\r\n BODY[] {5}\r\nfirst)\r\n" + second);
    row("the size disagrees", "* 1 FETCH (UID 1 RFC822.SIZE 999 BODY[] {5}\r\nfirst)\r\n" + second);
    row("a date that is none",
        "* 1 FETCH (UID 1 INTERNALDATE \"99-Foo-0000 99:99:99 +9999\" BODY[] {5}\r\nfirst)\r\n" + second);
    row("a body of another message", "* 7 FETCH (UID 7 BODY[] {5}\r\nother)\r\n" + first + second);
    row("the body of another, without its UID", "* 7 FETCH (BODY[] {5}\r\nother)\r\n" + first + second);
    row("a body twice", first + first + second + second);
}

void TestLies::oddButUnderstood()
{
    QFETCH(QByteArray, answer);
    const QTemporaryDir target;
    const ScriptedServer server({asked() + Script{sendBytes(answer), expectLine("LOGOUT")}});
    const RunReport report = runBackup(impatient(server, target.filePath(u"archive"_s)));
    QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u' ')));
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.filePath(u"archive"_s)), expectedHashes());
}

void TestLies::splitAtEveryByte()
{
    Script script = asked();
    for (const char byte : first + second)
        script = script + Script{sendBytes(QByteArray(1, byte)), waitFor(1ms)};
    const QTemporaryDir target;
    const ScriptedServer server({script + Script{sendBytes(done), expectLine("LOGOUT")}});
    const RunReport report = runBackup(impatient(server, target.filePath(u"archive"_s)));
    QCOMPARE(server.problems(), QStringList());
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.filePath(u"archive"_s)), expectedHashes());
}

void TestLies::notToBeBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &answer) { QTest::newRow(name) << answer; };
    row("a literal that is too short", "* 1 FETCH (UID 1 BODY[] {3}\r\nfirst)\r\n" + second + done);
    row("a literal that is longer than what comes",
        "* 1 FETCH (UID 1 BODY[] {500}\r\nfirst)\r\n" + second + done);
    row("a literal of 4 GiB", "* 1 FETCH (UID 1 BODY[] {4294967296}\r\nfirst)\r\n" + second + done);
    row("a literal that is 5 in 32 bits",
        "* 1 FETCH (UID 1 BODY[] {4294967301}\r\nfirst)\r\n" + second + done);
    row("a literal of 2^64 and 5",
        "* 1 FETCH (UID 1 BODY[] {18446744073709551621}\r\nfirst)\r\n" + second + done);
    row("a literal of less than nothing", "* 1 FETCH (UID 1 BODY[] {-5}\r\nfirst)\r\n" + second + done);
    row("a literal without a number", "* 1 FETCH (UID 1 BODY[] {}\r\nfirst)\r\n" + second + done);
    // Most of it never comes: the client may be gone while it is sent.
    row("a large literal that is no text", "* 1 FETCH (UID 1 X {1048577}\r\n" + QByteArray(1'000, 'x'));
    row("the UID 0", "* 1 FETCH (UID 0 BODY[] {5}\r\nfirst)\r\n" + second + done);
    row("a UID of more than 32 bits", "* 1 FETCH (UID 4294967297 BODY[] {5}\r\nfirst)\r\n" + second + done);
    row("two UIDs", "* 1 FETCH (UID 1 UID 2 BODY[] {5}\r\nfirst)\r\n" + second + done);
    row("no attributes", "* 1 FETCH\r\n" + first + second + done);
    row("a parenthesis is missing", "* 1 FETCH (UID 1 BODY[] {5}\r\nfirst\r\n" + second + done);
    row("parentheses without end", "* 1 FETCH (UID 1 X " + QByteArray(5000, '(') + "\r\n");
    row("a quoted text without end", "* 1 FETCH (UID 1 BODY[] \"first)\r\n" + second + done);
    row("an empty line", "\r\n" + first + second + done);
    row("an answer to a question nobody asked", "x" + done);
    row("an answer to a later question", "a999 OK done\r\n");
    row("no answer but another greeting", "220 ready\r\n");
    row("a line without end", "* OK " + QByteArray(1'100'000, 'x'));
    row("flags without end", "* 1 FETCH (UID 1 FLAGS (" + QByteArray("a ").repeated(20'000) + "))\r\n");
    row("binary nonsense", QByteArray("\0\x01\xff\xfe\r\n\x16\x03\x01\n", 10));
}

void TestLies::notToBeBelieved()
{
    QFETCH(QByteArray, answer);
    const QTemporaryDir target;
    const ScriptedServer server(
        {asked() + Script{sendBytes(answer), stallForever()},
         signIn() + examine() +
             Script{expectLine("UID FETCH 1:2 "), sendBytes(first + second + done), expectLine("LOGOUT")}});
    const RunReport report = runBackup(impatient(server, target.filePath(u"archive"_s)));
    QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u' ')));
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.failed, 0ULL);
    QCOMPARE(emlHashes(target.filePath(u"archive"_s)), expectedHashes());
    QCOMPARE(server.connections(), 2);
}

QTEST_GUILESS_MAIN(TestLies)
#include "test_lies.moc"
