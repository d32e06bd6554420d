// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"
#include "scriptedserver.h"

#include "core/backup/serverprobe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/types.h>
#endif

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

using Certificate = DovecotServer::Certificate;

/// Of at least @p size bytes, every line different.
QByteArray largeMessage(qint64 size)
{
    QByteArray message = "Subject: large\r\n\r\n";
    while (message.size() < size)
        message += QByteArray::number(message.size()).rightJustified(76, 'x') + "\r\n";
    return message;
}

/// A sign-in that every server of the scripts begins with, on plain loopback.
Script signIn()
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
            expectLine("LOGIN somebody secret"), sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n")};
}

/// One mailbox with @p messages messages, listed.
Script listing(const QByteArray &messages, const QByteArray &listed, const QByteArray &uidNext = "10")
{
    return {expectLine("LIST \"\" \"\\*\""),
            sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"),
            expectLine("STATUS INBOX"),
            sendBytes("* STATUS INBOX (MESSAGES " + messages + " UIDNEXT " + uidNext +
                      " UIDVALIDITY 7)\r\n%TAG% OK done\r\n"),
            expectLine("EXAMINE INBOX"),
            sendBytes("* " + messages + " EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT " + uidNext +
                      "] x\r\n%TAG% OK [READ-ONLY] done\r\n"),
            expectLine("UID FETCH 1:\\*"),
            sendBytes(listed + "%TAG% OK done\r\n")};
}

Script examine()
{
    return {expectLine("EXAMINE INBOX"),
            sendBytes("* OK [UIDVALIDITY 7] x\r\n%TAG% OK [READ-ONLY] done\r\n")};
}

} // namespace

/// What goes wrong, and what the user is told.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongPasswordIsTriedOnce();
    void serversThatCannotBeReached_data();
    void serversThatCannotBeReached();
    void certificates_data();
    void certificates();
    void startTlsIsNotOffered();
    void placesThatCannotHoldAnArchive_data();
    void placesThatCannotHoldAnArchive();
    void aCutConnectionCostsNothing_data();
    void aCutConnectionCostsNothing();
    void aLargeMessageThatWasCutIsContinued_data();
    void aLargeMessageThatWasCutIsContinued();
    void aSlowConnectionIsRelieved();
    void aWorkerProcessThatIsKilledLosesNothing();
    void stopIsFeltInAStalledConnection();
    void stopIsFeltWhileNobodyAnswers();
    void aFolderThatDisappears();
    void serversThatMisbehave_data();
    void serversThatMisbehave();
    void throttlingIsWaitedOut();
    void aServerThatThrottlesAfterAThousandMessages();
    void aUsedUpAllowanceEndsTheRunInPart();
    void aServerIsToldWhoAsksWhereItWants();
    void byeIsQuoted();

private:
    std::unique_ptr<DovecotServer> m_server;
};

void TestTrouble::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"seed"_s, u"seed"_s), qPrintable(m_server->problem()));
}

void TestTrouble::aWrongPasswordIsTriedOnce()
{
    const QTemporaryDir target;
    const int before = m_server->authFailures();
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.filePath(u"x"_s));
    request.secret = Secret(u"not the password"_s);
    request.workers = 8;
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Auth);
    QVERIFY(report.error->sentence.contains(u"password"_s));
    QVERIFY(!QFileInfo::exists(request.destination)); // nothing is made for an account that does not work
    QTRY_COMPARE(m_server->authFailures() - before, 1);
}

void TestTrouble::serversThatCannotBeReached_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("word");
    QTest::newRow("an unknown host") << u"no-such-host.invalid"_s << u"no server named"_s;
    QTest::newRow("a refused port") << u"127.0.0.1"_s << u"refuses connections"_s;
}

void TestTrouble::serversThatCannotBeReached()
{
    QFETCH(QString, host);
    QFETCH(QString, word);
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.endpoint.host = host;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    request.endpoint.port = closed.serverPort();
    closed.close();
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Network);
    QVERIFY2(report.error->sentence.contains(word), qPrintable(report.error->sentence));
}

void TestTrouble::certificates_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("word");
    for (const Security security : {Security::Tls, Security::StartTls}) {
        const auto row = [&](const char *name, Certificate certificate, const QString &word) {
            QTest::addRow("%s, %s", name, qPrintable(securityName(security)))
                << certificate << security << word;
        };
        row("expired", Certificate::Expired, u"expired"_s);
        row("self-signed", Certificate::SelfSigned, u"self-signed"_s);
        row("for another host", Certificate::WrongHost, u"mail.example.org"_s);
    }
}

