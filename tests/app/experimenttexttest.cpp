// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimenttext.h"
#include "app/cli/experimentcommand.h"
#include "app/cli/experimentjson.h"
#include "core/base/englishplurals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;
using Method = ExperimentMethod;

namespace {

ExperimentResult sample()
{
    return ExperimentResult({{Method::Serial, 1, 1, 10, 1200, 2'400'000},
                             {Method::SplitThreads, 1, 1, 9, 1200, 2'400'000},
                             {Method::SplitThreads, 8, 1, 3, 1200, 2'400'000},
                             {Method::Ours, 1, 1, 2.5, 1200, 2'400'000},
                             {Method::Ours, 8, 1, 0.4, 1200, 2'400'000},
                             {Method::Ours, 8, 2, 0.6, 1200, 2'400'000}});
}

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

class ExperimentTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void theTableHasARowForEachMethod()
    {
        QCOMPARE(
            medianTable(sample()),
            QStringList({u"Workers                  1       8"_s, u"Serial              10.0 s"_s,
                         u"Splitting, threads  9.00 s  3.00 s"_s, u"Mailsheaf           2.50 s  0.50 s"_s,
                         u"Median of 2 runs of 1,200 messages (2.4 MB)."_s}));
        QVERIFY(medianTable({}).isEmpty());
    }

    void serialAloneHasATableToo()
    {
        const ExperimentResult serial({{Method::Serial, 1, 1, 10, 60, 100}});
        QCOMPARE(medianTable(serial).at(1), u"Serial   10.0 s"_s);
        // With other numbers of workers its figure stands in the first column.
        const ExperimentResult mixed({{Method::Serial, 1, 1, 10, 60, 100}, {Method::Ours, 4, 1, 2, 60, 100}});
        QCOMPARE(medianTable(mixed).at(1), u"Serial     10.0 s"_s);
    }

    void theProgressFitsIntoTheTerminal()
    {
        ExperimentProgress progress;
        progress.runsTotal = 39;
        QCOMPARE(experimentProgressText(progress, 100), u"Looking at the sample…"_s);
        progress.runsDone = 6;
        QCOMPARE(experimentProgressText(progress, 100), u"Clearing up…"_s);
        progress.run = PlannedRun{.method = Method::SplitThreads, .workers = 4, .repeat = 2};
        progress.backup.messagesDone = 812;
        progress.backup.messagesTotal = 1200;
        progress.remaining = std::chrono::seconds(125);
        QCOMPARE(experimentProgressText(progress, 100),
                 u"Run 7 of 39: Splitting, threads, 4 workers: 812 of 1,200 messages, 2 min 5 s left"_s);
        QCOMPARE(experimentProgressText(progress, 20), u"Run 7 of 39: Splitt…"_s);
    }

    void claimsAreAnswered()
    {
        const QStringList claims = claimTexts(sample());
        QCOMPARE(claims.size(), 4);
        QVERIFY2(claims.at(0).contains(u": not measured. "_s), qPrintable(claims.at(0)));
        QVERIFY2(claims.at(1).contains(u": yes. "_s), qPrintable(claims.at(1)));
    }

    void jsonLinesAreObjectsInEnglish()
    {
        const QJsonObject measured = object(measuredLine(sample().measurements().last()));
        QCOMPARE(measured.value(u"event"_s), u"measured"_s);
        QCOMPARE(measured.value(u"method"_s), u"ours"_s);
        QCOMPARE(measured.value(u"workers"_s), 8);
        QCOMPARE(measured.value(u"repeat"_s), 2);
        QCOMPARE(measured.value(u"seconds"_s), 0.6);
        QCOMPARE(measured.value(u"bytes"_s), 2'400'000);

        const QJsonObject median = object(medianLines(sample()).last());
        QCOMPARE(median.value(u"seconds"_s), 0.5);
        QCOMPARE(median.value(u"least"_s), 0.4);
        QCOMPARE(median.value(u"most"_s), 0.6);
        QCOMPARE(median.value(u"runs"_s), 2);

        const QStringList claims = claimLines(sample());
        QVERIFY(object(claims.at(0)).value(u"held"_s).isNull());
        QCOMPARE(object(claims.at(1)).value(u"claim"_s), u"workers-help-splitting"_s);
        QCOMPARE(object(claims.at(1)).value(u"held"_s), true);

        ExperimentReport report;
        report.result = sample();
        const QJsonObject finished = object(experimentFinishedLine(report));
        QCOMPARE(finished.value(u"outcome"_s), u"finished"_s);
        QCOMPARE(finished.value(u"measurements"_s), 6);
        QCOMPARE(finished.value(u"recommendedWorkers"_s), 8);
        QVERIFY(finished.value(u"sentence"_s).toString().startsWith(u"8 workers"_s));
    }

    void theAccountsOwnChoiceOfFoldersHolds()
    {
        Login login;
        login.endpoint.host = u"imap.gmail.com"_s;
        login.account = newAccount();
        login.account->excludedMailboxes = QStringList{u"Junk"_s};
        ExperimentOptions options{.server = {},
                                  .mailboxGlobs = {},
                                  .methods = {Method::Ours},
                                  .workers = {1},
                                  .messages = 5,
                                  .repeats = 1,
                                  .csvFile = {},
                                  .pngFile = {}};
        ExperimentRequest request = experimentRequest(options, login);
        QCOMPARE(request.excludedMailboxes, QStringList{u"Junk"_s});
        QCOMPARE(request.dailyBytes, 2'500'000'000ULL);
        options.mailboxGlobs = QStringList{u"*"_s}; // who names mailboxes wants them
        request = experimentRequest(options, login);
        QCOMPARE(request.excludedMailboxes, QStringList());
        QCOMPARE(request.mailboxGlobs, options.mailboxGlobs);
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(ExperimentTextTest)
#include "experimenttexttest.moc"
