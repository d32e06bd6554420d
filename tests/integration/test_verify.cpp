// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"

#include "core/archive/mailpath.h"
#include "core/verify/archiveverifier.h"
#include "core/verify/rebuild.h"
#include "core/verify/repair.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QList<QJsonObject> events;
    QString err;
};

void spoil(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(3));
    QVERIFY(file.write("XYZ") == 3);
}

} // namespace

/// Verification, repair and rebuild against a real server.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFreshBackupIsComplete();
    void whatIsNewOnTheServerIsMissingHere();
    void whatHasGoneFromTheServerIsNoProblem();
    void foldersLeftOutAreNotMissed();
    void repairFetchesWhatIsDamagedOrMissing();
    void repairKeepsWhatTheServerHasNoLonger();
    void afterARebuildABackupFetchesNothing();
    void anOlderCatalogueIsNoticedAndCaughtUp();
    void theProgramSaysSo();
    void theProgramRepairs();
    void theProgramRebuilds();
    void theProgramRefusesWhatIsNoArchive();

private:
    [[nodiscard]] QString user() const { return u"user%1"_s.arg(m_number); }
    [[nodiscard]] BackupRequest request() const { return requestTo(*m_server, user(), m_target->path()); }
    [[nodiscard]] VerifyReport verify() const;
    [[nodiscard]] QString messageOf(const QByteArray &mailbox, Uid uid) const;
    [[nodiscard]] Ended run(const QStringList &arguments) const;
    [[nodiscard]] QStringList login() const;

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_target;
    int m_number = 0;
};

void TestVerify::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
}

/// Each test has a user of its own, with seven messages in two folders, backed up.
void TestVerify::init()
{
    ++m_number;
    m_target = std::make_unique<QTemporaryDir>();
    QVERIFY(m_server->createMailbox(user(), "Work"));
    for (int i = 1; i <= 7; ++i)
        QVERIFY(m_server->append(user(), i < 5 ? "INBOX" : "Work",
                                 "Subject: " + QByteArray::number(i) + "\r\n\r\nText\r\n", {"\\Seen"}));
    const RunReport report = runBackup(request());
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence + report.error->detail) : "");
    QCOMPARE(report.messages, 7ULL);
}

VerifyReport TestVerify::verify() const
{
    auto report = verifyArchive(m_target->path(), {.server = request()}, {}, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence + report.error().detail));
    return *report;
}

QString TestVerify::messageOf(const QByteArray &mailbox, Uid uid) const
{
    for (const ServedMessage &served : m_server->messages(user())) {
        if (served.mailbox == mailbox)
            return m_target->filePath(messagePath(MailboxName(mailbox), served.uidValidity, uid));
    }
    return {};
}

QStringList TestVerify::login() const
{
    const Endpoint endpoint = m_server->endpoint();
    return {u"--host"_s,     endpoint.host, u"--port"_s, QString::number(endpoint.port), u"--ca-file"_s,
            endpoint.caFile, u"--user"_s,   user(),      u"--password-stdin"_s};
}

Ended TestVerify::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(workerProgram(), arguments);
    process.write(m_server->password().toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    Ended ended{
        .code = process.exitCode(), .events = {}, .err = QString::fromUtf8(process.readAllStandardError())};
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        ended.events << QJsonDocument::fromJson(line).object();
    return ended;
}

void TestVerify::aFreshBackupIsComplete()
{
    const VerifyReport report = verify();
    QVERIFY(report.isGood());
    QVERIFY(report.sealed);
    QVERIFY(report.notes.isEmpty());
    QCOMPARE(report.hashed, 7ULL);
    QCOMPARE(report.folders.size(), std::size_t(2));
    for (const VerifiedFolder &folder : report.folders) {
        QVERIFY(folder.server.has_value());
        QCOMPARE(folder.server->messages, folder.messages);
        QCOMPARE(folder.server->missing + folder.server->goneThere, 0ULL);
    }
}

void TestVerify::whatIsNewOnTheServerIsMissingHere()
{
    QVERIFY(m_server->append(user(), "INBOX", "Subject: new\r\n\r\nText\r\n"));
    QVERIFY(m_server->createMailbox(user(), "Later"));
    QVERIFY(m_server->append(user(), "Later", "Subject: newer\r\n\r\nText\r\n"));
    const VerifyReport report = verify();
    QCOMPARE(report.counts, (ProblemCounts{{ProblemKind::NotBackedUp, 2}}));
    QCOMPARE(report.problems[0].uid + report.problems[1].uid, 6U);
    QCOMPARE(runBackup(request()).messages, 2ULL);
    QVERIFY(verify().isGood());
}

void TestVerify::whatHasGoneFromTheServerIsNoProblem()
{
    QVERIFY(m_server->expunge(user(), "INBOX", "2:3"));
    const VerifyReport report = verify();
    QVERIFY(report.isGood());
    QCOMPARE(report.folders[0].server->goneThere, 2ULL);
}

void TestVerify::foldersLeftOutAreNotMissed()
{
    QVERIFY(m_server->append(user(), "Work", "Subject: new\r\n\r\nText\r\n"));
    BackupRequest without = request();
    without.excludedGlobs = QStringList{u"Work"_s};
    const auto report = verifyArchive(m_target->path(), {.server = without}, {}, {});
    QVERIFY(report.has_value());
    QVERIFY(report->isGood());
}

