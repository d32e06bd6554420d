// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program below tests/support/with-keyring. No server: what talks to one is tested in
// integration/.
#include "core/base/version.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

const QString program = QStringLiteral(MAILSHEAF_CLI);

Ended run(const QStringList &arguments, const QByteArray &input = {},
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *typed)
{
    return QString::fromUtf8(typed).split(u' ');
}

/// The program on a terminal of its own.
class Terminal
{
public:
    explicit Terminal(const QStringList &arguments)
    {
        QList<QByteArray> kept{program.toUtf8()};
        for (const QString &argument : arguments)
            kept.append(argument.toUtf8());
        QList<char *> argv;
        for (QByteArray &each : kept)
            argv.append(each.data());
        argv.append(nullptr);
        m_pid = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
    }

    ~Terminal()
    {
        if (!m_ended)
            ::kill(m_pid, SIGKILL);
        end();
        ::close(m_terminal);
    }

    Q_DISABLE_COPY_MOVE(Terminal)

    void type(const QByteArray &text)
    {
        QCOMPARE(::write(m_terminal, text.constData(), size_t(text.size())), text.size());
    }

    /// Reads until @p text has come; false after ten seconds or at the end.
    bool waitFor(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_seen.contains(text) && !timer.hasExpired(10'000)) {
            pollfd ready{.fd = m_terminal, .events = POLLIN, .revents = 0};
            if (::poll(&ready, 1, 100) == 0)
                continue;
            char part[4096];
            const ssize_t got = ::read(m_terminal, part, sizeof part);
            if (got <= 0)
                break;
            m_seen.append(part, got);
        }
        return m_seen.contains(text);
    }

    /// Waits for the end; the exit code, or minus the signal's number. What hangs is killed.
    int end()
    {
        if (!m_ended) {
            waitFor("\xff never comes, so this reads to the end");
            if (!QTest::qWaitFor([this] { return ::waitpid(m_pid, &m_status, WNOHANG) == m_pid; })) {
                ::kill(m_pid, SIGKILL);
                ::waitpid(m_pid, &m_status, 0);
            }
            m_ended = true;
        }
        return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -WTERMSIG(m_status);
    }

    [[nodiscard]] const QByteArray &seen() const { return m_seen; }

private:
    int m_terminal = -1;
    pid_t m_pid = -1;
    int m_status = 0;
    bool m_ended = false;
    QByteArray m_seen;
};

} // namespace

class ProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().contains(QStringLiteral("mailsheaf-keyring")),
                 "run this through with-keyring");
        qputenv("TERM", "xterm");
    }

    void helpGoesToStandardOutput()
    {
        const Ended help = run(words("--help"));
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(QStringLiteral("backup")));
        QCOMPARE(help.err, QString());
        QCOMPARE(run(words("--version")).out, QStringLiteral("mailsheaf-cli %1\n").arg(mailsheaf::version()));
    }

    void wrongUsageIsOneLineOnStandardError()
    {
        const Ended ended = run(words("backup --host h"));
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QString());
        QCOMPARE(ended.err.count(u'\n'), 1);
    }

    void aPlainLocaleMakesNoNoise()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const Ended ended = run(words("accounts list"), {}, environment);
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.err, QString());
    }

    void accountsAreAddedListedAndRemoved()
    {
        const Ended added = run(
            words("accounts add --name Büro --host imap.example.org --user ann --to /backup"), "pässword\n");
        QCOMPARE(added.err, QString());
        QCOMPARE(added.code, 0);
        QVERIFY(added.out.contains(QStringLiteral("Büro")));

        const Ended listed = run(words("accounts list --json"));
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.out.count(u'\n'), 1);
        QVERIFY(listed.out.contains(QStringLiteral(R"("name":"Büro")")));
        QVERIFY(!listed.out.contains(QStringLiteral("pässword")));

        const Ended again = run(words("accounts add --name BÜRO --host h --user u --to /b"), "x");
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(QStringLiteral("BÜRO")));

        QCOMPARE(run(words("accounts remove büro")).code, 0);
        QCOMPARE(run(words("accounts list --json")).out, QString());
        QCOMPARE(run(words("accounts remove büro")).code, 2);
    }

    void withoutAKeychainTheAccountIsSavedAllTheSame()
    {
        QProcessEnvironment noBus = QProcessEnvironment::systemEnvironment();
        noBus.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        noBus.remove(QStringLiteral("DISPLAY"));
        noBus.insert(QStringLiteral("XDG_RUNTIME_DIR"), QDir::homePath());
        const Ended added =
            run(words("accounts add --name Lone --host h --user u --to /b"), "hunter2", noBus);
        QCOMPARE(added.code, 3);
        QVERIFY2(added.out.contains(QStringLiteral("without its password")), qPrintable(added.out));
        QCOMPARE(added.err.count(u'\n'), 1);
        QVERIFY(added.err.contains(QStringLiteral("keychain")));
        QVERIFY(run(words("accounts list")).out.contains(QStringLiteral("Lone")));

        const Ended backup = run(words("backup --account Lone"));
        QCOMPARE(backup.code, 3);
        QVERIFY2(backup.err.contains(QStringLiteral("no password for the account")), qPrintable(backup.err));
        QCOMPARE(run(words("accounts remove Lone")).code, 0);
    }

    void anUnknownAccountIsWrongUsage()
    {
        const Ended ended = run(words("backup --account Nobody"));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(QStringLiteral("Nobody")));
    }

    void aDamagedListIsNamedAndKept()
    {
        const QString path = QDir::homePath() + QStringLiteral("/.config/mailsheaf/accounts.json");
        QVERIFY(QDir().mkpath(QDir::homePath() + QStringLiteral("/.config/mailsheaf")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ damaged");
        file.close();
        const Ended ended = run(words("accounts list"));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(path));
        QCOMPARE(run(words("accounts add --host h --user u --to /b"), "x").code, 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{ damaged");
        QVERIFY(file.remove());
    }

    void aMissingCertificateFileIsWrongUsage()
    {
        const Ended ended =
            run(words("folders --host h --user u --password-stdin --ca-file /nowhere.pem"), "x");
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(QStringLiteral("/nowhere.pem")));
    }

    void aTerminalAsksWithoutShowing()
    {
        Terminal terminal(words("accounts add --name Typed --host h --user ann --to /b"));
        QVERIFY(terminal.waitFor("Password of ann at h: "));
        terminal.type("hunter2\n");
        QVERIFY2(terminal.waitFor("is saved, its password is in the keychain"), terminal.seen().constData());
        QCOMPARE(terminal.end(), 0);
        QVERIFY(!terminal.seen().contains("hunter2"));
        QCOMPARE(run(words("accounts remove Typed")).code, 0);
    }

    void controlCAtThePasswordEndsAndSavesNothing()
    {
        Terminal terminal(words("accounts add --name Given-up --host h --user ann --to /b"));
        QVERIFY(terminal.waitFor("Password of ann at h: "));
        terminal.type("\x03");
        QCOMPARE(terminal.end(), 130);
        QVERIFY(!run(words("accounts list")).out.contains(QStringLiteral("Given-up")));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