void TestTrouble::certificates()
{
    QFETCH(Certificate, certificate);
    QFETCH(Security, security);
    QFETCH(QString, word);
    DovecotServer::Options options;
    options.certificate = certificate;
    DovecotServer server(options);
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    const auto view =
        probeServer(server.endpoint(security), u"seed"_s, Secret(server.password()), {}).result();
    QVERIFY(!view.has_value());
    QCOMPARE(view.error().kind, ErrorKind::Certificate);
    QVERIFY2(view.error().sentence.contains(word), qPrintable(view.error().sentence));
    QCOMPARE(server.logins(u"seed"_s), 0);
}

void TestTrouble::startTlsIsNotOffered()
{
    DovecotServer::Options options;
    options.offersTls = false;
    DovecotServer server(options);
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    const auto view =
        probeServer(server.endpoint(Security::StartTls), u"seed"_s, Secret(server.password()), {}).result();
    QVERIFY(!view.has_value());
    QCOMPARE(view.error().kind, ErrorKind::Certificate);
    QVERIFY2(view.error().sentence.contains(u"does not offer STARTTLS"_s), qPrintable(view.error().sentence));
    QCOMPARE(server.logins(u"seed"_s) + server.authFailures(), 0);
}

void TestTrouble::placesThatCannotHoldAnArchive_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the folder above is missing") << u"missing/archive"_s;
    QTest::newRow("it is a file") << u"file"_s;
    QTest::newRow("below a file") << u"file/archive"_s;
    QTest::newRow("nobody may write there") << u"/proc/mailsheaf"_s;
}

void TestTrouble::placesThatCannotHoldAnArchive()
{
    QFETCH(QString, place);
    const QTemporaryDir target;
    QFile file(target.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const RunReport report =
        runBackup(requestTo(*m_server, u"seed"_s, QDir(target.path()).absoluteFilePath(place)));
    QCOMPARE(report.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Archive);
    QVERIFY(!report.error->sentence.isEmpty());
    QCOMPARE(report.messages, 0ULL);
}

void TestTrouble::aCutConnectionCostsNothing_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("after");
    for (const int after : {500, 3000, 8000, 60000, 200000, 400000}) {
        QTest::addRow("FIN after %d bytes", after) << Cut::Close << after;
        QTest::addRow("RST after %d bytes", after) << Cut::Reset << after;
    }
}

void TestTrouble::aCutConnectionCostsNothing()
{
    QFETCH(Cut, cut);
    QFETCH(int, after);
    ProxyRules rules;
    rules.cut = cut;
    rules.cutAfter = after;
    rules.faultyConnections = 3;
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    RunReport report = runBackup(request);
    if (report.outcome ==
        RunOutcome::Failed) { // Cut before anything was signed in: said so, and nothing half done.
        QCOMPARE(report.error->kind, ErrorKind::Network);
        QVERIFY(after <= 8000);
        for (int again = 0; again < 3 && report.outcome == RunOutcome::Failed; ++again)
            report = runBackup(request);
    }
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
    QVERIFY(proxy.counters().connections > 3);
}

void TestTrouble::aLargeMessageThatWasCutIsContinued_data()
{
    QTest::addColumn<Executor>("executor");
    QTest::newRow("by a thread") << Executor::Threads;
    QTest::newRow("by a process") << Executor::Processes;
}

void TestTrouble::aLargeMessageThatWasCutIsContinued()
{
    QFETCH(Executor, executor);
    constexpr qint64 size = 12'000'000;
    const QString user = u"large%1"_s.arg(static_cast<int>(executor));
    QVERIFY2(m_server->append(user, "INBOX", largeMessage(size)), qPrintable(m_server->problem()));
    ProxyRules rules;
    rules.cutAfter = size * 3 / 4;
    rules.faultyConnections = 1;
    if (executor == Executor::Processes) // The connection of the plan comes first, and goes well.
        rules.faultyConnections = 2;
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, user, target.path(), Security::None);
    request.method.executor = executor;
    request.workers = 1;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    const RunReport report = runBackup(request);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(user));
    QVERIFY2(proxy.counters().bytesToClient < size * 11 / 10, "the beginning was fetched again");
}

