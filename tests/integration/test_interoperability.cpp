// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"
#include "courierserver.h"
#include "cyrusserver.h"

#include "core/archive/mailpath.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// What the tests must know about a server before they start.
struct ServerKind
{
    const char *name;
    std::unique_ptr<MailServer> (*start)();
    int refusedEdgeMessages; ///< Of the awkward messages, those that the server does not let in.
    int changedEdgeMessages; ///< Of the others, those that it does not serve as they were given to it.
    int connections;         ///< What it allows from one address; 0: as many as anybody wants.
};

const QList<ServerKind> &serverKinds()
{
    static const QList<ServerKind> kinds = {
        {"Dovecot",
         []() -> std::unique_ptr<MailServer> {
             return std::make_unique<DovecotServer>(
                 DovecotServer::Options{.compresses = true, .separator = '^'});
         },
         0, 0, 0},
        {"Cyrus", []() -> std::unique_ptr<MailServer> { return std::make_unique<CyrusServer>(); }, 12, 2, 0},
        {"Courier", []() -> std::unique_ptr<MailServer> { return std::make_unique<CourierServer>(); }, 0, 8,
         4},
    };
    return kinds;
}

/// Sorted, and within each row its fourth column, the flags, which a server may tell in any order.
QStringList inOrder(QStringList rows)
{
    for (QString &row : rows) {
        QStringList columns = row.split(u'|');
        QStringList flags = columns[3].split(u' ');
        std::sort(flags.begin(), flags.end());
        columns[3] = flags.join(u' ');
        row = columns.join(u'|');
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QByteArray numbered(int number)
{
    return "From: a@example.org\r\nSubject: number " + QByteArray::number(number) + "\r\n\r\ntext\r\n";
}

bool appendNumbered(MailServer &server, const QString &user, const QByteArray &mailbox, int from, int to)
{
    bool done = true;
    for (int number = from; number <= to; ++number)
        done = done && server.append(user, mailbox, numbered(number));
    return done;
}

} // namespace

#define VERIFY_FINISHED(report)                                                                              \
    QVERIFY2(!(report).error, (report).error ? qPrintable((report).error->sentence) : "");                   \
    QVERIFY2((report).failures.isEmpty(), qPrintable((report).failures.value(0).reason));                    \
    QCOMPARE((report).outcome, RunOutcome::Finished)

/// The same backups from Dovecot, Cyrus and Courier.
class TestInteroperability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initTestCase_data();
    void init();

    void everyByteArrives_data();
    void everyByteArrives();
    void theSecondRunFetchesNothing();
    void flagsAndDatesAreRight();
    void awkwardMessagesArriveAsTheyAre();
    void awkwardFolderNamesArrive();
    void changedFlagsAreRefreshed();
    void whatIsExpungedIsMarked();
    void aFolderThatIsMadeAnewIsKeptApart();
    void aCopyIsFetchedOnceWhereContentsHaveNames();
    void whatIsOfferedIsCompressed();
    void aWrongPasswordEndsWithThree();

private:
    [[nodiscard]] MailServer &server() { return *m_servers.at(size_t(index())); }
    [[nodiscard]] const ServerKind &kind() const { return serverKinds().at(index()); }
    [[nodiscard]] static int index()
    {
        QFETCH_GLOBAL(int, which);
        return which;
    }
    /// Everything of @p user, from a server that lets nobody have more connections than it allows.
    [[nodiscard]] BackupRequest request(const QString &user, const QTemporaryDir &target,
                                        Security security = Security::Tls)
    {
        BackupRequest request = requestTo(server(), user, target.path(), security);
        request.workers = 2;
        return request;
    }

    std::vector<std::unique_ptr<MailServer>> m_servers;
};

void TestInteroperability::initTestCase_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < serverKinds().size(); ++i)
        QTest::newRow(serverKinds().at(i).name) << i;
}

