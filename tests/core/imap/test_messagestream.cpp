// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of every message that is asked for, whatever the server answers: exactly one fate for each.
#include "core/imap/messagestream.h"

#include "tests/core/imap/scriptedsession.h"

#include <QTest>

#include <array>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr UidValidity validity = 7;

Script examined()
{
    return ask("EXAMINE INBOX$", "* OK [UIDVALIDITY 7] x\r\n%TAG% OK done\r\n");
}

QByteArray body(int uid, const QByteArray &text)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " BODY[] {" + QByteArray::number(text.size()) + "}\r\n" +
           text + ")\r\n";
}

const QByteArray done = "%TAG% OK done\r\n";

/// Writes down the fates; the call named failAt fails.
class Notebook final : public MessageReceiver
{
public:
    explicit Notebook(QByteArray failAt = {})
        : m_failAt(std::move(failAt))
    {
    }

    Result<void> bodyBegins(const BodyStart &start) override
    {
        m_body.clear();
        m_offset = start.offset;
        return result("begins");
    }
    Result<void> bodyBytes(std::span<const char> bytes) override
    {
        m_body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return result("bytes");
    }
    Result<void> received(const WantedMessage &wanted, const FetchedMessage & /*message*/) override
    {
        return note(wanted, "received", m_offset > 0 ? QByteArray::number(m_offset) + '+' + m_body : m_body);
    }
    void discarded() override { fates << "discarded"; }
    Result<void> vanished(const WantedMessage &wanted) override { return note(wanted, "vanished"); }
    Result<void> refused(const WantedMessage &wanted, const QByteArray &words) override
    {
        return note(wanted, "refused", words);
    }
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) override
    {
        lossReason = loss.reason;
        for (const WantedMessage &each : wanted)
            (void)note(each, loss.renumbered ? "renumbered" : "lost");
        return result("lost");
    }

    QByteArrayList fates;
    QString lossReason;

private:
    Result<void> note(const WantedMessage &wanted, const QByteArray &what, const QByteArray &more = {})
    {
        fates << QByteArray::number(wanted.uid) + ' ' + what + (more.isNull() ? "" : ": " + more);
        return result(what);
    }
    [[nodiscard]] Result<void> result(const QByteArray &what) const
    {
        return what == m_failAt ? failure(ErrorKind::Archive, u"full"_s) : Result<void>();
    }

    QByteArray m_failAt;
    QByteArray m_body;
    quint64 m_offset = 0;
};

std::vector<WantedMessage> wanted(std::initializer_list<Uid> uids)
{
    std::vector<WantedMessage> all;
    for (const Uid uid : uids)
        all.push_back({.uid = uid, .size = 5, .adjacent = !all.empty()});
    return all;
}

/// Asks for @p messages and reads to the end.
Result<void> fetch(MessageStream &stream, std::span<const WantedMessage> messages)
{
    auto went = stream.request(MailboxName("INBOX"), validity, messages);
    while (went && !stream.idle())
        went = stream.readOne();
    return went;
}

/// What was asked for, from the server's lines.
QByteArrayList fetchesOf(const ScriptedServer &server)
{
    QByteArrayList sets;
    for (const QByteArray &line : server.received()) {
        const qsizetype at = line.indexOf("UID FETCH ");
        if (at >= 0)
            sets << line.mid(at + 10).trimmed();
    }
    return sets;
}

} // namespace

class TestMessageStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fates_data();
    void fates();
    void throttlingIsNoFate_data();
    void throttlingIsNoFate();
    void failuresNameWhatIsUnanswered_data();
    void failuresNameWhatIsUnanswered();
    void whatTheReceiverFailsWithEndsIt_data();
    void whatTheReceiverFailsWithEndsIt();
    void aLostMailboxLosesItsMessages_data();
    void aLostMailboxLosesItsMessages();
    void aLostMailboxIsOpenedAgain();
    void anOpenMailboxIsNotOpenedAgain_data();
    void anOpenMailboxIsNotOpenedAgain();
    void bodiesThatNobodyWantsEndIt();
    void longRequestsAreSeveralCommands();
    void theRestOfAMessageIsACommandOfItsOwn();
    void oneByOneIsOneByOne();
    void wantsMoreUntilEnoughIsOnItsWay();
    void aFastLineIsKnownAfterOnePortion();
    void labelsAndContentsAreAskedForWhereTheyAre();
    void nothingIsSentAfterAStop();
};

