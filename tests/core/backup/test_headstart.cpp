// SPDX-License-Identifier: GPL-3.0-or-later
// The first messages of a list are asked for while the list is still coming.
#include "core/backup/sharedlisting.h"

#include "core/imap/headstart.h"
#include "core/imap/messagestream.h"
#include "tests/core/imap/scriptedsession.h"

#include <QTest>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

const QByteArray done = "%TAG% OK done\r\n";
const QByteArray listDone = "a004 OK done\r\n"; // after LOGIN and EXAMINE

QByteArray listed(int uid)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " RFC822.SIZE 5)\r\n";
}

QByteArray listed(int first, int last)
{
    QByteArray lines;
    for (int uid = first; uid <= last; ++uid)
        lines += listed(uid);
    return lines;
}

QByteArray body(int uid)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " BODY[] {4}\r\ntext)\r\n";
}

/// The list of the second half of a mailbox with UIDs 1 to 1000, as far as @p lines.
Script listBegins(const QByteArray &lines, int validity = 7)
{
    return signIn() +
           ask("a003 EXAMINE INBOX$",
               "* OK [UIDVALIDITY " + QByteArray::number(validity) + "] x\r\n* 999 EXISTS\r\n" + done) +
           ask("a004 UID FETCH 501:\\*", lines);
}

Script askedAhead(const QByteArray &set)
{
    return {expectLine("a005 UID FETCH " + set + " \\(UID FLAGS INTERNALDATE BODY\\.PEEK\\[\\]\\)$")};
}

/// Writes down who came.
class Notebook final : public MessageReceiver
{
public:
    Result<void> bodyBegins(const BodyStart & /*start*/) override { return {}; }
    Result<void> bodyBytes(std::span<const char> /*bytes*/) override { return {}; }
    Result<void> received(const WantedMessage &wanted, const FetchedMessage & /*message*/) override
    {
        fates << "received " + QByteArray::number(wanted.uid);
        return {};
    }
    void discarded() override { fates << "discarded"; }
    Result<void> vanished(const WantedMessage & /*wanted*/) override { return {}; }
    Result<void> refused(const WantedMessage & /*wanted*/, const QByteArray & /*words*/) override
    {
        return {};
    }
    Result<void> mailboxLost(const std::vector<WantedMessage> & /*wanted*/,
                             const MailboxLoss & /*loss*/) override
    {
        return {};
    }

    QByteArrayList fates;
};

/// Parts of which the first has been listed.
void offerTo(SharedListing &listing, std::size_t parts = 2)
{
    listing.deliver(listing.offer(MailboxName("INBOX"), 7, 1, 1001, parts, true),
                    {.messages = {{1, 5}}, .contents = {}});
}

/// Helps with @p listing, and says how often that has given a head start.
Result<std::size_t> help(Session &session, SharedListing &listing)
{
    return helpListing(session, listing, 3, {}).map([&](const auto & /*open*/) {
        return listing.claims().size();
    });
}

} // namespace

class TestHeadStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMessagesAreAskedForWhileTheListComes();
    void asMuchAsComesAtOnce_data();
    void asMuchAsComesAtOnce();
    void notOfAMailboxThatIsAnother();
    void notWhileOthersMayHaveToList();
    void aStreamTakesItUp();
    void whatTheServerSendsTooEarlyIsAskedForAgain();
    void anEndBeforeTheListsIsNoEndOfTheList();
    void anotherEpochWaitsForItsEnd();
    void itCanBeDropped();
};

void TestHeadStart::theFirstMessagesAreAskedForWhileTheListComes()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(listed(900) + listDone), stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(1));
    QCOMPARE(server.problems(), QStringList());
    const SharedListing::Claim claim = listing.claims().front();
    QCOMPARE(claim.worker, 3);
    QCOMPARE(claim.mailbox, MailboxName("INBOX"));
    QCOMPARE(claim.validity, 7U);
    QCOMPARE(claim.first, 501U);
    QCOMPARE(claim.last, 564U);
    QCOMPARE((*session)->headStart()->messages, std::size_t(64));
    // Delivered, and complete: nobody has to list any more.
    QVERIFY(!listing.takeRest(0ms, {}).value());
    QCOMPARE(listing.collect().messages.size(), std::size_t(1 + 64 + 1));
    QVERIFY((*session)->roundTripSeconds() > 0);
}

