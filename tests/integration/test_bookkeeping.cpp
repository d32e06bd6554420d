// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"
#include "scriptedserver.h"

#include "core/archive/archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// How one connection of a script begins: signed in, and told the state of the only mailbox.
Script begin(const QByteArray &state, const QByteArray &capabilities = "IMAP4rev1")
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
            expectLine("LOGIN somebody secret"),
            sendBytes("%TAG% OK [CAPABILITY " + capabilities + "] in\r\n"),
            expectLine("LIST \"\" \"\\*\""),
            sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"),
            expectLine("STATUS INBOX"),
            sendBytes("* STATUS INBOX (UIDVALIDITY 7 " + state + ")\r\n%TAG% OK done\r\n")};
}

Script examine(int messages)
{
    return {expectLine("EXAMINE INBOX"), sendBytes("* " + QByteArray::number(messages) +
                                                   " EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n"
                                                   "%TAG% OK [READ-ONLY] done\r\n")};
}

/// @p answer, and OK.
Script ask(const QByteArray &command, const QByteArray &answer)
{
    return {expectLine(command), sendBytes(answer + "%TAG% OK done\r\n")};
}

Script refuse(const QByteArray &command)
{
    return {expectLine(command), sendBytes("%TAG% NO the disk is on fire\r\n")};
}

Script end()
{
    return {expectLine("LOGOUT")};
}

QByteArray message(int uid, const QByteArray &text)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " FLAGS (\\Seen) BODY[] {" +
           QByteArray::number(text.size()) + "}\r\n" + text + ")\r\n";
}

const QByteArray twoListed = "* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n";

/// A first run that finds two messages and has them both.
Script firstRun(const QByteArray &state, const QByteArray &capabilities = "IMAP4rev1")
{
    return begin(state, capabilities) + examine(2) + ask("UID FETCH 1:\\* \\(UID RFC822.SIZE\\)", twoListed) +
           examine(2) + ask("UID FETCH 1:2 ", message(1, "first") + message(2, "second")) + end();
}

} // namespace

/// What later runs know, ask and write down.
class TestBookkeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHundredUnchangedFoldersCostThreeRoundTrips();
    void statesAreAskedAllAtOnce();
    void flagsAreRefreshedWithoutTexts();
    void flagsAreRefreshedWithoutCondstore();
    void anArchiveFromBeforeIsBroughtUpToDate();
    void whatHasVanishedIsMarked();
    void whatComesBackIsUnmarked();
    void aFolderThatIsGoneIsMarkedToo();
    void aShortListIsNotBelieved();
    void labelsAreKept();
    void oneBadMessageCostsOnlyItself_data();
    void oneBadMessageCostsOnlyItself();
    void anEmptyMessageMayBeEmpty();
    void aFailedMessageIsTriedAgain();
    void aFailedMessageMayVanish();
    void onlyTheFailedWhenAskedTo();

private:
    std::unique_ptr<DovecotServer> m_server;
};

void TestBookkeeping::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
}

/// LOGIN, with ID behind it, LIST with the states, and LOGOUT.
void TestBookkeeping::aHundredUnchangedFoldersCostThreeRoundTrips()
{
    for (int i = 0; i < 100; ++i) {
        const QByteArray name = "Folder " + QByteArray::number(i);
        QVERIFY(m_server->createMailbox(u"many"_s, name));
        QVERIFY(m_server->append(u"many"_s, name, "Subject: x\r\n\r\n" + name + "\r\n"));
    }
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"many"_s, target.path(), Security::None);
    const ChaosProxy proxy(request.endpoint.port);
    request.endpoint.port = proxy.port();
    QCOMPARE(runBackup(request).messages, 100ULL);
    const qint64 before = proxy.counters().linesToServer;
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 0ULL);
    QCOMPARE(report.skipped, 100ULL);
    const qint64 lines = proxy.counters().linesToServer - before;
    QVERIFY2(lines >= 3 && lines <= 4, qPrintable(u"%1 commands"_s.arg(lines)));
}

