// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/databudget.h"

#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestDataBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerDependsOnTheServer_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<quint64>("daily");
        QTest::addColumn<bool>("evenIfLarge");
        QTest::addColumn<BudgetAnswer::Kind>("kind");
        using Kind = BudgetAnswer::Kind;
        constexpr quint64 mb = 1'000'000;
        QTest::newRow("a tenth of the day is fine") << 250 * mb << 2500 * mb << false << Kind::Fine;
        QTest::newRow("a byte more is too much") << 250 * mb + 1 << 2500 * mb << false << Kind::TooMuch;
        QTest::newRow("a known limit cannot be talked away")
            << 250 * mb + 1 << 2500 * mb << true << Kind::TooMuch;
        QTest::newRow("a gigabyte is fine where nothing is known")
            << 1000 * mb << 0ULL * mb << false << Kind::Fine;
        QTest::newRow("more must be confirmed") << 1000 * mb + 1 << 0ULL * mb << false << Kind::AskFirst;
        QTest::newRow("and goes when it is") << 9000 * mb << 0ULL * mb << true << Kind::Fine;
    }

    void theAnswerDependsOnTheServer()
    {
        QFETCH(quint64, bytes);
        QFETCH(quint64, daily);
        QFETCH(bool, evenIfLarge);
        QFETCH(BudgetAnswer::Kind, kind);
        const BudgetAnswer answer = checkBudget(bytes, daily, evenIfLarge);
        QCOMPARE(answer.kind, kind);
        QCOMPARE(answer.sentence.isEmpty(), kind == BudgetAnswer::Kind::Fine);
    }

    void theRefusalNamesTheAmounts()
    {
        const QString sentence = checkBudget(900'000'000, 2'500'000'000, false).sentence;
        for (const QString &amount : {u"900.0 MB"_s, u"2.5 GB"_s, u"250.0 MB"_s})
            QVERIFY2(sentence.contains(amount), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestDataBudget)
#include "test_databudget.moc"
