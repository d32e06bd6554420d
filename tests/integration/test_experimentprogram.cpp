// SPDX-License-Identifier: GPL-3.0-or-later
// `mailsheaf-cli experiment` as a script would use it, against a real server.
#include "core/experiment/experimentcsv.h"
#include "dovecotserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

class TestExperimentProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void measuresAndWritesBothFiles();
    void jsonEndsWithTheResult();
    void controlCLeavesMeasurementsAndNoFiles();
    void filesAreCheckedBeforeAnythingIsDownloaded();
    void aWrongPasswordIsSaid();
    void withoutTheWindowThereIsNoChart();

private:
    void prepare(QProcess &process, const QStringList &options, const QString &program = {}) const;
    [[nodiscard]] Ended run(const QStringList &options, const QByteArray &password = {},
                            const QString &program = {}) const;
    [[nodiscard]] QStringList scratch() const;
    [[nodiscard]] QString file(const QString &name) const { return m_files->filePath(name); }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< The program's temporary folder.
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestExperimentProgram::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"seed"_s, u"seed"_s), qPrintable(m_server->problem()));
}

void TestExperimentProgram::init()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
}

void TestExperimentProgram::prepare(QProcess &process, const QStringList &options,
                                    const QString &program) const
{
    const Endpoint endpoint = m_server->endpoint();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_scratch->path());
    process.setProcessEnvironment(environment);
    process.setProgram(program.isEmpty() ? QStringLiteral(MAILSHEAF_CLI) : program);
    process.setArguments(QStringList{u"experiment"_s, u"--host"_s, endpoint.host, u"--port"_s,
                                     QString::number(endpoint.port), u"--ca-file"_s, endpoint.caFile,
                                     u"--user"_s, u"seed"_s, u"--password-stdin"_s} +
                         options);
}

Ended TestExperimentProgram::run(const QStringList &options, const QByteArray &password,
                                 const QString &program) const
{
    QProcess process;
    prepare(process, options, program);
    process.start();
    process.write(password.isEmpty() ? m_server->password().toUtf8() : password);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QStringList TestExperimentProgram::scratch() const
{
    return QDir(m_scratch->path())
        .entryList({u"mailsheaf-experiment-*"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
}

void TestExperimentProgram::measuresAndWritesBothFiles()
{
    QStringList options{u"--methods"_s, u"all"_s,      u"--workers"_s, u"1,2"_s,   u"--messages"_s,
                        u"20"_s,        u"--repeat"_s, u"1"_s,         u"--csv"_s, file(u"speed.csv"_s)};
    const bool hasWindow = !QStringLiteral(MAILSHEAF_WINDOW).isEmpty();
    if (hasWindow)
        options += {u"--png"_s, file(u"speed.png"_s)};
    const Ended ended = run(options);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(ended.err, QString());
    QVERIFY2(ended.out.contains(u"\nWorkers "_s) && ended.out.contains(u"\nMailsheaf "_s) &&
                 ended.out.contains(u"fetched your sample"_s) &&
                 ended.out.contains(u"\nSplitting beats the vanilla method: "_s),
             qPrintable(ended.out));
    const Result<ExperimentResult> result = readCsvFile(file(u"speed.csv"_s));
    QVERIFY(result);
    QCOMPARE(result->measurements().size(), 11);
    QCOMPARE(scratch(), QStringList());
    if (!hasWindow)
        return;
    QFile png(file(u"speed.png"_s));
    QVERIFY(png.open(QIODevice::ReadOnly));
    QCOMPARE(png.read(4), QByteArray("\x89PNG"));
    QVERIFY(png.size() > 10'000);
}

void TestExperimentProgram::jsonEndsWithTheResult()
{
    const Ended ended = run({u"--methods"_s, u"ours"_s, u"--workers"_s, u"1,2"_s, u"--messages"_s, u"20"_s,
                             u"--repeat"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ended.code, 0);
    const QStringList lines = ended.out.trimmed().split(u'\n');
    QVERIFY(lines.first().startsWith(uR"({"event":"started")"_s));
    QCOMPARE(lines.filter(uR"("event":"measured")"_s).size(), 2);
    QCOMPARE(lines.filter(uR"("event":"claim")"_s).size(), 4);
    QVERIFY2(lines.last().startsWith(uR"({"event":"finished","outcome":"finished","measurements":2)"_s),
             qPrintable(lines.last()));
}

void TestExperimentProgram::controlCLeavesMeasurementsAndNoFiles()
{
    QProcess process;
    prepare(process, {u"--methods"_s, u"ours,vanilla-threads"_s, u"--workers"_s, u"1"_s, u"--csv"_s,
                      file(u"speed.csv"_s)});
    process.start();
    process.write(m_server->password().toUtf8());
    process.closeWriteChannel();
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("Mailsheaf, 1 worker"),
                             30'000);
    QTRY_COMPARE(scratch().size(), 1); // of the vanilla run, which takes half a minute
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(scratch(), QStringList());
    QCOMPARE(readCsvFile(file(u"speed.csv"_s)).value().measurements().size(), 1);
}

void TestExperimentProgram::filesAreCheckedBeforeAnythingIsDownloaded()
{
    const int before = m_server->logins(u"seed"_s);
    const Ended ended = run({u"--csv"_s, file(u"nowhere/speed.csv"_s)});
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"nowhere"_s), qPrintable(ended.err));
    QCOMPARE(m_server->logins(u"seed"_s), before);
}

void TestExperimentProgram::aWrongPasswordIsSaid()
{
    const Ended ended = run({u"--methods"_s, u"ours"_s}, "wrong");
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QCOMPARE(scratch(), QStringList());
}

void TestExperimentProgram::withoutTheWindowThereIsNoChart()
{
    const QString lonely = file(u"mailsheaf-cli"_s); // with nothing beside it
    QVERIFY(QFile::copy(QStringLiteral(MAILSHEAF_CLI), lonely));
    const int before = m_server->logins(u"seed"_s);
    const Ended ended = run({u"--png"_s, file(u"speed.png"_s)}, {}, lonely);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(u"--png"_s), qPrintable(ended.err));
    QCOMPARE(m_server->logins(u"seed"_s), before);
}

QTEST_GUILESS_MAIN(TestExperimentProgram)
#include "test_experimentprogram.moc"
