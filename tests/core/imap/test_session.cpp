// SPDX-License-Identifier: GPL-3.0-or-later
// What a session makes of each answer to each of its commands: NO, BAD, another's answer, a cut connection,
// and a stop before it is even sent.
#include "core/imap/session.h"

#include "core/imap/messagedetails.h"
#include "core/imap/messagelist.h"
#include "tests/core/imap/scriptedsession.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Uid, 3> someUids = {3, 4, 90};

Result<void> examine(Session &session)
{
    ExaminedMailbox mailbox;
    return session.sendExamine(MailboxName("INBOX"))
        .and_then([&](const std::string &tag) { return session.completeExamine(tag, &mailbox); })
        .and_then([](const Completion &completion) {
            return completion.ok ? Result<void>()
                                 : failure(ErrorKind::Mailbox, QString::fromLatin1(completion.words));
        });
}

Result<void> list(Session &session, const ListQuery &query)
{
    return answerTo(session, query).and_then([](const ListAnswer &answer) -> Result<void> {
        if (answer.listRefused)
            return failure(*answer.listRefused);
        return answer.flagsRefused ? failure(*answer.flagsRefused) : Result<void>();
    });
}

Result<void> listAll(Session &session)
{
    return list(session, {.first = 1});
}

Result<void> listChanges(Session &session)
{
    return list(session, {.changedSince = 5, .changedBelow = 10});
}

Result<void> listFolders(Session &session)
{
    return session.listMailboxes().map([](const MailboxList &) {});
}

Result<void> details(Session &session)
{
    return fetchDetails(session, someUids).map([](const auto &) {});
}

Result<void> headers(Session &session)
{
    return fetchHeaders(session, someUids).map([](const auto &) {});
}

Result<void> compress(Session &session)
{
    return session.compress();
}

struct Command
{
    const char *name;
    Result<void> (*run)(Session &);
    const char *line; ///< What the server must hear.
    bool mayFail;     ///< A refusal is no failure.
};

constexpr std::array commands = {
    Command{"COMPRESS", compress, "COMPRESS DEFLATE$", true},
    Command{"LIST", listFolders, "LIST \"\" \"\\*\"$", false},
    Command{"EXAMINE", examine, "EXAMINE INBOX$", false},
    Command{"a list of messages", listAll, "UID FETCH 1:\\* \\(UID RFC822.SIZE\\)$", false},
    Command{"changes", listChanges, "UID FETCH 1:9 \\(UID FLAGS\\) \\(CHANGEDSINCE 5\\)$", false},
    Command{"details", details, "UID FETCH 3:4,90 \\(UID FLAGS INTERNALDATE\\)$", false},
    Command{"headers", headers, "UID FETCH 3:4,90 \\(UID BODY.PEEK\\[HEADER\\]<0.65536>\\)$", false},
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void otherEnds_data();
    void otherEnds();
    void nothingIsSentAfterAStop_data();
    void nothingIsSentAfterAStop();
    void capabilitiesAreAskedFor_data();
    void capabilitiesAreAskedFor();
    void lineBreaksAreNoCredentials();
    void literalsDuringSignInAreSkipped();
    void literalsThatEndTheSignIn_data();
    void literalsThatEndTheSignIn();
    void aFileWithoutCertificatesIsNamed();
    void aNameIsSaidAndItsAnswerStaysApart();
    void aRefusedCompressionIsNotAskedForAgain();
    void damagedCompressionEndsTheSession();
    void aNetworkWithoutAWayIsSaid();
    void statesOfFolders();
    void statesThatEndTheSession_data();
    void statesThatEndTheSession();
    void statesThatComeWithTheList();
    void inboxIsOneHoweverItIsSpelt_data();
    void inboxIsOneHoweverItIsSpelt();
    void moreFoldersThanCanBeBelieved();
    void manyStatesAreAskedInTurn();
    void whatExamineSays();
    void namesWithLineBreaksAreNotOpened();
    void byeExplainsTheEnd();
};

void TestSession::refusals_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<QByteArray>("status");
    for (std::size_t i = 0; i < commands.size(); ++i) {
        for (const char *status : {"NO", "BAD"})
            QTest::addRow("%s %s", status, commands.at(i).name) << static_cast<int>(i) << QByteArray(status);
    }
}

