// SPDX-License-Identifier: GPL-3.0-or-later
// Auto against a real server, on lines of which it is known how many workers they reward.
#include "backupharness.h"
#include "chaosproxy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestAutoWorkers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatTheLineRewards_data();
    void findsWhatTheLineRewards();
    void makesDoWithThreeConnections_data();
    void makesDoWithThreeConnections();
    void theUsersNumberEndsIt();
    void aSmallMailboxGetsFewWorkersAtOnce();

private:
    [[nodiscard]] BackupRequest autoRequest(const DovecotServer &server, const QString &user,
                                            const QString &destination) const
    {
        BackupRequest request = requestTo(server, user, destination);
        request.autoWorkers = WorkerBounds();
        return request;
    }

    std::unique_ptr<DovecotServer> m_server;
};

void TestAutoWorkers::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"small"_s, u"small"_s, {u"--count"_s, u"6000"_s}),
             qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"seed"_s, u"seed"_s), qPrintable(m_server->problem()));
}

void TestAutoWorkers::findsWhatTheLineRewards_data()
{
    QTest::addColumn<qint64>("connectionRate");
    QTest::addColumn<qint64>("lineRate");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("a line as fast as six connections") << 250'000LL << 1'500'000LL << 5 << 8;
    QTest::newRow("a line as fast as two connections") << 500'000LL << 1'000'000LL << 2 << 3;
}

void TestAutoWorkers::findsWhatTheLineRewards()
{
    QFETCH(qint64, connectionRate);
    QFETCH(qint64, lineRate);
    QFETCH(int, least);
    QFETCH(int, most);
    const QTemporaryDir target;
    BackupRequest request = autoRequest(*m_server, u"small"_s, target.path());
    request.compression = Compression::Off;
    ProxyRules rules;
    rules.connectionBytesPerSecond = connectionRate;
    rules.bytesPerSecond = lineRate;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QByteArray course;
    int last = 0;
    const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &progress) {
        if (progress.autoWorkers.value_or(0) == last)
            return;
        last = progress.autoWorkers.value_or(0);
        course += QByteArray::number(static_cast<double>(progress.elapsed.count()) / 1000, 'f', 1) +
                  " s: " + QByteArray::number(last) + "  ";
    });
    qInfo("%s", course.constData());
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"small"_s));
    QVERIFY2(report.bestWorkers, course.constData());
    QVERIFY2(*report.bestWorkers >= least && *report.bestWorkers <= most, course.constData());
    QVERIFY2(report.notes.join(u' ').contains(u"best for this server"_s),
             qPrintable(report.notes.join(u' ')));
}

void TestAutoWorkers::makesDoWithThreeConnections_data()
{
    QTest::addColumn<bool>("serverSaysSo");
    QTest::newRow("the server says so") << true;
    QTest::newRow("the fourth is closed before the greeting") << false;
}

void TestAutoWorkers::makesDoWithThreeConnections()
{
    QFETCH(bool, serverSaysSo);
    DovecotServer::Options options;
    options.maxConnections = serverSaysSo ? 3 : 100;
    DovecotServer server(options);
    QVERIFY2(server.makeMailbox(u"seed"_s, u"seed"_s), qPrintable(server.problem()));
    const QTemporaryDir target;
    BackupRequest request = autoRequest(server, u"seed"_s, target.path());
    request.autoWorkers->start = 8;
    request.oneByOne = true;
    ProxyRules rules;
    rules.delay = std::chrono::milliseconds(5);
    rules.maxConnections = serverSaysSo ? -1 : 3;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    int first = 0;
    int last = 0;
    const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &progress) {
        last = progress.autoWorkers.value_or(0);
        first = first == 0 ? last : first;
    });
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1200ULL);
    QCOMPARE(emlHashes(target.path()), server.messageHashes(u"seed"_s));
    QCOMPARE(first, 8);
    // Dovecot counts late: sign-ins of the same moment may pass together.
    QVERIFY2(report.workers >= 3 && report.workers <= (serverSaysSo ? 7 : 3),
             qPrintable(QString::number(report.workers)));
    QVERIFY2(last <= report.workers, qPrintable(QString::number(last)));
    QVERIFY2(report.notes.first().contains(u"allowed no more than"_s), qPrintable(report.notes.join(u' ')));
    // Nobody asks again and again for what was refused.
    QVERIFY(server.logins(u"seed"_s) <= report.workers + 8);
}

void TestAutoWorkers::theUsersNumberEndsIt()
{
    const QTemporaryDir target;
    BackupRequest request = autoRequest(*m_server, u"seed"_s, target.path());
    request.oneByOne = true;
    std::optional<int> before;
    std::optional<int> after;
    const RunReport report = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        if (!before) {
            before = progress.autoWorkers;
            run.setWorkers(2);
        }
        after = progress.autoWorkers;
    });
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(before, std::optional(recommendedWorkers));
    QVERIFY(!after);
    QVERIFY(!report.bestWorkers);
}

void TestAutoWorkers::aSmallMailboxGetsFewWorkersAtOnce()
{
    const QTemporaryDir target;
    BackupRequest request = autoRequest(*m_server, u"seed"_s, target.path());
    request.autoWorkers->start = 16;
    const RunReport report = runBackup(request);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(emlHashes(target.path()), m_server->messageHashes(u"seed"_s));
    QVERIFY2(report.workers <= 3, qPrintable(QString::number(report.workers))); // 2.5 MB
    QVERIFY(!report.bestWorkers); // nothing was measured, so nothing is remembered
}

QTEST_GUILESS_MAIN(TestAutoWorkers)
#include "test_autoworkers.moc"
