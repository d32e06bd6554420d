// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to start the program, up to a window that can be seen.
#include "core/accounts/accountstore.h"

#include <QProcess>
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

} // namespace

class StartupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsThereWithinHalfASecond()
    {
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
        qInfo("%.3f s of processor time", processorSeconds());
        QVERIFY2(processorSeconds() < 0.5, qPrintable(QString::number(processorSeconds())));
    }
};

QTEST_GUILESS_MAIN(StartupTest)
#include "startuptest.moc"
