// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backuptext.h"

#include "core/base/englishplurals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

RunReport finishedReport()
{
    RunReport report;
    report.archive = QStringLiteral("/path");
    report.messages = 1200;
    report.bytes = 2'500'000;
    report.planned = 1200;
    report.elapsed = 800ms;
    report.workers = 4;
    return report;
}

} // namespace

class BackupTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void theStartNamesWhoWhereAndHow()
    {
        BackupRequest request;
        request.user = QStringLiteral("ann@example.org");
        request.endpoint.host = QStringLiteral("imap.example.org");
        request.destination = QStringLiteral("/path");
        request.secret = Secret(QByteArray("hunter2"));
        QCOMPARE(startSentence(request),
                 QStringLiteral("Backing up ann@example.org at imap.example.org to /path with 4 workers."));
        request.workers = 1;
        QVERIFY(startSentence(request).endsWith(QStringLiteral("with 1 worker.")));
        request.autoWorkers = WorkerBounds{.start = 8, .most = 14};
        QVERIFY(startSentence(request).endsWith(QStringLiteral("with 8 workers at first.")));
    }

    void everythingNew()
    {
        QCOMPARE(endSentence(finishedReport(), false),
                 QStringLiteral(
                     "1,200 messages (2.5 MB) in 0.8 s – 1,500 messages/s, with 4 workers. Backup: /path"));
    }

    void nothingNew()
    {
        RunReport report = finishedReport();
        report.messages = 0;
        report.bytes = 0;
        report.skipped = 1200;
        QCOMPARE(endSentence(report, false),
                 QStringLiteral("Nothing new: all 1,200 messages are already in /path."));
        report.skipped = 0;
        QVERIFY(endSentence(report, false).startsWith(QStringLiteral("Nothing to back up")));
    }

    void someNew()
    {
        RunReport report = finishedReport();
        report.skipped = 30;
        QCOMPARE(endSentence(report, false),
                 QStringLiteral(
                     "1,200 messages (2.5 MB) in 0.8 s – 1,500 messages/s, with 4 workers; 30 messages were "
                     "there already. Backup: /path"));
    }

    void aLongRunAndAnInstantOne()
    {
        RunReport report = finishedReport();
        report.elapsed = 200s;
        QVERIFY(endSentence(report, false).contains(QStringLiteral("in 3 min 20 s – 6.0 messages/s")));
        report.elapsed = 0ms;
        QVERIFY(endSentence(report, false).contains(QStringLiteral("in 0.0 s")));
    }

    void aPercentSignInTheFolderIsJustThat()
    {
        RunReport report = finishedReport();
        report.archive = QStringLiteral("/a%1b%2c%n");
        QVERIFY(endSentence(report, false).endsWith(QStringLiteral("Backup: /a%1b%2c%n")));
        report.messages = 0;
        report.skipped = 5;
        QCOMPARE(endSentence(report, false),
                 QStringLiteral("Nothing new: all 5 messages are already in /a%1b%2c%n."));
    }

    void dryRunsSayWhatWouldBe()
    {
        RunReport report = finishedReport();
        report.messages = 0;
        report.bytes = 0;
        report.plannedBytes = 2'500'000;
        report.skipped = 7;
        QCOMPARE(endSentence(report, true),
                 QStringLiteral("Would fetch 1,200 messages (2.5 MB); 7 messages are already in /path."));
        report.planned = 0;
        QVERIFY(endSentence(report, true).startsWith(QStringLiteral("Nothing new")));
    }

    void failuresAreToldAndListed()
    {
        RunReport report = finishedReport();
        report.outcome = RunOutcome::FinishedWithFailures;
        report.failed = 5;
        report.failures = {
            {.mailbox = QStringLiteral("INBOX"), .uid = 17, .reason = QStringLiteral("Gone mad.")},
            {.mailbox = QStringLiteral("Locked\x1b[2J"), .uid = 0, .reason = QStringLiteral("No access.")}};
        const QString end = endSentence(report, false);
        QVERIFY2(end.contains(QStringLiteral("5 messages failed")), qPrintable(end));
        QVERIFY(end.contains(QStringLiteral("1,200 messages (2.5 MB)")));
        QCOMPARE(failureTexts(report), QStringList({QStringLiteral("INBOX, message 17: Gone mad."),
                                                    QStringLiteral("Locked[2J: No access."),
                                                    QStringLiteral("… and 4 messages more.")}));
        report.failed = 1;
        QCOMPARE(failureTexts(report).size(), 2);
    }

    void whatHadGoneIsTold()
    {
        RunReport report = finishedReport();
        report.vanished = 3;
        const QString gone =
            QStringLiteral("(3 messages had gone from the server before they could be fetched.)");
        QVERIFY2(endSentence(report, false).endsWith(gone), qPrintable(endSentence(report, false)));
        report.outcome = RunOutcome::FinishedWithFailures;
        report.failed = 1;
        QVERIFY2(endSentence(report, false).endsWith(gone), qPrintable(endSentence(report, false)));
    }

    void onlyMailboxesFailed()
    {
        RunReport report = finishedReport();
        report.outcome = RunOutcome::FinishedWithFailures;
        report.failures = {
            {.mailbox = QStringLiteral("Locked"), .uid = 0, .reason = QStringLiteral("No access.")}};
        const QString end = endSentence(report, false);
        QVERIFY2(end.contains(QStringLiteral("Some mailboxes could not be read")), qPrintable(end));
        QVERIFY(end.contains(QStringLiteral("1,200 messages")));
    }

    void stoppedAndFailedSayWhatIsKept()
    {
        RunReport report = finishedReport();
        report.outcome = RunOutcome::Stopped;
        report.messages = 500;
        QCOMPARE(endSentence(report, false),
                 QStringLiteral("Stopped: 500 of 1,200 messages fetched and kept; run again to go on."));
        report.outcome = RunOutcome::Failed;
        QCOMPARE(
            endSentence(report, false),
            QStringLiteral("500 messages (2.5 MB) were fetched before and are kept; run again to go on."));
        report.messages = 0;
        QCOMPARE(endSentence(report, false), QString());
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(BackupTextTest)
#include "backuptexttest.moc"
