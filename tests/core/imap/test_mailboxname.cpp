// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mailsheaf;

class TestMailboxName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalNamesGoBothWays_data();
    void canonicalNamesGoBothWays();
    void oddNamesAreStillReadable_data();
    void oddNamesAreStillReadable();
    void anyTextSurvivesEncoding();
    void anyBytesCanBeShown();
    void isTakenApartAtTheDelimiter();
    void aFlatNameHasOnePart();
    void isShownPartByPart();
    void inboxIsNotCaseSensitive();
    void isKeyedOnItsBytes();
};

void TestMailboxName::canonicalNamesGoBothWays_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain ASCII") << QByteArray("Sent Items") << QStringLiteral("Sent Items");
    QTest::newRow("nothing") << QByteArray("") << QString();
    QTest::newRow("an ampersand") << QByteArray("Tom &- Jerry") << QStringLiteral("Tom & Jerry");
    QTest::newRow("plus signs are plain") << QByteArray("C++") << QStringLiteral("C++");
    QTest::newRow("umlauts") << QByteArray("Entw&APw-rfe") << QStringLiteral("Entwürfe");
    QTest::newRow("the example of RFC 3501")
        << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-") << QStringLiteral("~peter/mail/台北/日本語");
    QTest::newRow("an emoji, two surrogates") << QByteArray("&2D3cjA-") << QString::fromUcs4(U"\U0001F48C");
    QTest::newRow("a control character") << QByteArray("a&AAo-b") << QStringLiteral("a\nb");
}

void TestMailboxName::canonicalNamesGoBothWays()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(decodeModifiedUtf7(raw), text);
    QCOMPARE(encodeModifiedUtf7(text), raw);
}

void TestMailboxName::oddNamesAreStillReadable_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("a lone ampersand") << QByteArray("Tom & Jerry") << QStringLiteral("Tom & Jerry");
    QTest::newRow("an unfinished shift") << QByteArray("a&AP") << QStringLiteral("a&AP");
    QTest::newRow("too few digits") << QByteArray("a&A-") << QStringLiteral("a&A-");
    QTest::newRow("a whole digit too many") << QByteArray("&APwAA-") << QStringLiteral("&APwAA-");
    QTest::newRow("half a surrogate pair") << QByteArray("&2D0-") << QStringLiteral("&2D0-");
    QTest::newRow("a digit that is none") << QByteArray("&AP/-") << QStringLiteral("&AP/-");
    QTest::newRow("unencoded UTF-8") << QByteArray("Entw\xc3\xbcrfe") << QStringLiteral("Entwürfe");
    QTest::newRow("unencoded Latin-1") << QByteArray("Entw\xfcrfe") << QStringLiteral("Entwürfe");
    QTest::newRow("a letter encoded without need") << QByteArray("&AGE-") << QStringLiteral("a");
}

void TestMailboxName::oddNamesAreStillReadable()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(decodeModifiedUtf7(raw), text);
    QVERIFY2(encodeModifiedUtf7(text) != raw, "this row belongs to the canonical names");
}

void TestMailboxName::anyTextSurvivesEncoding()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50'000; ++round) {
        std::u32string codePoints(random.bounded(12U), U'a');
        for (char32_t &c : codePoints) {
            do
                c = random.bounded(3) != 0 ? random.bounded(0x20U, 0x180U) : random.bounded(0x110000U);
            while (QChar::isSurrogate(c));
        }
        QString text;
        for (const char32_t c : codePoints)
            text.append(QChar::fromUcs4(c));
        QCOMPARE(decodeModifiedUtf7(encodeModifiedUtf7(text)), text);
    }
}

void TestMailboxName::anyBytesCanBeShown()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 50'000; ++round) {
        QByteArray raw(random.bounded(1, 24), Qt::Uninitialized);
        for (char &c : raw)
            c = char(random.bounded(2) != 0 ? random.bounded(0x20, 0x7f) : random.bounded(256));
        if (round % 2 == 0)
            raw.prepend('&').append('-');
        const QString text = decodeModifiedUtf7(raw);
        QVERIFY(!text.isEmpty());
        QVERIFY(text.isValidUtf16());
    }
}

void TestMailboxName::isTakenApartAtTheDelimiter()
{
    const MailboxName name("Lists.C++..&APw-", '.');
    QCOMPARE(name.rawComponents(), (QList<QByteArray>{"Lists", "C++", "", "&APw-"}));
    QCOMPARE(name.shownLeaf(), QStringLiteral("ü"));
    QCOMPARE(MailboxName("a/b", '.').rawComponents(), QList<QByteArray>{"a/b"});
    QCOMPARE(MailboxName().rawComponents(), QList<QByteArray>{""});
}

void TestMailboxName::aFlatNameHasOnePart()
{
    const MailboxName name("a/b.c", '\0');
    QCOMPARE(name.rawComponents(), QList<QByteArray>{"a/b.c"});
    QCOMPARE(name.shown(), QStringLiteral("a/b.c"));
}

void TestMailboxName::isShownPartByPart()
{
    QCOMPARE(MailboxName("&APw-/Tom & Jerry/x", '/').shown(), QStringLiteral("ü/Tom & Jerry/x"));
}

void TestMailboxName::inboxIsNotCaseSensitive()
{
    QVERIFY(MailboxName("INBOX").isInbox());
    QVERIFY(MailboxName("Inbox").isInbox());
    QVERIFY(!MailboxName("INBOX/a").isInbox());
    QVERIFY(!MailboxName("INBOX2").isInbox());
    QCOMPARE(MailboxName("Inbox").identity(), "INBOX");
    QCOMPARE(MailboxName("Inbox/a").identity(), "Inbox/a");
}

void TestMailboxName::isKeyedOnItsBytes()
{
    QVERIFY(MailboxName("&AGE-") != MailboxName("a"));
    QCOMPARE(MailboxName("a", '/'), MailboxName("a", '.'));
    QVERIFY(MailboxName("a") < MailboxName("b"));
    QCOMPARE(qHash(MailboxName("a")), qHash(MailboxName("a")));
}

QTEST_APPLESS_MAIN(TestMailboxName)

#include "test_mailboxname.moc"