/// A message that would take the slow connection for ever is taken over by the one that has finished.
void TestTrouble::aSlowConnectionIsRelieved()
{
    constexpr qint64 size = 12'000'000;
    constexpr int messages = 4;
    for (int i = 0; i < messages; ++i)
        QVERIFY2(m_server->append(u"relief"_s, "INBOX", largeMessage(size + i)),
                 qPrintable(m_server->problem()));
    ProxyRules rules;
    rules.connectionBytesPerSecond = 1'000'000;
    rules.limitedConnections = 1;
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"relief"_s, target.path(), Security::None);
    request.workers = 2;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QList<WorkerProgress> workers;
    const RunReport report =
        runBackup(request, [&](BackupRun &, const RunProgress &progress) { workers = progress.workers; });
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QVERIFY2(report.notes.isEmpty(), qPrintable(report.notes.join(u' ')));
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"relief"_s));
    QCOMPARE(workers.size(), 2);
    // Both connect at the same time, and the slow connection is the one that comes first.
    const bool isFirstSlow = workers[0].messagesDone == 0;
    QCOMPARE(workers[isFirstSlow ? 0 : 1].messagesDone, 0ULL);
    QCOMPARE(workers[isFirstSlow ? 0 : 1].state, WorkerState::Finished);
    QCOMPARE(workers[isFirstSlow ? 1 : 0].messagesDone, quint64(messages));
    QVERIFY2(proxy.counters().bytesToClient < messages * size * 11 / 10, "too much was fetched twice");
}

#ifdef Q_OS_LINUX
namespace {

/// The processes that this one has started and that still run, servers excepted.
QList<qint64> workerProcesses()
{
    QList<qint64> found;
    for (const QFileInfo &entry : QDir(u"/proc"_s).entryInfoList(QDir::Dirs)) {
        QFile command(entry.filePath() + u"/cmdline"_s);
        QFile status(entry.filePath() + u"/stat"_s);
        const bool isWorker =
            command.open(QIODevice::ReadOnly) && command.readAll().contains("--worker-process");
        if (isWorker && status.open(QIODevice::ReadOnly) &&
            status.readAll().split(')').last().split(' ').value(2).toLongLong() ==
                QCoreApplication::applicationPid())
            found << entry.fileName().toLongLong();
    }
    return found;
}

} // namespace

void TestTrouble::aWorkerProcessThatIsKilledLosesNothing()
{
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.method.executor = Executor::Processes;
    request.oneByOne = true;
    request.workers = 3;
    int killed = 0;
    const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &progress) {
        const QList<qint64> workers = workerProcesses();
        if (killed < 2 && progress.messagesDone > 100 && !workers.isEmpty()) {
            ::kill(static_cast<pid_t>(workers.first()), SIGKILL);
            ++killed;
        }
    });
    QVERIFY(killed > 0);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1200ULL);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
    QCOMPARE(workerProcesses(), QList<qint64>());
}
#else
void TestTrouble::aWorkerProcessThatIsKilledLosesNothing()
{
    QSKIP("finds its processes in /proc");
}
#endif

void TestTrouble::stopIsFeltInAStalledConnection()
{
    ProxyRules rules;
    rules.stallAfter = 300'000;
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"seed"_s, target.path());
    request.workers = 1;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QElapsedTimer sinceStop;
    quint64 last = 0;
    int still = 0;
    const RunReport report = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        still = progress.bytesDone > 0 && progress.bytesDone == last ? still + 1 : 0;
        last = progress.bytesDone;
        if (still == 5 && !sinceStop.isValid()) {
            sinceStop.start();
            run.stop();
        }
    });
    QCOMPARE(report.outcome, RunOutcome::Stopped);
    QVERIFY(sinceStop.isValid());
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(countFiles(target.path()), static_cast<int>(report.messages));
}

void TestTrouble::stopIsFeltWhileNobodyAnswers()
{
    const ScriptedServer server({{stallForever()}});
    const QTemporaryDir target;
    QElapsedTimer sinceStop;
    const RunReport report =
        runBackup(requestToScript(server, target.path()), [&](BackupRun &run, const RunProgress &) {
            sinceStop.start();
            run.stop();
        });
    QCOMPARE(report.outcome, RunOutcome::Stopped);
    QVERIFY(sinceStop.elapsed() < 1000);
}

