// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/listline.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace mailsheaf;

class TestListLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfEveryLengthAreRead();
    void whatStandsBehindItDoesNotMatter();
    void asManyAsThereIsRoomForAreRead();
    void everythingElseIsForTheReader_data();
    void everythingElseIsForTheReader();
    void whatHasNotArrivedWholeWaits();
};

/// 1, 12, 123, … and 9, 99, 999, …, as far as they are read here.
void TestListLine::numbersOfEveryLengthAreRead()
{
    for (const std::string_view digits : {"123456789", "999999999", "100000000"}) {
        for (std::size_t length = 1; length <= digits.size(); ++length) {
            const std::string number(digits.substr(0, length));
            const std::string text =
                "* " + number + " FETCH (UID " + number + " RFC822.SIZE " + number + ")\r\n";
            const auto line = parseListLine(text);
            QVERIFY2(line.has_value(), text.c_str());
            QCOMPARE(line->uid, static_cast<Uid>(std::stoul(number)));
            QCOMPARE(line->size, static_cast<quint32>(std::stoul(number)));
            QCOMPARE(line->length, static_cast<quint32>(text.size()));
        }
    }
}

void TestListLine::whatStandsBehindItDoesNotMatter()
{
    const std::string first = "* 1 FETCH (UID 70 RFC822.SIZE 0)\r\n";
    for (const std::string_view next : {"* 2 FETCH (UID 71 RFC822.SIZE 5)\r\n", "\xff\xff\xff", "7777"}) {
        const auto line = parseListLine(first + std::string(next));
        QVERIFY(line.has_value());
        QCOMPARE(line->uid, Uid(70));
        QCOMPARE(line->size, 0U);
        QCOMPARE(line->length, static_cast<quint32>(first.size()));
    }
}

void TestListLine::asManyAsThereIsRoomForAreRead()
{
    std::string text;
    for (const Uid uid : {7U, 12'345U, 999'999'999U})
        text += "* 1 FETCH (UID " + std::to_string(uid) + " RFC822.SIZE " + std::to_string(uid / 3) + ")\r\n";
    text += "* 4 EXISTS\r\n";
    std::array<ListLine, 4> room;
    for (std::size_t most = 0; most <= room.size(); ++most)
        QCOMPARE(parseListLines(text, std::span(room).first(most)), std::min(most, std::size_t(3)));
    QCOMPARE(room[0].uid, 7U);
    QCOMPARE(room[1].uid, 12'345U);
    QCOMPARE(room[1].size, 4'115U);
    QCOMPARE(room[2].uid, 999'999'999U);
    QCOMPARE(room[0].length + room[1].length + room[2].length + 12, static_cast<quint32>(text.size()));
}

void TestListLine::everythingElseIsForTheReader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no UID") << QByteArray("* 1 FETCH (UID 0 RFC822.SIZE 5)\r\n");
    QTest::newRow("no digit") << QByteArray("* 1 FETCH (UID x RFC822.SIZE 5)\r\n");
    QTest::newRow("a digit missing") << QByteArray("* 1 FETCH (UID  RFC822.SIZE 5)\r\n");
    QTest::newRow("more digits than are read here")
        << QByteArray("* 1 FETCH (UID 4294967295 RFC822.SIZE 5)\r\n");
    QTest::newRow("a letter within a number") << QByteArray("* 1 FETCH (UID 12a4567890 RFC822.SIZE 5)\r\n");
    QTest::newRow("what comes after 9 in ASCII") << QByteArray("* 1 FETCH (UID 12: RFC822.SIZE 5)\r\n");
    QTest::newRow("what comes before 0 in ASCII") << QByteArray("* 1 FETCH (UID 12/ RFC822.SIZE 5)\r\n");
    QTest::newRow("not ASCII") << QByteArray("* 1 FETCH (UID 12\xb3 RFC822.SIZE 5)\r\n");
    QTest::newRow("another order") << QByteArray("* 1 FETCH (RFC822.SIZE 5 UID 1)\r\n");
    QTest::newRow("something more") << QByteArray("* 1 FETCH (UID 1 RFC822.SIZE 5 FLAGS ())\r\n");
    QTest::newRow("a line end within a number")
        << QByteArray("* 1234 FETCH (UID 123456 RFC822.SIZE 5\n6)\r\n");
    QTest::newRow("no carriage return") << QByteArray("* 1 FETCH (UID 10 RFC822.SIZE 5)\n");
    QTest::newRow("an end that comes too soon") << QByteArray("* 1 FETCH (UID 1\n RFC822.SIZE 5)\r\n");
    QTest::newRow("another response") << QByteArray("* OK ready\r\n");
}

void TestListLine::everythingElseIsForTheReader()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseListLine({text.constData(), static_cast<std::size_t>(text.size())}));
}

void TestListLine::whatHasNotArrivedWholeWaits()
{
    const std::string whole = "* 12 FETCH (UID 345 RFC822.SIZE 6789)\r\n";
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!parseListLine(std::string_view(whole).substr(0, length)));
    QVERIFY(parseListLine(whole));
}

QTEST_APPLESS_MAIN(TestListLine)
#include "test_listline.moc"
