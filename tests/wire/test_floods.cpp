// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that talk nonsense without end: none of it takes more than 64 MB of memory, and the program says
// what is wrong and ends. MAILSHEAF_FLOOD is how many megabytes each of them has to say, 1024 in the long
// version; most are not let finish.
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostKilobytes = 64 * 1024;
constexpr int usualMegabytes = 128;

int floodMegabytes()
{
    bool isNumber = false;
    const int megabytes = qEnvironmentVariableIntValue("MAILSHEAF_FLOOD", &isNumber);
    return isNumber ? megabytes : usualMegabytes;
}

int patienceMs()
{
    return 60'000 * std::max(1, floodMegabytes() / usualMegabytes);
}

ScriptStep flood(const QByteArray &text)
{
    return sendFlood(text, qint64(floodMegabytes()) << 20);
}

Script signIn()
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"), expectLine("LOGIN"),
            sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n")};
}

Script folder()
{
    return signIn() +
           Script{expectLine("LIST"), sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"),
                  expectLine("STATUS"),
                  sendBytes("* STATUS INBOX (MESSAGES 2 UIDNEXT 10 UIDVALIDITY 7)\r\n%TAG% OK done\r\n"),
                  expectLine("EXAMINE")};
}

Script opened()
{
    return {sendBytes("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%TAG% OK [READ-ONLY] done\r\n")};
}

Script listing()
{
    return folder() + opened() + Script{expectLine("UID FETCH 1:\\*")};
}

Script fetching()
{
    return listing() +
           Script{
               sendBytes(
                   "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n%TAG% OK done\r\n"),
               expectLine("EXAMINE")} +
           opened() + Script{expectLine("UID FETCH 1:2 ")};
}

/// The most memory that a process has had so far, in kilobytes; 0 when it is no more.
qint64 peakKilobytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class TestFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nonsenseTakesNoMemory_data();
    void nonsenseTakesNoMemory();

private:
    struct Ended
    {
        qint64 kilobytes = 0;
        int code = -1;
        QString said;
    };
    [[nodiscard]] static Ended runProgram(const ScriptedServer &server);

    qint64 m_usual = 0;
};

/// One backup by the program itself, in a process whose memory can be measured.
TestFloods::Ended TestFloods::runProgram(const ScriptedServer &server)
{
    const QTemporaryDir target;
    QProcess program;
    program.start(QStringLiteral(MAILSHEAF_CLI),
                  {u"backup"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(server.port()),
                   u"--security"_s, u"none"_s, u"--user"_s, u"somebody"_s, u"--password-stdin"_s,
                   u"--workers"_s, u"1"_s, u"--to"_s, target.filePath(u"archive"_s)});
    program.write("secret\n");
    program.closeWriteChannel();
    Ended ended;
    const int patience = patienceMs();
    for (int waited = 0; waited < patience && !program.waitForFinished(10); waited += 10)
        ended.kilobytes = std::max(ended.kilobytes, peakKilobytes(program.processId()));
    ended.said = QString::fromUtf8(program.readAllStandardError());
    if (program.state() == QProcess::NotRunning && program.exitStatus() == QProcess::NormalExit)
        ended.code = program.exitCode();
    program.kill();
    program.waitForFinished();
    return ended;
}

/// What it takes when nothing is wrong.
void TestFloods::initTestCase()
{
    const ScriptedServer server(
        {fetching() + Script{sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n"
                                       "* 2 FETCH (UID 2 BODY[] {6}\r\nsecond)\r\n%TAG% OK done\r\n"),
                             expectLine("LOGOUT")}});
    const Ended ended = runProgram(server);
    QCOMPARE(server.problems(), QStringList());
    QVERIFY2(ended.code == 0, qPrintable(ended.said));
    QVERIFY(ended.kilobytes > 0);
    m_usual = ended.kilobytes;
}

