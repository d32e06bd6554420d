// SPDX-License-Identifier: GPL-3.0-or-later
// What backups do to the disk is written down, and replayed up to random moments at which the power goes. Of
// what was not yet on stable storage then, anything may be there or not (crashdisk.h). MAILSHEAF_STATES says
// how many such states (2,400), MAILSHEAF_SEED which.
#include "archivecheck.h"
#include "backupprogram.h"
#include "core/archive/catalogue.h"
#include "crashdisk.h"
#include "setting.h"
#include "tests/support/chaosproxy.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// Of so many states one is continued by another backup.
constexpr int followedUp = 16;

QByteArray message(int number, qsizetype size)
{
    return "Subject: " + QByteArray::number(number) + "\r\n\r\n" + QByteArray(size, 'x') + "\r\n";
}

void put(const QString &path, const std::string &contents)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) &&
                 file.write(contents.data(), qint64(contents.size())) == qint64(contents.size()),
             qPrintable(path));
    // Between the power cut and the next backup some time passes.
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
}

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theModelLosesWhatIsNotSafe();
    void theWholeReplayIsWhatIsOnTheDisk();
    void noRowWithoutItsMessage();

private:
    void recordABackup(int number);
    void checkState(const CrashDisk::Image &image);
    void followUp(const CrashDisk::Image &image);

    std::unique_ptr<DovecotServer> m_server;
    QTemporaryDir m_directory;
    QString m_archive;
    std::vector<LoggedOperation> m_operations;
    std::unique_ptr<ArchiveCheck> m_check;
    int m_rows = 0; ///< Seen in all states together.
};

/// Three backups of a growing mailbox through a line so slow that each commits several times.
void TestPowerLoss::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    m_archive = m_directory.filePath(u"archive"_s);
    QVERIFY(m_server->createMailbox(u"ann"_s, "Archive/2024"));
    for (int number = 1; number <= 3; ++number)
        recordABackup(number);
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
    QFile log(m_directory.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    m_operations = unpacked(log.readAll().toStdString());
    QVERIFY(m_operations.size() > 200);
    for (const auto kind : {LoggedOperation::Kind::Rename, LoggedOperation::Kind::Sync})
        QVERIFY(std::ranges::count(m_operations, kind, &LoggedOperation::kind) > 3);
}

void TestPowerLoss::recordABackup(int number)
{
    for (int i = 0; i < 12; ++i)
        QVERIFY2(m_server->append(u"ann"_s, i % 3 == 0 ? "Archive/2024" : "INBOX",
                                  message(100 * number + i, 500 + 700 * i)),
                 qPrintable(m_server->problem()));
    QVERIFY(m_server->append(u"ann"_s, "INBOX", message(100 * number + 50, 300'000)));
    const ChaosProxy proxy(m_server->endpoint(Security::None).port, {.bytesPerSecond = 300'000});
    BackupProgram program(*m_server, u"ann"_s, m_archive, {u"--workers"_s, u"1"_s});
    program.setPort(proxy.port());
    program.setLog(m_directory.filePath(u"log"_s));
    const auto ended = program.run();
    QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
}

/// The judge is judged first: an archive that syncs nothing must be caught.
void TestPowerLoss::theModelLosesWhatIsNotSafe()
{
    std::vector<LoggedOperation> careless = m_operations;
    std::erase_if(careless, [](const LoggedOperation &operation) {
        return operation.kind == LoggedOperation::Kind::SyncAll;
    });
    std::mt19937 random(1);
    int found = 0;
    CrashDisk disk(m_archive.toStdString());
    for (const LoggedOperation &operation : careless) {
        disk.apply(operation);
        const CrashDisk::Image image = disk.afterPowerCut(random);
        found += std::ranges::any_of(image, [](const auto &entry) {
            return QByteArrayView(entry.first).endsWith(".eml") && !entry.second.starts_with("Subject");
        });
    }
    QVERIFY2(found > 10, "files without contents under final names");
}

void TestPowerLoss::theWholeReplayIsWhatIsOnTheDisk()
{
    CrashDisk disk(m_archive.toStdString());
    for (const LoggedOperation &operation : m_operations)
        disk.apply(operation);
    QCOMPARE(m_check->shortcomings(m_archive), QStringList());
    for (const auto &[path, contents] : disk.now()) {
        if (path.ends_with('/'))
            continue;
        QFile file(m_archive + u'/' + QString::fromStdString(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), path.c_str());
        QVERIFY2(file.readAll().toStdString() == contents, path.c_str());
    }
}

void TestPowerLoss::noRowWithoutItsMessage()
{
    const int states = setting("MAILSHEAF_STATES", 2'400);
    const int seed = setting("MAILSHEAF_SEED", int(QRandomGenerator::system()->bounded(1'000'000)));
    std::mt19937 random(static_cast<unsigned>(seed));
    std::vector<size_t> moments;
    for (int state = 0; state < states; ++state)
        moments.push_back(std::uniform_int_distribution<size_t>(0, m_operations.size())(random));
    std::ranges::sort(moments);
    CrashDisk disk(m_archive.toStdString());
    size_t done = 0;
    for (size_t state = 0; state < moments.size(); ++state) {
        for (; done < moments[state]; ++done)
            disk.apply(m_operations[done]);
        const CrashDisk::Image image = disk.afterPowerCut(random);
        checkState(image);
        if (state % followedUp == 0 && !QTest::currentTestFailed())
            followUp(image);
        if (QTest::currentTestFailed()) {
            qWarning("MAILSHEAF_SEED=%d, state %zu, after %zu operations", seed, state, done);
            return;
        }
    }
    qInfo("%d states of %zu operations, %d rows in them", states, m_operations.size(), m_rows);
    QVERIFY(m_rows > states);
}

/// The catalogue opens, and every message it tells of is there.
void TestPowerLoss::checkState(const CrashDisk::Image &image)
{
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(u"mailsheaf.sqlite"_s);
    for (const auto &[path, contents] : image) {
        if (path.starts_with("mailsheaf.sqlite") && !path.ends_with("-shm"))
            put(scratch.filePath(QString::fromStdString(path)), contents);
    }
    if (!QFile::exists(file))
        return;
    {
        const auto catalogue = Catalogue::open(file, {.fsync = false});
        QVERIFY2(catalogue.has_value(),
                 catalogue ? "" : qPrintable(catalogue.error().sentence + catalogue.error().detail));
    }
    QString problem;
    const auto rows = ArchiveCheck::rows(file, &problem);
    QVERIFY2(rows, qPrintable(problem));
    m_rows += int(rows->size());
    const auto contents = [&image](const QString &path) -> std::optional<QByteArray> {
        const auto found = image.find(path.toStdString());
        return found == image.end() ? std::nullopt : std::optional(QByteArray::fromStdString(found->second));
    };
    QCOMPARE(ArchiveCheck::falseRows(*rows, contents), QStringList());
}

void TestPowerLoss::followUp(const CrashDisk::Image &image)
{
    const QTemporaryDir scratch;
    const QString archive = scratch.filePath(u"archive"_s);
    QVERIFY(QDir().mkpath(archive));
    for (const auto &[path, contents] : image) {
        const QString at = archive + u'/' + QString::fromStdString(path);
        if (path.ends_with('/'))
            QVERIFY(QDir().mkpath(at));
        else if (!path.ends_with("-shm"))
            put(at, contents);
    }
    const auto ended = BackupProgram(*m_server, u"ann"_s, archive, {u"--no-fsync"_s}).run();
    QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
    QCOMPARE(m_check->shortcomings(archive), QStringList());
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "test_powerloss.moc"
