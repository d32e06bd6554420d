// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that fall silent, wherever that is: a stop is felt within a second, and a dead server is noticed
// when the patience with it ends, which is a minute at most; here it is a fraction of a second, unless
// MAILSHEAF_LONG is set.
#include "core/imap/deflatelayer.h"
#include "tests/integration/backupharness.h"
#include "tests/support/certificatemaker.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sockets.h"
#include "tests/support/tlsproxy.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>

using namespace mailsheaf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortPatience = 400ms;
constexpr qint64 longestSilenceMs = 60'000;
/// What a busy machine may add.
constexpr qint64 slackMs = 600;
constexpr qint64 longestStopMs = 1000;

const QByteArray greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n";

Script signIn(const QByteArray &capabilities = "IMAP4rev1")
{
    return {sendBytes(greeting), expectLine("LOGIN somebody secret"),
            sendBytes("%TAG% OK [CAPABILITY " + capabilities + "] in\r\n")};
}

/// Signs in where a password is only taken when it has been asked for.
Script challenge()
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN LOGINDISABLED] ready\r\n"),
            expectLine("AUTHENTICATE PLAIN")};
}

Script list()
{
    return {expectLine("LIST"), sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n")};
}

Script states()
{
    return {expectLine("STATUS INBOX"),
            sendBytes("* STATUS INBOX (MESSAGES 2 UIDNEXT 10 UIDVALIDITY 7)\r\n%TAG% OK done\r\n")};
}

Script examine()
{
    return {expectLine("EXAMINE INBOX"),
            sendBytes("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%TAG% OK [READ-ONLY] done\r\n")};
}

Script messages()
{
    return {
        expectLine("UID FETCH 1:\\*"),
        sendBytes("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n%TAG% OK done\r\n")};
}

Script planned(const QByteArray &capabilities = "IMAP4rev1")
{
    return signIn(capabilities) + list() + states() + examine() + messages();
}

/// Up to the command that asks for it.
Script compression()
{
    return planned("IMAP4rev1 COMPRESS=DEFLATE") + Script{expectLine("COMPRESS DEFLATE$")};
}

/// What the client says from here on no script can read.
Script compressed(std::string_view answer)
{
    return compression() + Script{sendBytes("%TAG% OK compressed from here on\r\n"),
                                  sendBytes(QByteArray::fromStdString(DeflateLayer().deflated(answer)))};
}

Script bodies()
{
    return {expectLine("UID FETCH 1:2 "),
            sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n* 2 FETCH (UID 2 BODY[] {6}\r\nsecond)\r\n"
                      "%TAG% OK done\r\n")};
}

/// With a server that falls silent.
Patience shortenedPatience()
{
    if (qEnvironmentVariableIntValue("MAILSHEAF_LONG") != 0)
        return {};
    return {.setUp = shortPatience, .silence = shortPatience};
}

/// The lines that a client says up to where the script falls silent.
qsizetype linesIn(const Script &script)
{
    return std::ranges::count(script, ScriptStep::Kind::Expect, &ScriptStep::kind);
}

/// A port at which nobody answers: as many as may wait are waiting.
class FullPort
{
public:
    /// 127.0.0.1, and any port that is free, or another address and that port.
    explicit FullPort(in_addr_t host = INADDR_LOOPBACK, quint16 port = 0)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(host);
        const auto *plain = reinterpret_cast<const sockaddr *>(&address);
        if (::bind(m_listener.get(), plain, sizeof address) != 0 || ::listen(m_listener.get(), 0) != 0)
            qFatal("no port");
        address.sin_port = htons(this->port());
        for (int waiting = 0; waiting < 4; ++waiting) {
            FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            (void)::connect(socket.get(), plain, sizeof address);
            m_waiting.push_back(std::move(socket));
        }
    }

    [[nodiscard]] quint16 port() const { return localPort(m_listener); }

