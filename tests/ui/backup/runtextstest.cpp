// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/runtexts.h"
#include "translations/translations.h"

#include <QTest>

using namespace mailsheaf;

class RunTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*QCoreApplication::instance());
    }

    void theEndInOneSentence_data()
    {
        QTest::addColumn<RunReport>("report");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        RunReport report;
        report.messages = 1200;
        report.bytes = 2'500'000;
        report.elapsed = std::chrono::milliseconds(800);
        report.workers = 4;
        QTest::newRow("everything fetched")
            << report << QStringLiteral("Backup complete")
            << QStringLiteral("1,200 messages (2.5 MB) in 0.8 s with 4 workers.");
        RunReport one = report;
        one.messages = 1;
        one.workers = 1;
        one.elapsed = std::chrono::minutes(2);
        QTest::newRow("one message, one worker")
            << one << QStringLiteral("Backup complete")
            << QStringLiteral("1 message (2.5 MB) in 2 min 0 s with 1 worker.");
        RunReport nothing;
        nothing.skipped = 1523;
        QTest::newRow("nothing new") << nothing << QStringLiteral("Nothing new")
                                     << QStringLiteral(
                                            "The backup already holds everything: 1,523 messages.");
        QTest::newRow("empty folders") << RunReport() << QStringLiteral("Nothing new")
                                       << QStringLiteral("There are no messages in the chosen folders.");
        RunReport stopped = report;
        stopped.outcome = RunOutcome::Stopped;
        QTest::newRow("stopped")
            << stopped << QStringLiteral("Backup stopped")
            << QStringLiteral("Safe so far: 1,200 messages (2.5 MB). The next backup goes on from there.");
        RunReport failed;
        failed.outcome = RunOutcome::Failed;
        failed.error = Error{.kind = ErrorKind::Archive,
                             .sentence = QStringLiteral("The disk is full: make room."),
                             .detail = {}};
        QTest::newRow("failed") << failed << QStringLiteral("Backup failed")
                                << QStringLiteral("The disk is full: make room.");
    }

    void theEndInOneSentence()
    {
        QFETCH(RunReport, report);
        QTEST(runtexts::title(report), "title");
        QTEST(runtexts::sentence(report), "sentence");
    }

    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(20) << QStringLiteral("just now");
        QTest::newRow("one minute") << qint64(61) << QStringLiteral("1 minute ago");
        QTest::newRow("minutes") << qint64(35 * 60) << QStringLiteral("35 minutes ago");
        QTest::newRow("hours") << qint64(2 * 3600 + 100) << QStringLiteral("2 hours ago");
        QTest::newRow("a day") << qint64(25 * 3600) << QStringLiteral("1 day ago");
        QTest::newRow("a clock that went back") << qint64(-500) << QStringLiteral("just now");
    }

    void ages()
    {
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2025, 11, 24), QTime(12, 0));
        QTEST(runtexts::age(now.addSecs(-seconds), now), "text");
    }

    void whatIsGoingOn_data()
    {
        QTest::addColumn<BackupState>("state");
        QTest::addColumn<RunPhase>("phase");
        QTest::addColumn<QString>("text");
        QTest::newRow("connecting") << BackupState::Running << RunPhase::Connecting
                                    << QStringLiteral("Connecting to the server…");
        QTest::newRow("listing") << BackupState::Running << RunPhase::Listing
                                 << QStringLiteral("Looking for new messages: folder 3 of 12…");
        QTest::newRow("fetching") << BackupState::Running << RunPhase::Downloading
                                  << QStringLiteral("Fetching 412 of 1,200 messages…");
        QTest::newRow("paused before the workers know") << BackupState::Paused << RunPhase::Downloading
                                                        << QStringLiteral("Paused at 412 of 1,200 messages.");
        QTest::newRow("finishing") << BackupState::Running << RunPhase::Finishing
                                   << QStringLiteral("Making the last messages safe on the disk…");
        QTest::newRow("stopping") << BackupState::Stopping << RunPhase::Downloading
                                  << QStringLiteral("Stopping; what is complete stays…");
    }

    void whatIsGoingOn()
    {
        QFETCH(BackupState, state);
        QFETCH(RunPhase, phase);
        RunProgress progress;
        progress.phase = phase;
        progress.mailboxesListed = 3;
        progress.mailboxesTotal = 12;
        progress.messagesDone = 412;
        progress.messagesTotal = 1200;
        QTEST(runtexts::activity(state, progress), "text");
    }

    void progressIsByBytesWhereTheyAreKnown()
    {
        RunProgress progress;
        QVERIFY(runtexts::fraction(progress) < 0);
        progress.phase = RunPhase::Downloading;
        QVERIFY(runtexts::fraction(progress) < 0);
        progress.messagesDone = 1;
        progress.messagesTotal = 4;
        QCOMPARE(runtexts::fraction(progress), 0.25);
        progress.bytesDone = 300;
        progress.bytesTotal = 400;
        QCOMPARE(runtexts::fraction(progress), 0.75);
        progress.bytesDone = 900;
        QCOMPARE(runtexts::fraction(progress), 1.0);
    }

    void everyWorkerStateHasAnIconAWordAndAColour()
    {
        QSet<QString> words;
        QSet<QString> pictures;
        for (int state = 0; state <= int(WorkerState::Finished); ++state) {
            WorkerProgress progress;
            progress.state = WorkerState(state);
            words.insert(runtexts::worker(progress).text);
            pictures.insert(runtexts::worker(progress).icon);
        }
        QCOMPARE(words.size(), int(WorkerState::Finished) + 1);
        QCOMPARE(pictures.size(), words.size());
    }

    void retryingCountsDownInWholeSeconds()
    {
        WorkerProgress progress;
        progress.state = WorkerState::Retrying;
        progress.retryIn = std::chrono::milliseconds(4100);
        QCOMPARE(runtexts::worker(progress).text, QStringLiteral("Again in 5 s"));
        progress.retryIn = std::chrono::milliseconds(0);
        QCOMPARE(runtexts::worker(progress).text, QStringLiteral("Trying again"));
    }

    void failuresAreOneALine()
    {
        RunReport report;
        report.failures = {{QStringLiteral("INBOX"), 7, QStringLiteral("Damaged.")},
                           {QStringLiteral("Old"), 0, QStringLiteral("Cannot be opened.")}};
        QCOMPARE(runtexts::failureList(report.failures),
                 QStringLiteral("INBOX\t7\tDamaged.\nOld\twhole folder\tCannot be opened."));
    }
};

QTEST_GUILESS_MAIN(RunTextsTest)
#include "runtextstest.moc"