void TestMessageStream::fates_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArrayList>("fates");
    const auto row = [](const char *name, const Script &script, const QByteArrayList &fates) {
        QTest::newRow(name) << script << fates;
    };
    const Script both = {expectLine("UID FETCH 1:2 ")};
    const auto answer = [](const QByteArray &bytes) { return Script{sendBytes(bytes)}; };
    const auto alone = [](const QByteArray &bytes) {
        return ask("UID FETCH 2 \\(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK\\[\\]\\)$", bytes);
    };
    const auto probe = [](const QByteArray &bytes) { return ask("UID FETCH 2 \\(UID\\)$", bytes); };
    const QByteArray first = body(1, "first");
    const QByteArray two = "2 received: other";
    const QByteArray one = "1 received: first";

    row("both come", both + answer(first + body(2, "other") + done), {one, two});
    row("both come, and the command is refused", both + answer(first + body(2, "other") + "%TAG% NO hm\r\n"),
        {one, two});
    row("one comes alone", both + answer(first + done) + alone(body(2, "other") + done), {one, two});
    row("one comes alone, after BAD",
        both + answer(first + "%TAG% BAD hm\r\n") + alone(body(2, "other") + "%TAG% NO hm\r\n"), {one, two});
    row("one is empty, as it says",
        both + answer(first + done) + alone("* 2 FETCH (UID 2 RFC822.SIZE 0 BODY[] {0}\r\n)\r\n" + done),
        {one, "2 received"});
    row("one has gone", both + answer(first + done) + alone(done) + probe(done), {one, "2 vanished"});
    row("one is there and not given",
        both + answer(first + done) + alone("%TAG% NO broken\r\n") +
            probe("* 9 FETCH (UID 9)\r\n* 2 FETCH (UID 2)\r\n" + done),
        {one, "2 refused: broken"});
    row("one is left out, though there",
        both + answer(first + done) + alone(done) + probe("* 2 FETCH (UID 2)\r\n" + done),
        {one, "2 refused: OK done"});
    row("even the question is refused",
        both + answer(first + done) + alone("%TAG% NO broken\r\n") + probe("%TAG% BAD really\r\n"),
        {one, "2 refused: broken"});
    row("NIL, again and again",
        both + answer(first + "* 2 FETCH (UID 2 BODY[] NIL)\r\n" + done) +
            alone("* 2 FETCH (UID 2 BODY[] NIL)\r\n" + done),
        {one, "discarded", "discarded", "2 refused: BODY[] NIL"});
    row("two texts, again and again",
        both + answer(first + "* 2 FETCH (UID 2 BODY[] {1}\r\na BODY[] {1}\r\nb)\r\n" + done) +
            alone("* 2 FETCH (UID 2 BODY[] \"a\" BODY[] \"b\")\r\n" + done),
        {one, "discarded", "discarded", "2 refused: BODY[] ... BODY[] ..."});
    row("empty though it has a size",
        both + answer(first + "* 2 FETCH (UID 2 BODY[] \"\")\r\n" + done) +
            alone("* 2 FETCH (UID 2 RFC822.SIZE 5 BODY[] \"\")\r\n" + done),
        {one, "discarded", "discarded", "2 refused: BODY[] \"\""});
    row("that of another message, and twice",
        both + answer(body(7, "alien") + first + first + body(2, "other") + done),
        {"discarded", one, "discarded", two});
    row("news in between",
        both + answer("* 3 EXISTS\r\n* 1 FETCH (UID 1 FLAGS ())\r\n" + first + "* 1 EXPUNGE\r\n+ hm\r\n" +
                      body(2, "other") + done),
        {one, two});
}

void TestMessageStream::fates()
{
    QFETCH(Script, script);
    QFETCH(QByteArrayList, fates);
    const ScriptedServer server({signIn() + examined() + script});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1, 2}));
    QVERIFY2(fetched.has_value(), qPrintable(fetched ? QString() : fetched.error().sentence));
    QCOMPARE(notebook.fates, fates);
    QCOMPARE(server.problems(), QStringList());
    QVERIFY(stream.unanswered().empty());
}

void TestMessageStream::throttlingIsNoFate_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray later = "%TAG% NO [OVERQUOTA] Account exceeded command or bandwidth limits.\r\n";
    QTest::newRow("of a command") << ask("UID FETCH 1:2 ", body(1, "first") + later);
    QTest::newRow("of a message alone")
        << ask("UID FETCH 1:2 ", body(1, "first") + done) + ask("UID FETCH 2 ", later);
    QTest::newRow("of the question whether it is there") << ask("UID FETCH 1:2 ", body(1, "first") + done) +
                                                                ask("UID FETCH 2 ", done) +
                                                                ask("UID FETCH 2 ", later);
}

