// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/fetchattributes.h"

#include <QTest>

using namespace mailsheaf;
using Body = FetchResponse::Body;

class TestFetchAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void rejects_data();
    void rejects();
    void readsLabels();
    void readsContentIds_data();
    void readsContentIds();
    void readsHeaders();
    void readsDates_data();
    void readsDates();
};

void TestFetchAttributes::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("uid");
    QTest::addColumn<QByteArrayList>("flags");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("body");

    const auto row = [](const char *name, const char *text, quint32 uid, const QByteArrayList &flags,
                        qint64 size, Body body) {
        QTest::newRow(name) << QByteArray(text) << uid << flags << size << static_cast<int>(body);
    };
    row("a listing", "(UID 12 RFC822.SIZE 3456)", 12, {}, 3456, Body::Absent);
    row("attributes in another order", "(RFC822.SIZE 1 UID 4294967295)", 4294967295U, {}, 1, Body::Absent);
    row("lower case", "(uid 7 flags (\\Seen $Forwarded))", 7, {"\\Seen", "$Forwarded"}, -1, Body::Absent);
    row("Recent is not a flag of the message", "(UID 7 FLAGS (\\Recent \\Seen))", 7, {"\\Seen"}, -1,
        Body::Absent);
    row("a streamed body", "(UID 7 BODY[] \x01)", 7, {}, -1, Body::Received);
    row("a quoted body", "(UID 7 BODY[] \"Hi\")", 7, {}, -1, Body::Received);
    row("an empty body", "(UID 7 BODY[] \"\")", 7, {}, -1, Body::Received);
    row("two bodies", "(UID 7 BODY[] \x01 BODY[] \"Hi\")", 7, {}, -1, Body::Twice);
    row("no body at all", "(UID 7 BODY[] NIL)", 7, {}, -1, Body::Nil);
    row("what nobody asked for", "(X-GM-MSGID 12 UID 7 ENVELOPE (NIL \"a )(\" ((\"x\"))) X {3}\r\n))))", 7,
        {}, -1, Body::Absent);
    row("a section with a list in its name", "(BODY[HEADER.FIELDS (TO \"CC\")] \"To: x\" UID 8)", 8, {}, -1,
        Body::Absent);
    for (const char *name : {"BODY[]<", "BODY[]<1", "BODY[]x1>", "BODY[]<>", "BODY[TEXT]"})
        row(name, qPrintable(QStringLiteral("(UID 7 %1 x)").arg(QLatin1StringView(name))), 7, {}, -1,
            Body::Absent);
    row("brackets in a name", "(UID 7 A[b[c] (d)] x E] y)", 7, {}, -1, Body::Absent);
    row("the rest of a body", "(UID 7 BODY[]<512> \x01)", 7, {}, -1, Body::Received);
    row("NIL and a body", "(UID 7 BODY[] NIL BODY[] \"a\")", 7, {}, -1, Body::Twice);
    row("no date", "(UID 7 INTERNALDATE NIL)", 7, {}, -1, Body::Absent);
    row("nothing", "()", 0, {}, -1, Body::Absent);
}

void TestFetchAttributes::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, uid);
    QFETCH(QByteArrayList, flags);
    QFETCH(qint64, size);
    QFETCH(int, body);
    const auto parsed = parseFetchAttributes({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->response.message.uid, uid);
    QCOMPARE(parsed->response.message.flags, flags);
    QCOMPARE(parsed->response.announcedSize ? static_cast<qint64>(*parsed->response.announcedSize) : -1,
             size);
    QCOMPARE(static_cast<int>(parsed->response.body), body);
}