void TestInteroperability::initTestCase()
{
    for (const ServerKind &kind : serverKinds()) {
        m_servers.push_back(kind.start());
        MailServer &server = *m_servers.back();
        if (server.isMissing() && qEnvironmentVariableIsEmpty("MAILSHEAF_SKIP_NOTHING"))
            continue;
        QVERIFY2(server.isRunning(), qPrintable(server.problem()));
        QVERIFY2(server.makeMailbox(u"demo"_s, u"demo"_s, {u"--count=100"_s}), qPrintable(server.problem()));
        QVERIFY(server.sampleHashes(u"demo"_s).size() > 350);
        QCOMPARE(server.messageHashes(u"demo"_s), server.sampleHashes(u"demo"_s));
        QVERIFY2(server.addUser(u"work"_s), qPrintable(server.problem()));
    }
}

void TestInteroperability::init()
{
    if (!server().isRunning())
        QSKIP(qPrintable(server().problem()));
}

void TestInteroperability::everyByteArrives_data()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {1, 4, 16})
        QTest::addRow("%d workers", workers) << workers;
}

void TestInteroperability::everyByteArrives()
{
    QFETCH(int, workers);
    const QTemporaryDir target;
    const auto before = server().messages(u"demo"_s);
    BackupRequest asked = request(u"demo"_s, target);
    asked.workers = workers;
    const int allowed = kind().connections;
    const bool tooMany = allowed > 0 && workers > allowed;
    ProxyRules rules; // long enough for all of them to knock
    rules.bytesPerSecond = tooMany ? 2'000'000 : 0;
    const ChaosProxy proxy(asked.endpoint.port, rules);
    asked.endpoint.port = proxy.port();
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    QCOMPARE(report.messages, quint64(before.size()));
    QCOMPARE(emlHashes(target.path()), server().sampleHashes(u"demo"_s));
    QVERIFY(server().messages(u"demo"_s) == before);
    if (!tooMany)
        return;
    QVERIFY2(report.workers <= allowed, qPrintable(QString::number(report.workers)));
}

void TestInteroperability::theSecondRunFetchesNothing()
{
    const QTemporaryDir target;
    BackupRequest asked = request(u"demo"_s, target, Security::None);
    const ChaosProxy proxy(asked.endpoint.port);
    asked.endpoint.port = proxy.port();
    const RunReport first = runBackup(asked);
    VERIFY_FINISHED(first);
    const qint64 before = proxy.counters().linesToServer;
    const RunReport second = runBackup(asked);
    VERIFY_FINISHED(second);
    QCOMPARE(second.messages, 0ULL);
    QCOMPARE(second.skipped, first.messages);
    // LOGIN, ID, LIST and LOGOUT; a STATUS for each folder where LIST does not tell the states.
    const qint64 commands = proxy.counters().linesToServer - before;
    const qint64 most = server().offers(u"demo"_s, "LIST-STATUS") ? 6 : 6 + qint64(second.mailboxes);
    QVERIFY2(commands <= most, qPrintable(u"%1 commands"_s.arg(commands)));
}

void TestInteroperability::flagsAndDatesAreRight()
{
    const QTemporaryDir target;
    const RunReport report = runBackup(request(u"demo"_s, target));
    VERIFY_FINISHED(report);
    QStringList served;
    for (const ServedMessage &message : server().messages(u"demo"_s)) {
        served += u"%1|%2|%3|%4|%5"_s.arg(QString::fromLatin1(message.mailbox))
                      .arg(message.uidValidity)
                      .arg(message.uid)
                      .arg(QString::fromLatin1(message.flags.join(' ')))
                      .arg(message.internalDate);
        const MailboxName name(message.mailbox, server().separator());
        const QFileInfo file(target.filePath(messagePath(name, message.uidValidity, message.uid)));
        QVERIFY2(file.isFile(), qPrintable(file.filePath()));
        QCOMPARE(file.size(), message.size);
        QCOMPARE(file.lastModified().toSecsSinceEpoch(), message.internalDate);
    }
    const QStringList kept = inOrder(
        catalogueRows(target.path(), "SELECT CAST(raw_name AS TEXT), uidvalidity, uid, flags, internal_date "
                                     "FROM message JOIN mailbox ON mailbox.id = message.mailbox_id"));
    QCOMPARE(kept, inOrder(served));
    QVERIFY(served.join(u' ').contains(u"$Forwarded"_s));
}