void TestMessageStream::throttlingIsNoFate()
{
    QFETCH(Script, script);
    const ScriptedServer server({signIn() + examined() + script});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1, 2}));
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().kind, ErrorKind::Throttled);
    QCOMPARE(notebook.fates, QByteArrayList{"1 received: first"});
    QCOMPARE(stream.unanswered().size(), 1U);
    QCOMPARE(stream.unanswered().front().uid, 2U);
}

void TestMessageStream::failuresNameWhatIsUnanswered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a cut") << body(1, "first") << ErrorKind::Network;
    QTest::newRow("an answer to nothing") << body(1, "first") + "x9 OK done\r\n" << ErrorKind::Protocol;
    QTest::newRow("nonsense") << body(1, "first") + "\r\n" << ErrorKind::Protocol;
}

void TestMessageStream::failuresNameWhatIsUnanswered()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const ScriptedServer server({signIn() + examined() + ask("UID FETCH 1:2 ", answer)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1, 2}));
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().kind, kind);
    QCOMPARE(stream.unanswered().size(), 1U);
    QCOMPARE(stream.unanswered().front().uid, 2U);
}

void TestMessageStream::whatTheReceiverFailsWithEndsIt_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<Script>("script");
    const Script bodies = ask("UID FETCH 1:2 ", body(1, "first") + body(2, "other") + done);
    const Script quoted = ask("UID FETCH 1:2 ", "* 1 FETCH (UID 1 BODY[] \"first\")\r\n");
    for (const char *at : {"begins", "bytes", "received"}) {
        QTest::addRow("%s", at) << QByteArray(at) << bodies;
        QTest::addRow("%s, of a quoted text", at) << QByteArray(at) << quoted;
    }
    const Script nothing =
        ask("UID FETCH 1:2 ", done) + ask("UID FETCH 1 ", done) + ask("UID FETCH 2 ", done);
    QTest::newRow("vanished") << QByteArray("vanished")
                              << nothing + ask("UID FETCH 1 \\(UID\\)", done) +
                                     ask("UID FETCH 2 \\(UID\\)", done);
    QTest::newRow("refused") << QByteArray("refused")
                             << nothing + ask("UID FETCH 1 \\(UID\\)", "* 1 FETCH (UID 1)\r\n" + done) +
                                    ask("UID FETCH 2 \\(UID\\)", done);
    QTest::newRow("lost") << QByteArray("lost") << ask("UID FETCH 1:2 ", "* OK [UIDVALIDITY 8] x\r\n" + done);
}

/// A full disk: nothing more is read into nowhere.
void TestMessageStream::whatTheReceiverFailsWithEndsIt()
{
    QFETCH(QByteArray, at);
    QFETCH(Script, script);
    const ScriptedServer server({signIn() + examined() + script + Script{stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook(at);
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1, 2}));
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().sentence, u"full"_s);
}

void TestMessageStream::aLostMailboxLosesItsMessages_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArrayList>("fates");
    QTest::addColumn<QString>("words");
    QTest::newRow("it cannot be opened")
        << ask("EXAMINE", "%TAG% NO gone\r\n") + ask("UID FETCH 1:2 ", "%TAG% BAD nothing open\r\n")
        << QByteArrayList{"1 lost", "2 lost"} << u"gone"_s;
    QTest::newRow("it has other numbers")
        << ask("EXAMINE", "* OK [UIDVALIDITY 8] x\r\n%TAG% OK done\r\n") +
               ask("UID FETCH 1:2 ", body(1, "alien") + done)
        << QByteArrayList{"discarded", "1 renumbered", "2 renumbered"} << u"made anew"_s;
    QTest::newRow("it does not say its numbers")
        << ask("EXAMINE", "%TAG% OK done\r\n") + ask("UID FETCH 1:2 ", done)
        << QByteArrayList{"1 renumbered", "2 renumbered"} << u"made anew"_s;
    QTest::newRow("it gets other numbers meanwhile")
        << examined() + ask("UID FETCH 1:2 ", body(1, "first") + "* OK [UIDVALIDITY 8] x\r\n* 2 EXISTS\r\n" +
                                                  body(2, "alien") + done)
        << QByteArrayList{"1 received: first", "discarded", "2 renumbered"} << u"made anew"_s;
    QTest::newRow("all had come before")
        << examined() + ask("UID FETCH 1:2 ",
                            body(1, "first") + body(2, "other") + "* OK [UIDVALIDITY 8] x\r\n" + done)
        << QByteArrayList{"1 received: first", "2 received: other"} << QString();
}