void TestFetchAttributes::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no parenthesis") << QByteArray("UID 1");
    QTest::newRow("no end") << QByteArray("(UID 1");
    QTest::newRow("UID zero") << QByteArray("(UID 0)");
    QTest::newRow("UID too large") << QByteArray("(UID 4294967296)");
    QTest::newRow("UID that is none") << QByteArray("(UID x)");
    QTest::newRow("two UIDs") << QByteArray("(UID 1 UID 2)");
    QTest::newRow("a string without end") << QByteArray("(UID 1 X \"abc)");
    QTest::newRow("a literal that lies") << QByteArray("(UID 1 X {30}\r\nabc)");
    QTest::newRow("a name without a value") << QByteArray("(UID)");
    QTest::newRow("nested far too deep")
        << QByteArray("(X ") + QByteArray(100000, '(') + QByteArray(100000, ')') + ")";
    QTest::newRow("closed too often") << QByteArray("(X )) UID 1)");
    QTest::newRow("two content ids") << QByteArray("(UID 1 EMAILID (M1) EMAILID (M2))");
    QTest::newRow("a content id without parentheses") << QByteArray("(UID 1 EMAILID M1)");
    QTest::newRow("two headers") << QByteArray("(UID 1 BODY[HEADER] \"a\" BODY[HEADER]<0> \"b\")");
    QTest::newRow("nested flags") << QByteArray("(FLAGS (\\Seen (a)))");
    QTest::newRow("flags without parentheses") << QByteArray("(FLAGS \\Seen)");
    QTest::newRow("flags without end") << QByteArray("(FLAGS (\\Seen");
    QTest::newRow("a date without its value") << QByteArray("(INTERNALDATE)");
    QTest::newRow("a body without its value") << QByteArray("(UID 1 BODY[])");
    QTest::newRow("a second body without its value") << QByteArray("(UID 1 BODY[] \"a\" BODY[])");
    QTest::newRow("a body whose place is no number") << QByteArray("(UID 1 BODY[]<x>)");
    QTest::newRow("a header without its value") << QByteArray("(BODY[HEADER])");
    QTest::newRow("a size that is none") << QByteArray("(UID 1 RFC822.SIZE x)");
    QTest::newRow("two ids of Gmail") << QByteArray("(X-GM-MSGID 1 X-GM-MSGID 2)");
    QTest::newRow("an id of Gmail without its value") << QByteArray("(X-GM-MSGID)");
    QTest::newRow("a content id without end") << QByteArray("(EMAILID (M1");
    QTest::newRow("labels without parentheses") << QByteArray("(X-GM-LABELS a)");
    QTest::newRow("labels without end") << QByteArray("(X-GM-LABELS (a");
    QTest::newRow("far too many labels") << "(X-GM-LABELS (" + QByteArray("a ").repeated(20'000) + "))";
    QTest::newRow("a backslash at the end of a string") << QByteArray("(X \"abc\\");
    QTest::newRow("a literal without its line") << QByteArray("(X {3}abc)");
    QTest::newRow("a literal without its number") << QByteArray("(X {}\r\nabc)");
    QTest::newRow("a name without a space") << QByteArray("(X(a)");
    QTest::newRow("a line end in between") << QByteArray("(X a\rb)");
}

void TestFetchAttributes::rejects()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseFetchAttributes({text.constData(), static_cast<std::size_t>(text.size())}).has_value());
}

void TestFetchAttributes::readsLabels()
{
    const auto read =
        parseFetchAttributes("(UID 7 X-GM-LABELS (\"\\\\Inbox\" work \"a \\\"b\\\"\" {3}\r\n(x)) FLAGS ())");
    QVERIFY(read.has_value());
    QCOMPARE(read->response.message.labels, QByteArrayList({"\\Inbox", "work", "a \"b\"", "(x)"}));
    QVERIFY(read->response.hasFlags);
    const auto none = parseFetchAttributes("(UID 7 X-GM-LABELS ())");
    QVERIFY(none && none->response.message.labels && none->response.message.labels->isEmpty());
    QVERIFY(!none->response.hasFlags);
    const auto untold = parseFetchAttributes("(UID 7)");
    QVERIFY(untold && !untold->response.message.labels);
    QVERIFY(!parseFetchAttributes("(UID 7 X-GM-LABELS (a (b)))"));
}

