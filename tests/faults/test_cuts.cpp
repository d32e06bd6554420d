// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that are cut: at every seventh byte of what a server says in a short session, and at random
// moments of long ones with several workers, 500 in all. Each as FIN, as RST, and as TLS's own goodbye.
// Whatever happens, the archive ends as if nothing had.
#include "archivecheck.h"
#include "tests/integration/backupharness.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/tlsproxy.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

enum class Ending
{
    Fin,
    Rst,
    CloseNotify,
};

constexpr int offsetStride = 7;
constexpr int longCuts = 500;
constexpr int cutsInOneRun = 10;

/// A connection that is cut while it signs in ends a run; the next one goes on.
constexpr int mostRuns = 3;

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
    void cutConnections(Ending ending, const std::vector<qint64> &cuts);
    [[nodiscard]] BackupRequest requestVia(Ending ending, const QString &user) const;
    [[nodiscard]] qint64 bytesOf(const BackupRequest &request) const;
    void completes(const BackupRequest &request, const ArchiveCheck &check);

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ChaosProxy> m_plain;
    std::unique_ptr<TlsProxy> m_tls;
    std::unique_ptr<ArchiveCheck> m_short;
    std::unique_ptr<ArchiveCheck> m_long;
    QTemporaryDir m_directory;
    int m_archives = 0;
    int m_runs = 0;
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
    const quint16 port = m_server->endpoint(Security::None).port;
    m_plain = std::make_unique<ChaosProxy>(port);
    m_tls = std::make_unique<TlsProxy>(port, m_server->certificateFile(), m_server->keyFile());
    QVERIFY(m_plain->port() != 0 && m_tls->port() != 0);
}

void TestCuts::endings()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("FIN") << Ending::Fin;
    QTest::newRow("RST") << Ending::Rst;
    QTest::newRow("TLS close_notify") << Ending::CloseNotify;
}

/// Of the connections that come now, in turn.
void TestCuts::cutConnections(Ending ending, const std::vector<qint64> &cuts)
{
    m_plain->setRules({.cut = ending == Ending::Rst ? Cut::Reset : Cut::Close, .cutInTurn = cuts});
    m_tls->cutInTurn(cuts);
}

BackupRequest TestCuts::requestVia(Ending ending, const QString &user) const
{
    const bool tls = ending == Ending::CloseNotify;
    BackupRequest request = requestTo(*m_server, user, {}, tls ? Security::Tls : Security::None);
    request.endpoint.port = tls ? m_tls->port() : m_plain->port();
    request.fsync = false; // what is tested here is the line
    request.firstRetryAfter = std::chrono::milliseconds(1);
    return request;
}

/// What the server says in an undisturbed run.
qint64 TestCuts::bytesOf(const BackupRequest &request) const
{
    const QTemporaryDir target;
    const qint64 before = m_plain->counters().bytesToClient + m_tls->bytesToClient();
    BackupRequest undisturbed = request;
    undisturbed.destination = target.path();
    (void)runBackup(undisturbed);
    return m_plain->counters().bytesToClient + m_tls->bytesToClient() - before;
}

void TestCuts::completes(const BackupRequest &request, const ArchiveCheck &check)
{
    BackupRequest cut = request;
    cut.destination = m_directory.filePath(u"archive-%1"_s.arg(++m_archives));
    RunReport report;
    for (int run = 0; run < mostRuns && report.outcome != RunOutcome::Finished; ++run) {
        report = runBackup(cut);
        ++m_runs;
        QVERIFY2(report.outcome == RunOutcome::Finished || report.error->kind == ErrorKind::Network,
                 report.error ? qPrintable(report.error->sentence) : "without an error");
        QCOMPARE(check.violations(cut.destination), QStringList());
    }
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(check.shortcomings(cut.destination), QStringList());
    QVERIFY(QDir(cut.destination).removeRecursively());
}

void TestCuts::everySeventhByteOfAShortSession()
{
    QFETCH(Ending, ending);
    BackupRequest request = requestVia(ending, u"short"_s);
    request.workers = 1;
    cutConnections(ending, {});
    const qint64 bytes = bytesOf(request);
    QVERIFY2(bytes > 1000, qPrintable(QString::number(bytes)));
    m_runs = 0;
    for (qint64 offset = 0; offset <= bytes; offset += offsetStride) {
        cutConnections(ending, {offset});
        completes(request, *m_short);
        if (QTest::currentTestFailed()) {
            qWarning("after %lld of %lld bytes", static_cast<long long>(offset),
                     static_cast<long long>(bytes));
            return;
        }
    }
    qInfo("%lld bytes, %d backups", static_cast<long long>(bytes), m_runs);
}

/// The sign-in goes well, or there is nothing to be seen of what follows.
void TestCuts::randomMomentsOfLongSessions()
{
    QFETCH(Ending, ending);
    const quint32 seed = QRandomGenerator::system()->bounded(1'000'000U);
    QRandomGenerator random(seed);
    BackupRequest request = requestVia(ending, u"long"_s);
    request.workers = 4;
    request.method.steal = false; // so that there are four
    cutConnections(ending, {});
    const qint64 bytes = bytesOf(request);
    QVERIFY(bytes > 4'000'000);
    m_runs = 0;
    for (int done = 0; done < longCuts / 3 + 1; done += cutsInOneRun) {
        std::vector<qint64> cuts(cutsInOneRun);
        std::ranges::generate(cuts, [&] { return 1500 + random.bounded(bytes / 4); });
        cutConnections(ending, cuts);
        completes(request, *m_long);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u, %d cuts before", seed, done);
            return;
        }
    }
    qInfo("%d backups", m_runs);
}

QTEST_GUILESS_MAIN(TestCuts)
#include "test_cuts.moc"
