// SPDX-License-Identifier: GPL-3.0-or-later
// The system's clock jumps, days forward and back, while a backup waits for a server: nothing that is
// measured or waited for depends on it. The clock is this program's own, which comes before that of the C
// library.
#include "tests/integration/backupharness.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <dlfcn.h>
#include <sys/time.h>
#include <thread>

using namespace mailsheaf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::atomic<time_t> jump = 0;

/// Jumps as long as it lives.
class JumpingClock
{
public:
    JumpingClock()
        : m_thread([this] {
            constexpr time_t day = 24 * 60 * 60;
            while (!m_stop) {
                for (const time_t seconds : {day, time_t(0), -day, 3650 * day, -3650 * day}) {
                    jump = seconds;
                    std::this_thread::sleep_for(7ms);
                }
            }
            jump = 0;
        })
    {
    }
    ~JumpingClock()
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(JumpingClock)

private:
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

} // namespace

extern "C" {

__attribute__((visibility("default"))) int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static const auto real =
        reinterpret_cast<int (*)(clockid_t, timespec *)>(::dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = real(clock, now);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += jump;
    return result;
}

__attribute__((visibility("default"))) int gettimeofday(timeval *now, void * /*zone*/) noexcept
{
    timespec precise{};
    const int result = ::clock_gettime(CLOCK_REALTIME, &precise);
    *now = {precise.tv_sec, static_cast<suseconds_t>(precise.tv_nsec / 1000)};
    return result;
}
}

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpsAreSeen();
    void jumpsDoNotMatter();
};

/// Otherwise the other test would show nothing.
void TestClock::jumpsAreSeen()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    jump = 1'000'000;
    const auto systems = std::chrono::system_clock::now();
    const qint64 seconds = before.secsTo(QDateTime::currentDateTimeUtc());
    jump = 0;
    QVERIFY(seconds >= 1'000'000);
    QVERIFY(systems - std::chrono::system_clock::now() > std::chrono::seconds(999'000));
}

void TestClock::jumpsDoNotMatter()
{
    constexpr int count = 40;
    QByteArray listed;
    Script bodies{expectLine("UID FETCH 1:40 ")};
    for (int uid = 1; uid <= count; ++uid) {
        const QByteArray number = QByteArray::number(uid);
        listed += "* " + number + " FETCH (UID " + number + " RFC822.SIZE 4)\r\n";
        bodies =
            bodies + Script{sendBytes("* " + number + " FETCH (UID " + number + " BODY[] {4}\r\ntext)\r\n"),
                            waitFor(20ms)};
    }
    const QByteArray examined = "* 40 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n%TAG% OK [READ-ONLY] done\r\n";
    const ScriptedServer server(
        {Script{waitFor(100ms), sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
                expectLine("LOGIN somebody secret"), waitFor(100ms),
                sendBytes("%TAG% OK [CAPABILITY IMAP4rev1] in\r\n"), expectLine("LIST"), waitFor(100ms),
                sendBytes("* LIST () \"/\" INBOX\r\n%TAG% OK done\r\n"), expectLine("STATUS"),
                sendBytes("* STATUS INBOX (MESSAGES 40 UIDNEXT 41 UIDVALIDITY 7)\r\n%TAG% OK done\r\n"),
                expectLine("EXAMINE"), sendBytes(examined), expectLine("UID FETCH 1:\\*"),
                sendBytes(listed + "%TAG% OK done\r\n"), expectLine("EXAMINE"), sendBytes(examined)} +
         bodies + Script{sendBytes("%TAG% OK done\r\n"), expectLine("LOGOUT")}});
    const QTemporaryDir target;
    const JumpingClock clock;
    const auto began = std::chrono::steady_clock::now();
    int negative = 0;
    const RunReport report = runBackup(
        requestToScript(server, target.filePath(u"archive"_s)), [&](BackupRun &, const RunProgress &now) {
            negative += now.elapsed < 0ms || now.elapsed > 60s || now.remaining.value_or(0ms) < 0ms ||
                        now.bytesPerSecond < 0;
        });
    QCOMPARE(server.problems(), QStringList());
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, quint64(count));
    QCOMPARE(server.connections(), 1); // nobody has believed in a time-out
    QCOMPARE(negative, 0);
    QVERIFY(report.elapsed >= 1s && report.elapsed <= std::chrono::steady_clock::now() - began);
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