void TestInteroperability::awkwardMessagesArriveAsTheyAre()
{
    QVERIFY2(server().makeMailbox(u"edge"_s, u"edge"_s), qPrintable(server().problem()));
    const QByteArrayList sample = server().sampleHashes(u"edge"_s);
    QCOMPARE(sample.size(), 54 - kind().refusedEdgeMessages);
    const QTemporaryDir target;
    const RunReport report = runBackup(request(u"edge"_s, target));
    VERIFY_FINISHED(report);
    const QByteArrayList kept = emlHashes(target.path());
    QCOMPARE(kept, server().messageHashes(u"edge"_s));
    const auto changed =
        std::ranges::count_if(kept, [&](const QByteArray &hash) { return !sample.contains(hash); });
    QCOMPARE(int(changed), kind().changedEdgeMessages);
}

void TestInteroperability::awkwardFolderNamesArrive()
{
    QVERIFY2(server().makeMailbox(u"names"_s, u"names"_s), qPrintable(server().problem()));
    const QByteArrayList sample = server().sampleHashes(u"names"_s);
    QVERIFY(sample.size() > 90);
    const QTemporaryDir target;
    BackupRequest asked = request(u"names"_s, target);
    if (!server().prefix().isEmpty())
        asked.excludedGlobs = {u"INBOX.~*"_s};
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    const QByteArrayList kept = emlHashes(target.filePath(u"mail"_s));
    QVERIFY(std::ranges::includes(sample, kept));
    // Two messages in each of two folders that Courier makes and fills, but never opens.
    QCOMPARE(sample.size() - kept.size(), server().prefix().isEmpty() ? 0 : 4);
    QCOMPARE(emlHashes(target.path()), kept); // nothing outside of mail/ either
}

