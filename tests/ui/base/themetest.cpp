// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "resources/resources.h"
#include "tests/ui/support/palettes.h"
#include "ui/base/boxstyle.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>

#include <algorithm>

using namespace mailsheaf;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

bool alike(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 4 && qAbs(a.green() - b.green()) < 4 && qAbs(a.blue() - b.blue()) < 4;
}

/// How much what is drawn stands out from the colour in the corner.
double greatestContrast(const QImage &image)
{
    const QColor background = image.pixelColor(0, 0);
    double greatest = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            greatest = std::max(greatest, theme::contrast(image.pixelColor(x, y), background));
    }
    return greatest;
}

double contrastOfBox()
{
    QWidget window;
    QCheckBox box(&window);
    box.move(10, 10);
    return greatestContrast(
        window.grab(QRect(5, 5, 10 + box.sizeHint().width(), 10 + box.sizeHint().height())).toImage());
}

double contrastOfBoxInList()
{
    QTreeWidget tree;
    auto *item = new QTreeWidgetItem(&tree);
    item->setCheckState(0, Qt::Unchecked);
    item->setForeground(0, tree.palette().color(QPalette::Disabled, QPalette::Text)); // as a folder left out
    tree.setHeaderHidden(true);
    tree.setRootIsDecorated(false);
    return greatestContrast(tree.viewport()->grab(tree.visualItemRect(item)).toImage());
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void textCanBeReadInEveryPalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("as the Fusion style has it")
            << QStyleFactory::create(QStringLiteral("fusion"))->standardPalette();
    }

    void textCanBeReadInEveryPalette()
    {
        QFETCH(QPalette, palette);
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
            const QColor background = palette.color(role);
            QVERIFY(theme::contrast(theme::secondaryText(palette), background) >= 4.5);
            for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Ok, Tone::Warning, Tone::Error}) {
                const double contrast = theme::contrast(theme::tone(tone, palette), background);
                QVERIFY2(contrast >= 4.5,
                         qPrintable(QStringLiteral("tone %1: %2").arg(int(tone)).arg(contrast)));
            }
        }
        for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warning, Tone::Error})
            QVERIFY(theme::contrast(palette.color(QPalette::WindowText),
                                    theme::toneBackground(tone, palette)) >= 4.5);
        QVERIFY(theme::contrast(theme::accent(palette), palette.color(QPalette::HighlightedText)) >= 4.5);
    }

    void boxesCanBeSeenInEveryPalette_data() { textCanBeReadInEveryPalette_data(); }

    void boxesCanBeSeenInEveryPalette()
    {
        QFETCH(QPalette, palette);
        QApplication::setStyle(QStringLiteral("fusion"));
        QApplication::setPalette(palette);
        QVERIFY2(contrastOfBox() < 3, "Fusion does without help");
        BoxStyle::install();
        QApplication::setPalette(palette);
        QVERIFY2(contrastOfBox() >= 3, qPrintable(QString::number(contrastOfBox())));
        QVERIFY2(contrastOfBoxInList() >= 3, qPrintable(QString::number(contrastOfBoxInList())));
    }

    void anotherStyleStaysAsItIs()
    {
        QApplication::setStyle(QStringLiteral("windows"));
        const QStyle *style = QApplication::style();
        BoxStyle::install();
        QCOMPARE(QApplication::style(), style);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(theme::contrast(Qt::white, Qt::black)), 21);
        QCOMPARE(qRound(theme::contrast(QColor(0x777777), Qt::white) * 100), 448);
    }

    void everyIconCanBeDrawn()
    {
        int count = 0;
        QDirIterator files(QStringLiteral(":/icons/actions"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            files.next();
            const QIcon icon = icons::get(files.fileInfo().completeBaseName());
            QVERIFY2(!icon.isNull(), qPrintable(files.fileName()));
            QCOMPARE(inkOf(icon).alpha(), 255);
            ++count;
        }
        QVERIFY(count > 30);
        QVERIFY(!icons::application().pixmap(64).isNull());
        QVERIFY(icons::get(u"no-such-icon").isNull());
    }

    void anIconFollowsThePaletteWithoutANewOne()
    {
        QApplication::setPalette(lightPalette());
        const QIcon icon = icons::get(u"folder");
        const QIcon copy = icon;
        QVERIFY(alike(inkOf(icon), lightPalette().color(QPalette::WindowText)));
        QApplication::setPalette(darkPalette());
        QVERIFY(alike(inkOf(icon), darkPalette().color(QPalette::WindowText)));
        QVERIFY(alike(inkOf(copy), darkPalette().color(QPalette::WindowText)));
        QVERIFY(alike(inkOf(icon, QIcon::Selected), darkPalette().color(QPalette::HighlightedText)));
        QVERIFY(alike(inkOf(icons::get(u"folder", Tone::Error)), theme::tone(Tone::Error, darkPalette())));
        QVERIFY(alike(inkOf(icons::getOnAccent(u"folder")), darkPalette().color(QPalette::HighlightedText)));
    }

    void aLabelFollowsThePalette()
    {
        QApplication::setPalette(lightPalette());
        TextLabel label(QStringLiteral("12 folders"), TextLabel::Style::Secondary);
        QCOMPARE(label.palette().color(QPalette::WindowText), theme::secondaryText(lightPalette()));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), theme::secondaryText(darkPalette()));
        label.setTone(Tone::Warning);
        QCOMPARE(label.palette().color(QPalette::WindowText), theme::tone(Tone::Warning, darkPalette()));
        QApplication::setPalette(lightPalette());
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), theme::tone(Tone::Warning, lightPalette()));
    }

    void aLabelThatIsCutOffShowsAllOfItsTextInAToolTip()
    {
        TextLabel label(QStringLiteral("Fetching 9,678 of <b>17,062</b> messages"), TextLabel::Style::Body);
        label.setElided(Qt::ElideRight);
        label.show();
        const auto askForToolTip = [&label] {
            QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
            QApplication::sendEvent(&label, &help);
        };
        label.resize(label.sizeHint());
        askForToolTip();
        QVERIFY(QToolTip::text().isEmpty());
        label.resize(label.sizeHint() / 2);
        askForToolTip();
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;17,062")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void aLabelShowsMarkupAsItIs()
    {
        TextLabel label(QStringLiteral("<b>Inbox</b> & co"), TextLabel::Style::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), QStringLiteral("<b>Inbox</b> & co"));
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
