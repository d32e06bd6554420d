// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runstext.h"

#include "core/base/englishplurals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return {QDate(2026, 3, 1), QTime(14, minute)};
}

ArchiveHistory history()
{
    ArchiveHistory history;
    history.runs = {{.id = 3,
                     .started = at(9),
                     .kind = RunKind::Retry,
                     .outcome = RunOutcome::Failed,
                     .sentence = u"The server\x1b[2J is gone."_s,
                     .elapsed = std::chrono::milliseconds(40)},
                    {.id = 2,
                     .started = at(5),
                     .outcome = RunOutcome::FinishedWithFailures,
                     .messages = 1200,
                     .bytes = 2'500'000,
                     .failed = 2,
                     .workers = 4,
                     .elapsed = std::chrono::milliseconds(1500)}};
    history.failures = {{2,
                         {{.mailbox = u"INBOX"_s, .uid = 17, .reason = u"The server said NO."_s},
                          {.mailbox = u"Old"_s, .uid = 0, .reason = u"Cannot be opened."_s}}}};
    history.verifications = {
        {.when = at(7), .elapsed = std::chrono::seconds(1), .messages = 1198, .hashed = 1198, .problems = 1}};
    history.toRetry = 2;
    return history;
}

} // namespace

class RunsTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void theNewestIsOnTopAndReasonsBelow()
    {
        const QStringList lines = historyTable(history());
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines[0].startsWith("Date"_L1) && lines[0].endsWith("Failed"_L1));
        QVERIFY2(lines[1].contains("retry"_L1) && lines[1].contains("failed"_L1), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"    The server[2J is gone."_s);
        QVERIFY2(lines[3].contains("verify"_L1) && lines[3].contains("1 problem "_L1), qPrintable(lines[3]));
        for (const char *part : {"backup", "with failures", "1,200", "2.5 MB", "1.50 s", "800 messages/s"})
            QVERIFY2(lines[4].contains(QLatin1StringView(part)), qPrintable(lines[4]));
        QVERIFY(lines[4].endsWith(u'2'));
        QCOMPARE(lines[5], u"    INBOX, message 17: The server said NO."_s);
        QCOMPARE(lines[6], u"    Old: Cannot be opened."_s);
        QVERIFY(lines[7].contains("2 messages"_L1) && lines[7].contains("--retry-failed"_L1));
        QCOMPARE(lines[0].indexOf("Messages"_L1) + 8, lines[4].indexOf("1,200"_L1) + 5);
    }

    void anEmptyHistorySaysSo()
    {
        QCOMPARE(historyTable({}), QStringList{u"No run of this backup is recorded yet."_s});
        QVERIFY(historyJson({}).isEmpty());
    }

    void programsGetEverything()
    {
        QList<QJsonObject> objects;
        for (const QString &line : historyJson(history()))
            objects << QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(objects.size(), 5);
        QCOMPARE(objects[0]["event"_L1].toString(), u"run"_s);
        QCOMPARE(objects[0]["kind"_L1].toString(), u"retry"_s);
        QCOMPARE(objects[0]["error"_L1].toString(), history().runs[0].sentence);
        QCOMPARE(objects[1]["outcome"_L1].toString(), u"finished with failures"_s);
        QCOMPARE(objects[1]["messages_per_second"_L1].toDouble(), 800.0);
        QCOMPARE(objects[1]["seconds"_L1].toDouble(), 1.5);
        QCOMPARE(objects[2]["event"_L1].toString(), u"failure"_s);
        QCOMPARE(objects[2]["run"_L1].toInt(), 2);
        QCOMPARE(objects[2]["uid"_L1].toInt(), 17);
        QVERIFY(!objects[3].contains("uid"_L1));
        QCOMPARE(objects[4]["event"_L1].toString(), u"verification"_s);
        QCOMPARE(objects[4]["problems"_L1].toInt(), 1);
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(RunsTextTest)
#include "runstexttest.moc"