/// Without CONDSTORE, flags come with the list of a folder that has something new.
void TestInteroperability::changedFlagsAreRefreshed()
{
    const QByteArray folder = server().prefix() + "Flags";
    QVERIFY2(server().createMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY(appendNumbered(server(), u"work"_s, folder, 1, 3));
    const QTemporaryDir target;
    BackupRequest asked = request(u"work"_s, target);
    asked.mailboxGlobs = {u"*Flags"_s};
    QCOMPARE(runBackup(asked).messages, 3ULL);
    QVERIFY(server().setFlags(u"work"_s, folder, "2", {"\\Flagged", "later"}));
    const bool isNoticed = server().offers(u"work"_s, "CONDSTORE");
    if (!isNoticed)
        QVERIFY(appendNumbered(server(), u"work"_s, folder, 4, 4));
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    QCOMPARE(report.messages, isNoticed ? 0ULL : 1ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT uid, flags FROM message WHERE uid < 4 ORDER BY uid"),
             (QStringList{u"1|"_s, u"2|\\Flagged later"_s, u"3|"_s}));
}

void TestInteroperability::whatIsExpungedIsMarked()
{
    const QByteArray folder = server().prefix() + "Expunged";
    QVERIFY2(server().createMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY(appendNumbered(server(), u"work"_s, folder, 1, 4));
    const QTemporaryDir target;
    BackupRequest asked = request(u"work"_s, target);
    asked.mailboxGlobs = {u"*Expunged"_s};
    QCOMPARE(runBackup(asked).messages, 4ULL);
    QVERIFY(server().expunge(u"work"_s, folder, "2"));
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    QCOMPARE(report.messages, 0ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT uid FROM message WHERE vanished IS NOT NULL"),
             QStringList{u"2"_s});
    QCOMPARE(countFiles(target.path()), 4);
}

/// Deleted and created again: other UIDVALIDITY, and the same UIDs mean other messages.
void TestInteroperability::aFolderThatIsMadeAnewIsKeptApart()
{
    const QByteArray folder = server().prefix() + "Anew";
    QVERIFY2(server().createMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY(appendNumbered(server(), u"work"_s, folder, 1, 3));
    const QTemporaryDir target;
    BackupRequest asked = request(u"work"_s, target);
    asked.mailboxGlobs = {u"*Anew"_s};
    QCOMPARE(runBackup(asked).messages, 3ULL);
    QTest::qWait(1100); // Courier takes the time, in seconds, as UIDVALIDITY
    QVERIFY2(server().deleteMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY2(server().createMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY(appendNumbered(server(), u"work"_s, folder, 10, 14));
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    QCOMPARE(report.messages, 5ULL);
    QCOMPARE(catalogueRows(target.path(), "SELECT count(*) FROM message GROUP BY mailbox_id ORDER BY 1"),
             (QStringList{u"3"_s, u"5"_s}));
    QCOMPARE(countFiles(target.path()), 8);
}

void TestInteroperability::aCopyIsFetchedOnceWhereContentsHaveNames()
{
    const QByteArray folder = server().prefix() + "Copied";
    const QByteArray other = server().prefix() + "Copied too";
    QVERIFY2(server().createMailbox(u"work"_s, folder), qPrintable(server().problem()));
    QVERIFY2(server().createMailbox(u"work"_s, other), qPrintable(server().problem()));
    QVERIFY(appendNumbered(server(), u"work"_s, folder, 1, 3));
    QVERIFY2(server().copy(u"work"_s, folder, "1:2", other), qPrintable(server().problem()));
    const QTemporaryDir target;
    BackupRequest asked = request(u"work"_s, target);
    asked.mailboxGlobs = {u"*Copied*"_s};
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    const bool haveNames = server().offers(u"work"_s, "OBJECTID");
    QCOMPARE(report.messages, haveNames ? 3ULL : 5ULL);
    QCOMPARE(report.reused, haveNames ? 2ULL : 0ULL);
    QByteArrayList expected;
    for (const ServedMessage &message : server().messages(u"work"_s)) {
        if (message.mailbox.contains("Copied"))
            expected += message.sha256;
    }
    std::sort(expected.begin(), expected.end());
    QCOMPARE(emlHashes(target.path()), expected);
}

void TestInteroperability::whatIsOfferedIsCompressed()
{
    const QTemporaryDir target;
    BackupRequest asked = request(u"demo"_s, target, Security::None);
    asked.compression = Compression::On;
    asked.excludedGlobs = {u"*Photos"_s, u"*C++*"_s}; // they do not shrink
    const ChaosProxy proxy(asked.endpoint.port);
    asked.endpoint.port = proxy.port();
    const RunReport report = runBackup(asked);
    VERIFY_FINISHED(report);
    const bool offered = server().offers(u"demo"_s, "COMPRESS=DEFLATE");
    const auto wire = quint64(proxy.counters().bytesToClient);
    QVERIFY2(offered ? wire < report.bytes * 9 / 10 : wire > report.bytes,
             qPrintable(u"%1 bytes of mail in %2 bytes"_s.arg(report.bytes).arg(wire)));
}

void TestInteroperability::aWrongPasswordEndsWithThree()
{
    const QTemporaryDir target;
    const Endpoint endpoint = server().endpoint();
    QProcess program;
    program.start(workerProgram(),
                  {u"backup"_s, u"--host"_s, u"localhost"_s, u"--port"_s, QString::number(endpoint.port),
                   u"--ca-file"_s, endpoint.caFile, u"--user"_s, u"demo"_s, u"--password-stdin"_s, u"--to"_s,
                   target.filePath(u"archive"_s)});
    program.write("not the password\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(program.exitCode() == 3, said.constData());
    QVERIFY2(said.contains("password"), said.constData());
    QVERIFY(!QFileInfo::exists(target.filePath(u"archive"_s)));
}

QTEST_GUILESS_MAIN(TestInteroperability)
#include "test_interoperability.moc"