/// Where no list tells the states: none of the hundred questions waits for an answer.
void TestBookkeeping::statesAreAskedAllAtOnce()
{
    const QTemporaryDir target;
    const MailboxState state{.uidNext = 4, .messages = 3, .highestModSeq = 0};
    QByteArray listed;
    QByteArray states;
    Script asked;
    {
        auto archive = Archive::open(target.path(), {});
        QVERIFY(archive.has_value());
        for (int i = 0; i < 100; ++i) {
            const QByteArray name = "F" + QByteArray::number(i);
            const MailboxId id = (*archive)->mailbox(MailboxName(name, '/'), 7)->id;
            QVERIFY((*archive)->setCompleteUpTo(id, 4).has_value());
            QVERIFY((*archive)->note(StateNote{.mailbox = id, .state = state}).has_value());
            listed += "* LIST () \"/\" " + name + "\r\n";
            asked.push_back(expectLine("STATUS F" + QByteArray::number(i) + " "));
        }
    }
    const ScriptedServer script(
        {Script{sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"), expectLine("LOGIN"),
                sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n"), expectLine("LIST \"\" \"\\*\""),
                sendBytes(listed + "%TAG% OK done\r\n")} +
         asked + Script{stallForever()}});
    BackupRun run(requestToScript(script, target.path()));
    run.start();
    QTRY_COMPARE(script.received().size(), 102);
    QCOMPARE(script.problems(), QStringList());
}

void TestBookkeeping::flagsAreRefreshedWithoutTexts()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_server->append(u"flags"_s, "INBOX", "Subject: x\r\n\r\n" + QByteArray::number(i) + "\r\n"));
    const QTemporaryDir target;
    const BackupRequest request = requestTo(*m_server, u"flags"_s, target.path());
    QCOMPARE(runBackup(request).messages, 5ULL);
    QVERIFY(m_server->setFlags(u"flags"_s, "INBOX", "2,4", {"\\Flagged", "work"}));
    QVERIFY(m_server->append(u"flags"_s, "INBOX", "Subject: x\r\n\r\nnew\r\n", {"\\Seen"}));
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT uid, flags FROM message ORDER BY uid"),
             (QStringList{u"1|"_s, u"2|\\Flagged work"_s, u"3|"_s, u"4|\\Flagged work"_s, u"5|"_s,
                          u"6|\\Seen"_s}));

    QVERIFY(m_server->setFlags(u"flags"_s, "INBOX", "2", {}));
    QCOMPARE(runBackup(request).messages, 0ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT flags FROM message WHERE uid = 2"), QStringList{QString()});
    QCOMPARE(catalogueRows(target.path(), "SELECT count(*) FROM message WHERE vanished IS NOT NULL"),
             QStringList{u"0"_s});
}

/// Such a server is asked for the flags of a mailbox that has to be listed anyway, and of no other.
void TestBookkeeping::flagsAreRefreshedWithoutCondstore()
{
    const QTemporaryDir target;
    const QByteArray listed = "* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS (\\Answered))\r\n"
                              "* 2 FETCH (UID 2 RFC822.SIZE 6 FLAGS (\\Recent \\Seen))\r\n"
                              "* 3 FETCH (UID 3 RFC822.SIZE 5 FLAGS ())\r\n";
    const ScriptedServer script({firstRun("MESSAGES 2 UIDNEXT 3"), begin("MESSAGES 2 UIDNEXT 3") + end(),
                                 begin("MESSAGES 3 UIDNEXT 4") + examine(3) +
                                     ask("UID FETCH 1:\\* \\(UID RFC822.SIZE FLAGS\\)", listed) + examine(3) +
                                     ask("UID FETCH 3 ", message(3, "third")) + end()});
    for (const quint64 expected : {2, 0, 1}) {
        const RunReport report = runBackup(requestToScript(script, target.path()));
        QCOMPARE(report.messages, expected);
        QCOMPARE(report.outcome, RunOutcome::Finished);
    }
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(catalogueRows(target.path(), "SELECT uid, flags FROM message ORDER BY uid"),
             (QStringList{u"1|\\Answered"_s, u"2|\\Seen"_s, u"3|\\Seen"_s}));
}

