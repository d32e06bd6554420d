// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the built window twice, below tests/support/with-keyring.
#include "core/selftest/loopbackserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

class SecondStartTest final : public QObject
{
    Q_OBJECT

private:
    const MiniatureLogin m_login{.user = "ann", .password = Secret(u"pa ss"_s)};
    QTemporaryDir m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    QProcess m_first;

    [[nodiscard]] QString backupOf(const QString &account) const { return m_folder.filePath(account); }
    /// What only a backup that has come to its end leaves behind.
    [[nodiscard]] bool isBackedUp(const QString &account) const
    {
        return QFile::exists(backupOf(account) + u"/mailsheaf.sqlite.sha256"_s);
    }

    void addAccount(const QString &name)
    {
        QProcess cli;
        cli.start(QStringLiteral(MAILSHEAF_CLI),
                  {u"accounts"_s, u"add"_s, u"--name"_s, name, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                   QString::number(m_server->port()), u"--ca-file"_s, m_folder.filePath(u"ca.pem"_s),
                   u"--user"_s, QString::fromUtf8(m_login.user), u"--to"_s, backupOf(name),
                   u"--password-stdin"_s});
        cli.write(m_login.password.reveal());
        cli.closeWriteChannel();
        QVERIFY(cli.waitForFinished());
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    }

    static void startWindow(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(MAILSHEAF_WINDOW), arguments);
        QVERIFY(process.waitForStarted());
    }

    /// The exit code of a further start; -1: it has not ended by itself.
    static int startAgain(const QStringList &arguments)
    {
        QProcess process;
        startWindow(process, arguments);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
        if (!ended)
            process.kill();
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().contains(u"mailsheaf-keyring"_s), "run this through with-keyring");
        const auto identity = makeThrowawayCertificate();
        QVERIFY(identity.has_value());
        QFile certificate(m_folder.filePath(u"ca.pem"_s));
        QVERIFY(certificate.open(QIODevice::WriteOnly));
        certificate.write(identity->certificate);
        certificate.close();
        auto server = LoopbackServer::start(makeMiniatureMailbox(), m_login, *identity);
        QVERIFY(server.has_value());
        m_server = std::move(*server);
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            addAccount(name);
    }

    void theFirstStartBacksUpWhatItIsTold()
    {
        startWindow(m_first, {u"--account"_s, u"One"_s, u"--backup"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isBackedUp(u"One"_s), 30'000);
        QVERIFY(!isBackedUp(u"Two"_s));
    }

    void theSecondStartHasTheFirstDoIt()
    {
        QCOMPARE(startAgain({u"--account"_s, u"Two"_s, u"--backup"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isBackedUp(u"Two"_s), 30'000);
        QCOMPARE(m_first.state(), QProcess::Running);
    }

    void aStartWithoutAnythingToDoEnds()
    {
        QCOMPARE(startAgain({}), 0);
        QVERIFY(!isBackedUp(u"Three"_s));
    }

    void aCrashLeavesNothingInTheWay()
    {
        m_first.kill();
        QVERIFY(m_first.waitForFinished());
        startWindow(m_first, {u"--account"_s, u"Three"_s, u"--backup"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isBackedUp(u"Three"_s), 30'000);
        QCOMPARE(startAgain({}), 0);
    }

    void cleanupTestCase()
    {
        m_first.terminate();
        if (!m_first.waitForFinished())
            m_first.kill();
    }
};

QTEST_GUILESS_MAIN(SecondStartTest)
#include "secondstarttest.moc"