private:
    FileDescriptor m_listener;
    std::vector<FileDescriptor> m_waiting;
};

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePatienceIsShort();
    void aStopIsFelt_data() { silences(); }
    void aStopIsFelt();
    void aDeadServerIsNoticed_data() { silences(); }
    void aDeadServerIsNoticed();
    void aStopIsFeltBeforeThereIsAConnection_data() { absences(); }
    void aStopIsFeltBeforeThereIsAConnection();
    void nobodyThereIsNoticed_data() { absences(); }
    void nobodyThereIsNoticed();
    void anAddressThatLeadsNowhereIsNotTheLast();
    void aStopIsFeltBetweenTwoAttempts();
    void aStopIsFeltByConnectionsThatWaitForWork();
    void aStopIsFeltInAWorkerProcess();
    void nobodyWaitsForAGoodbye();
    void theEndOfTlsIsTheEnd();
    void aTrickleIsNoAnswer();
    void slowButSteadyIsAnAnswer();
    void aGoodbyeIsQuoted_data();
    void aGoodbyeIsQuoted();

private:
    static void silences();
    static void absences();
    [[nodiscard]] BackupRequest request(quint16 port, Security security = Security::None) const;
    [[nodiscard]] static qint64 msUntilStopped(const BackupRequest &request,
                                               const std::function<bool()> &mayStop);

    MadeCertificate m_root{authority("Root")};
    MadeCertificate m_leaf{CertificateWish(), m_root};
    QTemporaryFile m_rootFile;
    QTemporaryDir m_target;
};

void TestSilence::initTestCase()
{
    QVERIFY(m_rootFile.open() && m_rootFile.write(m_root.pem()) > 0 && m_rootFile.flush());
}

BackupRequest TestSilence::request(quint16 port, Security security) const
{
    static int number = 0;
    BackupRequest request;
    request.endpoint = {.host = u"imap.example.org"_s,
                        .port = port,
                        .security = security,
                        .caFile = security == Security::None ? QString() : m_rootFile.fileName()};
    request.user = u"somebody"_s;
    request.secret = Secret(u"secret"_s);
    request.destination = m_target.filePath(QString::number(++number));
    request.workers = 1;
    request.compression = Compression::On; // where it is offered
    request.workerProgram = workerProgram();
    request.firstRetryAfter = 1ms;
    return request;
}

