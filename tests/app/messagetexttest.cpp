// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagetext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

MessageSummary sample()
{
    return {.subject = u"Report"_s,
            .from = u"Ann <ann@example.org>"_s,
            .date = QDateTime(QDate(2020, 7, 17), QTime(2, 44), QTimeZone::utc()),
            .parts = {{.mediaType = "multipart/mixed"},
                      {.mediaType = "application/pdf", .fileName = u"a.pdf"_s, .bytes = 2500, .depth = 1}},
            .isCut = true};
}

} // namespace

class MessageTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void peopleReadWhatItIs()
    {
        const QStringList lines = messageLines(sample());
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], u"Subject: Report"_s);
        QCOMPARE(lines[1], u"From: Ann <ann@example.org>"_s);
        QVERIFY2(lines[2].startsWith("Date: "_L1) && lines[2].contains("July 17, 2020"_L1),
                 qPrintable(lines[2]));
        QCOMPARE(lines[4], u"  multipart/mixed"_s);
        QCOMPARE(lines[5], u"    application/pdf  2.5 kB  a.pdf"_s);
        QCOMPARE(lines[6], u"The message has more than is shown here."_s);
    }

    void aMessageWithoutADateHasNoSuchLine()
    {
        MessageSummary summary = sample();
        summary.date = {};
        summary.isCut = false;
        QCOMPARE(messageLines(summary).size(), 5);
        QVERIFY(!messageJson(summary).last().contains("date"_L1));
    }

    void scriptsReadTheSame()
    {
        const QStringList lines = messageJson(sample());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1],
                 uR"({"event":"part","type":"application/pdf","file":"a.pdf","bytes":2500,"depth":1})"_s);
        QCOMPARE(lines[2], uR"({"event":"message","subject":"Report","from":"Ann <ann@example.org>",)"
                           uR"("date":"2020-07-17T02:44:00Z","complete":false})"_s);
    }
};

QTEST_GUILESS_MAIN(MessageTextTest)
#include "messagetexttest.moc"
