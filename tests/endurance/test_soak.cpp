// SPDX-License-Identifier: GPL-3.0-or-later
// Backups one after the other while another program changes the mail and the network fails; in the end the
// archive holds what the server has. MAILSHEAF_SOAK says for how many seconds, MAILSHEAF_SEED which changes
// and faults.
#include "core/archive/mailpath.h"
#include "core/verify/archiveverifier.h"
#include "endurance.h"
#include "restlessclient.h"
#include "tests/faults/archivecheck.h"
#include "tests/integration/backupharness.h"
#include "tests/support/chaosproxy.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <map>

using namespace mailsheaf;
using namespace mailsheaf::endurance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

int seconds()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("MAILSHEAF_SOAK", &isNumber);
    return isNumber ? given : 5;
}

/// A network that mostly works.
ProxyRules anyRules(QRandomGenerator &random)
{
    ProxyRules rules;
    rules.cut = random.bounded(2) == 0 ? Cut::Close : Cut::Reset;
    switch (random.bounded(5)) {
    case 0:
        rules.cutAfter = random.bounded(300'000);
        rules.faultyConnections = 1 + random.bounded(4);
        break;
    case 1:
        rules.bytesPerSecond = 500'000 + random.bounded(5'000'000);
        break;
    case 2:
        rules.maxConnections = 1 + random.bounded(3);
        break;
    case 3:
        rules.delay = std::chrono::milliseconds(random.bounded(15));
        break;
    default:
        break;
    }
    return rules;
}

/// One line for each message of @p served: where it lies, what it is, how it is marked.
QStringList expected(const std::vector<ServedMessage> &served)
{
    QStringList lines;
    for (const ServedMessage &each : served) {
        lines << messagePath(MailboxName(each.mailbox), each.uidValidity, each.uid) + u' ' +
                     QString::fromLatin1(each.sha256) + u' ' + QString::fromLatin1(each.flags.join(' '));
    }
    lines.sort();
    return lines;
}

/// The same of what the archive says is still there, of the mailboxes that the server has.
QStringList held(const QString &archive, const std::vector<ServedMessage> &served)
{
    QSet<QString> there;
    for (const ServedMessage &each : served)
        there << QString::fromLatin1(each.mailbox.toHex()) + u'|' + QString::number(each.uidValidity);
    QStringList lines;
    for (const QString &row : catalogueRows(
             archive, "SELECT lower(hex(raw_name)), uidvalidity, uid, lower(hex(sha256)), flags"
                      " FROM message JOIN mailbox ON mailbox.id = mailbox_id WHERE vanished IS NULL")) {
        const QStringList fields = row.split(u'|');
        if (!there.contains(fields[0] + u'|' + fields[1]))
            continue;
        QStringList flags = fields[4].split(u' ', Qt::SkipEmptyParts);
        flags.sort();
        lines << messagePath(MailboxName(QByteArray::fromHex(fields[0].toLatin1())), fields[1].toUInt(),
                             fields[2].toUInt()) +
                     u' ' + fields[3] + u' ' + flags.join(u' ');
    }
    lines.sort();
    return lines;
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArchiveEndsAsTheServer();

private:
    void backUpFor(std::chrono::seconds time, const BackupRequest &request, ChaosProxy &line,
                   QRandomGenerator &random);

    std::map<QString, int> m_endings;
};

/// Cuts all connections now and then, and changes the rules for those to come.
void TestSoak::backUpFor(std::chrono::seconds time, const BackupRequest &request, ChaosProxy &line,
                         QRandomGenerator &random)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(time.count() * 1000)) {
        line.setRules(anyRules(random));
        const int cutAt = random.bounded(40);
        int progresses = 0;
        const RunReport report = runBackup(request, [&](BackupRun &, const RunProgress &) {
            if (++progresses == cutAt) {
                line.cutAll(random.bounded(2) == 0 ? Cut::Close : Cut::Reset);
                line.setRules(anyRules(random));
            }
        });
        ++m_endings[report.error ? errorKindName(report.error->kind) : outcomeKey(report.outcome)];
        const bool isForeseen = !report.error || report.error->kind == ErrorKind::Network ||
                                report.error->kind == ErrorKind::Throttled;
        QVERIFY2(isForeseen, qPrintable(report.error ? report.error->sentence : QString()));
    }
}

void TestSoak::theArchiveEndsAsTheServer()
{
    DovecotServer server;
    QVERIFY2(server.makeMailbox(u"ann"_s, u"seed"_s, {u"--count"_s, u"200"_s}), qPrintable(server.problem()));
    QRandomGenerator random(seed());
    ChaosProxy line(server.endpoint(Security::None).port);
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, u"ann"_s, target.filePath(u"archive"_s), Security::None);
    request.endpoint.port = line.port();
    request.firstRetryAfter = std::chrono::milliseconds(10);
    request.fsync = false;
    QCOMPARE(runBackup(request).outcome, RunOutcome::Finished);

    const qint64 memory = residentBytes();
    const qsizetype files = openFiles();
    RestlessClient other(server, "ann", random.generate());
    backUpFor(std::chrono::seconds(seconds()), request, line, random);
    other.stop();
    QCOMPARE(other.problem(), QByteArray());
    qInfo("%s", qPrintable(other.summary()));
    for (const auto &[ending, count] : m_endings)
        qInfo("%d runs: %s", count, qPrintable(ending));
    if (QTest::currentTestFailed())
        return;

    line.setRules({});
    RunReport report = runBackup(request);
    if (report.outcome != RunOutcome::Finished)
        report = runBackup(request); // what was being given up is asked for again
    QVERIFY2(report.outcome == RunOutcome::Finished, qPrintable(outcomeKey(report.outcome)));
    const auto served = server.messages(u"ann"_s);
    QCOMPARE(held(request.destination, served), expected(served));

    const auto verified = verifyArchive(request.destination, {}, {}, CancelToken());
    QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().sentence));
    QCOMPARE(verified->problems.size(), 0);
    qInfo("%zu messages; %lld KB more memory, %lld more open files", served.size(),
          static_cast<long long>((residentBytes() - memory) / 1024),
          static_cast<long long>(openFiles() - files));
    QVERIFY(openFiles() <= files);
    if (isMeasurable())
        QVERIFY(residentBytes() - memory < 32 * megabyte);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "test_soak.moc"
