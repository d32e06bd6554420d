// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedchart.h"
#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/palettes.h"
#include "ui/base/theme.h"
#include "ui/speed/methodlook.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class SpeedChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsDrawnInItsColour()
    {
        const QImage image = renderChart(sampleResult(), {800, 500}, 1);
        QCOMPARE(image.size(), QSize(800, 500));
        for (const ExperimentMethod method : allExperimentMethods())
            QVERIFY2(shows(image, methodLook(method, lightPalette()).color), qPrintable(methodName(method)));
    }

    void onlyWhatWasMeasuredIsDrawn()
    {
        const ExperimentResult ours(
            {{ExperimentMethod::Ours, 1, 1, 2, 60, 1}, {ExperimentMethod::Ours, 4, 1, 1, 60, 1}});
        const QImage image = renderChart(ours, {800, 500}, 1);
        QVERIFY(shows(image, methodLook(ExperimentMethod::Ours, lightPalette()).color));
        QVERIFY(!shows(image, methodLook(ExperimentMethod::SplitThreads, lightPalette()).color));
    }

    void oddResultsAreDrawnToo_data()
    {
        using Method = ExperimentMethod;
        QTest::addColumn<ExperimentResult>("result");
        QTest::newRow("nothing") << ExperimentResult();
        QTest::newRow("serial alone") << ExperimentResult({{Method::Serial, 1, 1, 5, 60, 1}});
        QTest::newRow("one point") << ExperimentResult({{Method::Ours, 16, 1, 5, 60, 1}});
        QTest::newRow("no time at all")
            << ExperimentResult({{Method::Ours, 1, 1, 0, 60, 1}, {Method::Ours, 2, 1, 0, 60, 1}});
        QTest::newRow("no time and a long one")
            << ExperimentResult({{Method::Ours, 1, 1, 0, 60, 1}, {Method::Serial, 1, 1, 100'000, 60, 1}});
    }

    void oddResultsAreDrawnToo()
    {
        QFETCH(ExperimentResult, result);
        const QImage image = renderChart(result, {800, 500}, 1);
        QCOMPARE(image.size(), QSize(800, 500));
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    }

    void coloursAreReadableOnBothPalettes()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QSet<QPair<int, int>> looks;
            for (const ExperimentMethod method : allExperimentMethods()) {
                const MethodLook look = methodLook(method, palette);
                const double contrast = theme::contrast(look.color, palette.color(QPalette::Base));
                QVERIFY2(contrast >= 3, qPrintable(u"%1: %2"_s.arg(methodName(method)).arg(contrast)));
                looks.insert({static_cast<int>(look.marker), static_cast<int>(look.line)});
            }
            QCOMPARE(looks.size(), allExperimentMethods().size()); // told apart without colour
        }
    }

    void thePictureIsThatOfThePalette()
    {
        SpeedChart chart;
        chart.setPalette(darkPalette());
        chart.showResult(sampleResult());
        const QImage image = chart.toImage({800, 500}, 1);
        QCOMPARE(image.pixelColor(1, 1), darkPalette().color(QPalette::Base));
        QVERIFY(shows(image, methodLook(ExperimentMethod::Ours, darkPalette()).color));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QVERIFY(saveChartFile(sampleResult(), path));
        QVERIFY(!QImage(path).isNull());
        const Result<void> refused = saveChartFile(sampleResult(), folder.filePath(u"nowhere/chart.png"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Archive);
    }
};

QTEST_MAIN(SpeedChartTest)
#include "speedcharttest.moc"
