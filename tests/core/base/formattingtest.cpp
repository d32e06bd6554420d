// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formatting.h"
#include "core/base/englishplurals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace mailsheaf;
using namespace std::chrono_literals;

class FormattingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void messagesAreCounted()
    {
        QCOMPARE(formatMessages(0), QStringLiteral("0 messages"));
        QCOMPARE(formatMessages(1), QStringLiteral("1 message"));
        QCOMPARE(formatMessages(1200), QStringLiteral("1200 messages"));
        QCOMPARE(formatMessages(5'000'000'000), QStringLiteral("5000000000 messages"));
    }

    void theUsersLocaleGroupsDigits()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(formatMessages(1200), QStringLiteral("1,200 messages"));
        QCOMPARE(formatMessageRate(1480), QStringLiteral("1,480 messages/s"));
        QCOMPARE(formatBytes(2'400'000), QStringLiteral("2.4 MB"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(formatMessageRate(1480), QStringLiteral("1.480 messages/s"));
        QCOMPARE(formatBytes(2'400'000), QStringLiteral("2,4 MB"));
    }

    void bytesCountInPowersOfAThousand_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << quint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("less than a kilobyte") << quint64(999) << QStringLiteral("999 bytes");
        QTest::newRow("a kilobyte") << quint64(1000) << QStringLiteral("1.0 kB");
        QTest::newRow("megabytes") << quint64(2'449'000) << QStringLiteral("2.4 MB");
        QTest::newRow("terabytes") << quint64(3'000'000'000'000) << QStringLiteral("3.0 TB");
    }

    void bytesCountInPowersOfAThousand()
    {
        QFETCH(quint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(formatBytes(bytes), text);
        QCOMPARE(formatByteRate(double(bytes)), text + QStringLiteral("/s"));
    }

    void slowRatesHaveADecimal()
    {
        QCOMPARE(formatMessageRate(0), QStringLiteral("0.0 messages/s"));
        QCOMPARE(formatMessageRate(0.26), QStringLiteral("0.3 messages/s"));
        QCOMPARE(formatMessageRate(9.94), QStringLiteral("9.9 messages/s"));
        QCOMPARE(formatMessageRate(10), QStringLiteral("10 messages/s"));
    }

    void durationsUseTwoUnitsAtMost_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("less than a second");
        QTest::newRow("just below half a second") << qint64(499) << QStringLiteral("less than a second");
        QTest::newRow("half a second") << qint64(500) << QStringLiteral("1 s");
        QTest::newRow("seconds") << qint64(8000) << QStringLiteral("8 s");
        QTest::newRow("almost a minute rounds up to one") << qint64(59'700) << QStringLiteral("1 min 0 s");
        QTest::newRow("minutes") << qint64(200'000) << QStringLiteral("3 min 20 s");
        QTest::newRow("hours") << qint64(7'500'000) << QStringLiteral("2 h 5 min");
        QTest::newRow("days stay hours") << qint64(432'000'000) << QStringLiteral("120 h 0 min");
    }

    void durationsUseTwoUnitsAtMost()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(std::chrono::milliseconds(milliseconds)), text);
    }

    void englishPluralsLeaveOtherTextsAlone()
    {
        QCOMPARE(m_plurals.translate("c", "%n message(s)", nullptr, 1), QStringLiteral("%n message"));
        QCOMPARE(m_plurals.translate("c", "%n message(s)", nullptr, 0), QStringLiteral("%n messages"));
        QCOMPARE(m_plurals.translate("c", "%n mailbox(es)", nullptr, 2), QStringLiteral("%n mailboxes"));
        QCOMPARE(m_plurals.translate("c", "%n mailbox(es)", nullptr, 1), QStringLiteral("%n mailbox"));
        QVERIFY(m_plurals.translate("c", "%n sheep", nullptr, 2).isNull());
        QVERIFY(m_plurals.translate("c", "parser(s)", nullptr, -1).isNull());
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(FormattingTest)
#include "formattingtest.moc"