/// From stop() to the report of the run.
qint64 TestSilence::msUntilStopped(const BackupRequest &request, const std::function<bool()> &mayStop)
{
    BackupRun run(request);
    std::optional<RunReport> report;
    QObject::connect(&run, &BackupRun::finished, &run, [&](const RunReport &r) { report = r; });
    run.start();
    if (!QTest::qWaitFor(mayStop, 10'000) || report)
        return -1;
    QElapsedTimer sinceStop;
    sinceStop.start();
    run.stop();
    const bool ended = QTest::qWaitFor([&] { return report.has_value(); }, 10'000);
    return ended && report->outcome == RunOutcome::Stopped ? sinceStop.elapsed() : -2;
}

/// What a user may have to wait, as it is outside of tests.
void TestSilence::thePatienceIsShort()
{
    const Patience patience = Endpoint().patience;
    QCOMPARE(patience.setUp, 20s);
    QCOMPARE(patience.silence, 60s);
    QCOMPARE(patience.trickle, 120s);
}

void TestSilence::silences()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Script>("script");
    const auto row = [](const char *name, const Script &until, Security security = Security::None) {
        QTest::newRow(name) << security << until + Script{stallForever()};
    };
    const Script asked = {sendBytes("* OK ready\r\n"), expectLine("STARTTLS$")};
    row("TLS handshake", {}, Security::Tls);
    row("greeting", {});
    row("greeting in TLS", {startTls()}, Security::Tls);
    row("answer to STARTTLS", asked, Security::StartTls);
    row("TLS handshake after STARTTLS", asked + Script{sendBytes("%TAG% OK go\r\n")}, Security::StartTls);
    row("half a greeting", {sendBytes("* OK")});
    row("capabilities", {sendBytes("* OK ready\r\n"), expectLine("CAPABILITY")});
    row("sign-in", {sendBytes(greeting), expectLine("LOGIN")});
    row("invitation to send the password", challenge());
    row("sign-in with a mechanism",
        challenge() + Script{sendBytes("+ \r\n"), expectLine("^[A-Za-z0-9+/]+=*$")});
    row("folders", signIn() + Script{expectLine("LIST")});
    row("states of folders", signIn() + list() + Script{expectLine("STATUS")});
    row("opening a folder", signIn() + list() + states() + Script{expectLine("EXAMINE")});
    row("half a list of messages",
        signIn() + list() + states() + examine() +
            Script{expectLine("UID FETCH"), sendBytes("* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID")});
    row("opening a folder for its messages",
        planned() + Script{expectLine("EXAMINE"), expectLine("UID FETCH")});
    row("between two messages",
        planned() + examine() +
            Script{expectLine("UID FETCH"), sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n")});
    row("inside a message",
        planned() + examine() +
            Script{expectLine("UID FETCH"), sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfir")});
    row("answer to COMPRESS", compression());
    row("everything behind COMPRESS", compressed({}));
    row("half a compressed answer", compressed("* 2 EXISTS\r\n* OK [UIDVALI"));
}

void TestSilence::aStopIsFelt()
{
    QFETCH(Security, security);
    QFETCH(Script, script);
    const ScriptedServer server({script}, m_leaf.with());
    const qint64 ms = msUntilStopped(request(server.port(), security), [&] {
        return server.connections() == 1 && server.received().size() == linesIn(script);
    });
    QVERIFY2(ms >= 0 && ms < longestStopMs, qPrintable(QString::number(ms)));
    qInfo("%lld ms", static_cast<long long>(ms));
}

/// Noticed is what the server sees: the client goes.
void TestSilence::aDeadServerIsNoticed()
{
    QFETCH(Security, security);
    QFETCH(Script, script);
    const ScriptedServer server({script}, m_leaf.with());
    BackupRequest impatient = request(server.port(), security);
    impatient.endpoint.patience = shortenedPatience();
    const qint64 longestMs = impatient.endpoint.patience.silence.count() + slackMs;
    BackupRun run(impatient);
    std::optional<RunReport> report;
    QObject::connect(&run, &BackupRun::finished, &run, [&](const RunReport &r) { report = r; });
    run.start();
    QTRY_VERIFY(server.connections() == 1 && server.received().size() == linesIn(script));
    QElapsedTimer silence;
    silence.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.finished(), 1, int(longestSilenceMs));
    const qint64 ms = silence.elapsed();
    QVERIFY2(ms < longestMs, qPrintable(QString::number(ms)));
    qInfo("%lld ms", static_cast<long long>(ms));
    QTRY_VERIFY(report);
    QCOMPARE(report->outcome, RunOutcome::Failed);
    QCOMPARE(report->error->kind, ErrorKind::Network);
}

void TestSilence::absences()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("while the name is looked up") << u"slow.example.org"_s;
    QTest::newRow("while nobody answers") << u"imap.example.org"_s;
}

void TestSilence::aStopIsFeltBeforeThereIsAConnection()
{
    QFETCH(QString, host);
    const FullPort port;
    BackupRequest toNobody = request(port.port());
    toNobody.endpoint.host = host;
    QElapsedTimer clock;
    clock.start();
    const qint64 ms = msUntilStopped(toNobody, [&] { return clock.hasExpired(200); });
    QVERIFY2(ms >= 0 && ms < longestStopMs, qPrintable(QString::number(ms)));
    qInfo("%lld ms", static_cast<long long>(ms));
}

void TestSilence::nobodyThereIsNoticed()
{
    QFETCH(QString, host);
    const FullPort port;
    BackupRequest toNobody = request(port.port());
    toNobody.endpoint.host = host;
    toNobody.endpoint.patience.setUp = shortPatience;
    QElapsedTimer clock;
    clock.start();
    const RunReport report = runBackup(toNobody);
    const qint64 ms = clock.elapsed();
    QVERIFY2(ms < shortPatience.count() + slackMs, qPrintable(QString::number(ms)));
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QVERIFY2(report.error->sentence.contains(u"did not answer"_s), qPrintable(report.error->sentence));
    qInfo("%lld ms", static_cast<long long>(ms));
}

/// As with IPv6 on a network that forwards none.
void TestSilence::anAddressThatLeadsNowhereIsNotTheLast()
{
    const ScriptedServer server({planned() + examine() + bodies() + Script{expectLine("LOGOUT")}});
    const FullPort nowhere(INADDR_LOOPBACK + 1, server.port());
    BackupRequest request = this->request(server.port());
    request.endpoint.host = u"two.example.org"_s;
    QElapsedTimer clock;
    clock.start();
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QVERIFY2(clock.elapsed() > 3000 && clock.elapsed() < 10'000,
             qPrintable(QString::number(clock.elapsed())));
}

void TestSilence::aStopIsFeltBetweenTwoAttempts()
{
    const ScriptedServer server({planned() + examine() + Script{expectLine("UID FETCH"), closeConnection()}});
    BackupRequest patient = request(server.port());
    patient.firstRetryAfter = 60s;
    const qint64 ms = msUntilStopped(patient, [&] { return server.finished() == 1; });
    QVERIFY2(ms >= 0 && ms < longestStopMs, qPrintable(QString::number(ms)));
    QCOMPARE(server.connections(), 1);
    qInfo("%lld ms", static_cast<long long>(ms));
}

/// The second one has signed in, as others do in a first backup, but there is nothing yet that it could ask
/// for.
void TestSilence::aStopIsFeltByConnectionsThatWaitForWork()
{
    const Script silent = signIn() + Script{expectLine("LIST"), stallForever()};
    const ScriptedServer server({silent, silent});
    BackupRequest two = request(server.port());
    two.workers = 2;
    const qint64 ms =
        msUntilStopped(two, [&] { return server.connections() == 2 && server.received().size() == 3; });
    QVERIFY2(ms >= 0 && ms < longestStopMs, qPrintable(QString::number(ms)));
    QTRY_VERIFY(server.problems().size() == 1); // the second one went without a word
    qInfo("%lld ms", static_cast<long long>(ms));
}

void TestSilence::aStopIsFeltInAWorkerProcess()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("The thread sanitizer takes what happens in the process that is being started for this one's.");
#endif
    const Script second = signIn() + Script{expectLine("EXAMINE"), stallForever()};
    const ScriptedServer server({planned() + Script{expectLine("LOGOUT")}, second});
    BackupRequest processes = request(server.port());
    processes.method.executor = Executor::Processes;
    processes.endpoint.host = u"127.0.0.1"_s; // the program finds no names of ours
    const qint64 ms =
        msUntilStopped(processes, [&] { return server.received().join().count("EXAMINE") == 2; });
    QVERIFY2(ms >= 0 && ms < longestStopMs, qPrintable(QString::number(ms)));
    qInfo("%lld ms", static_cast<long long>(ms));
}

void TestSilence::nobodyWaitsForAGoodbye()
{
    const ScriptedServer server(
        {planned() + examine() + bodies() + Script{expectLine("LOGOUT"), stallForever()}});
    BackupRun run(request(server.port()));
    std::optional<RunReport> report;
    QObject::connect(&run, &BackupRun::finished, &run, [&](const RunReport &r) { report = r; });
    run.start();
    QTRY_VERIFY(server.received().join().contains("LOGOUT"));
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(report);
    const qint64 ms = clock.elapsed();
    QVERIFY2(ms < longestStopMs, qPrintable(QString::number(ms)));
    QCOMPARE(server.problems(), QStringList());
    QCOMPARE(report->outcome, RunOutcome::Finished);
    QCOMPARE(report->messages, 2ULL);
    qInfo("%lld ms", static_cast<long long>(ms));
}

/// TLS is ended as it should be, in the middle of an answer, and the connection stays open.
void TestSilence::theEndOfTlsIsTheEnd()
{
    QTemporaryFile certificate;
    QTemporaryFile key;
    QVERIFY(certificate.open() && certificate.write(m_leaf.pem()) > 0 && certificate.flush());
    QVERIFY(key.open() && key.write(m_leaf.keyPem()) > 0 && key.flush());
    const ScriptedServer server({signIn() + list() + Script{stallForever()}});
    TlsProxy proxy(server.port(), certificate.fileName(), key.fileName());
    proxy.cutInTurn({greeting.size() + 60}); // somewhere in the list
    QElapsedTimer clock;
    clock.start();
    const RunReport report = runBackup(request(proxy.port(), Security::Tls));
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Network);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestSilence::aTrickleIsNoAnswer()
{
    Script trickle = signIn() + Script{expectLine("LIST"), sendBytes("* OK ")};
    for (int i = 0; i < 200; ++i)
        trickle = trickle + Script{sendBytes("x"), waitFor(30ms)};
    const ScriptedServer server(std::vector<Script>(20, trickle)); // it is given more than one chance
    BackupRequest impatient = request(server.port());
    impatient.endpoint.patience = {.silence = shortPatience, .trickle = shortPatience};
    QElapsedTimer clock;
    clock.start();
    const RunReport report = runBackup(impatient);
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Network);
    QVERIFY2(report.error->sentence.contains(u"too slowly"_s), qPrintable(report.error->sentence));
    QVERIFY2(clock.elapsed() < server.connections() * (shortPatience.count() + slackMs),
             qPrintable(QString::number(clock.elapsed())));
}

/// Ten kilobytes in more time than there is patience with a trickle.
void TestSilence::slowButSteadyIsAnAnswer()
{
    Script steady = signIn() + Script{expectLine("LIST")};
    for (int i = 0; i < 40; ++i)
        steady = steady + Script{sendBytes("* OK " + QByteArray(245, 'x') + "\r\n"), waitFor(30ms)};
    steady = steady + Script{sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n")} + states() + examine() +
             messages() + examine() + bodies() + Script{expectLine("LOGOUT")};
    const ScriptedServer server({steady});
    BackupRequest impatient = request(server.port());
    impatient.endpoint.patience = {.silence = shortPatience, .trickle = 2 * shortPatience};
    const RunReport report = runBackup(impatient);
    QCOMPARE(server.problems(), QStringList());
    QCOMPARE(report.outcome, RunOutcome::Finished);
}

void TestSilence::aGoodbyeIsQuoted_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("as the greeting") << Script{};
    QTest::newRow("at sign-in") << Script{sendBytes(greeting), expectLine("LOGIN")};
    QTest::newRow("instead of folders") << signIn() + Script{expectLine("LIST")};
    QTest::newRow("instead of a state") << signIn() + list() + Script{expectLine("STATUS")};
    QTest::newRow("instead of a folder") << signIn() + list() + states() + Script{expectLine("EXAMINE")};
    QTest::newRow("instead of a list")
        << signIn() + list() + states() + examine() + Script{expectLine("UID FETCH")};
    QTest::newRow("instead of messages") << planned() + examine() + Script{expectLine("UID FETCH")};
}

void TestSilence::aGoodbyeIsQuoted()
{
    QFETCH(Script, script);
    const Script goodbye = {sendBytes("* BYE closed for cleaning until noon\r\n"), closeConnection()};
    std::vector<Script> scripts{script + goodbye};
    for (int again = 0; again < 10; ++again) // for a worker that does not give up at once
        scripts.push_back(goodbye);
    const ScriptedServer server(scripts);
    const RunReport report = runBackup(request(server.port()));
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Network);
    QVERIFY2(report.error->sentence.contains(u"closed for cleaning until noon"_s),
             qPrintable(report.error->sentence));
}

QTEST_GUILESS_MAIN(TestSilence)
#include "test_silence.moc"
