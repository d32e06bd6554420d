// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by keyboard: what can be worked with can be reached, and one sees where one is.
#include "resources/resources.h"
#include "tests/ui/accessibility/pagetour.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QTest>

using namespace mailsheaf;

namespace {

/// Who counts as focused when a part of it is.
QWidget *owner(QWidget *focused)
{
    QWidget *widget = focused;
    while (widget && !isInteractive(*widget) && !widget->isWindow())
        widget = widget->parentWidget();
    return widget && !widget->isWindow() ? widget : focused;
}

/// Where Tab leads, from where the focus is, once around; ends early when it leads nowhere.
QList<QWidget *> tabRound(QWidget &root)
{
    constexpr int most = 300;
    QList<QWidget *> round;
    for (int i = 0; i < most; ++i) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before && before->window() == &root ? before : &root, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget() ? owner(QApplication::focusWidget()) : nullptr;
        if (!now || round.contains(now))
            break;
        round.append(now);
    }
    return round;
}

QImage picture(const QWidget &widget)
{
    constexpr int around = 3; // some styles draw outside
    const QRect area(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(area.adjusted(-around, -around, around, around)).toImage();
}

} // namespace

class KeyboardTest final : public QObject
{
    Q_OBJECT

private:
    PageTour m_tour;

    static void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : PageTour::pages())
            QTest::newRow(qPrintable(page)) << page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
        QApplication::setCursorFlashTime(0); // a caret that blinks would make pictures differ
    }

    void everythingIsReached_data() { addPages(); }
    void everythingIsReached()
    {
        QFETCH(const QString, page);
        QWidget *root = m_tour.open(page);
        QVERIFY(root);
        const QList<QWidget *> round = tabRound(*root);
        QStringList missed;
        int reached = 0;
        const auto widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->window() != root ||
                !isInteractive(*widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (round.contains(widget))
                ++reached;
            else if (!button || button->shortcut().isEmpty())
                missed << called(*widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        QVERIFY(reached > 0);
    }

    void oneSeesWhereOneIs_data() { addPages(); }
    void oneSeesWhereOneIs()
    {
        QFETCH(const QString, page);
        QWidget *root = m_tour.open(page);
        QVERIFY(root);
        QStringList invisible;
        const QList<QWidget *> round = tabRound(*root);
        QVERIFY(!round.isEmpty());
        for (qsizetype i = 0; i < round.size(); ++i) {
            QWidget *widget = round.at(i);
            widget->setFocus(Qt::TabFocusReason);
            const QImage focused = picture(*widget);
            round.at((i + 1) % round.size())->setFocus(Qt::TabFocusReason);
            if (round.size() > 1 && picture(*widget) == focused)
                invisible << called(*widget);
        }
        QVERIFY2(invisible.isEmpty(), qPrintable(invisible.join(u'\n')));
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
