// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/planselection.h"

#include <QTest>

using namespace mailsheaf;

namespace {

/// Two mailboxes of four messages each, the sizes 1 to 8; one message of the second is held already.
BackupPlan plan()
{
    BackupPlan plan;
    plan.addMailbox({.name = MailboxName("A"), .validity = 1},
                    {.messages = {{1, 1}, {2, 2}, {5, 3}, {9, 4}}, .contents = {}}, {});
    plan.addMailbox({.name = MailboxName("B"), .validity = 1},
                    {.messages = {{1, 5}, {2, 6}, {3, 0}, {4, 7}, {5, 8}}, .contents = {10, 0, 30, 40, 50}},
                    {3});
    return plan;
}

} // namespace

class TestPlanSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanKnowsContents();
    void everything();
    void nothing();
    void aPart();
    void theBeginning();
    void aRangeOfUids();
};

void TestPlanSelection::aPlanKnowsContents()
{
    const BackupPlan known = plan();
    QVERIFY(known.knowsContents());
    std::vector<ContentKey> contents;
    for (std::size_t item = 0; item < known.size(); ++item)
        contents.push_back(known.content(item));
    QCOMPARE(contents, std::vector<ContentKey>({0, 0, 0, 0, 10, 0, 40, 50}));
    BackupPlan unknown;
    unknown.addMailbox({.name = MailboxName("A")}, {.messages = {{1, 1}}, .contents = {}}, {});
    QVERIFY(!unknown.knowsContents());
    QCOMPARE(unknown.content(0), 0ULL);
}

void TestPlanSelection::everything()
{
    const BackupPlan whole = plan();
    PlanSelection selection(whole);
    selection.select([](std::size_t) { return true; });
    QCOMPARE(selection.size(), whole.size());
    QCOMPARE(selection.totalBytes(), whole.totalBytes());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(selection.item(i), i);
        QCOMPARE(selection.isAdjacent(i), whole.isAdjacent(i));
        QCOMPARE(selection.mailboxEnd(i), i < 4 ? 4U : 8U);
    }
    QCOMPARE(selection.weights().back(), 8 + BackupPlan::messageOverhead);
}

void TestPlanSelection::nothing()
{
    const BackupPlan whole = plan();
    PlanSelection selection(whole);
    selection.select([](std::size_t) { return false; });
    QCOMPARE(selection.size(), 0U);
    QCOMPARE(selection.totalBytes(), 0ULL);
    QVERIFY(selection.weights().empty());
}

/// Where something was taken out, two neighbours no longer share a range of UIDs.
void TestPlanSelection::aPart()
{
    const BackupPlan whole = plan();
    PlanSelection selection(whole);
    selection.select([](std::size_t item) { return item != 1 && item != 3 && item != 4; });
    QCOMPARE(selection.size(), 5U);
    std::vector<Uid> uids;
    std::vector<bool> adjacent;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < selection.size(); ++i) {
        uids.push_back(selection.message(i).uid);
        adjacent.push_back(selection.isAdjacent(i));
        ends.push_back(selection.mailboxEnd(i));
    }
    QCOMPARE(uids, std::vector<Uid>({1, 5, 2, 4, 5}));
    QCOMPARE(adjacent, std::vector<bool>({false, false, false, false, true}));
    QCOMPARE(ends, std::vector<std::size_t>({2, 2, 5, 5, 5}));
    QCOMPARE(selection.mailboxOf(1).name.raw(), QByteArray("A"));
    QCOMPARE(selection.mailboxOf(2).name.raw(), QByteArray("B"));
    QCOMPARE(selection.totalBytes(), 1ULL + 3 + 6 + 7 + 8);
}

void TestPlanSelection::theBeginning()
{
    const BackupPlan whole = plan();
    PlanSelection selection(whole);
    selection.select([](std::size_t item) { return item < 5; });
    QCOMPARE(selection.size(), 5U);
    QCOMPARE(selection.item(4), 4U);
    QCOMPARE(selection.mailboxEnd(0), 4U);
    QCOMPARE(selection.mailboxEnd(4), 5U);
    selection.select([](std::size_t) { return true; }); // once more, otherwise
    QCOMPARE(selection.size(), 8U);
    QCOMPARE(selection.totalBytes(), whole.totalBytes());
}

void TestPlanSelection::aRangeOfUids()
{
    const BackupPlan whole = plan();
    PlanSelection selection(whole);
    selection.select([](std::size_t) { return true; });
    const MailboxName a("A");
    QCOMPARE(selection.find(a, 1, 1, 9), (IndexRange{0, 4}));
    QCOMPARE(selection.find(a, 1, 2, 5), (IndexRange{1, 3}));
    QCOMPARE(selection.find(a, 1, 3, 8), (IndexRange{2, 3})); // UIDs have gaps
    QCOMPARE(selection.find(MailboxName("B"), 1, 4, ~Uid(0)), (IndexRange{6, 8}));
    QVERIFY(selection.find(a, 1, 6, 8).isEmpty());
    QVERIFY(selection.find(a, 2, 1, 9).isEmpty()); // numbered anew
    QVERIFY(selection.find(MailboxName("C"), 1, 1, 9).isEmpty());
    selection.select([](std::size_t item) { return item != 7; });
    QVERIFY(selection.find(a, 1, 1, 9).isEmpty());
}

QTEST_APPLESS_MAIN(TestPlanSelection)
#include "test_planselection.moc"
