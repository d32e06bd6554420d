// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/sharedlisting.h"

#include <QTest>

#include <thread>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

MailboxName inbox()
{
    return MailboxName("INBOX");
}

/// One message for each UID of the part, the last UID being @p end - 1.
MailboxListing everyUid(const SharedListing::Part &part, Uid end)
{
    MailboxListing listing;
    for (Uid uid = part.first; uid < (part.last == 0 ? end : part.last + 1); ++uid)
        listing.messages.push_back({.uid = uid, .size = uid});
    return listing;
}

std::vector<Uid> uidsOf(const MailboxListing &listing)
{
    std::vector<Uid> uids;
    for (const ListedMessage &message : listing.messages)
        uids.push_back(message.uid);
    return uids;
}

std::vector<Uid> uidsFrom(Uid first, Uid end)
{
    std::vector<Uid> uids;
    for (Uid uid = first; uid < end; ++uid)
        uids.push_back(uid);
    return uids;
}

} // namespace

class TestSharedListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreWorthwhile();
    void partsCoverEveryUidOnce_data();
    void partsCoverEveryUidOnce();
    void whatIsGivenBackIsTakenAgain();
    void thePlannerTakesWhatNobodyDelivers();
    void theFirstDeliveryCounts();
    void anOfferReplacesTheOneBefore();
    void contentsStayWithTheirMessages();
    void waitingEnds();

private:
    CancelToken m_cancel;
};

void TestSharedListing::partsAreWorthwhile()
{
    QCOMPARE(SharedListing::worthwhileParts(0, {.sessions = 4}), 1U);
    QCOMPARE(SharedListing::worthwhileParts(3'999, {.sessions = 4}), 1U);
    QCOMPARE(SharedListing::worthwhileParts(4'000, {.sessions = 4}), 2U);
    QCOMPARE(SharedListing::worthwhileParts(3'000'000, {.sessions = 4}), 4U);
    QCOMPARE(SharedListing::worthwhileParts(3'000'000, {.sessions = 0}), 1U);
    QCOMPARE(SharedListing::worthwhileParts(599, {.sessions = 4, .atHand = true}), 1U);
    QCOMPARE(SharedListing::worthwhileParts(1'200, {.sessions = 4, .atHand = true}), 4U);
    QCOMPARE(SharedListing::worthwhileParts(1'200, {.sessions = 1, .atHand = true}), 1U);
}

void TestSharedListing::partsCoverEveryUidOnce_data()
{
    QTest::addColumn<Uid>("first");
    QTest::addColumn<Uid>("end");
    QTest::addColumn<int>("parts");
    QTest::newRow("even") << Uid(1) << Uid(401) << 4;
    QTest::newRow("uneven") << Uid(17) << Uid(1000) << 7;
    QTest::newRow("fewer UIDs than parts") << Uid(5) << Uid(8) << 6;
    QTest::newRow("fewer, from the first UID on") << Uid(1) << Uid(4) << 6;
    QTest::newRow("the largest UIDs") << Uid(4'294'967'000U) << Uid(4'294'967'295U) << 3;
}

void TestSharedListing::partsCoverEveryUidOnce()
{
    QFETCH(Uid, first);
    QFETCH(Uid, end);
    QFETCH(int, parts);
    SharedListing listing;
    const auto own = listing.offer(inbox(), 7, first, end, static_cast<std::size_t>(parts));
    listing.deliver(own, everyUid(own, end));
    while (const auto part = listing.takeRest(0ms, m_cancel).value())
        listing.deliver(*part, everyUid(*part, end));
    QCOMPARE(uidsOf(listing.collect()), uidsFrom(first, end));
}

void TestSharedListing::whatIsGivenBackIsTakenAgain()
{
    SharedListing listing;
    listing.deliver(listing.offer(inbox(), 7, 1, 101, 2), {});
    const auto taken = listing.take(m_cancel);
    QVERIFY(taken);
    QCOMPARE(taken->first, 51U);
    listing.giveBack(*taken);
    const auto again = listing.take(m_cancel);
    QVERIFY(again);
    QCOMPARE(again->first, 51U);
}

void TestSharedListing::thePlannerTakesWhatNobodyDelivers()
{
    SharedListing listing;
    listing.deliver(listing.offer(inbox(), 7, 1, 101, 2), {});
    const auto slow = listing.take(m_cancel);
    QVERIFY(slow);
    const auto rest = listing.takeRest(20ms, m_cancel);
    QVERIFY(rest && *rest);
    QCOMPARE((*rest)->number, slow->number);
    listing.deliver(**rest, everyUid(**rest, 101));
    QVERIFY(!listing.takeRest(0ms, m_cancel).value());
}

void TestSharedListing::theFirstDeliveryCounts()
{
    SharedListing listing;
    const auto own = listing.offer(inbox(), 7, 1, 4, 1);
    listing.deliver(own, everyUid(own, 4));
    listing.deliver(own, {});
    listing.giveBack(own);
    QVERIFY(!listing.takeRest(0ms, m_cancel).value());
    QCOMPARE(uidsOf(listing.collect()), uidsFrom(1, 4));
}

void TestSharedListing::anOfferReplacesTheOneBefore()
{
    SharedListing listing;
    const auto old = listing.offer(inbox(), 7, 1, 4, 1);
    const auto own = listing.offer(inbox(), 8, 1, 6, 1);
    listing.deliver(old, everyUid(old, 4));
    listing.giveBack(old);
    listing.deliver(own, everyUid(own, 6));
    QCOMPARE(uidsOf(listing.collect()), uidsFrom(1, 6));
}

void TestSharedListing::contentsStayWithTheirMessages()
{
    SharedListing listing;
    const auto own = listing.offer(inbox(), 7, 1, 7, 3);
    listing.deliver(own, everyUid(own, 7));
    const auto second = listing.take(m_cancel);
    const auto third = listing.take(m_cancel);
    QVERIFY(second && third);
    MailboxListing named = everyUid(*second, 7);
    named.contents = {33, 44};
    listing.deliver(*third, everyUid(*third, 7));
    listing.deliver(*second, named);
    const MailboxListing whole = listing.collect();
    QCOMPARE(uidsOf(whole), uidsFrom(1, 7));
    QCOMPARE(whole.contents, (std::vector<ContentKey>{0, 0, 33, 44, 0, 0}));
}

void TestSharedListing::waitingEnds()
{
    SharedListing listing;
    std::thread closer([&] {
        std::this_thread::sleep_for(20ms);
        listing.close();
    });
    QVERIFY(!listing.take(m_cancel));
    closer.join();

    SharedListing other;
    other.deliver(other.offer(inbox(), 7, 1, 101, 2), {});
    QVERIFY(other.take(m_cancel));
    const CancelToken cancelled;
    cancelled.cancel();
    QVERIFY(!other.take(cancelled));
    const auto rest = other.takeRest(1h, cancelled);
    QVERIFY(!rest && rest.error().isCancelled());
}

QTEST_APPLESS_MAIN(TestSharedListing)
#include "test_sharedlisting.moc"