void TestBookkeeping::anArchiveFromBeforeIsBroughtUpToDate()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_server->append(u"old"_s, "INBOX", "Subject: x\r\n\r\n" + QByteArray::number(i) + "\r\n"));
    const QTemporaryDir target;
    const BackupRequest request = requestTo(*m_server, u"old"_s, target.path());
    QCOMPARE(runBackup(request).messages, 3ULL);
    {
        SQLite::Database database((target.path() + u"/mailsheaf.sqlite"_s).toStdString(),
                                  SQLite::OPEN_READWRITE);
        database.exec("UPDATE mailbox SET uidnext = NULL, messages = NULL, highestmodseq = NULL");
        database.exec("UPDATE message SET flags = 'nonsense'");
    }
    QCOMPARE(runBackup(request).messages, 0ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT DISTINCT flags FROM message"), QStringList{QString()});
    QCOMPARE(catalogueRows(target.path(), "SELECT uidnext, messages, highestmodseq > 0 FROM mailbox WHERE "
                                          "raw_name = CAST('INBOX' AS BLOB)"),
             QStringList{u"4|3|1"_s});
}

void TestBookkeeping::whatHasVanishedIsMarked()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_server->append(u"gone"_s, "INBOX", "Subject: x\r\n\r\n" + QByteArray::number(i) + "\r\n"));
    const QTemporaryDir target;
    const BackupRequest request = requestTo(*m_server, u"gone"_s, target.path());
    QCOMPARE(runBackup(request).messages, 5ULL);
    const char *const vanished =
        "SELECT uid FROM message WHERE vanished > strftime('%s', 'now') - 600 ORDER BY uid";

    QVERIFY(m_server->expunge(u"gone"_s, "INBOX", "2"));
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList{u"2"_s});
    // As many are gone as have come: the count alone does not tell.
    QVERIFY(m_server->expunge(u"gone"_s, "INBOX", "4"));
    QVERIFY(m_server->append(u"gone"_s, "INBOX", "Subject: x\r\n\r\nnew\r\n"));
    QCOMPARE(runBackup(request).messages, 1ULL);
    QCOMPARE(catalogueRows(target.path(), vanished), (QStringList{u"2"_s, u"4"_s}));
    QVERIFY(m_server->expunge(u"gone"_s, "INBOX", "1:*"));
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QCOMPARE(catalogueRows(target.path(), vanished).size(), 6);
    QCOMPARE(countFiles(target.path()), 6);
}

void TestBookkeeping::whatComesBackIsUnmarked()
{
    const QTemporaryDir target;
    const QByteArray list = "UID FETCH 1:\\* ";
    const ScriptedServer script({firstRun("MESSAGES 2 UIDNEXT 3"),
                                 begin("MESSAGES 1 UIDNEXT 3") + examine(1) +
                                     ask(list, "* 1 FETCH (UID 2 RFC822.SIZE 6 FLAGS ())\r\n") + end(),
                                 begin("MESSAGES 2 UIDNEXT 3") + examine(2) +
                                     ask(list, "* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS ())\r\n"
                                               "* 2 FETCH (UID 2 RFC822.SIZE 6 FLAGS ())\r\n") +
                                     end()});
    const char *const vanished = "SELECT uid FROM message WHERE vanished IS NOT NULL";
    (void)runBackup(requestToScript(script, target.path()));
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList());
    (void)runBackup(requestToScript(script, target.path()));
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList{u"1"_s});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(report.messages, 0ULL);
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList());
    QCOMPARE(script.problems(), QStringList());
}

void TestBookkeeping::aFolderThatIsGoneIsMarkedToo()
{
    for (const char *name : {"Old", "Kept"}) {
        QVERIFY(m_server->createMailbox(u"folders"_s, name));
        QVERIFY(m_server->append(u"folders"_s, name, "Subject: x\r\n\r\n" + QByteArray(name) + "\r\n"));
    }
    const QTemporaryDir target;
    BackupRequest request = requestTo(*m_server, u"folders"_s, target.path());
    QCOMPARE(runBackup(request).messages, 2ULL);
    const char *const vanished =
        "SELECT CAST(raw_name AS TEXT) FROM message JOIN mailbox ON id = mailbox_id WHERE vanished IS NOT "
        "NULL";
    // One that is only not asked for stays as it is.
    request.mailboxGlobs = {u"Kept"_s};
    (void)runBackup(request);
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList());

    request.mailboxGlobs.clear();
    QVERIFY(m_server->renameMailbox(u"folders"_s, "Old", "Renamed"));
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList{u"Old"_s});
    QVERIFY(m_server->renameMailbox(u"folders"_s, "Renamed", "Old"));
    QCOMPARE(runBackup(request).messages, 0ULL);
    QCOMPARE(catalogueRows(target.path(), vanished), QStringList{u"Renamed"_s});
}

