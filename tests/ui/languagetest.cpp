// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in one language; see testlanguage.h. Which one, says MAILSHEAF_TEST_LANGUAGE; how large,
// QT_SCALE_FACTOR.

#include "resources/resources.h"
#include "tests/ui/support/layoutproblems.h"
#include "tests/ui/support/pages.h"
#include "tests/ui/support/palettes.h"
#include "tests/ui/support/testlanguage.h"
#include "ui/base/boxstyle.h"
#include "ui/base/twolinedelegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QWidget>

using namespace mailsheaf;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("fusion"));
        BoxStyle::install();
        QApplication::setPalette(lightPalette());
        loadResources();
        useTestLanguage(qEnvironmentVariable("MAILSHEAF_TEST_LANGUAGE", QStringLiteral("pseudo")));
    }

    void theCheckSeesWhatIsWrong()
    {
        QWidget window;
        QHBoxLayout layout(&window);
        QPushButton first(QStringLiteral("&One button"));
        QPushButton second(QStringLiteral("An&other button"));
        layout.addWidget(&first);
        layout.addWidget(&second);
        window.show();
        QCOMPARE(layoutProblems(window),
                 QStringList{QStringLiteral("“&One button” and “An&other button” have the same Alt key")});
        second.setText(QStringLiteral("Another"));
        QTest::qWait(0);
        QCOMPARE(layoutProblems(window), QStringList());
        first.resize(first.width() / 2, first.height());
        QVERIFY(layoutProblems(window).join(u' ').contains(QStringLiteral("is cut off")));
        first.setGeometry(second.geometry());
        QVERIFY(layoutProblems(window).join(u' ').contains(QStringLiteral("overlaps")));
        first.move(window.width() - 5, 0);
        QVERIFY(layoutProblems(window).join(u' ').contains(QStringLiteral("reaches out")));
    }

    void theCheckSeesItemsOverOthers()
    {
        QStandardItemModel model;
        for (const char *name : {"An account whose name is longer than others", "Another"}) {
            auto *item = new QStandardItem(QLatin1StringView(name));
            item->setData(QStringLiteral("folder"), TwoLineDelegate::IconRole);
            model.appendRow(item);
        }
        QWidget window;
        QListView list(&window);
        list.setModel(&model);
        list.setItemDelegate(new TwoLineDelegate(&list));
        QHBoxLayout around(&window);
        around.addWidget(&list);
        window.resize(600, 300);
        window.show();
        QTest::qWait(0);
        QCOMPARE(layoutProblems(window), QStringList());
        window.resize(200, 300);
        QVERIFY(layoutProblems(window).join(u' ').contains(QStringLiteral("overlaps “Another”")));
        list.setWordWrap(true);
        QTRY_COMPARE(layoutProblems(window), QStringList());
        window.resize(400, 300);
        window.resize(220, 300);
        QTRY_COMPARE(layoutProblems(window), QStringList());
    }

    void pseudoTextsKeepWhatIsReplaced()
    {
        QCOMPARE(pseudoText(QStringLiteral("&Use %L1 of %n")), QStringLiteral("[&Úsé %L1 óf %n ~~~~]"));
    }

    void everyPageShowsItsTextsWhole()
    {
        int pages = 0;
        QStringList problems;
        visitEveryPage([&](QWidget &page, const QString &name) {
            ++pages;
            for (const QString &problem : layoutProblems(page))
                problems << QStringLiteral("%1: %2").arg(name, problem);
        });
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
        QVERIFY2(pages > 20, qPrintable(QString::number(pages)));
    }
};

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
