// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of backups with eight workers, from a real server with the real program.
// MAILSHEAF_KILLS says how many (200), MAILSHEAF_SEED which moments.
#include "archivecheck.h"
#include "backupprogram.h"
#include "setting.h"
#include "tests/support/chaosproxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cerrno>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsKilledGoesOn();

private:
    void killOnce(BackupProgram &program, QRandomGenerator &random);
    [[nodiscard]] QString newArchive();
    [[nodiscard]] std::unique_ptr<BackupProgram> programFor(const QString &archive) const;

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ChaosProxy> m_line;
    std::unique_ptr<ArchiveCheck> m_check;
    QTemporaryDir m_directory;
    int m_archives = 0;
    int m_killed = 0; ///< Programs that were still running.
    int m_calls = 0;  ///< That an undisturbed run makes to the disk.
    int m_duration = 0;
};

/// 300 messages, three of them large, on a line so slow that a backup commits more than once.
void TestKills::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"ann"_s, u"skew"_s, {u"--count"_s, u"300"_s}),
             qPrintable(m_server->problem()));
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
    QCOMPARE(m_check->messages(), 300);

    m_line = std::make_unique<ChaosProxy>(m_server->endpoint(Security::None).port,
                                          ProxyRules{.bytesPerSecond = 60'000'000});
    const QString archive = newArchive();
    const auto undisturbed = programFor(archive);
    undisturbed->setFault(DiskFault{.call = -1});
    QElapsedTimer timer;
    timer.start();
    const auto ended = undisturbed->run();
    m_duration = int(timer.elapsed());
    m_calls = int(undisturbed->calls());
    QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
    QCOMPARE(m_check->shortcomings(archive), QStringList());
    QTRY_COMPARE(m_server->logins(u"ann"_s), 8 + 1); // and the one that has looked what there is
}

QString TestKills::newArchive()
{
    return m_directory.filePath(u"archive-%1"_s.arg(++m_archives));
}

/// In every other archive the workers help each other, which may leave some of the eight without work.
std::unique_ptr<BackupProgram> TestKills::programFor(const QString &archive) const
{
    QStringList options{u"--workers"_s, u"8"_s};
    if (m_archives % 2 != 0)
        options << u"--no-steal"_s;
    auto program = std::make_unique<BackupProgram>(*m_server, u"ann"_s, archive, options);
    program->setPort(m_line->port());
    return program;
}

/// At a random moment of its time, or just before a random one of its calls to the disk.
void TestKills::killOnce(BackupProgram &program, QRandomGenerator &random)
{
    const bool byCall = random.bounded(2) == 0;
    program.setFault(byCall ? std::optional(DiskFault{.call = 1 + random.bounded(m_calls), .effect = "kill"})
                            : std::nullopt);
    QVERIFY(program.start());
    if (byCall ? program.ended().code < 0 : !program.wait(random.bounded(m_duration))) {
        ++m_killed;
        program.kill();
        QVERIFY(program.wait(10'000));
    }
}

void TestKills::whatIsKilledGoesOn()
{
    const int kills = setting("MAILSHEAF_KILLS", 200);
    const int seed = setting("MAILSHEAF_SEED", int(QRandomGenerator::system()->bounded(1'000'000)));
    qInfo("MAILSHEAF_SEED=%d, %d calls, %d ms undisturbed", seed, m_calls, m_duration);
    QRandomGenerator random{quint32(seed)};
    while (m_killed < kills) {
        const QString archive = newArchive();
        const auto program = programFor(archive);
        while (m_killed < kills && ArchiveCheck::messagesIn(archive) < m_check->messages()) {
            killOnce(*program, random);
            QCOMPARE(m_check->violations(archive), QStringList());
        }
        program->setFault(std::nullopt);
        const auto ended = program->run();
        QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
        QCOMPARE(m_check->shortcomings(archive), QStringList());
        QVERIFY(QDir(archive).removeRecursively());
    }
    qInfo("%d programs killed, %d archives completed", m_killed, m_archives - 1);
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