/// A server that counts two and names one may have forgotten the other.
void TestBookkeeping::aShortListIsNotBelieved()
{
    const QTemporaryDir target;
    const ScriptedServer script({firstRun("MESSAGES 2 UIDNEXT 3"),
                                 begin("MESSAGES 3 UIDNEXT 3") + examine(3) +
                                     ask("UID FETCH 1:\\* ", "* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS ())\r\n") +
                                     end()});
    (void)runBackup(requestToScript(script, target.path()));
    (void)runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(catalogueRows(target.path(), "SELECT uid FROM message WHERE vanished IS NOT NULL"),
             QStringList());
    QCOMPARE(catalogueRows(target.path(), "SELECT messages FROM mailbox"), QStringList{u"2"_s});
}

void TestBookkeeping::labelsAreKept()
{
    const QTemporaryDir target;
    const QByteArray capabilities = "IMAP4rev1 X-GM-EXT-1 CONDSTORE";
    const QByteArray labelled =
        "* 1 FETCH (UID 1 FLAGS () X-GM-LABELS (\"\\\\Inbox\" work) BODY[] {5}\r\nfirst)\r\n"
        "* 2 FETCH (UID 2 FLAGS () X-GM-LABELS () BODY[] {6}\r\nsecond)\r\n";
    const QByteArray changed =
        "* 2 FETCH (UID 2 FLAGS (\\Seen) X-GM-LABELS (\"my mail\" {4}\r\na(b) \"\\\\Sent\") MODSEQ (9))\r\n"
        "* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n";
    const ScriptedServer script(
        {begin("MESSAGES 2 UIDNEXT 3 HIGHESTMODSEQ 5", capabilities) + examine(2) +
             ask("UID FETCH 1:\\* \\(UID RFC822.SIZE X-GM-MSGID\\)", twoListed) + examine(2) +
             ask("UID FETCH 1:2 \\(UID FLAGS X-GM-LABELS INTERNALDATE X-GM-MSGID BODY.PEEK\\[\\]\\)",
                 labelled) +
             end(),
         begin("MESSAGES 2 UIDNEXT 3 HIGHESTMODSEQ 9", capabilities) + examine(2) +
             ask("UID FETCH 1:2 \\(UID FLAGS X-GM-LABELS\\) \\(CHANGEDSINCE 5\\)", changed) + end(),
         begin("MESSAGES 2 UIDNEXT 3 HIGHESTMODSEQ 9", capabilities) + end()});
    for (int run = 0; run < 3; ++run)
        QCOMPARE(runBackup(requestToScript(script, target.path())).outcome, RunOutcome::Finished);
    QCOMPARE(script.problems(), QStringList());
    // The second line of the answer says nothing about labels.
    QCOMPARE(catalogueRows(target.path(), "SELECT uid, flags, labels FROM message ORDER BY uid"),
             (QStringList{u"1|\\Seen|\\Inbox work"_s, u"2|\\Seen|\"my mail\" \"a(b)\" \\Sent"_s}));
}

