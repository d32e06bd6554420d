// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/addresslookup.h"

#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestAddressLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTheFamiliesInTurn_data();
    void triesTheFamiliesInTurn();
    void anAddressNeedsNoLookup();
};

void TestAddressLookup::triesTheFamiliesInTurn_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("inTurn");
    QTest::newRow("one") << u"10.0.0.1"_s << u"10.0.0.1"_s;
    QTest::newRow("one family") << u"10.0.0.2 10.0.0.1"_s << u"10.0.0.2 10.0.0.1"_s;
    QTest::newRow("both, as many of each")
        << u"::2 ::3 10.0.0.1 10.0.0.2"_s << u"::2 10.0.0.1 ::3 10.0.0.2"_s;
    QTest::newRow("many of the first") << u"::2 ::3 ::4 10.0.0.1"_s << u"::2 10.0.0.1 ::3 ::4"_s;
    QTest::newRow("the older family first") << u"10.0.0.1 ::2 ::3"_s << u"10.0.0.1 ::2 ::3"_s;
}

void TestAddressLookup::triesTheFamiliesInTurn()
{
    QFETCH(QString, found);
    QFETCH(QString, inTurn);
    const auto addresses = [](const QString &text) {
        QList<QHostAddress> list;
        for (const QString &each : text.split(u' '))
            list << QHostAddress(each);
        return list;
    };
    QCOMPARE(familiesInTurn(addresses(found)), addresses(inTurn));
    QCOMPARE(familiesInTurn({}), QList<QHostAddress>());
}

void TestAddressLookup::anAddressNeedsNoLookup()
{
    const auto found = lookUpAddresses(u"192.0.2.7"_s, {}, CancelToken());
    QVERIFY(found.has_value());
    QCOMPARE(*found, QList{QHostAddress(u"192.0.2.7"_s)});
}

QTEST_GUILESS_MAIN(TestAddressLookup)
#include "test_addresslookup.moc"
