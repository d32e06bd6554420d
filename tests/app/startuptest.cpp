// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to start the program, up to a window that can be seen.
#include "core/accounts/accountstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// Of all processes that this one has started and waited for.
double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QByteArray softLimitOfCores(qint64 process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    const QByteArray text = limits.open(QIODevice::ReadOnly) ? limits.readAll() : QByteArray();
    const qsizetype core = text.indexOf("Max core file size");
    return core < 0 ? QByteArray() : text.mid(core).simplified().split(' ').value(4);
}

} // namespace

class StartupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenLanguageCountsFromTheStartOn()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(u"mailsheaf"_s)));
        QSettings(folder.filePath(u"mailsheaf/window.ini"_s), QSettings::IniFormat)
            .setValue(u"window/language"_s, u"de"_s);
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(MAILSHEAF_WINDOW), {u"--help"_s});
        QVERIFY(window.waitForFinished());
        const QString help = QString::fromUtf8(window.readAllStandardOutput());
        QVERIFY2(help.contains(u"Sichert IMAP"_s), qPrintable(help));
    }

    /// There may be a password in it.
    void theWindowLeavesNoImageOfItsMemory()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max == 0)
            QSKIP("nothing here may leave an image of itself");
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        const QTemporaryDir folder;
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(MAILSHEAF_WINDOW), {});
        QVERIFY(window.waitForStarted());
        QTRY_COMPARE(softLimitOfCores(window.processId()), "0");
        window.kill();
        QVERIFY(window.waitForFinished());
    }

    void theWindowIsThereWithinHalfASecond()
    {
        const double before = processorSeconds();
        const QTemporaryDir folder;
        AccountStore accounts(folder.filePath(u"mailsheaf/accounts.json"_s));
        for (int i = 0; i < 10; ++i) {
            Account account = newAccount();
            account.name = u"Account %1"_s.arg(i);
            account.endpoint.host = u"127.0.0.1"_s;
            account.endpoint.port = 1; // nobody there
            account.user = u"ann"_s;
            account.destination = folder.filePath(account.name);
            QVERIFY(accounts.save(account).has_value());
        }
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(MAILSHEAF_WINDOW), {u"--exit-after-startup"_s});
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        const double spent = processorSeconds() - before;
        qInfo("%.3f s of processor time", spent);
        QVERIFY2(spent < 0.5, qPrintable(QString::number(spent)));
    }
};

QTEST_GUILESS_MAIN(StartupTest)
#include "startuptest.moc"