void TestFetchAttributes::readsContentIds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("Gmail's") << QByteArray("(X-GM-MSGID 1278455344230334865 UID 7)")
                             << QByteArray("gm:1278455344230334865");
    QTest::newRow("the largest one") << QByteArray("(X-GM-MSGID 18446744073709551615 UID 7)")
                                     << QByteArray("gm:18446744073709551615");
    QTest::newRow("an object id") << QByteArray("(UID 7 EMAILID (M6d99ac3275bb4e_-))")
                                  << QByteArray("oid:M6d99ac3275bb4e_-");
    QTest::newRow("in lower case") << QByteArray("(UID 7 emailid (aB))") << QByteArray("oid:aB");
    QTest::newRow("one of 255 characters") << "(UID 7 EMAILID (" + QByteArray(255, 'x') + "))"
                                           << "oid:" + QByteArray(255, 'x');
    QTest::newRow("longer than allowed") << "(UID 7 EMAILID (" + QByteArray(256, 'x') + "))" << QByteArray();
    QTest::newRow("with other characters than allowed")
        << QByteArray("(UID 7 EMAILID (a/b))") << QByteArray();
    QTest::newRow("of two parts") << QByteArray("(UID 7 EMAILID (a b))") << QByteArray();
    QTest::newRow("no number") << QByteArray("(X-GM-MSGID NIL UID 7)") << QByteArray();
    QTest::newRow("too large a number")
        << QByteArray("(X-GM-MSGID 18446744073709551616 UID 7)") << QByteArray();
    QTest::newRow("none") << QByteArray("(UID 7)") << QByteArray();
}

void TestFetchAttributes::readsContentIds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const auto parsed = parseFetchAttributes({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->response.message.uid, 7U);
    QCOMPARE(parsed->response.message.contentId, id);
    QCOMPARE(contentKey(parsed->response.message.contentId) == 0, id.isEmpty());
}

void TestFetchAttributes::readsHeaders()
{
    const auto whole = parseFetchAttributes("(UID 7 BODY[HEADER] {8}\r\nA: b\r\n\r\n)");
    QVERIFY(whole.has_value());
    QCOMPARE(whole->response.header.value_or("none"), QByteArray("A: b\r\n\r\n"));
    QCOMPARE(whole->response.body, Body::Absent);
    const auto beginning = parseFetchAttributes("(BODY[HEADER]<0> \"A: b\" UID 7)");
    QVERIFY(beginning.has_value());
    QCOMPARE(beginning->response.header.value_or("none"), QByteArray("A: b"));
    const auto fields = parseFetchAttributes("(BODY[HEADER.FIELDS (TO)] \"To: x\" UID 7)");
    QVERIFY(fields.has_value());
    QVERIFY(!fields->response.header);
}

void TestFetchAttributes::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("west of Greenwich") << QByteArray("17-Jul-1996 02:44:25 -0700") << qint64(837596665);
    QTest::newRow("east of Greenwich") << QByteArray("01-Jan-2024 00:00:00 +0530") << qint64(1704047400);
    QTest::newRow("a day with a space") << QByteArray(" 1-Jan-1970 00:00:01 +0000") << qint64(1);
    QTest::newRow("before 1970") << QByteArray("31-Dec-1969 23:59:59 +0000") << qint64(-1);
    QTest::newRow("a leap day") << QByteArray("29-feb-2024 12:00:00 +0000") << qint64(1709208000);
    QTest::newRow("no leap day") << QByteArray("29-Feb-2023 12:00:00 +0000") << qint64(-999);
    QTest::newRow("no month") << QByteArray("01-Foo-2023 12:00:00 +0000") << qint64(-999);
    QTest::newRow("nothing") << QByteArray() << qint64(-999);
    QTest::newRow("letters") << QByteArray("xx-Jan-yyyy hh:mm:ss +zzzz") << qint64(-999);
    for (const char *wrong :
         {"17.Jul-1996 02:44:25 -0700", "17-Jul.1996 02:44:25 -0700", "17-Jul-1996T02:44:25 -0700",
          "17-Jul-1996 02.44:25 -0700", "17-Jul-1996 02:44.25 -0700", "17-Jul-1996 02:44:25.-0700",
          "17-Jul-1996 02:44:25 *0700", "x7-Jul-1996 02:44:25 -0700", "17-Jul-19x6 02:44:25 -0700",
          "17-Jul-1996 x2:44:25 -0700", "17-Jul-1996 02:x4:25 -0700", "17-Jul-1996 02:44:x5 -0700",
          "17-Jul-1996 02:44:25 -07x0", "00-Jul-1996 02:44:25 -0700", " x-Jul-1996 02:44:25 -0700"})
        QTest::addRow("%s", wrong) << QByteArray(wrong) << qint64(-999);
}

void TestFetchAttributes::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(parseInternalDate({text.constData(), static_cast<std::size_t>(text.size())}).value_or(-999),
             seconds);
}

QTEST_APPLESS_MAIN(TestFetchAttributes)
#include "test_fetchattributes.moc"