/// The server's words reach the user, and the session goes on.
void TestSession::refusals()
{
    QFETCH(int, command);
    QFETCH(QByteArray, status);
    const Command &tried = commands.at(static_cast<std::size_t>(command));
    const ScriptedServer server({signIn() + ask(tried.line, "%TAG% " + status + " a reason of its own\r\n") +
                                 ask("EXAMINE INBOX", "%TAG% OK done\r\n") + Script{expectLine("LOGOUT$")}});
    const auto session = openSession(server);
    QVERIFY2(session.has_value(), qPrintable(session ? QString() : session.error().sentence));
    const auto done = tried.run(**session);
    QCOMPARE(done.has_value(), tried.mayFail);
    if (!done)
        QVERIFY2(done.error().sentence.contains(u"a reason of its own"_s), qPrintable(done.error().sentence));
    QVERIFY(examine(**session).has_value());
    (*session)->logOut();
    QTRY_COMPARE(server.finished(), 1);
    QCOMPARE(server.problems(), QStringList());
}

void TestSession::otherEnds_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const int command = static_cast<int>(i);
        const char *name = commands.at(i).name;
        QTest::addRow("another's answer to %s", name)
            << command << QByteArray("x1 OK done\r\n") << ErrorKind::Protocol;
        QTest::addRow("nonsense as an answer to %s", name)
            << command << QByteArray("\r\n") << ErrorKind::Protocol;
        QTest::addRow("no answer to %s", name) << command << QByteArray() << ErrorKind::Network;
    }
}

void TestSession::otherEnds()
{
    QFETCH(int, command);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const Command &tried = commands.at(static_cast<std::size_t>(command));
    const ScriptedServer server({signIn() + ask(tried.line, answer)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto done = tried.run(**session);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, kind);
    QVERIFY(!done.error().sentence.isEmpty());
}

void TestSession::nothingIsSentAfterAStop_data()
{
    QTest::addColumn<int>("command");
    for (std::size_t i = 0; i < commands.size(); ++i)
        QTest::newRow(commands.at(i).name) << static_cast<int>(i);
}

void TestSession::nothingIsSentAfterAStop()
{
    QFETCH(int, command);
    const ScriptedServer server({signIn() + Script{stallForever()}});
    const CancelToken cancel;
    {
        const auto session = openSession(server, cancel);
        QVERIFY(session.has_value());
        cancel.cancel();
        const auto done = commands.at(static_cast<std::size_t>(command)).run(**session);
        QVERIFY(!done.has_value());
        QVERIFY(done.error().isCancelled());
    }
    QTRY_COMPARE(server.finished(), 1);
    QVERIFY2(server.wire().endsWith("LOGIN somebody secret\r\n"), server.wire().constData());
}

void TestSession::capabilitiesAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("condstore");
    QTest::addColumn<bool>("good");
    QTest::newRow("told") << QByteArray("* X\r\n* CAPABILITY IMAP4rev1 CONDSTORE\r\n%TAG% OK done\r\n")
                          << true << true;
    QTest::newRow("refused") << QByteArray("%TAG% NO not today\r\n") << false << true;
    QTest::newRow("cut") << QByteArray() << false << false;
}

/// Where neither greeting nor sign-in tells them.
void TestSession::capabilitiesAreAskedFor()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, condstore);
    QFETCH(bool, good);
    const ScriptedServer server({Script{sendBytes("* OK ready\r\n")} +
                                 ask("CAPABILITY$", "* CAPABILITY IMAP4rev1\r\n%TAG% OK done\r\n") +
                                 ask("LOGIN", "%TAG% OK in\r\n") + ask("CAPABILITY$", answer)});
    const auto session = openSession(server);
    QCOMPARE(session.has_value(), good);
    if (good) {
        QCOMPARE((*session)->has("CONDSTORE"), condstore);
        QCOMPARE((*session)->greeting(), u"ready"_s);
        QCOMPARE((*session)->tlsSummary(), QString());
    } else {
        QCOMPARE(session.error().kind, ErrorKind::Network);
    }
}

void TestSession::lineBreaksAreNoCredentials()
{
    const Script quiet = {sendBytes("* OK ready\r\n"), stallForever()};
    const ScriptedServer server({quiet, quiet});
    for (const auto &credentials :
         {std::pair(u"some\r\nbody"_s, u"secret"_s), std::pair(u"somebody"_s, u"sec\nret"_s)}) {
        const auto session =
            Session::open(endpointOf(server), credentials.first, Secret(credentials.second), {});
        QVERIFY(!session.has_value());
        QCOMPARE(session.error().kind, ErrorKind::Usage);
    }
    QTRY_COMPARE(server.finished(), 2);
    QCOMPARE(server.wire(), QByteArray());
}