void TestMessageStream::aLostMailboxLosesItsMessages()
{
    QFETCH(Script, script);
    QFETCH(QByteArrayList, fates);
    QFETCH(QString, words);
    const ScriptedServer server({signIn() + script});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1, 2}));
    QVERIFY2(fetched.has_value(), qPrintable(fetched ? QString() : fetched.error().sentence));
    QCOMPARE(notebook.fates, fates);
    QVERIFY2(notebook.lossReason.contains(words), qPrintable(notebook.lossReason));
}

void TestMessageStream::aLostMailboxIsOpenedAgain()
{
    const ScriptedServer server({signIn() + ask("EXAMINE", "%TAG% NO gone\r\n") + ask("UID FETCH 1 ", done) +
                                 examined() + ask("UID FETCH 1 ", body(1, "first") + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const MailboxName inbox("INBOX");
    QVERIFY(stream.request(inbox, validity, wanted({1})).has_value());
    QVERIFY(stream.accepts(inbox, validity));
    QVERIFY(!stream.accepts(MailboxName("Other"), validity));
    QVERIFY(!stream.accepts(inbox, validity + 1));
    QVERIFY(stream.readOne().has_value());
    QVERIFY(!stream.accepts(inbox, validity)); // until what is on its way has arrived
    QVERIFY(stream.readOne().has_value());
    QVERIFY(stream.accepts(inbox, validity));
    QVERIFY(fetch(stream, wanted({1})).has_value());
    QCOMPARE(notebook.fates, (QByteArrayList{"1 lost", "1 received: first"}));
    QCOMPARE(server.problems(), QStringList());
}

void TestMessageStream::anOpenMailboxIsNotOpenedAgain_data()
{
    const Script fetched = ask("UID FETCH 1 ", body(1, "first") + done);
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<UidValidity>("epoch");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("fate");
    QTest::newRow("it is open") << QByteArray("INBOX") << validity << fetched
                                << QByteArray("1 received: first");
    QTest::newRow("another is") << QByteArray("Other") << validity << examined() + fetched
                                << QByteArray("1 received: first");
    QTest::newRow("of another epoch")
        << QByteArray("INBOX") << validity - 1 << examined() + fetched << QByteArray("1 received: first");
    QTest::newRow("it has other numbers since")
        << QByteArray("INBOX") << validity << ask("UID FETCH 1 ", "* OK [UIDVALIDITY 8] x\r\n" + done)
        << QByteArray("1 renumbered");
}

void TestMessageStream::anOpenMailboxIsNotOpenedAgain()
{
    QFETCH(QByteArray, name);
    QFETCH(UidValidity, epoch);
    QFETCH(Script, script);
    QFETCH(QByteArray, fate);
    const ScriptedServer server({signIn() + script});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    stream.setOpen({.name = MailboxName(name), .state = {.uidValidity = epoch, .uidNext = 2, .messages = 1}});
    QVERIFY(fetch(stream, wanted({1})).has_value());
    QCOMPARE(notebook.fates, QByteArrayList{fate});
    QCOMPARE(server.problems(), QStringList());
}

void TestMessageStream::bodiesThatNobodyWantsEndIt()
{
    const ScriptedServer server({signIn() + examined() +
                                 ask("UID FETCH 1 ", body(9, "alien").repeated(2001)) +
                                 Script{stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    const auto fetched = fetch(stream, wanted({1}));
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().kind, ErrorKind::Protocol);
    QCOMPARE(notebook.fates.size(), 2001);
}

/// Exchange refuses long lines.
void TestMessageStream::longRequestsAreSeveralCommands()
{
    std::vector<WantedMessage> many;
    for (Uid i = 0; i < 150; ++i)
        many.push_back({.uid = 10 * i + 1, .size = 5});
    for (Uid i = 0; i < 300; ++i)
        many.push_back({.uid = 4'000'000'000U + 10 * i, .size = 5, .adjacent = i % 2 == 1});
    many[3].alone = true;
    Script answers;
    for (int i = 0; i < 6; ++i)
        answers = answers + Script{expectLine("UID FETCH")};
    const ScriptedServer server({signIn() + examined() + answers + Script{stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    QVERIFY(stream.request(MailboxName("INBOX"), validity, many).has_value());
    QTRY_COMPARE(fetchesOf(server).size(), 6);
    const QByteArrayList sets = fetchesOf(server);
    QVERIFY(sets[0].startsWith("1,11,21 ("));
    QVERIFY(sets[1].startsWith("31 ("));
    for (const QByteArray &set : sets)
        QVERIFY2(set.size() < 2100, set.constData());
    QVERIFY(sets[5].contains(":4000002990 ("));
    QCOMPARE(stream.unanswered().size(), many.size());
}

void TestMessageStream::theRestOfAMessageIsACommandOfItsOwn()
{
    std::vector<WantedMessage> messages = wanted({1, 2, 3});
    messages[1].have = 3;
    messages[1].total = 10;
    const ScriptedServer server(
        {signIn() + examined() + ask("UID FETCH 1 ", body(1, "first") + done) +
         ask("UID FETCH 2 .*BODY.PEEK\\[\\]<3.7>", "* 2 FETCH (UID 2 BODY[]<3> {7}\r\nthe end)\r\n" + done) +
         ask("UID FETCH 3 ", body(3, "third") + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    QVERIFY(fetch(stream, messages).has_value());
    QCOMPARE(notebook.fates,
             (QByteArrayList{"1 received: first", "2 received: 3+the end", "3 received: third"}));
}

void TestMessageStream::oneByOneIsOneByOne()
{
    const ScriptedServer server({signIn() + examined() + ask("UID FETCH 1 ", body(1, "first") + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {.oneByOne = true});
    QVERIFY(stream.wantsMore());
    QCOMPARE(stream.appetiteMessages(), std::size_t(1));
    QVERIFY(stream.request(MailboxName("INBOX"), validity, wanted({1})).has_value());
    QVERIFY(!stream.wantsMore());
    while (!stream.idle())
        QVERIFY(stream.readOne().has_value());
    QVERIFY(stream.wantsMore());
    QVERIFY((*session)->roundTripSeconds() > 0);
}

void TestMessageStream::wantsMoreUntilEnoughIsOnItsWay()
{
    Script script = signIn() + examined();
    for (int i = 0; i < 4; ++i)
        script = script + Script{expectLine("UID FETCH")};
    const ScriptedServer server({script + Script{stallForever()}});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {.commandsInFlight = 4, .startBytes = 1000});
    const MailboxName inbox("INBOX");
    QVERIFY(stream.request(inbox, validity, wanted({1})).has_value());
    QVERIFY(stream.wantsMore()); // two commands, EXAMINE among them, but few bytes
    std::vector<WantedMessage> large = wanted({2});
    large[0].size = 2000;
    QVERIFY(stream.request(inbox, validity, large).has_value());
    QVERIFY(!stream.wantsMore()); // enough bytes
    MessageStream other(**session, notebook, {.commandsInFlight = 2, .startBytes = 1000});
    QVERIFY(other.request(inbox, validity, wanted({3})).has_value());
    QVERIFY(!other.wantsMore()); // enough commands
}

/// Also when it brings all of that in less time than a rate is otherwise measured over.
void TestMessageStream::aFastLineIsKnownAfterOnePortion()
{
    const QByteArray text(2 * 1024 * 1024, 'x');
    const ScriptedServer server({signIn() + examined() + ask("UID FETCH 1 ", body(1, text) + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    QCOMPARE(stream.bytesPerSecond(), 0.0);
    QVERIFY(fetch(stream, wanted({1})).has_value());
    QVERIFY(stream.bytesPerSecond() > 0);
}

void TestMessageStream::labelsAndContentsAreAskedForWhereTheyAre()
{
    const ScriptedServer server(
        {signIn("IMAP4rev1 X-GM-EXT-1") + examined() +
         ask("UID FETCH 1 \\(UID FLAGS X-GM-LABELS INTERNALDATE X-GM-MSGID BODY.PEEK\\[\\]\\)$",
             body(1, "first") + done)});
    const auto session = openSession(server);
    QVERIFY(session.has_value());
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    QVERIFY(fetch(stream, wanted({1})).has_value());
    QCOMPARE(notebook.fates, QByteArrayList{"1 received: first"});
}

void TestMessageStream::nothingIsSentAfterAStop()
{
    const ScriptedServer server({signIn() + Script{stallForever()}});
    const CancelToken cancel;
    const auto session = openSession(server, cancel);
    QVERIFY(session.has_value());
    cancel.cancel();
    Notebook notebook;
    MessageStream stream(**session, notebook, {});
    for (const bool alone : {false, true}) {
        std::vector<WantedMessage> messages = wanted({1});
        messages[0].alone = alone;
        const auto fetched = fetch(stream, messages);
        QVERIFY(!fetched.has_value());
        QVERIFY(fetched.error().isCancelled());
    }
}

QTEST_GUILESS_MAIN(TestMessageStream)
#include "test_messagestream.moc"