void TestVerify::repairFetchesWhatIsDamagedOrMissing()
{
    const QString damaged = messageOf("INBOX", 2);
    spoil(damaged);
    QVERIFY(QFile::remove(messageOf("Work", 1)));
    const QString sums = QFileInfo(QFileInfo(damaged).path()).path() + u"/SHA256SUMS"_s;
    QVERIFY(QFile::remove(sums));
    const VerifyReport report = verify();
    QCOMPARE(report.counts,
             (ProblemCounts{
                 {ProblemKind::Missing, 1}, {ProblemKind::WrongContent, 1}, {ProblemKind::Manifest, 1}}));
    const auto repaired = repairArchive(report, request(), {}, {});
    QVERIFY(repaired.has_value());
    QVERIFY2(!repaired->run.error, qPrintable(repaired->run.error.value_or(Error()).sentence));
    QCOMPARE(repaired->quarantined, 2ULL);
    QCOMPARE(repaired->unrepairable, 0ULL);
    QCOMPARE(repaired->run.messages, 2ULL);
    QVERIFY(verify().isGood());
    QVERIFY(QFileInfo::exists(sums));
    const QString kept = QString(damaged).replace(m_target->path(), m_target->filePath(u"quarantine"_s));
    QVERIFY(QFileInfo::exists(kept + u".damaged"_s));
}

void TestVerify::repairKeepsWhatTheServerHasNoLonger()
{
    const QString damaged = messageOf("INBOX", 2);
    spoil(damaged);
    QVERIFY(m_server->expunge(user(), "INBOX", "2"));
    const auto repaired = repairArchive(verify(), request(), {}, {});
    QVERIFY(repaired.has_value());
    QCOMPARE(repaired->quarantined, 0ULL);
    QCOMPARE(repaired->unrepairable, 1ULL);
    QVERIFY(QFileInfo::exists(damaged));
    QCOMPARE(verify().counts, (ProblemCounts{{ProblemKind::WrongContent, 1}}));
}

void TestVerify::afterARebuildABackupFetchesNothing()
{
    QVERIFY(QFile::remove(m_target->filePath(u"mailsheaf.sqlite"_s)));
    const auto rebuilt = rebuildCatalogue(m_target->path(), {}, {});
    QVERIFY(rebuilt.has_value());
    QCOMPARE(rebuilt->messages, 7ULL);
    const RunReport report = runBackup(request());
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 0ULL);
    QCOMPARE(report.skipped, 7ULL);
    QVERIFY(verify().isGood());
}

/// Somebody has put back a copy of the catalogue alone.
void TestVerify::anOlderCatalogueIsNoticedAndCaughtUp()
{
    const QTemporaryDir elsewhere;
    const QString catalogue = m_target->filePath(u"mailsheaf.sqlite"_s);
    const QString older = elsewhere.filePath(u"older"_s);
    QVERIFY(QFile::copy(catalogue, older));
    QVERIFY(m_server->append(user(), "INBOX", "Subject: newer\r\n\r\nx\r\n"));
    QCOMPARE(runBackup(request()).messages, 1ULL);
    QVERIFY(QFile::remove(catalogue) && QFile::copy(older, catalogue));
    const VerifyReport report = verify();
    QVERIFY(!report.isGood());
    QVERIFY(report.counts.contains(ProblemKind::Catalogue));
    QVERIFY(report.counts.contains(ProblemKind::Stray));
    QCOMPARE(runBackup(request()).outcome, RunOutcome::Finished);
    QVERIFY(verify().isGood());
}

void TestVerify::theProgramSaysSo()
{
    const QStringList verify{u"verify"_s, m_target->path(), u"--json"_s};
    const Ended good = run(verify + login());
    QVERIFY2(good.code == 0, qPrintable(good.err));
    QCOMPARE(good.events.last()["event"_L1].toString(), u"finished"_s);
    QCOMPARE(good.events.last()["good"_L1].toBool(), true);
    QCOMPARE(good.events.last()["messages"_L1].toInt(), 7);
    QFile certificate(m_target->filePath(u"certificate.json"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(certificate.readAll())["complete"_L1].toBool(), true);
    QVERIFY(QFileInfo::exists(m_target->filePath(u"certificate.html"_s)));

    spoil(messageOf("INBOX", 1));
    QCOMPARE(run(verify).code, 1);
    QVERIFY(run({u"verify"_s, m_target->path()}).err.contains(u"0000000001.eml"_s));
    QCOMPARE(run(verify + QStringList{u"--sample"_s, u"0.0001%"_s}).code, 0);
}

void TestVerify::theProgramRepairs()
{
    spoil(messageOf("INBOX", 1));
    const Ended repaired =
        run(QStringList{u"verify"_s, m_target->path(), u"--repair"_s, u"--json"_s} + login());
    QVERIFY2(repaired.code == 0, qPrintable(repaired.err));
    QCOMPARE(repaired.events.last()["good"_L1].toBool(), true);
    QCOMPARE(emlHashes(m_target->path() + u"/mail"_s), m_server->messageHashes(user()));
}

void TestVerify::theProgramRebuilds()
{
    QFile catalogue(m_target->filePath(u"mailsheaf.sqlite"_s));
    QVERIFY(catalogue.open(QIODevice::ReadWrite) && catalogue.write("garbage") == 7);
    catalogue.close();
    QCOMPARE(run({u"verify"_s, m_target->path()}).code, 4);
    const Ended rebuilt = run({u"rebuild"_s, m_target->path(), u"--json"_s});
    QVERIFY2(rebuilt.code == 0, qPrintable(rebuilt.err));
    QCOMPARE(rebuilt.events.last()["messages"_L1].toInt(), 7);
    QCOMPARE(run({u"verify"_s, m_target->path()}).code, 0);
}

void TestVerify::theProgramRefusesWhatIsNoArchive()
{
    const QTemporaryDir empty;
    QCOMPARE(run({u"verify"_s, empty.path()}).code, 4);
    QCOMPARE(run({u"rebuild"_s, empty.path()}).code, 4);
    QCOMPARE(run({u"verify"_s, empty.path(), u"--repair"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
