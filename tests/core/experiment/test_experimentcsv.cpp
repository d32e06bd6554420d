// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentcsv.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = QByteArrayLiteral("method,workers,repeat,seconds,messages,bytes");

ExperimentResult sample()
{
    return ExperimentResult({{ExperimentMethod::Serial, 1, 1, 12.345, 1200, 2'400'000},
                             {ExperimentMethod::VanillaProcesses, 16, 3, 0.001, 1, 0},
                             {ExperimentMethod::Ours, 4, 2, 98765.4, 4'000'000'000, 9'000'000'000'000}});
}

} // namespace

class TestExperimentCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatIsWrittenIsReadAgain()
    {
        const Result<ExperimentResult> read = fromCsv(toCsv(sample()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(*read, sample());
    }

    void theTextIsAsAnnouncedInEveryLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(toCsv(ExperimentResult({{ExperimentMethod::SplitThreads, 8, 2, 1234.5, 1200, 2'400'000}})),
                 header + "\r\nsplit-threads,8,2,1234.500,1200,2400000\r\n");
        QCOMPARE(fromCsv(toCsv(sample())).value(), sample());
    }

    void otherSpellingsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("bare line feeds") << header + "\nours,4,1,0.5,60,9\n";
        QTest::newRow("no line break at the end") << header + "\r\nours,4,1,0.5,60,9";
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + header + "\r\nours,4,1,0.5,60,9\r\n";
        QTest::newRow("fields in quotes") << header + "\r\n\"ours\",\"4\",1,\"0.5\",60,\"9\"\r\n";
    }

    void otherSpellingsAreUnderstood()
    {
        QFETCH(QByteArray, csv);
        const Result<ExperimentResult> read = fromCsv(csv);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(*read, ExperimentResult({{ExperimentMethod::Ours, 4, 1, 0.5, 60, 9}}));
    }

    void whatIsNoMeasurementIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("line");
        const QByteArray good = header + "\r\nours,4,1,0.5,60,9\r\n";
        QTest::newRow("nothing at all") << QByteArray() << u"Line 1 "_s;
        QTest::newRow("another header") << QByteArray("a,b\r\n") << u"Line 1 "_s;
        QTest::newRow("an unknown method") << good + "magic,4,1,0.5,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("a field too few") << good + "ours,4,1,0.5,60\r\n" << u"Line 3 "_s;
        QTest::newRow("a field too many") << good + "ours,4,1,0.5,60,9,9\r\n" << u"Line 3 "_s;
        QTest::newRow("a word for a number") << good + "ours,four,1,0.5,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("a decimal comma") << good + "ours,4,1,\"0,5\",60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("less than no time") << good + "ours,4,1,-1,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("no number at all") << good + "ours,4,1,nan,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("no workers") << good + "ours,0,1,1,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("a quote that does not end") << good + "\"ours,4,1,0.5,60,9\r\n" << u"Line 3 "_s;
        QTest::newRow("text after a quote") << good + "\"ours\"x,4,1,0.5,60,9\r\n" << u"Line 3 "_s;
    }

    void whatIsNoMeasurementIsNamedByItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, line);
        const Result<ExperimentResult> read = fromCsv(csv);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().sentence.startsWith(line), qPrintable(read.error().sentence));
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"results.csv"_s);
        QVERIFY(writeCsvFile(sample(), path));
        QCOMPARE(readCsvFile(path).value(), sample());
        const Result<void> refused = writeCsvFile(sample(), folder.filePath(u"nowhere/results.csv"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Archive);
        QVERIFY(refused.error().sentence.contains(u"nowhere"_s));
        const Result<ExperimentResult> missing = readCsvFile(folder.filePath(u"none.csv"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestExperimentCsv)
#include "test_experimentcsv.moc"
