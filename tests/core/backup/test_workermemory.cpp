// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/providertable.h"
#include "core/backup/workermemory.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 11, 24);

} // namespace

class TestWorkerMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersEachServerByItself();
    void thereIsNothingAtFirst();
    void onlyWhatHasBeenFoundIsRemembered();
    void whatIsDamagedIsIgnoredAndReplaced_data();
    void whatIsDamagedIsIgnoredAndReplaced();
    void aFileOfALaterVersionIsLeftAlone();
    void aFileThatCannotBeWrittenDoesNoHarm();
    void makesItsFolder();
    void forgetsTheOldestOfVeryMany();
    void boundsComeFromMemoryThenProviderThenTheUsual_data();
    void boundsComeFromMemoryThenProviderThenTheUsual();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"workers.json"_s); }
    void write(const QByteArray &text) const
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkerMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkerMemory::remembersEachServerByItself()
{
    const WorkerMemory memory(file());
    memory.remember(u"imap.example.org"_s, {.workers = 8, .found = today});
    memory.remember(u"Mail.Example.COM"_s, {.workers = 3, .found = today});
    memory.remember(u"IMAP.example.org"_s, {.workers = 9, .found = today.addDays(1)});
    const WorkerMemory later(file());
    QCOMPARE(later.best(u"imap.example.org"_s)->workers, 9);
    QCOMPARE(later.best(u"imap.example.org"_s)->found, today.addDays(1));
    QCOMPARE(later.best(u"mail.example.com"_s)->workers, 3);
    QVERIFY(!later.best(u"imap.example.net"_s));
}

void TestWorkerMemory::thereIsNothingAtFirst()
{
    QVERIFY(!WorkerMemory(file()).best(u"imap.example.org"_s));
    QVERIFY(!QFileInfo::exists(file()));
}

void TestWorkerMemory::onlyWhatHasBeenFoundIsRemembered()
{
    const WorkerMemory memory(file());
    RunReport report;
    memory.remember(u"imap.example.org"_s, report, today);
    QVERIFY(!QFileInfo::exists(file()));
    report.bestWorkers = 6;
    memory.remember(u"imap.example.org"_s, report, today);
    QCOMPARE(memory.best(u"imap.example.org"_s)->workers, 6);
}

void TestWorkerMemory::whatIsDamagedIsIgnoredAndReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{ \"version\": 1, \"serv");
    QTest::newRow("an array") << QByteArray("[1, 2]");
    QTest::newRow("servers is a number") << QByteArray("{\"version\":1,\"servers\":7}");
    QTest::newRow("seventeen workers")
        << QByteArray(R"({"version":1,"servers":{"a.org":{"workers":17,"found":"2025-11-24"}}})");
    QTest::newRow("no workers") << QByteArray(
        R"({"version":1,"servers":{"a.org":{"workers":0,"found":"2025-11-24"}}})");
    QTest::newRow("half a worker") << QByteArray(
        R"({"version":1,"servers":{"a.org":{"workers":2.5,"found":"2025-11-24"}}})");
    QTest::newRow("a day that never was")
        << QByteArray(R"({"version":1,"servers":{"a.org":{"workers":4,"found":"2025-02-30"}}})");
}

void TestWorkerMemory::whatIsDamagedIsIgnoredAndReplaced()
{
    QFETCH(QByteArray, text);
    write(text);
    const WorkerMemory memory(file());
    QVERIFY(!memory.best(u"a.org"_s));
    memory.remember(u"b.org"_s, {.workers = 5, .found = today});
    QCOMPARE(memory.best(u"b.org"_s)->workers, 5);
    QVERIFY(!memory.best(u"a.org"_s));
}

void TestWorkerMemory::aFileOfALaterVersionIsLeftAlone()
{
    const QByteArray text(R"({"version":2,"servers":{"a.org":{"workers":4,"found":"2025-11-24"}}})");
    write(text);
    const WorkerMemory memory(file());
    QVERIFY(!memory.best(u"a.org"_s));
    memory.remember(u"a.org"_s, {.workers = 5, .found = today});
    QFile f(file());
    QVERIFY(f.open(QIODevice::ReadOnly));
    QCOMPARE(f.readAll(), text);
}

void TestWorkerMemory::aFileThatCannotBeWrittenDoesNoHarm()
{
    write("a file where the folder should be");
    const WorkerMemory memory(m_folder->filePath(u"workers.json/workers.json"_s));
    memory.remember(u"a.org"_s, {.workers = 5, .found = today});
    QVERIFY(!memory.best(u"a.org"_s));
    const WorkerMemory folder(m_folder->path()); // a folder where the file should be
    folder.remember(u"a.org"_s, {.workers = 5, .found = today});
    QVERIFY(!folder.best(u"a.org"_s));
}

void TestWorkerMemory::makesItsFolder()
{
    const WorkerMemory memory(m_folder->filePath(u"not/yet/workers.json"_s));
    memory.remember(u"a.org"_s, {.workers = 5, .found = today});
    QCOMPARE(memory.best(u"a.org"_s)->workers, 5);
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"not/yet"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestWorkerMemory::forgetsTheOldestOfVeryMany()
{
    const WorkerMemory memory(file());
    const auto host = [](int i) { return u"host%1.org"_s.arg(i); };
    for (int i = 0; i < 201; ++i)
        memory.remember(host(i), {.workers = 5, .found = today.addDays(i == 7 ? -1 : i)});
    QVERIFY(!memory.best(host(7)));
    QVERIFY(memory.best(host(0)));
    QVERIFY(memory.best(host(200)));
}

void TestWorkerMemory::boundsComeFromMemoryThenProviderThenTheUsual_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("remembered");
    QTest::addColumn<WorkerBounds>("bounds");
    const auto row = [](const char *name, const char *host, int remembered, int start, int most) {
        QTest::newRow(name) << QString::fromLatin1(host) << remembered << WorkerBounds{start, most};
    };
    row("nothing is known", "imap.example.org", 0, 4, 16);
    row("a server is remembered", "imap.example.org", 9, 9, 16);
    row("a provider recommends and limits", "imap.gmail.com", 0, 8, 14);
    row("a provider's server is remembered", "imap.gmail.com", 3, 3, 14);
    row("what is remembered is above the provider's limit", "imap.gmail.com", 16, 14, 14);
    row("a provider limits only", "secure.emailsrvr.com", 0, 4, 15);
}

void TestWorkerMemory::boundsComeFromMemoryThenProviderThenTheUsual()
{
    QFETCH(QString, host);
    QFETCH(int, remembered);
    const WorkerMemory memory(file());
    if (remembered > 0)
        memory.remember(host, {.workers = remembered, .found = today});
    QTEST(workerBounds(host, ProviderTable::builtIn(), memory), "bounds");
}

QTEST_APPLESS_MAIN(TestWorkerMemory)
#include "test_workermemory.moc"