void TestHeadStart::asMuchAsComesAtOnce_data()
{
    QTest::addColumn<MessageList>("messages");
    QTest::addColumn<QByteArray>("set"); // none: nothing is asked for
    MessageList small;
    for (Uid uid = 51; uid < 2051; ++uid)
        small.push_back({.uid = uid, .size = 10});
    QTest::newRow("many small ones") << small << QByteArray("51:1050");
    QTest::newRow("a few large ones")
        << MessageList{{51, 200'000}, {60, 300'000}, {70, 300'000}} << QByteArray("51:60");
    QTest::newRow("one that is too large") << MessageList{{51, 600'000}, {52, 5}} << QByteArray();
}

void TestHeadStart::asMuchAsComesAtOnce()
{
    QFETCH(MessageList, messages);
    QFETCH(QByteArray, set);
    Script script = signIn();
    if (!set.isEmpty())
        script = script + Script{expectLine("UID FETCH " + set + " ")};
    const ScriptedServer server({script + Script{expectLine("LOGOUT")}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    QVERIFY(askAhead(**session, {.name = MailboxName("INBOX"), .state = {}}, messages).has_value());
    QCOMPARE((*session)->headStart() != nullptr, !set.isEmpty());
    (*session)->logOut();
    QTRY_COMPARE(server.received().size(), set.isEmpty() ? 2 : 3);
    QCOMPARE(server.problems(), QStringList());
}

void TestHeadStart::notOfAMailboxThatIsAnother()
{
    const ScriptedServer server({listBegins(listed(501, 600) + listDone, 8) + Script{expectLine("LOGOUT")}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(0));
    QVERIFY(listing.isAnyUntaken()); // given back
    (*session)->logOut();
    QTRY_COMPARE(server.problems(), QStringList());
}

void TestHeadStart::notWhileOthersMayHaveToList()
{
    const ScriptedServer server(
        {signIn() + ask("a003 EXAMINE INBOX$", "* OK [UIDVALIDITY 7] x\r\n* 999 EXISTS\r\n" + done) +
         ask("a004 UID FETCH 334:666 ", listed(401, 600) + done) +
         ask("a005 EXAMINE INBOX$", "* OK [UIDVALIDITY 7] x\r\n* 999 EXISTS\r\n" + done) +
         ask("a006 UID FETCH 667:\\*", listed(701, 800)) +
         Script{expectLine("a007 UID FETCH 701:800 "), sendBytes("a006 OK done\r\n")}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing, 3);
    QCOMPARE(help(**session, listing), std::size_t(1));
    QCOMPARE(server.problems(), QStringList());
    QCOMPARE(listing.claims().front().first, 701U);
}

void TestHeadStart::aStreamTakesItUp()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(listDone + body(501) + body(502) + done)} +
                                 ask("a006 UID FETCH 900 ", body(900) + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(1));
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    stream.takeUp((*session)->takeHeadStart().value(), {{.uid = 502, .size = 5}});
    QVERIFY(!stream.idle());
    // More can be asked for at once, without opening the mailbox again.
    const std::vector<WantedMessage> more = {{.uid = 900, .size = 5}};
    QVERIFY(stream.request(MailboxName("INBOX"), 7, more).has_value());
    while (!stream.idle())
        QVERIFY(stream.readOne().has_value());
    QCOMPARE(notebook.fates, (QByteArrayList{"discarded", "received 502", "received 900"}));
    QCOMPARE(server.problems(), QStringList());
}

/// Servers may answer two commands at once (RFC 3501 §5.5): a text in the middle of the list is lost.
void TestHeadStart::whatTheServerSendsTooEarlyIsAskedForAgain()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(body(501) + listed(900) + listDone + body(502) + done)} +
                                 ask("a006 UID FETCH 501 ", body(501) + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(1));
    QCOMPARE(listing.collect().messages.size(), std::size_t(1 + 64 + 1));
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    stream.takeUp((*session)->takeHeadStart().value(), {{.uid = 501, .size = 5}, {.uid = 502, .size = 5}});
    while (!stream.idle())
        QVERIFY(stream.readOne().has_value());
    QCOMPARE(notebook.fates, (QByteArrayList{"received 502", "received 501"}));
    QCOMPARE(server.problems(), QStringList());
}

void TestHeadStart::anEndBeforeTheListsIsNoEndOfTheList()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(body(501) + done + listed(900) + listDone)}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    const auto part = listing.takeRest(0ms, {}).value();
    QVERIFY(part);
    ExaminedMailbox examined;
    const auto whole = listPart(**session, listing, *part, &examined);
    QCOMPARE(examined.messages, 999U);
    QVERIFY(whole && *whole);
    QCOMPARE((*whole)->messages.size(), std::size_t(64 + 1));
    QVERIFY(!(*session)->headStart());
    QCOMPARE(server.problems(), QStringList());
}

/// Numbered anew since, the UIDs are those of other messages.
void TestHeadStart::anotherEpochWaitsForItsEnd()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(listDone + body(501) + done)} +
                                 ask("a006 EXAMINE INBOX$", "* OK [UIDVALIDITY 8] x\r\n" + done) +
                                 ask("a007 UID FETCH 501 ", body(501) + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(1));
    const MailboxName inbox("INBOX");
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    stream.takeUp((*session)->takeHeadStart().value(), {});
    QVERIFY(stream.accepts(inbox, 7));
    QVERIFY(!stream.accepts(inbox, 8));
    while (!stream.idle())
        QVERIFY(stream.readOne().has_value());
    QCOMPARE(notebook.fates, QByteArrayList{"discarded"});
    QVERIFY(stream.accepts(inbox, 8));
    const std::vector<WantedMessage> anew = {{.uid = 501, .size = 5}};
    QVERIFY(stream.request(inbox, 8, anew).has_value());
    while (!stream.idle())
        QVERIFY(stream.readOne().has_value());
    QCOMPARE(notebook.fates, (QByteArrayList{"discarded", "received 501"}));
    QCOMPARE(server.problems(), QStringList());
}

void TestHeadStart::itCanBeDropped()
{
    const ScriptedServer server({listBegins(listed(501, 564)) + askedAhead("501:564") +
                                 Script{sendBytes(listDone + body(501) + done)} + ask("a006 NOOP", done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    SharedListing listing;
    offerTo(listing);
    QCOMPARE(help(**session, listing), std::size_t(1));
    QVERIFY(dropHeadStart(**session).has_value());
    QVERIFY(!(*session)->headStart());
    QVERIFY(dropHeadStart(**session).has_value());
    const auto answered = (*session)->send("NOOP").and_then(
        [&](const std::string &tag) { return (*session)->complete(tag, {}); });
    QVERIFY(answered && answered->ok);
    QCOMPARE(server.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestHeadStart)
#include "test_headstart.moc"