void TestTrouble::aFolderThatDisappears()
{
    for (const char *name : {"A", "B", "C"}) {
        QVERIFY(m_server->createMailbox(u"gone"_s, name));
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_server->append(
                u"gone"_s, name, "Subject: x\r\n\r\n" + QByteArray(name) + QByteArray::number(i) + "\r\n"));
    }
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"gone"_s, target.path());
    request.workers = 1;
    bool removed = false;
    const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &progress) {
        if (!removed && progress.phase == RunPhase::Connecting)
            removed = true;
    });
    QVERIFY(removed);
    QCOMPARE(report.messages, 60ULL);

    // Listed, and gone when the worker comes to open it.
    const QTemporaryDir second;
    const ScriptedServer script(
        {signIn() + listing("2", "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 5)\r\n") +
         Script{expectLine("EXAMINE INBOX"), sendBytes("%TAG% NO [NONEXISTENT] Mailbox does not exist\r\n"),
                expectLine("UID FETCH 1:2"), sendBytes("%TAG% BAD No mailbox selected\r\n"),
                expectLine("LOGOUT")}});
    const RunReport lost = runBackup(requestToScript(script, second.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(lost.outcome, RunOutcome::FinishedWithFailures);
    QCOMPARE(lost.failures.size(), 1);
    QCOMPARE(lost.failures.first().mailbox, u"INBOX"_s);
    QVERIFY(lost.failures.first().reason.contains(u"Mailbox does not exist"_s));
}

void TestTrouble::serversThatMisbehave_data()
{
    QTest::addColumn<QByteArray>("answer"); // to the FETCH of messages 1 and 2
    QTest::addColumn<int>("missing");       // which one is asked for alone then; 0: none
    QTest::addColumn<QByteArray>(
        "alone"); // the answer to that; without one the server is asked whether it exists
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("vanished");
    const QByteArray good1 = "* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n";
    const QByteArray good2 = "* 2 FETCH (UID 2 BODY[] {6}\r\nsecond)\r\n";
    const QByteArray ok = "%TAG% OK done\r\n";
    QTest::newRow("both as asked") << good1 + good2 + ok << 0 << ok << 2 << 0 << 0;
    QTest::newRow("in another order") << good2 + good1 + ok << 0 << ok << 2 << 0 << 0;
    QTest::newRow("one has vanished") << good2 + ok << 1 << ok << 1 << 0 << 1;
    QTest::newRow("one comes only alone") << good2 + ok << 1 << good1 + ok << 2 << 0 << 0;
    QTest::newRow("the body of a message nobody asked for")
        << good1 + "* 9 FETCH (UID 9 BODY[] {3}\r\nxyz)\r\n" + good2 + ok << 0 << ok << 2 << 0 << 0;
    QTest::newRow("a body twice") << good1 + good1 + good2 + ok << 0 << ok << 2 << 0 << 0;
    QTest::newRow("a body without a UID")
        << good1 + "* 2 FETCH (BODY[] {3}\r\nxyz)\r\n" + ok << 2 << ok << 1 << 0 << 1;
    QTest::newRow("no text of one") << good1 + "* 2 FETCH (UID 2 BODY[] NIL)\r\n" + ok << 2
                                    << "* 2 FETCH (UID 2 BODY[] NIL)\r\n" + ok << 1 << 1 << 0;
    QTest::newRow("news in between") << "* 3 EXISTS\r\n* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n" + good1 +
                                            "* OK still here\r\n" + good2 + ok
                                     << 0 << ok << 2 << 0 << 0;
    QTest::newRow("NUL bytes and 8-bit")
        << QByteArray("* 1 FETCH (UID 1 BODY[] {4}\r\n\0\xff\x01\n)\r\n", 36) + good2 + ok << 0 << ok << 2
        << 0 << 0;
}

void TestTrouble::serversThatMisbehave()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, missing);
    QFETCH(QByteArray, alone);
    QFETCH(int, messages);
    QFETCH(int, failed);
    QFETCH(int, vanished);
    const QTemporaryDir target;
    const QByteArray command = "UID FETCH " + QByteArray::number(missing);
    Script rest;
    if (missing != 0)
        rest = {expectLine(command + " \\(UID FLAGS"), sendBytes(alone)};
    if (vanished != 0)
        rest = rest + Script{expectLine(command + " \\(UID\\)"), sendBytes("%TAG% OK done\r\n")};
    const ScriptedServer script(
        {signIn() + listing("2", "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n") +
         examine() + Script{expectLine("UID FETCH 1:2 "), sendBytes(answer)} + rest +
         Script{expectLine("LOGOUT")}});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(report.messages, static_cast<quint64>(messages));
    QCOMPARE(report.failed, static_cast<quint64>(failed));
    QCOMPARE(report.vanished, static_cast<quint64>(vanished));
    QCOMPARE(report.outcome, failed ? RunOutcome::FinishedWithFailures : RunOutcome::Finished);
    QCOMPARE(countFiles(target.path()), messages);
}