/// What stands in one is no answer, whatever it looks like, and neither is the rest of its line.
void TestSession::literalsDuringSignInAreSkipped()
{
    const QByteArray likeAnswers = "\r\n* BYE\r\n+ {9}\r\n* OK {9}\r\n" + QByteArray(70'000, '\n');
    const QByteArray literal = '{' + QByteArray::number(likeAnswers.size()) + "}\r\n" + likeAnswers;
    const ScriptedServer server(
        {{sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"), expectLine("LOGIN somebody secret"),
          sendBytes("* LIST () \"/\" " + literal + " BAD\r\n"),
          sendBytes("%TAG% OK [CAPABILITY IMAP4rev1 OBJECTID] in\r\n")}});
    const auto session = openSession(server);
    QVERIFY2(session.has_value(), qPrintable(session ? QString() : session.error().sentence));
    QVERIFY((*session)->has("OBJECTID"));
}

void TestSession::literalsThatEndTheSignIn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cut") << QByteArray("* X {5}\r\nab") << ErrorKind::Network;
    QTest::newRow("cut behind it") << QByteArray("* X {2}\r\nab") << ErrorKind::Network;
    QTest::newRow("too long") << QByteArray("* X {99999999}\r\n") << ErrorKind::Protocol;
    QTest::newRow("a line without end behind it")
        << QByteArray("* X {2}\r\nab" + QByteArray(200'000, 'x')) << ErrorKind::Protocol;
}

void TestSession::literalsThatEndTheSignIn()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorKind, kind);
    const ScriptedServer server({{sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
                                  expectLine("LOGIN somebody secret"), sendBytes(line)}});
    const auto session = openSession(server);
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().kind, kind);
}

void TestSession::aFileWithoutCertificatesIsNamed()
{
    const ScriptedServer server({Script{}});
    Endpoint endpoint = endpointOf(server);
    endpoint.security = Security::Tls;
    QTemporaryFile text;
    QVERIFY(text.open() && text.write("no certificate\n") > 0 && text.flush());
    for (const QString &file : {text.fileName(), text.fileName() + u".missing"_s}) {
        endpoint.caFile = file;
        const auto session = Session::connect(endpoint, {});
        QVERIFY(!session.has_value());
        QCOMPARE(session.error().kind, ErrorKind::Usage);
        QVERIFY2(session.error().sentence.contains(file), qPrintable(session.error().sentence));
    }
    QCOMPARE(server.connections(), 0);
}

