// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QSet>
#include <QTest>

using namespace mailsheaf;

class ErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureCarriesEverything()
    {
        const Result<int> result =
            failure(ErrorKind::Network, QStringLiteral("The line is cut."), QStringLiteral("ECONNRESET"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().sentence, QStringLiteral("The line is cut."));
        QCOMPARE(result.error().detail, QStringLiteral("ECONNRESET"));
        QCOMPARE(result.error().retryAfter, std::chrono::milliseconds(0));
        QVERIFY(!result.error().isCancelled());
        const Result<void> passedOn = failure(result.error());
        QCOMPARE(passedOn.error(), result.error());
    }

    void onlyCancelledIsCancelled()
    {
        QVERIFY(Error::cancelled().isCancelled());
        QVERIFY(!Error::cancelled().sentence.isEmpty());
    }

    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
            words.insert(errorKindName(ErrorKind(kind)));
        QCOMPARE(words.size(), int(ErrorKind::Cancelled) + 1);
        QVERIFY(words.contains(QStringLiteral("auth")));
    }

    void serverTextIsSafeToShow_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain words stay")
            << QByteArray("[AUTHENTICATIONFAILED] No.") << QStringLiteral("[AUTHENTICATIONFAILED] No.");
        QTest::newRow("UTF-8 stays") << QByteArray("Grüße 日本 🔑") << QStringLiteral("Grüße 日本 🔑");
        QTest::newRow("terminal codes lose their escape")
            << QByteArray("\x1b[2Jgone\x07") << QStringLiteral("[2Jgone");
        QTest::newRow("a null byte goes") << QByteArray("a\0b", 3) << QStringLiteral("ab");
        QTest::newRow("a right-to-left override goes")
            << QByteArray("abc\u202egpj.exe") << QStringLiteral("abcgpj.exe");
        QTest::newRow("zero-width characters go") << QByteArray("pay\u200bpal") << QStringLiteral("paypal");
        QTest::newRow("spaces become one") << QByteArray("  too    wide ") << QStringLiteral("too wide");
        QTest::newRow("nothing stays nothing") << QByteArray() << QString();
    }

    void serverTextIsSafeToShow()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, shown);
        QCOMPARE(serverText(raw), shown);
    }

    void serverTextNeverJoinsWords()
    {
        QCOMPARE(serverText("first line\r\nsecond\tcolumn"), QStringLiteral("first line second column"));
        QCOMPARE(serverText("one\u2028two"), QStringLiteral("one two"));
    }

    void serverTextIsShort()
    {
        QCOMPARE(serverText(QByteArray(1'000'000, 'x')).size(), 500);
        QVERIFY(serverText(QByteArray("🔑").repeated(1000)).size() <= 500);
    }

    void bytesThatAreNotUtf8AreShownAsSuch()
    {
        const QString shown = serverText("caf\xe9!");
        QVERIFY(shown.startsWith(QStringLiteral("caf")));
        QVERIFY(shown.endsWith(u'!'));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
