// SPDX-License-Identifier: GPL-3.0-or-later
// Very many folders, a very large message, very many sign-ins: time and memory stay what they are for few.
#include "core/imap/session.h"
#include "endurance.h"
#include "tests/integration/backupharness.h"
#include "tests/support/syntheticserver.h"

#include <QTest>

using namespace mailsheaf;
using namespace mailsheaf::endurance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

BackupRequest requestTo(const SyntheticServer &server, const QString &archive)
{
    BackupRequest request;
    request.endpoint = {
        .host = u"127.0.0.1"_s, .port = server.port(), .security = Security::None, .caFile = {}};
    request.user = u"somebody"_s;
    request.secret = Secret(u"secret"_s);
    request.destination = archive;
    request.fsync = false;
    return request;
}

/// Compares a file with what the server says, without reading all of it at once.
bool holdsWhatWasSent(const QString &path, quint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || quint64(file.size()) != bytes)
        return false;
    quint64 position = 0;
    while (!file.atEnd()) {
        for (const char c : file.read(megabyte)) {
            if (c != SyntheticServer::textAt(position++))
                return false;
        }
    }
    return position == bytes;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandFolders();
    void aMessageOfTwoGigabytes();
    void aThousandSignIns();
};

void TestLimits::tenThousandFolders()
{
    const int folders = times(500, 10'000);
    const SyntheticServer server({.folders = folders, .messages = 1, .bytes = 200});
    const QTemporaryDir target;
    const BackupRequest request = requestTo(server, target.path());
    const qint64 before = residentBytes();
    qint64 most = 0;
    const auto watch = [&most](BackupRun &, const RunProgress &) { most = std::max(most, residentBytes()); };
    const RunReport report = runBackup(request, watch);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.mailboxes, quint64(folders));
    QCOMPARE(countFiles(target.path()), folders);
    const RunReport again = runBackup(request, watch);
    QCOMPARE(again.outcome, RunOutcome::Finished);
    QCOMPARE(again.messages, 0ULL);
    QCOMPARE(again.skipped, quint64(folders));
    qInfo("%d folders: %.1f s, then %.1f s, %lld MB", folders, double(report.elapsed.count()) / 1000,
          double(again.elapsed.count()) / 1000, static_cast<long long>((most - before) / megabyte));
    if (isMeasurable())
        QVERIFY(most - before < 100 * megabyte);
}

/// One byte more than fits into a signed number of 32 bits.
void TestLimits::aMessageOfTwoGigabytes()
{
    const quint64 bytes = times(48, 2048) * quint64(megabyte) + 1;
    const SyntheticServer server({.folders = 1, .messages = 1, .bytes = bytes});
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, target.path());
    request.workers = 1;
    const qint64 before = residentBytes();
    qint64 most = 0;
    const RunReport report = runBackup(
        request, [&most](BackupRun &, const RunProgress &) { most = std::max(most, residentBytes()); });
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.bytes, bytes);
    const QString file = target.path() + u"/mail/INBOX/messages-7/000000/0000000001.eml"_s;
    QVERIFY(holdsWhatWasSent(file, bytes));
    qInfo("%llu MB: %.1f s, %lld MB of memory", static_cast<unsigned long long>(bytes) / megabyte,
          double(report.elapsed.count()) / 1000, static_cast<long long>((most - before) / megabyte));
    if (isMeasurable())
        QVERIFY(most - before < 32 * megabyte);
}

void TestLimits::aThousandSignIns()
{
    const DovecotServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    const int most = times(100, 1000);
    const int warm = most / 10; // What libraries keep for good is there by then.
    qint64 memory = 0;
    qsizetype files = 0;
    for (int i = 0; i < most; ++i) {
        const auto session =
            Session::open(server.endpoint(), u"ann"_s, Secret(server.password()), CancelToken());
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().sentence));
        QVERIFY((*session)->listMailboxes().has_value());
        (*session)->logOut();
        if (i == warm) {
            memory = residentBytes();
            files = openFiles();
        }
    }
    qInfo("%d sign-ins: %lld KB more memory, %lld more open files", most,
          static_cast<long long>((residentBytes() - memory) / 1024),
          static_cast<long long>(openFiles() - files));
    QVERIFY(openFiles() <= files);
    if (isMeasurable())
        QVERIFY(residentBytes() - memory < 2 * megabyte);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
