// SPDX-License-Identifier: GPL-3.0-or-later
// Where a password must not turn up: while the programs work with one, what can be seen of them from outside
// is watched, and afterwards everything they have written is searched. What the window shows is looked at in
// tests/ui/test_endtoend.cpp.
#include "tests/support/dovecotserver.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QByteArray wrongPassword = "canary-in-a-wrong-cage";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// @p process and all that it has started, directly or not.
QList<qint64> withDescendants(qint64 process)
{
    QList<qint64> family{process};
    for (qsizetype i = 0; i < family.size(); ++i) {
        const QString tasks = u"/proc/%1/task"_s.arg(family[i]);
        for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QByteArray &child :
                 contents(tasks + u'/' + task + u"/children"_s).simplified().split(' ')) {
                if (!child.isEmpty())
                    family << child.toLongLong();
            }
        }
    }
    return family;
}

/// The password as it is, and as it stands on the wire with some mechanisms.
bool betrays(const QByteArray &bytes, const QByteArray &password)
{
    return bytes.contains(password) || bytes.contains(password.toBase64().chopped(4)) ||
           bytes.contains(password.toHex());
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodySeesThePassword_data();
    void nobodySeesThePassword();
    void aServerThatRepeatsItIsNotQuoted_data();
    void aServerThatRepeatsItIsNotQuoted();
    void nothingIsLeftOfACrash();
    void theSearchFindsWhatIsThere();

private:
    struct Seen
    {
        int code = -1;
        int processes = 0;
        QByteArray outside; ///< Arguments and environments, of all processes at all times.
        QByteArray said;
    };
    void start(QProcess &program, const QStringList &arguments, const QByteArray &password) const;
    [[nodiscard]] Seen watch(const QStringList &arguments, const QByteArray &password) const;
    [[nodiscard]] QStringList server(const Endpoint &endpoint) const;
    [[nodiscard]] QString fileThatBetrays(const QByteArray &password) const;

    QTemporaryDir m_home;
    std::unique_ptr<DovecotServer> m_server;
};

void TestSecrets::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"ann"_s, u"seed"_s, {u"--count"_s, u"200"_s}),
             qPrintable(m_server->problem()));
    QVERIFY(QDir(m_home.path()).mkdir(u"tmp"_s));
    QVERIFY(betrays("x" + m_server->password().toUtf8(), m_server->password().toUtf8()));
}

/// With a home of its own, and as talkative as it can be.
void TestSecrets::start(QProcess &program, const QStringList &arguments, const QByteArray &password) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    environment.insert(u"TMPDIR"_s, m_home.filePath(u"tmp"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_home.path());
    program.start(QStringLiteral(MAILSHEAF_CLI), arguments);
    program.write(password + '\n');
    program.closeWriteChannel();
}

TestSecrets::Seen TestSecrets::watch(const QStringList &arguments, const QByteArray &password) const
{
    QProcess program;
    start(program, arguments, password);
    Seen seen;
    for (int waited = 0; waited < patienceMs && !program.waitForFinished(5); waited += 5) {
        const QList<qint64> family = withDescendants(program.processId());
        seen.processes = std::max(seen.processes, int(family.size()));
        for (const qint64 process : family) {
            seen.outside += contents(u"/proc/%1/cmdline"_s.arg(process)) + '\n';
            seen.outside += contents(u"/proc/%1/environ"_s.arg(process)) + '\n';
        }
    }
    seen.said = program.readAllStandardOutput() + program.readAllStandardError();
    if (program.state() == QProcess::NotRunning && program.exitStatus() == QProcess::NormalExit)
        seen.code = program.exitCode();
    return seen;
}

QStringList TestSecrets::server(const Endpoint &endpoint) const
{
    QStringList arguments{u"--host"_s,          endpoint.host,
                          u"--port"_s,          QString::number(endpoint.port),
                          u"--security"_s,      securityName(endpoint.security),
                          u"--user"_s,          u"ann"_s,
                          u"--password-stdin"_s};
    if (!endpoint.caFile.isEmpty())
        arguments << u"--ca-file"_s << endpoint.caFile;
    return arguments;
}

