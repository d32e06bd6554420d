// SPDX-License-Identifier: GPL-3.0-or-later
// The Nth call to the disk fails, N = 1, 2, … until a backup comes through without having met the fault: each
// of the first sixty, then every seventh (MAILSHEAF_FAULT_STRIDE; with a larger one, of the first twenty).
// What it fails with goes round, so that over the N every kind of call meets every error, once and for good.
#include "archivecheck.h"
#include "backupprogram.h"
#include "setting.h"

#include <QDateTime>
#include <QTest>

#include <array>
#include <cerrno>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualStride = 7;

struct Kind
{
    int error = 0;
    const char *name = "";
    const char *word = ""; ///< What the user must be told.
};
constexpr std::array kinds = {Kind{ENOSPC, "ENOSPC", "is full"},
                              Kind{EIO, "EIO", "reported an error"},
                              Kind{EDQUOT, "EDQUOT", "quota"},
                              Kind{EROFS, "EROFS", "read-only"},
                              Kind{EMFILE, "EMFILE", "too many files are open"},
                              Kind{ENODEV, "ENODEV", "has gone"},
                              Kind{EACCES, "EACCES", "no permission"}};

int stride()
{
    return setting("MAILSHEAF_FAULT_STRIDE", usualStride);
}

/// So many calls fail in turn before it goes on in strides; fewer where those are long.
qint64 denseCalls()
{
    return stride() > usualStride ? 20 : 60;
}

} // namespace

class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailingCallHarmsNothing_data();
    void aFailingCallHarmsNothing();

private:
    [[nodiscard]] bool meetsTheFault(qint64 call, const Kind &kind, const char *effect);

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ArchiveCheck> m_check;
    int m_runs = 0;
    int m_survived = 0;
};

void TestDiskFaults::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    const auto message = [](int number, qsizetype size) {
        return "Subject: " + QByteArray::number(number) + "\r\n\r\n" + QByteArray(size, 'x') + "\r\n";
    };
    QVERIFY(m_server->createMailbox(u"ann"_s, "Archive/2024"));
    for (int number = 0; number < 5; ++number)
        QVERIFY2(m_server->append(u"ann"_s, "INBOX", message(number, 100)), qPrintable(m_server->problem()));
    // One for the way of large messages.
    QVERIFY(m_server->append(u"ann"_s, "INBOX", message(8, 600'000)));
    QVERIFY(m_server->append(u"ann"_s, "Archive/2024", message(9, 1000)));
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
    QCOMPARE(m_check->messages(), 7);
}

void TestDiskFaults::aFailingCallHarmsNothing_data()
{
    QTest::addColumn<QByteArray>("effect");
    QTest::newRow("fails once") << QByteArray("once");
    QTest::newRow("fails for good") << QByteArray("lasting");
    QTest::newRow("writes only half") << QByteArray("short");
}

void TestDiskFaults::aFailingCallHarmsNothing()
{
    QFETCH(QByteArray, effect);
    m_runs = m_survived = 0;
    bool met = true;
    for (qint64 call = 1; met; call += call < denseCalls() ? 1 : stride()) {
        const Kind &kind = kinds.at(size_t(m_runs) % kinds.size());
        met = meetsTheFault(call, kind, effect.constData());
        if (QTest::currentTestFailed()) {
            qWarning("at call %lld with %s", static_cast<long long>(call), kind.name);
            return;
        }
    }
    qInfo("%d backups, %d of them came through all the same", m_runs, m_survived);
    QVERIFY(m_runs > 20);
}

/// Where the lock could be neither written nor removed, somebody had to look after the disk first.
void letTimePass(const QString &archive)
{
    QFile lock(archive + u"/mailsheaf.lock"_s);
    if (lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
}

/// Backs up into a new archive with the fault, then without.
bool TestDiskFaults::meetsTheFault(qint64 call, const Kind &kind, const char *effect)
{
    ++m_runs;
    const QTemporaryDir directory;
    const QString archive = directory.filePath(u"archive"_s);
    BackupProgram program(*m_server, u"ann"_s, archive, {u"--workers"_s, u"2"_s});
    program.setFault(DiskFault{.call = call, .error = kind.error, .effect = effect});
    const auto ended = program.run();
    const bool met = program.wasSpoilt();
    const bool isOnce = QByteArrayView(effect) == "once";
    const auto check = [&] {
        QCOMPARE(m_check->violations(archive), QStringList());
        if (ended.code == 0) {
            m_survived += met ? 1 : 0;
            QCOMPARE(ArchiveCheck::messagesIn(archive), m_check->messages());
        } else {
            QVERIFY2(met, qPrintable(ended.sentence));
            QVERIFY2(ended.code == 4, qPrintable(QString::number(ended.code) + ended.sentence));
            // What SQLite cannot open for writing it reads, and forgets why. Where the reason has gone since,
            // the disk is what is to be looked at.
            QVERIFY2(ended.sentence.contains(QLatin1String(kind.word)) ||
                         (isOnce && ended.sentence.contains(QLatin1String(kinds[1].word))),
                     qPrintable(ended.sentence));
            QVERIFY2(ended.sentence.count(u'\n') == 1, qPrintable(ended.sentence));
        }
        program.setFault(std::nullopt);
        letTimePass(archive);
        const auto next = program.run();
        QVERIFY2(next.code == 0, qPrintable(next.sentence));
        QCOMPARE(m_check->shortcomings(archive), QStringList());
    };
    check();
    return met;
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "test_diskfaults.moc"