void TestTrouble::throttlingIsWaitedOut()
{
    const QTemporaryDir target;
    const QByteArray slower = "%TAG% NO Request is throttled. Suggested Backoff Time: 300 milliseconds\r\n";
    const ScriptedServer script(
        {signIn() + listing("1", "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n") + examine() +
             Script{expectLine("UID FETCH 1 "), sendBytes(slower)},
         signIn() + examine() +
             Script{expectLine("UID FETCH 1 "),
                    sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n%TAG% OK done\r\n"),
                    expectLine("LOGOUT")}});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1ULL);
    QVERIFY(report.elapsed >= std::chrono::milliseconds(300));
}

/// As Exchange does: what has come stays, and after the pause the rest comes, without a failed message.
void TestTrouble::aServerThatThrottlesAfterAThousandMessages()
{
    constexpr int all = 1500;
    QByteArray listed;
    std::map<int, QByteArray> bodies; // By the last UID.
    for (int uid = 1; uid <= all; ++uid) {
        const QByteArray number = QByteArray::number(uid);
        const QByteArray text = number.rightJustified(5, '0');
        listed += "* " + number + " FETCH (UID " + number + " RFC822.SIZE 5)\r\n";
        bodies[uid <= 1000 ? 1000 : all] +=
            "* " + number + " FETCH (UID " + number + " BODY[] {5}\r\n" + text + ")\r\n";
    }
    const QTemporaryDir target;
    // Further commands are under way when the server has had enough.
    const ScriptedServer script(
        {signIn() + listing("1500", listed, "1501") + examine() +
             Script{expectLine("UID FETCH 1:510 "), expectLine("UID FETCH 511:1020 "),
                    sendBytes(bodies[1000] + "%TAG% NO Request is throttled. Suggested Backoff Time: 3000 "
                                             "milliseconds\r\n")},
         signIn() + examine() +
             Script{expectLine("UID FETCH 1001:1500 "), sendBytes(bodies[all] + "%TAG% OK done\r\n")}});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QVERIFY2(script.problems().isEmpty(), qPrintable(script.problems().join(u' ')));
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, quint64(all));
    QCOMPARE(report.failed, 0ULL);
    QCOMPARE(countFiles(target.path()), all);
    QVERIFY2(report.elapsed >= std::chrono::seconds(3), "the server's hint was not obeyed");
}

void TestTrouble::aUsedUpAllowanceEndsTheRunInPart()
{
    const QTemporaryDir target;
    const ScriptedServer script(
        {signIn() + listing("2", "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 5)\r\n") +
         examine() +
         Script{expectLine("UID FETCH 1:2 "),
                sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n%TAG% NO [OVERQUOTA] "
                          "Account exceeded command or bandwidth limits.\r\n")}});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(report.outcome, RunOutcome::Partial);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(report.failed, 0ULL);
    QCOMPARE(countFiles(target.path()), 1);
    QVERIFY(report.goesOnAt > QDateTime::currentDateTime().addSecs(3600));
}

void TestTrouble::aServerIsToldWhoAsksWhereItWants()
{
    const QTemporaryDir target;
    const Script greeting = {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN ID] ready\r\n"),
                             expectLine("LOGIN somebody secret"),
                             sendBytes("%TAG% OK [CAPABILITY IMAP4rev1 ID] in\r\n"),
                             expectLine("ID \\(\"name\" \"Mailsheaf\" \"version\" \"[0-9][^\"]*\"\\)"),
                             sendBytes("* ID (\"name\" \"script\")\r\n%TAG% OK done\r\n")};
    const ScriptedServer script(
        {greeting + listing("1", "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n") + examine() +
         Script{expectLine("UID FETCH 1 "),
                sendBytes("* 1 FETCH (UID 1 BODY[] {5}\r\nfirst)\r\n%TAG% OK done\r\n"),
                expectLine("LOGOUT")}});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(report.messages, 1ULL);
}

void TestTrouble::byeIsQuoted()
{
    const QTemporaryDir target;
    const ScriptedServer atOnce({{sendBytes("* BYE Closed for cleaning\r\n")}});
    const RunReport refused = runBackup(requestToScript(atOnce, target.path()));
    QCOMPARE(refused.outcome, RunOutcome::Failed);
    QVERIFY2(refused.error->sentence.contains(u"Closed for cleaning"_s), qPrintable(refused.error->sentence));

    const ScriptedServer later({signIn() + Script{expectLine("LIST"), sendBytes("* BYE Shutting down\r\n")}});
    const RunReport cut = runBackup(requestToScript(later, target.path()));
    QCOMPARE(cut.outcome, RunOutcome::Failed);
    QCOMPARE(cut.error->kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "test_trouble.moc"