/// What has been written down, in files and in the names of files; empty when nothing betrays the password.
QString TestSecrets::fileThatBetrays(const QByteArray &password) const
{
    for (QDirIterator it(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        if (betrays(path.toUtf8(), password) || betrays(contents(path), password))
            return path;
    }
    return {};
}

void TestSecrets::nobodySeesThePassword_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("processes");
    const QStringList tls = server(m_server->endpoint());
    const auto to = [this](const QString &name) { return QStringList{u"--to"_s, m_home.filePath(name)}; };
    QTest::newRow("sign-in") << QStringList{u"folders"_s} + tls << true << 0 << 1;
    QTest::newRow("sign-in with a wrong one") << QStringList{u"folders"_s} + tls << false << 3 << 1;
    QTest::newRow("backup") << QStringList{u"backup"_s} + tls + to(u"threads"_s) << true << 0 << 1;
    QTest::newRow("backup as JSON") << QStringList{u"backup"_s, u"--json"_s} + tls + to(u"json"_s) << true
                                    << 0 << 1;
    QTest::newRow("backup with a wrong one")
        << QStringList{u"backup"_s} + tls + to(u"threads"_s) << false << 3 << 1;
    QTest::newRow("backup by processes")
        << QStringList{u"backup"_s, u"--executor"_s, u"processes"_s, u"--workers"_s, u"2"_s} + tls +
               to(u"processes"_s)
        << true << 0 << 2;
    QTest::newRow("verification") << QStringList{u"verify"_s, m_home.filePath(u"threads"_s)} + tls << true
                                  << 0 << 1;
}

void TestSecrets::nobodySeesThePassword()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isRight);
    QFETCH(int, code);
    QFETCH(int, processes);
    const QByteArray password = isRight ? m_server->password().toUtf8() : wrongPassword;
    const Seen seen = watch(arguments, password);
    QVERIFY2(seen.code == code, seen.said.constData());
    QVERIFY2(seen.processes >= processes, qPrintable(QString::number(seen.processes)));
    QVERIFY(seen.outside.contains("--password-stdin") && seen.outside.contains("HOME="));
    QVERIFY(!betrays(seen.outside, password));
    QVERIFY2(!betrays(seen.said, password), seen.said.constData());
    QCOMPARE(fileThatBetrays(password), QString());
}

void TestSecrets::aServerThatRepeatsItIsNotQuoted_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("in a NO") << QByteArray("%TAG% NO wrong: LOGIN ann " + wrongPassword + "\r\n");
    QTest::newRow("in a BAD") << QByteArray("%TAG% BAD what is \"" + wrongPassword + "\"?\r\n");
    QTest::newRow("in a BYE") << QByteArray("* BYE nobody has " + wrongPassword + "\r\n");
}

void TestSecrets::aServerThatRepeatsItIsNotQuoted()
{
    QFETCH(QByteArray, answer);
    const ScriptedServer server(
        {{sendBytes("* OK [CAPABILITY IMAP4rev1] ready\r\n"), expectLine("LOGIN"), sendBytes(answer)}});
    const Seen seen = watch(
        QStringList{u"backup"_s, u"--to"_s, m_home.filePath(u"threads"_s)} +
            this->server(
                {.host = u"127.0.0.1"_s, .port = server.port(), .security = Security::None, .caFile = {}}),
        wrongPassword);
    QVERIFY(seen.code > 0);
    QVERIFY2(seen.said.contains("The server says"), seen.said.constData());
    QVERIFY2(!betrays(seen.said, wrongPassword), seen.said.constData());
    QCOMPARE(fileThatBetrays(wrongPassword), QString());
}

/// While it signs in, it crashes.
void TestSecrets::nothingIsLeftOfACrash()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        QSKIP("nothing here may leave an image of itself");
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
    const ScriptedServer server(
        {{sendBytes("* OK [CAPABILITY IMAP4rev1] ready\r\n"), expectLine("LOGIN"), stallForever()}});
    QProcess program;
    start(program,
          QStringList{u"folders"_s} +
              this->server(
                  {.host = u"127.0.0.1"_s, .port = server.port(), .security = Security::None, .caFile = {}}),
          wrongPassword);
    QTRY_COMPARE(server.received().size(), 1);
    const QByteArray limits = contents(u"/proc/%1/limits"_s.arg(program.processId()));
    const qsizetype core = limits.indexOf("Max core file size");
    QVERIFY(core >= 0);
    QCOMPARE(limits.mid(core).simplified().split(' ').value(4), "0");
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(fileThatBetrays(wrongPassword), QString());
}

void TestSecrets::theSearchFindsWhatIsThere()
{
    QFile file(m_home.filePath(u"tmp/.forgotten"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("log in with " + wrongPassword.toBase64()) > 0);
    file.close();
    QCOMPARE(fileThatBetrays(wrongPassword), file.fileName());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