void TestFloods::nonsenseTakesNoMemory_data()
{
    QTest::addColumn<Script>("script");
    const auto row = [](const char *name, const Script &script) { QTest::newRow(name) << script; };
    const QByteArray kilobyte(1024, 'x');
    row("a greeting without end", {sendBytes("* OK "), flood("x")});
    row("lines instead of a greeting", {flood("hello\r\n")});
    const Script ready = {sendBytes("* OK ready\r\n"), expectLine("CAPABILITY")};
    row("talk before sign-in", ready + Script{flood("* OK still here\r\n")});
    row("capabilities before sign-in", ready + Script{flood("* CAPABILITY IMAP4rev1 X%N%\r\n")});
    row("literals before sign-in", ready + Script{flood("* X {1024}\r\n" + kilobyte + "\r\n")});
    row("empty lines before sign-in", ready + Script{flood("\r\n")});

    const Script list = signIn() + Script{expectLine("LIST")};
    row("a line without end", list + Script{sendBytes("* LIST () \"/\" "), flood("x")});
    row("talk", list + Script{flood("* X-NOISE something\r\n")});
    row("answers to others", list + Script{flood("x%N% OK done\r\n")});
    row("requests for more", list + Script{flood("+ more\r\n")});
    row("ever more folders", list + Script{flood("* LIST () \"/\" folder%N%\r\n")});
    row("folders with long names",
        list + Script{flood("* LIST () \"/\" \"" + kilobyte.repeated(60) + "%N%\"\r\n")});
    row("ever more states",
        list + Script{flood("* STATUS folder%N% (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 3)\r\n")});
    row("literals without end", list + Script{flood("* LIST () \"/\" {1024}\r\n" + kilobyte + "\r\n")});

    row("four thousand million messages", folder() + Script{flood("* 4294967295 EXISTS\r\n")});
    row("flags without end", folder() + Script{sendBytes("* FLAGS ("), flood("a ")});
    row("the same message again and again", listing() + Script{flood("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n")});
    row("more messages than there are", listing() + Script{flood("* %N% FETCH (UID %N% RFC822.SIZE 5)\r\n")});
    row("four thousand million messages and more of them",
        folder() + Script{sendBytes("* 4294967295 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%TAG% OK done\r\n"),
                          expectLine("UID FETCH"), flood("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n")});
    row("a thousand flags for each message",
        listing() +
            Script{flood("* 1 FETCH (UID 1 FLAGS (" + QByteArray("flag ").repeated(100'000) + "))\r\n")});
    row("large literals for each message",
        listing() + Script{flood("* 1 FETCH (UID 1 X {1000000}\r\n" + QByteArray(1'000'000, 'x') + ")\r\n")});
    row("parentheses", listing() + Script{sendBytes("* 1 FETCH "), flood("(")});

    row("bodies that nobody asked for",
        fetching() + Script{flood("* %N% FETCH (UID 9%N% BODY[] {1024}\r\n" + kilobyte + ")\r\n")});
    row("news of flags instead of bodies",
        fetching() + Script{flood("* 1 FETCH (UID 9%N% FLAGS (\\Seen))\r\n")});
    row("the same body again and again",
        fetching() + Script{flood("* 1 FETCH (UID 1 BODY[] {1024}\r\n" + kilobyte + ")\r\n")});
    row("a quoted body without end",
        fetching() + Script{sendBytes("* 1 FETCH (UID 1 BODY[] \""), flood("x")});
    row("a body of 4 GiB",
        fetching() + Script{sendBytes("* 1 FETCH (UID 1 BODY[] {4294967295}\r\n"), flood("x")});
    row("a body of more",
        fetching() + Script{sendBytes("* 1 FETCH (UID 1 BODY[] {4294967296}\r\n"), flood("x")});
}

void TestFloods::nonsenseTakesNoMemory()
{
    QFETCH(Script, script);
    // Who comes again is told to stay away, or would wait for half a minute.
    const Script refusal = {sendBytes("* OK [CAPABILITY IMAP4rev1] ready\r\n"), expectLine("LOGIN"),
                            sendBytes("%TAG% NO go away\r\n")};
    const ScriptedServer server({script, refusal});
    const Ended ended = runProgram(server);
    QVERIFY2(ended.code > 0, qPrintable(ended.said));
    QVERIFY2(!ended.said.trimmed().isEmpty(), "a reason should be given");
    QVERIFY2(ended.kilobytes - m_usual < mostKilobytes,
             qPrintable(QString::number(ended.kilobytes - m_usual)));
    qInfo("%lld KB more than usual; %s", static_cast<long long>(ended.kilobytes - m_usual),
          qPrintable(ended.said.trimmed()));
}

QTEST_GUILESS_MAIN(TestFloods)
#include "test_floods.moc"
