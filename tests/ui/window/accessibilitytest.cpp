// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/samplearchive.h"
#include "translations/translations.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace mailsheaf;

namespace {

bool isInteractive(const QAccessibleInterface &interface)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,    QAccessible::CheckBox,    QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::SpinBox,   QAccessible::Slider,      QAccessible::ProgressBar,  QAccessible::Tree,
        QAccessible::List,      QAccessible::PageTabList, QAccessible::MenuItem,     QAccessible::Table,
        QAccessible::ButtonMenu};
    return roles.contains(interface.role());
}

/// Parts that Qt makes inside its own widgets are named by those.
bool isInsideAQtWidget(const QObject *object)
{
    return object && (object->objectName().startsWith(QStringLiteral("qt_")) ||
                      object->inherits("QScrollBar") || object->inherits("QLineEditIconButton") ||
                      object->inherits("QHeaderView") || object->inherits("QComboBoxPrivateContainer") ||
                      (object->parent() && (object->parent()->inherits("QAbstractSpinBox") ||
                                            object->parent()->inherits("QTabBar"))));
}

void collectNameless(QAccessibleInterface *interface, QStringList &nameless, int &seen)
{
    const QObject *object = interface->object();
    if (object && !isInsideAQtWidget(object) && isInteractive(*interface) && !interface->state().invisible) {
        ++seen;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QStringLiteral("%1 %2").arg(QLatin1StringView(object->metaObject()->className()),
                                                        object->objectName()));
    }
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        if (child && child->object())
            collectNameless(child, nameless, seen);
    }
}

QStringList nameless(QObject *root, int *seen)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(root), found, *seen);
    return found;
}

} // namespace

class AccessibilityTest final : public QObject
{
    Q_OBJECT

private:
    FakeServices m_fake;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
        m_fake.probeAnswer = sampleView();
        m_fake.addAccount(QStringLiteral("Work"));
        m_window = std::make_unique<MainWindow>(m_fake.services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everythingOnTheIdlePageHasAName()
    {
        int seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
    }

    void everythingInTheAccountDialogHasAName()
    {
        m_window->findChild<QAction *>(QStringLiteral("actionAddAccount"))->trigger();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("accountDialog"));
        int seen = 0;
        QCOMPARE(nameless(dialog, &seen), QStringList());
        QVERIFY2(seen > 12, qPrintable(QString::number(seen)));
        dialog->reject();
    }

    void everythingHasANameWhileARunGoesOnAndAfterIt()
    {
        m_window->startBackup();
        QTRY_COMPARE(m_fake.jobs.size(), 1);
        m_fake.jobs.last()->report(sampleProgress(16));
        int seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        QVERIFY2(seen > 30, qPrintable(QString::number(seen)));
        RunReport report;
        report.outcome = RunOutcome::FinishedWithFailures;
        report.archive = QStringLiteral("/backup");
        report.failures = {{QStringLiteral("INBOX"), 1, QStringLiteral("Damaged.")}};
        m_fake.jobs.last()->finish(report);
        m_window->findChild<QAbstractButton *>(QStringLiteral("failuresToolButton"))->click();
        seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
    }

    void everythingOnTheSpeedPageHasAName()
    {
        m_window->findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(1);
        int seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        QVERIFY2(seen > 25, qPrintable(QString::number(seen)));
        m_window->findChild<QAbstractButton *>(QStringLiteral("startExperimentPushButton"))->click();
        QTRY_COMPARE(m_fake.experiments.size(), 1);
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        ExperimentReport report;
        report.result = sampleResult();
        m_fake.experiments.last()->finish(report);
        m_window->findChild<QAbstractButton *>(QStringLiteral("claimsToolButton"))->click();
        seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        QVERIFY2(seen > 30, qPrintable(QString::number(seen)));
    }

    void everythingOnTheRunsPageHasAName()
    {
        makeSampleArchive(m_fake.accounts.accounts().first().destination, m_fake.now);
        m_window->findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(2);
        const auto *list = m_window->findChild<QListView *>(QStringLiteral("runsListView"));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        const auto *failures = m_window->findChild<QTreeView *>(QStringLiteral("runFailuresTreeWidget"));
        QTRY_COMPARE(failures->model()->rowCount(), 2);
        int seen = 0;
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
        m_window->findChild<QAbstractButton *>(QStringLiteral("verifyPushButton"))->click();
        QCOMPARE(nameless(m_window.get(), &seen), QStringList());
    }

    void objectNamesEndInTheClass()
    {
        static const QRegularExpression wanted(QStringLiteral("(PushButton|ToolButton|CheckBox)$"));
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 15);
        for (const QAbstractButton *button : buttons) {
            if (!isInsideAQtWidget(button))
                QVERIFY2(wanted.match(button->objectName()).hasMatch(),
                         qPrintable(QStringLiteral("%1 \"%2\"").arg(button->objectName(), button->text())));
        }
    }

    void everyMenuEntryHasAMnemonicOfItsOwn()
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
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

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
