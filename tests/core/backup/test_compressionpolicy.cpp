// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/compressionpolicy.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr quint64 piece = 128 * 1024;
constexpr auto onFastLine = 2ms;  // 65 MB/s
constexpr auto onSlowLine = 21ms; // 6.2 MB/s: 50 Mbit/s

/// Lets pieces of a message come to the first worker, each after its own pause.
void feed(CompressionPolicy *policy, const std::vector<Clock::duration> &pauses)
{
    Clock::time_point now = Clock::now();
    policy->arrived(0, 1, now);
    for (const Clock::duration pause : pauses) {
        now += pause;
        policy->arrived(0, piece, now);
    }
}

} // namespace

class TestCompressionPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOffNeedNoMeasuring();
    void theLineDecides_data();
    void theLineDecides();
    void theOthersWaitForTheVerdict();
    void theOthersDoNotWaitForLong();
};

void TestCompressionPolicy::onAndOffNeedNoMeasuring()
{
    CompressionPolicy on(Compression::On);
    CompressionPolicy off(Compression::Off);
    feed(&on, std::vector<Clock::duration>(20, onFastLine));
    feed(&off, std::vector<Clock::duration>(20, onSlowLine));
    QVERIFY(on.isWanted(0) && on.isWanted(5));
    QVERIFY(!off.isWanted(0) && !off.isWanted(5));
}

void TestCompressionPolicy::theLineDecides_data()
{
    using Pauses = std::vector<Clock::duration>;
    QTest::addColumn<Pauses>("pauses");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("fast") << Pauses(8, onFastLine) << false;
    QTest::newRow("slow") << Pauses(8, onSlowLine) << true;
    QTest::newRow("too little to tell") << Pauses(7, onSlowLine) << false;
    Pauses busyServer(8, onSlowLine);
    std::fill_n(busyServer.begin(), 3, onFastLine);
    QTest::newRow("a fast line that waits for its server") << busyServer << false;
    Pauses busyHere(8, onSlowLine);
    std::fill_n(busyHere.begin(), 2, onFastLine);
    QTest::newRow("a slow line of which two pieces had piled up") << busyHere << true;
}

void TestCompressionPolicy::theLineDecides()
{
    QFETCH(std::vector<Clock::duration>, pauses);
    QFETCH(bool, wanted);
    CompressionPolicy policy(Compression::Auto);
    feed(&policy, pauses);
    QCOMPARE(policy.isWanted(0), wanted);
    QCOMPARE(policy.isWanted(1), wanted);
}

void TestCompressionPolicy::theOthersWaitForTheVerdict()
{
    CompressionPolicy policy(Compression::Auto);
    QVERIFY(!policy.isWanted(0)); // the one that measures begins without
    bool wanted = false;
    std::thread other([&] { wanted = policy.isWanted(1); });
    feed(&policy, std::vector<Clock::duration>(8, onSlowLine));
    other.join();
    QVERIFY(wanted);
}

void TestCompressionPolicy::theOthersDoNotWaitForLong()
{
    CompressionPolicy policy(Compression::Auto);
    QVERIFY(!policy.isWanted(1));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!policy.isWanted(1)); // waited once, not for every question
    QVERIFY(timer.elapsed() < 100);
}

QTEST_GUILESS_MAIN(TestCompressionPolicy)
#include "test_compressionpolicy.moc"