void TestBookkeeping::oneBadMessageCostsOnlyItself_data()
{
    QTest::addColumn<QByteArray>("answer"); // to the FETCH of message 2 alone
    QTest::addColumn<QString>("words");     // what is reported
    QTest::addColumn<bool>("probed");
    QTest::newRow("refused") << QByteArray("%TAG% NO the disk is on fire\r\n") << u"disk is on fire"_s
                             << true;
    QTest::newRow("not understood") << QByteArray("%TAG% BAD what?\r\n") << u"what?"_s << true;
    QTest::newRow("left out") << QByteArray("%TAG% OK here you are\r\n") << u"OK here you are"_s << true;
    QTest::newRow("without its text")
        << QByteArray("* 2 FETCH (UID 2 FLAGS ())\r\n%TAG% OK done\r\n") << u"OK done"_s << true;
    QTest::newRow("another message's text")
        << QByteArray("* 9 FETCH (UID 9 BODY[] {3}\r\nxyz)\r\n%TAG% OK done\r\n") << u"OK done"_s << true;
    QTest::newRow("NIL") << QByteArray("* 2 FETCH (UID 2 BODY[] NIL)\r\n%TAG% OK done\r\n") << u"NIL"_s
                         << false;
    QTest::newRow("empty") << QByteArray(
                                  "* 2 FETCH (UID 2 RFC822.SIZE 6 BODY[] {0}\r\n)\r\n%TAG% OK done\r\n")
                           << u"BODY[] \"\""_s << false;
    QTest::newRow("two texts")
        << QByteArray("* 2 FETCH (UID 2 BODY[] {3}\r\nabc BODY[] {3}\r\nxyz)\r\n%TAG% OK done\r\n")
        << u"BODY[] ... BODY[]"_s << false;
}

void TestBookkeeping::oneBadMessageCostsOnlyItself()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(bool, probed);
    const QTemporaryDir target;
    const QByteArray alone = "UID FETCH 2 \\(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK\\[\\]\\)";
    const Script probe = probed ? ask("UID FETCH 2 \\(UID\\)", "* 2 FETCH (UID 2)\r\n") : Script();
    const ScriptedServer script({begin("MESSAGES 2 UIDNEXT 3") + examine(2) +
                                     ask("UID FETCH 1:\\*", twoListed) + examine(2) +
                                     ask("UID FETCH 1:2 ", message(1, "first")) +
                                     Script{expectLine(alone), sendBytes(answer)} + probe + end(),
                                 // The next run asks for nothing else.
                                 begin("MESSAGES 2 UIDNEXT 3") + examine(2) +
                                     Script{expectLine(alone), sendBytes(answer)} + probe + end()});
    for (const quint64 fetched : {1, 0}) {
        const RunReport report = runBackup(requestToScript(script, target.path()));
        QCOMPARE(report.outcome, RunOutcome::FinishedWithFailures);
        QCOMPARE(report.messages, fetched);
        QCOMPARE(report.failed, 1ULL);
        QCOMPARE(report.skipped, 1 - fetched);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().uid, 2U);
        QVERIFY2(report.failures.first().reason.contains(words), qPrintable(report.failures.first().reason));
        QCOMPARE(catalogueRows(target.path(), "SELECT uid, tries FROM failure"),
                 QStringList{fetched ? u"2|1"_s : u"2|2"_s});
    }
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(countFiles(target.path()), 1);
}

void TestBookkeeping::anEmptyMessageMayBeEmpty()
{
    const QTemporaryDir target;
    const ScriptedServer script(
        {begin("MESSAGES 2 UIDNEXT 3") + examine(2) +
         ask("UID FETCH 1:\\*", "* 1 FETCH (UID 1 RFC822.SIZE 0)\r\n* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n") +
         examine(2) +
         ask("UID FETCH 1:2 ", "* 1 FETCH (UID 1 BODY[] {0}\r\n)\r\n* 2 FETCH (UID 2 BODY[] \"\")\r\n") +
         // Its size was a guess: now the server says that it is empty.
         ask("UID FETCH 2 ", "* 2 FETCH (UID 2 RFC822.SIZE 0 BODY[] \"\")\r\n") + end()});
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(countFiles(target.path()), 2);
}

