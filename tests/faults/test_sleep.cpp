// SPDX-License-Identifier: GPL-3.0-or-later
// A computer that is put to sleep while it backs up, and is awake again: the program is held still, its
// connections are gone when it goes on, or the server has forgotten them without a word. Nothing is lost, and
// nothing has to be done.
#include "archivecheck.h"
#include "backupprogram.h"
#include "tests/support/chaosproxy.h"

#include <QTest>

#include <csignal>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class TestSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnWhenAwake_data();
    void goesOnWhenAwake();

private:
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ArchiveCheck> m_check;
};

void TestSleep::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"ann"_s, u"seed"_s), qPrintable(m_server->problem()));
    m_check = std::make_unique<ArchiveCheck>(m_server->messages(u"ann"_s));
}

void TestSleep::goesOnWhenAwake_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<Cut>("cut");
    QTest::newRow("the connections are as they were") << false << Cut::Close;
    QTest::newRow("the server has closed them") << true << Cut::Close;
    QTest::newRow("the network has reset them") << true << Cut::Reset;
}

void TestSleep::goesOnWhenAwake()
{
    QFETCH(bool, isCut);
    QFETCH(Cut, cut);
    const QTemporaryDir target;
    ChaosProxy line(m_server->endpoint(Security::None).port, ProxyRules{.bytesPerSecond = 3'000'000});
    BackupProgram program(*m_server, u"ann"_s, target.filePath(u"archive"_s), {u"--workers"_s, u"4"_s});
    program.setPort(line.port());
    QVERIFY(program.start());
    QTRY_VERIFY(line.counters().bytesToClient > 300'000);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGSTOP), 0);
    if (isCut)
        line.cutAll(cut);
    QVERIFY(!program.wait(2000)); // it sleeps
    QVERIFY(ArchiveCheck::messagesIn(target.filePath(u"archive"_s)) < m_check->messages());
    line.setRules({});
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGCONT), 0);
    const auto ended = program.ended();
    QVERIFY2(ended.code == 0, qPrintable(ended.sentence));
    QCOMPARE(m_check->shortcomings(target.filePath(u"archive"_s)), QStringList());
}

QTEST_GUILESS_MAIN(TestSleep)
#include "test_sleep.moc"
