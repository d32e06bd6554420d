// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listresponse.h"

#include <QTest>

using namespace mailsheaf;

class TestListResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMailboxes_data();
    void readsMailboxes();
    void readsStates();
    void rejectsNonsense();
};

void TestListResponse::readsMailboxes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("selectable");
    QTest::addColumn<SpecialUse>("use");
    QTest::newRow("an atom") << QByteArray("(\\HasNoChildren) \"/\" INBOX") << QByteArray("INBOX") << '/'
                             << true << SpecialUse::None;
    QTest::newRow("a quoted name") << QByteArray(R"((\Sent) "." "Sent \"Mail\"")")
                                   << QByteArray("Sent \"Mail\"") << '.' << true << SpecialUse::Sent;
    QTest::newRow("a backslash as delimiter")
        << QByteArray(R"(() "\\" a)") << QByteArray("a") << '\\' << true << SpecialUse::None;
    QTest::newRow("a literal") << QByteArray("(\\Noselect) NIL {5}\r\na\"b c") << QByteArray("a\"b c") << '\0'
                               << false << SpecialUse::None;
    QTest::newRow("raw bytes stay as they are")
        << QByteArray("() \"/\" \"Entw&APw-rfe\"") << QByteArray("Entw&APw-rfe") << '/' << true
        << SpecialUse::None;
    QTest::newRow("extended data after the name")
        << QByteArray("(\\NonExistent \\Junk) \"/\" x (\"CHILDINFO\" (\"SUBSCRIBED\"))") << QByteArray("x")
        << '/' << false << SpecialUse::Junk;
}

void TestListResponse::readsMailboxes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, raw);
    QFETCH(char, delimiter);
    QFETCH(bool, selectable);
    QFETCH(SpecialUse, use);
    const auto info = parseList({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(info.has_value());
    QCOMPARE(info->name.raw(), raw);
    QCOMPARE(info->name.delimiter(), delimiter);
    QCOMPARE(info->selectable, selectable);
    QCOMPARE(info->use, use);
}

void TestListResponse::readsStates()
{
    const auto status = parseStatus(
        "\"a b\" (MESSAGES 231 UIDNEXT 44292 UIDVALIDITY 99 SIZE 5000000000 HIGHESTMODSEQ 7 X 1)");
    QVERIFY(status.has_value());
    QCOMPARE(status->rawName, QByteArray("a b"));
    QCOMPARE(status->messages, 231U);
    QCOMPARE(status->uidNext, 44292U);
    QCOMPARE(status->uidValidity, 99U);
    QCOMPARE(status->bytes.value_or(0), 5000000000ULL);
    QCOMPARE(status->highestModSeq, 7ULL);
    QVERIFY(!parseStatus("a ()")->bytes.has_value());
}

void TestListResponse::rejectsNonsense()
{
    for (const char *text : {"", "(", "() \"/\"", "() \"//\" x", "() \"/\" NIL", "() \"/\" \"x", "INBOX"})
        QVERIFY2(!parseList(text).has_value(), text);
    for (const char *text : {"", "x", "x (MESSAGES)", "x (MESSAGES 1", "NIL (MESSAGES 1)"})
        QVERIFY2(!parseStatus(text).has_value(), text);
}

QTEST_APPLESS_MAIN(TestListResponse)
#include "test_listresponse.moc"