/// It comes before that to the next command, whatever it is.
void TestSession::aNameIsSaidAndItsAnswerStaysApart()
{
    const ScriptedServer server({signIn("IMAP4rev1 ID") +
                                 ask("ID \\(\"name\" \"Mailsheaf\" \"version\" ", "%TAG% BAD what?\r\n") +
                                 ask("EXAMINE INBOX", "%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto examined = examine(**session);
    QVERIFY2(examined.has_value(), qPrintable(examined ? QString() : examined.error().sentence));
}

void TestSession::aRefusedCompressionIsNotAskedForAgain()
{
    const ScriptedServer server({signIn("IMAP4rev1 COMPRESS=DEFLATE") +
                                 ask("COMPRESS DEFLATE", "%TAG% NO not now\r\n") +
                                 ask("EXAMINE INBOX", "%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    QVERIFY((*session)->canCompress());
    QVERIFY((*session)->compress().has_value());
    QVERIFY(!(*session)->canCompress());
    QVERIFY(examine(**session).has_value());
}

void TestSession::damagedCompressionEndsTheSession()
{
    const ScriptedServer server({signIn("IMAP4rev1 COMPRESS=DEFLATE") +
                                 ask("COMPRESS DEFLATE", "%TAG% OK from here on\r\n") +
                                 Script{sendBytes(QByteArray(100, '\xff')), stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    QVERIFY((*session)->compress().has_value());
    QVERIFY(!(*session)->canCompress());
    const auto examined = examine(**session);
    QVERIFY(!examined.has_value());
    QCOMPARE(examined.error().kind, ErrorKind::Protocol);
    QVERIFY2(examined.error().sentence.contains(u"is damaged"_s), qPrintable(examined.error().sentence));
}

void TestSession::aNetworkWithoutAWayIsSaid()
{
    const Endpoint nowhere{
        .host = u"255.255.255.255"_s, .port = 143, .security = Security::None, .caFile = {}};
    const auto session = Session::connect(nowhere, {});
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().kind, ErrorKind::Network);
    QVERIFY2(session.error().sentence.contains(u"cannot be reached"_s), qPrintable(session.error().sentence));
}

/// One STATUS for each folder; answers in another order, and refusals of single ones.
void TestSession::statesOfFolders()
{
    const ScriptedServer server(
        {signIn("IMAP4rev1 STATUS=SIZE CONDSTORE") +
         ask("LIST", "* LIST () \"/\" INBOX\r\n* LIST nonsense\r\n* LIST () \"/\" {4}\r\na\r\nb\r\n"
                     "* LIST (\\Noselect) \"/\" Node\r\n* LIST () \"/\" Locked\r\n* X-OTHER\r\n"
                     "%TAG% OK done\r\n") +
         Script{expectLine("STATUS INBOX \\(MESSAGES UIDNEXT UIDVALIDITY SIZE HIGHESTMODSEQ\\)$")} +
         Script{sendBytes("* 5 EXISTS\r\n* STATUS nonsense\r\n"
                          "* STATUS INBOX (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 7 SIZE 99 HIGHESTMODSEQ 12)\r\n"
                          "%TAG% OK done\r\n")} +
         ask("STATUS Locked", "%TAG% NO locked away\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto folders = (*session)->listMailboxes();
    QVERIFY2(folders.has_value(), qPrintable(folders ? QString() : folders.error().sentence));
    QCOMPARE(folders->size(), 4);
    QCOMPARE(folders->at(0).messages, 3U);
    QCOMPARE(folders->at(0).bytes.value_or(0), 99ULL);
    QCOMPARE(folders->at(0).highestModSeq, 12ULL);
    QVERIFY(folders->at(1).statusProblem.contains(u"line breaks"_s));
    QVERIFY(!folders->at(2).selectable && folders->at(2).statusProblem.isEmpty());
    QCOMPARE(folders->at(3).statusProblem, u"locked away"_s);
    QCOMPARE(server.problems(), QStringList());
}

void TestSession::statesThatEndTheSession_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another's answer") << QByteArray("x1 OK done\r\n") << ErrorKind::Protocol;
    QTest::newRow("nonsense") << QByteArray("\r\n") << ErrorKind::Protocol;
    QTest::newRow("a cut") << QByteArray("* STATUS") << ErrorKind::Network;
}

void TestSession::statesThatEndTheSession()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const ScriptedServer server(
        {signIn() + ask("LIST", "* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n") + ask("STATUS", answer)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto folders = (*session)->listMailboxes();
    QVERIFY(!folders.has_value());
    QCOMPARE(folders.error().kind, kind);
}

void TestSession::statesThatComeWithTheList()
{
    const ScriptedServer server(
        {signIn("IMAP4rev1 LIST-EXTENDED LIST-STATUS SPECIAL-USE QRESYNC") +
         ask("LIST \"\" \"\\*\" RETURN "
             "\\(SPECIAL-USE STATUS \\(MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ\\)\\)$",
             "* LIST (\\Sent) \"/\" Sent\r\n* STATUS Sent (MESSAGES 3 UIDVALIDITY 7)\r\n* STATUS x\r\n"
             "* LIST () \"/\" Other\r\n%TAG% OK done\r\n") +
         ask("LIST", "%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    QVERIFY((*session)->askForMailboxes().has_value());
    const auto folders = (*session)->listMailboxes();
    QVERIFY(folders.has_value());
    QCOMPARE(folders->size(), 2);
    QCOMPARE(folders->at(0).use, SpecialUse::Sent);
    QCOMPARE(folders->at(0).messages, 3U);
    QCOMPARE(folders->at(1).messages, 0U);
    QVERIFY((*session)->listMailboxes().has_value()); // asked for anew
    QCOMPARE(server.problems(), QStringList());
}

void TestSession::inboxIsOneHoweverItIsSpelt_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("the state in small letters") << QByteArray("INBOX") << QByteArray("inbox");
    QTest::newRow("the list in small letters") << QByteArray("inbox") << QByteArray("INBOX");
    QTest::newRow("neither as in the standard") << QByteArray("Inbox") << QByteArray("\"inBox\"");
}

/// Other names are others when their letters are.
void TestSession::inboxIsOneHoweverItIsSpelt()
{
    QFETCH(QByteArray, listed);
    QFETCH(QByteArray, state);
    const QByteArray list = "* LIST () \"/\" " + listed + "\r\n* LIST () \"/\" Work\r\n";
    const QByteArray stateOfInbox = "* STATUS " + state + " (MESSAGES 3 UIDVALIDITY 7)\r\n";
    const QByteArray stateOfAnother = "* STATUS work (MESSAGES 5 UIDVALIDITY 7)\r\n";
    const QByteArray done = "%TAG% OK done\r\n";
    const ScriptedServer server({signIn() + ask("LIST", list + done) +
                                     ask("STATUS " + listed, stateOfInbox + done) +
                                     ask("STATUS Work", stateOfAnother + done),
                                 signIn("IMAP4rev1 LIST-EXTENDED LIST-STATUS") +
                                     ask("LIST", list + stateOfInbox + stateOfAnother + done)});
    for (int each = 0; each < 2; ++each) {
        const auto session = openSession(server);
        QVERIFY(session.has_value());
        const auto folders = (*session)->listMailboxes();
        QVERIFY(folders.has_value());
        QCOMPARE(folders->size(), 2);
        QCOMPARE(folders->at(0).name.raw(), listed);
        QCOMPARE(folders->at(0).messages, 3U);
        QCOMPARE(folders->at(0).uidValidity, 7U);
        QCOMPARE(folders->at(1).messages, 0U);
    }
    QCOMPARE(server.problems(), QStringList());
}

void TestSession::moreFoldersThanCanBeBelieved()
{
    const ScriptedServer server(
        {signIn() +
         ask("LIST", QByteArray("* LIST () \"/\" x\r\n").repeated(100'001) + "%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto folders = (*session)->listMailboxes();
    QVERIFY(!folders.has_value());
    QCOMPARE(folders.error().kind, ErrorKind::Protocol);
    QVERIFY2(folders.error().sentence.contains(u"100,000"_s), qPrintable(folders.error().sentence));
}

/// More than may be under way at once.
void TestSession::manyStatesAreAskedInTurn()
{
    constexpr int many = 450;
    QByteArray list;
    Script states;
    for (int i = 0; i < many; ++i) {
        const QByteArray name = "f" + QByteArray::number(i);
        list += "* LIST () \"/\" " + name + "\r\n";
        states = states + ask("STATUS " + name + " ", "* STATUS " + name + " (MESSAGES " +
                                                          QByteArray::number(i) + ")\r\n%TAG% OK done\r\n");
    }
    const ScriptedServer server({signIn() + ask("LIST", list + "%TAG% OK done\r\n") + states});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto folders = (*session)->listMailboxes();
    QVERIFY(folders.has_value());
    QCOMPARE(folders->size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(folders->at(i).messages, static_cast<quint32>(i));
}

void TestSession::whatExamineSays()
{
    const ScriptedServer server(
        {signIn() + ask("EXAMINE", "* 12 EXISTS\r\n* OK\r\n* OK [\r\n* OK [UIDVALIDITY x] no number\r\n"
                                   "* OK [UIDNEXT   44] next\r\n* OK [UIDVALIDITY 7] valid\r\n"
                                   "* NO [UIDVALIDITY 8] a warning\r\n* OK (UIDVALIDITY 9) text\r\n"
                                   "%TAG% OK [READ-ONLY] done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    ExaminedMailbox mailbox;
    const auto done = (*session)->sendExamine(MailboxName("INBOX")).and_then([&](const std::string &tag) {
        return (*session)->completeExamine(tag, &mailbox);
    });
    QVERIFY(done.has_value() && done->ok);
    QCOMPARE(mailbox.messages, 12U);
    QCOMPARE(mailbox.uidNext, 44U);
    QCOMPARE(mailbox.uidValidity, 7U);
}

void TestSession::namesWithLineBreaksAreNotOpened()
{
    const ScriptedServer server({signIn() + Script{stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    for (const char *name : {"a\r\nb", "a\nb"}) {
        const auto tag = (*session)->sendExamine(MailboxName(name));
        QVERIFY(!tag.has_value());
        QCOMPARE(tag.error().kind, ErrorKind::Mailbox);
    }
    const auto tag = (*session)->sendExamine(MailboxName(QByteArray("a\0b", 3)));
    QVERIFY(!tag.has_value());
    QVERIFY(server.wire().endsWith("LOGIN somebody secret\r\n"));
}

void TestSession::byeExplainsTheEnd()
{
    const ScriptedServer server({signIn() + ask("EXAMINE", "* BYE closed for today\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto examined = examine(**session);
    QVERIFY(!examined.has_value());
    QCOMPARE(examined.error().kind, ErrorKind::Network);
    QVERIFY2(examined.error().sentence.contains(u"closed for today"_s),
             qPrintable(examined.error().sentence));
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