void TestBookkeeping::aFailedMessageIsTriedAgain()
{
    const QTemporaryDir target;
    const ScriptedServer script(
        {begin("MESSAGES 2 UIDNEXT 3") + examine(2) + ask("UID FETCH 1:\\*", twoListed) + examine(2) +
             refuse("UID FETCH 1:2 ") + refuse("UID FETCH 1 ") + ask("UID FETCH 2 ", message(2, "second")) +
             ask("UID FETCH 1 \\(UID\\)", "* 1 FETCH (UID 1)\r\n") + end(),
         // Together with a new message, and not in one command with it.
         begin("MESSAGES 3 UIDNEXT 4") + examine(3) +
             ask("UID FETCH 1:\\* ", "* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS ())\r\n"
                                     "* 2 FETCH (UID 2 RFC822.SIZE 6 FLAGS ())\r\n"
                                     "* 3 FETCH (UID 3 RFC822.SIZE 5 FLAGS ())\r\n") +
             examine(3) + ask("UID FETCH 1 ", message(1, "first")) +
             ask("UID FETCH 3 ", message(3, "third")) + end(),
         begin("MESSAGES 3 UIDNEXT 4") + end()});
    QCOMPARE(runBackup(requestToScript(script, target.path())).outcome, RunOutcome::FinishedWithFailures);
    QCOMPARE(
        catalogueRows(target.path(), "SELECT count(*) FROM failure WHERE reason LIKE '%disk is on fire%'"),
        QStringList{u"1"_s});
    for (const quint64 expected : {2, 0}) {
        const RunReport report = runBackup(requestToScript(script, target.path()));
        QCOMPARE(report.outcome, RunOutcome::Finished);
        QCOMPARE(report.messages, expected);
        QCOMPARE(catalogueRows(target.path(), "SELECT uid FROM failure"), QStringList());
    }
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(countFiles(target.path()), 3);
}

void TestBookkeeping::aFailedMessageMayVanish()
{
    const QTemporaryDir target;
    const Script failing = begin("MESSAGES 2 UIDNEXT 3") + examine(2) + ask("UID FETCH 1:\\*", twoListed) +
                           examine(2) + ask("UID FETCH 1:2 ", message(1, "first")) + refuse("UID FETCH 2 ") +
                           ask("UID FETCH 2 \\(UID\\)", "* 2 FETCH (UID 2)\r\n") + end();
    const ScriptedServer script(
        {failing, begin("MESSAGES 1 UIDNEXT 3") + examine(1) +
                      ask("UID FETCH 1:\\* ", "* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS ())\r\n") + end()});
    QCOMPARE(runBackup(requestToScript(script, target.path())).failed, 1ULL);
    const RunReport report = runBackup(requestToScript(script, target.path()));
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(catalogueRows(target.path(), "SELECT uid FROM failure"), QStringList());

    // Or go between the list and the fetch.
    const QTemporaryDir second;
    const ScriptedServer later({failing, begin("MESSAGES 2 UIDNEXT 3") + examine(2) +
                                             ask("UID FETCH 2 ", "") + ask("UID FETCH 2 \\(UID\\)", "") +
                                             end()});
    QCOMPARE(runBackup(requestToScript(later, second.path())).failed, 1ULL);
    QCOMPARE(runBackup(requestToScript(later, second.path())).vanished, 1ULL);
    QCOMPARE(catalogueRows(second.path(), "SELECT uid FROM failure"), QStringList());
    QCOMPARE(script.problems() + later.problems(), QStringList());
}

void TestBookkeeping::onlyTheFailedWhenAskedTo()
{
    const QTemporaryDir target;
    const ScriptedServer script(
        {begin("MESSAGES 2 UIDNEXT 3") + examine(2) + ask("UID FETCH 1:\\*", twoListed) + examine(2) +
             ask("UID FETCH 1:2 ", message(1, "first")) + refuse("UID FETCH 2 ") +
             ask("UID FETCH 2 \\(UID\\)", "* 2 FETCH (UID 2)\r\n") + end(),
         begin("MESSAGES 3 UIDNEXT 4") + examine(3) + ask("UID FETCH 2 ", message(2, "second")) + end(),
         begin("MESSAGES 3 UIDNEXT 4") + end()});
    BackupRequest request = requestToScript(script, target.path());
    QCOMPARE(runBackup(request).failed, 1ULL);
    request.retryFailed = true;
    const RunReport retried = runBackup(request);
    QCOMPARE(retried.outcome, RunOutcome::Finished);
    QCOMPARE(retried.messages, 1ULL);
    QCOMPARE(runBackup(request).messages, 0ULL);
    QCOMPARE(script.problems(), QStringList());
    QCOMPARE(catalogueRows(target.path(), "SELECT uid FROM failure"), QStringList());
    QCOMPARE(countFiles(target.path()), 2);
}

QTEST_GUILESS_MAIN(TestBookkeeping)
#include "test_bookkeeping.moc"
