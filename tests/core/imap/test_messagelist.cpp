// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the list of a mailbox's messages and of the details about them, whatever else a server
// says.
#include "core/imap/messagelist.h"

#include "core/imap/messagedetails.h"
#include "tests/core/imap/scriptedsession.h"

#include <QTest>

#include <array>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestMessageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInAnyOrder();
    void aBodyInAListIsPassedOver();
    void listsMuchLongerThanTheFolder_data();
    void listsMuchLongerThanTheFolder();
    void listsOfContents();
    void flagsAreHandedOn();
    void detailsOfWhatWasAskedOnly();
    void manyDetailsAreSeveralCommands();
};

/// And twice, and what is not in the range that was asked for.
void TestMessageList::listsInAnyOrder()
{
    const ListQuery query{.first = 3, .last = 20, .flags = true};
    const ScriptedServer server(
        {signIn() +
         ask("UID FETCH 3:20 \\(UID RFC822.SIZE FLAGS\\)$",
             "* 9 FETCH (UID 9 RFC822.SIZE 90)\r\n* 5 FETCH (UID 5 RFC822.SIZE 50 FLAGS ())\r\n"
             "* 9 FETCH (UID 9 RFC822.SIZE 91)\r\n* 2 FETCH (UID 2 RFC822.SIZE 20)\r\n"
             "* 30 FETCH (UID 30 RFC822.SIZE 20)\r\n* 6 FETCH (RFC822.SIZE 20)\r\n* 7 FETCH (UID 7)\r\n"
             "* 8 FETCH (UID 8 RFC822.SIZE 99999999999)\r\n* 1 EXPUNGE\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto answer = answerTo(**session, query);
    QVERIFY(answer.has_value());
    QList<std::pair<Uid, quint32>> listed;
    for (const ListedMessage &message : answer->listing.messages)
        listed << std::pair(message.uid, message.size);
    QCOMPARE(listed, (QList<std::pair<Uid, quint32>>{{5, 50}, {8, 0xffffffff}, {9, 90}}));
    QVERIFY(answer->listing.contents.empty());
}

void TestMessageList::aBodyInAListIsPassedOver()
{
    const ScriptedServer server({signIn() + ask("UID FETCH 1:\\* \\(UID RFC822.SIZE\\)$",
                                                "* 1 FETCH (UID 1 BODY[] {5}\r\nhello RFC822.SIZE 5)\r\n"
                                                "* 2 FETCH (UID 2 RFC822.SIZE 6)\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto answer = answerTo(**session, {.first = 1});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().sentence));
    QCOMPARE(answer->listing.messages.size(), 2U);
    QCOMPARE(answer->listing.messages.front().size, 5U);
    QCOMPARE(answer->listing.messages.back().uid, 2U);
}

void TestMessageList::listsMuchLongerThanTheFolder_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("sizes") << QByteArray("* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n");
    QTest::newRow("sizes and flags") << QByteArray("* 1 FETCH (UID 1 RFC822.SIZE 10 FLAGS ())\r\n");
}

/// Ten messages are said to be there; a server that repeats itself without end is not listened to for ever.
void TestMessageList::listsMuchLongerThanTheFolder()
{
    QFETCH(QByteArray, line);
    const auto listed = [&](int lines) {
        const ScriptedServer server({signIn() + ask("UID FETCH 1:\\* \\(UID RFC822.SIZE\\)$",
                                                    line.repeated(lines) + "%TAG% OK done\r\n")});
        return openSession(server).and_then(
            [](const std::unique_ptr<Session> &session) { return answerTo(*session, {.first = 1}); });
    };
    const auto patient = listed(10'040);
    QVERIFY2(patient.has_value(), patient ? "" : qPrintable(patient.error().sentence));
    QCOMPARE(patient->listing.messages.size(), 1U);
    const auto endless = listed(10'041);
    QVERIFY(!endless.has_value());
    QCOMPARE(endless.error().kind, ErrorKind::Protocol);
    QVERIFY2(endless.error().sentence.contains(u"more messages"_s), qPrintable(endless.error().sentence));
}

void TestMessageList::listsOfContents()
{
    const ListQuery query{.first = 1};
    const ScriptedServer server(
        {signIn("IMAP4rev1 OBJECTID") +
         ask("UID FETCH 1:\\* \\(UID RFC822.SIZE EMAILID\\)$",
             "* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n* 3 FETCH (UID 3 RFC822.SIZE 30 EMAILID (M3))\r\n"
             "* 2 FETCH (UID 2 RFC822.SIZE 20 EMAILID (M2))\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto answer = answerTo(**session, query);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->listing.contents,
             (std::vector<ContentKey>{0, contentKey("oid:M2"), contentKey("oid:M3")}));
}

/// With what the handler makes of them.
void TestMessageList::flagsAreHandedOn()
{
    const ListQuery query{.changedSince = 5, .changedBelow = 10};
    const ScriptedServer server(
        {signIn("IMAP4rev1 X-GM-EXT-1") +
         ask("UID FETCH 1:9 \\(UID FLAGS X-GM-LABELS\\) \\(CHANGEDSINCE 5\\)$",
             "* 1 FETCH (UID 1 FLAGS (\\Seen) X-GM-LABELS (work))\r\n* 2 FETCH (FLAGS ())\r\n"
             "* 3 FETCH (UID 3 FLAGS (\\Draft))\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    QList<Uid> heard;
    const auto answer = answerTo(**session, query, [&](const FetchedMessage &message) -> Result<void> {
        heard << message.uid;
        return message.uid == 3 ? failure(ErrorKind::Archive, u"full"_s) : Result<void>();
    });
    QCOMPARE(heard, (QList<Uid>{1, 3}));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().sentence, u"full"_s);
}

void TestMessageList::detailsOfWhatWasAskedOnly()
{
    constexpr std::array<Uid, 3> uids = {3, 4, 90};
    const ScriptedServer server(
        {signIn("IMAP4rev1 X-GM-EXT-1") +
         ask("UID FETCH 3:4,90 \\(UID FLAGS X-GM-LABELS INTERNALDATE X-GM-MSGID\\)$",
             "* 1 FETCH (UID 3 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" X-GM-MSGID 7)\r\n"
             "* 2 FETCH (UID 4 FLAGS (\\Seen))\r\n* 9 FETCH (UID 90 BODY[] {2}\r\nhi)\r\n"
             "* 5 FETCH (UID 5 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")\r\n%TAG% OK done\r\n") +
         ask("UID FETCH 3:4,90 ", "* 1 FETCH (UID 3 BODY[HEADER]<0> \"A: b\")\r\n* 2 FETCH (UID 4)\r\n"
                                  "* 5 FETCH (UID 5 BODY[HEADER]<0> \"A: c\")\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto details = fetchDetails(**session, uids);
    QVERIFY(details.has_value());
    QCOMPARE(details->size(), 1U);
    QCOMPARE(details->at(3).contentId, QByteArray("gm:7"));
    const auto headers = fetchHeaders(**session, uids);
    QVERIFY(headers.has_value());
    QCOMPARE(*headers, (std::map<Uid, QByteArray>{{3, "A: b"}}));
}

/// All of them under way before the first answer; one refusal is enough.
void TestMessageList::manyDetailsAreSeveralCommands()
{
    std::vector<Uid> uids;
    for (Uid uid = 1; uids.size() < 150; uid += 10)
        uids.push_back(uid);
    const ScriptedServer server({signIn() + Script{expectLine("UID FETCH 1,11,.*,991 ")} +
                                 Script{sendBytes("%TAG% NO only this one\r\n")} +
                                 ask("UID FETCH 1001,", "* 1 FETCH (UID 1001)\r\n%TAG% OK done\r\n")});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    const auto found = fetchDetails(**session, uids);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::Mailbox);
    QVERIFY(found.error().sentence.contains(u"only this one"_s));
    QCOMPARE(server.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestMessageList)
#include "test_messagelist.moc"
