// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on every page: names, roles, mnemonics.
#include "resources/resources.h"
#include "tests/ui/accessibility/pagetour.h"
#include "translations/translations.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mailsheaf;

namespace {

bool isUsed(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,     QAccessible::CheckBox,    QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::SpinBox,    QAccessible::Slider,      QAccessible::ProgressBar,  QAccessible::Tree,
        QAccessible::List,       QAccessible::PageTabList, QAccessible::MenuItem,     QAccessible::Table,
        QAccessible::ButtonMenu, QAccessible::RadioButton, QAccessible::PageTab};
    return roles.contains(role);
}

/// Every widget and menu entry in the accessibility tree below @p interface that can be seen.
void collect(QAccessibleInterface &interface, QList<QAccessibleInterface *> &found)
{
    if (interface.state().invisible)
        return;
    found.append(&interface);
    for (int i = 0; i < interface.childCount(); ++i) {
        QAccessibleInterface *child = interface.child(i);
        if (child && child->object() && child->object() != interface.object())
            collect(*child, found);
    }
}

struct Found
{
    int used = 0;
    QStringList nameless;
    QStringList roleless; ///< Can be worked with, but says nothing of how.
};

Found look(QWidget &root)
{
    Found found;
    QList<QAccessibleInterface *> interfaces;
    collect(*QAccessible::queryAccessibleInterface(&root), interfaces);
    for (QAccessibleInterface *interface : interfaces) {
        const auto *widget = qobject_cast<const QWidget *>(interface->object());
        const bool used = isUsed(interface->role());
        if (widget && isInteractive(*widget) && !used)
            found.roleless << called(*widget);
        if (!used || (widget && !isInteractive(*widget) && interface->role() != QAccessible::ProgressBar))
            continue;
        ++found.used;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            found.nameless << called(*interface->object());
    }
    return found;
}

} // namespace

class NameTest final : public QObject
{
    Q_OBJECT

private:
    PageTour m_tour;

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
    }

    void everythingHasANameAndARole_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : PageTour::pages())
            QTest::newRow(qPrintable(page)) << page;
    }

    void everythingHasANameAndARole()
    {
        QFETCH(const QString, page);
        QWidget *root = m_tour.open(page);
        QVERIFY(root);
        const Found found = look(*root);
        QCOMPARE(found.nameless, QStringList());
        QCOMPARE(found.roleless, QStringList());
        QVERIFY2(found.used > 1, qPrintable(QString::number(found.used)));
    }

    void objectNamesEndInTheClass()
    {
        static const QRegularExpression wanted(QStringLiteral("(PushButton|ToolButton|CheckBox)$"));
        QVERIFY(m_tour.open(QStringLiteral("backup, finished")));
        const auto buttons = m_tour.window().findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 15);
        for (const QAbstractButton *button : buttons) {
            if (isInteractive(*button))
                QVERIFY2(wanted.match(button->objectName()).hasMatch(), qPrintable(called(*button)));
        }
    }

    void everyMenuEntryHasAMnemonicOfItsOwn()
    {
        QVERIFY(m_tour.open(QStringLiteral("backup, idle")));
        for (const QAction *menu : m_tour.window().menuBar()->actions()) {
            QSet<QChar> letters;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                const qsizetype mark = action->text().indexOf(u'&');
                QVERIFY2(mark >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(mark + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }
};

QTEST_MAIN(NameTest)
#include "nametest.moc"
