// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that are cut: at every seventh byte (MAILSHEAF_CUT_STRIDE) of what a server says in a short
// session, and at random moments of long ones with four workers, 540 in all. Each as FIN, as RST, and as
// TLS's own goodbye. Whatever happens, the archive ends as if nothing had.
#include "archivecheck.h"
#include "setting.h"
#include "tests/integration/backupharness.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/tlsproxy.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <thread>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

enum class Ending
{
    Fin,
    Rst,
    CloseNotify,
};

constexpr int longRuns = 18; ///< For each ending.
constexpr int cutsInOneRun = 10;
/// A connection that is cut while it signs in ends a run; the next one goes on.
constexpr int mostRuns = 3;
/// Backups at the same time: each waits most of its time.
constexpr qint64 lines = 6;

/// A way to the server that can be cut. Used by one thread.
class Line
{
public:
    explicit Line(const DovecotServer &server)
        : m_server(server)
        , m_plain(server.endpoint(Security::None).port)
        , m_tls(server.endpoint(Security::None).port, server.certificateFile(), server.keyFile())
    {
    }

    /// Of the connections that come now, in turn.
    void cut(Ending ending, const std::vector<qint64> &cuts)
    {
        m_plain.setRules({.cut = ending == Ending::Rst ? Cut::Reset : Cut::Close, .cutInTurn = cuts});
        m_tls.cutInTurn(cuts);
    }

    [[nodiscard]] BackupRequest request(Ending ending, const QString &user, const QString &archive) const
    {
        const bool tls = ending == Ending::CloseNotify;
        BackupRequest request = requestTo(m_server, user, archive, tls ? Security::Tls : Security::None);
        request.endpoint.port = tls ? m_tls.port() : m_plain.port();
        request.fsync = false; // what is tested here is the line
        request.firstRetryAfter = std::chrono::milliseconds(1);
        return request;
    }

    /// What the server has said so far.
    [[nodiscard]] qint64 bytesToClient() const
    {
        return m_plain.counters().bytesToClient + m_tls.bytesToClient();
    }

private:
    const DovecotServer &m_server;
    ChaosProxy m_plain;
    TlsProxy m_tls;
};

/// Backs up until nothing is missing; what is wrong, or nothing.
QString complete(const BackupRequest &request, const ArchiveCheck &check)
{
    RunReport report;
    report.outcome = RunOutcome::Failed;
    for (int run = 0; run < mostRuns && report.outcome != RunOutcome::Finished; ++run) {
        report = runBackup(request);
        if (report.error && report.error->kind != ErrorKind::Network)
            return report.error->sentence + u' ' + report.error->detail;
        if (const QStringList problems = check.violations(request.destination); !problems.isEmpty())
            return problems.join(u' ');
    }
    return check.shortcomings(request.destination).join(u' ');
}

/// @p work on several lines at once, each with its number; the first problem.
QString inParallel(const DovecotServer &server, const std::function<QString(Line &, qint64)> &work)
{
    std::vector<QString> problems(lines);
    std::vector<std::thread> threads;
    for (qint64 number = 0; number < lines; ++number)
        threads.emplace_back([&, number] {
            Line line(server);
            problems[size_t(number)] = work(line, number);
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto found = std::ranges::find_if_not(problems, &QString::isEmpty);
    return found == problems.end() ? QString() : *found;
}

} // namespace

Q_DECLARE_METATYPE(Ending)

class TestCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySeventhByteOfAShortSession_data() { endings(); }
    void everySeventhByteOfAShortSession();
    void randomMomentsOfLongSessions_data() { endings(); }
    void randomMomentsOfLongSessions();

private:
    static void endings();
    [[nodiscard]] qint64 bytesOf(Ending ending, const QString &user, int workers) const;

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ArchiveCheck> m_short;
    std::unique_ptr<ArchiveCheck> m_long;
};

void TestCuts::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    for (int number = 0; number < 3; ++number)
        QVERIFY2(m_server->append(u"short"_s, "INBOX",
                                  "Subject: " + QByteArray::number(number) + "\r\n\r\nbody\r\n"),
                 qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"long"_s, u"seed"_s, {u"--count"_s, u"300"_s}),
             qPrintable(m_server->problem()));
    // One of those that are continued where they were cut.
    QVERIFY(m_server->append(u"long"_s, "INBOX",
                             "Subject: large\r\n\r\n" + QByteArray("0123456789\r\n").repeated(300'000)));
    m_short = std::make_unique<ArchiveCheck>(m_server->messages(u"short"_s));
    m_long = std::make_unique<ArchiveCheck>(m_server->messages(u"long"_s));
    QCOMPARE(m_short->messages(), 3);
    QCOMPARE(m_long->messages(), 301);
}

void TestCuts::endings()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("FIN") << Ending::Fin;
    QTest::newRow("RST") << Ending::Rst;
    QTest::newRow("TLS close_notify") << Ending::CloseNotify;
}

/// What the server says in an undisturbed run.
qint64 TestCuts::bytesOf(Ending ending, const QString &user, int workers) const
{
    const QTemporaryDir target;
    const Line line(*m_server);
    BackupRequest request = line.request(ending, user, target.path());
    request.workers = workers;
    const RunReport report = runBackup(request);
    return report.outcome == RunOutcome::Finished ? line.bytesToClient() : 0;
}

void TestCuts::everySeventhByteOfAShortSession()
{
    QFETCH(Ending, ending);
    const qint64 bytes = bytesOf(ending, u"short"_s, 1);
    QVERIFY2(bytes > 1000, qPrintable(QString::number(bytes)));
    const qint64 stride = setting("MAILSHEAF_CUT_STRIDE", 7);
    const QString problem = inParallel(*m_server, [&](Line &line, qint64 number) {
        QString found;
        for (qint64 at = number * stride; at <= bytes && found.isEmpty(); at += lines * stride) {
            const QTemporaryDir target;
            BackupRequest request = line.request(ending, u"short"_s, target.path());
            request.workers = 1;
            line.cut(ending, {at});
            if (const QString wrong = complete(request, *m_short); !wrong.isEmpty())
                found = u"after %1 of %2 bytes: %3"_s.arg(at).arg(bytes).arg(wrong);
        }
        return found;
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("%lld bytes, %lld moments", static_cast<long long>(bytes),
          static_cast<long long>(bytes / stride + 1));
}

void TestCuts::randomMomentsOfLongSessions()
{
    QFETCH(Ending, ending);
    const quint32 seed = QRandomGenerator::system()->bounded(1'000'000U);
    const qint64 bytes = bytesOf(ending, u"long"_s, 4);
    QVERIFY(bytes > 4'000'000);
    const QString problem = inParallel(*m_server, [&](Line &line, qint64 number) {
        QRandomGenerator random(seed + quint32(number));
        QString found;
        for (qint64 run = number; run < longRuns && found.isEmpty(); run += lines) {
            const QTemporaryDir target;
            BackupRequest request = line.request(ending, u"long"_s, target.path());
            request.workers = 4;
            request.method.steal = false; // so that there are four
            std::vector<qint64> cuts(cutsInOneRun);
            std::ranges::generate(cuts, [&] { return qint64(random.bounded(quint32(bytes / 4))); });
            line.cut(ending, cuts);
            if (const QString wrong = complete(request, *m_long); !wrong.isEmpty())
                found = u"seed %1, run %2: %3"_s.arg(seed).arg(run).arg(wrong);
        }
        return found;
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestCuts)
#include "test_cuts.moc"
