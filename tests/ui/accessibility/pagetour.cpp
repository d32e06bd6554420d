// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/pagetour.h"

#include "tests/ui/support/samplearchive.h"
#include "ui/accounts/certificatedialog.h"
#include "ui/accounts/passworddialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include <functional>

namespace mailsheaf {

namespace {

bool isPartOfAQtWidget(const QWidget &widget)
{
    const QObject *parent = widget.parent();
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QScrollBar") ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QHeaderView") ||
           widget.inherits("QComboBoxPrivateContainer") ||
           (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QTabBar") ||
                       parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QMenuBar")));
}

template <typename... Types>
bool isAnyOf(const QWidget &widget)
{
    return (... || (qobject_cast<const Types *>(&widget) != nullptr));
}

} // namespace

bool isInteractive(const QWidget &widget)
{
    return !isPartOfAQtWidget(widget) &&
           isAnyOf<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox,
                   QLineEdit, QPlainTextEdit, QTabBar>(widget);
}

QString called(const QObject &object)
{
    return QStringLiteral("%1 %2").arg(QLatin1StringView(object.metaObject()->className()),
                                       object.objectName());
}

struct PageTour::Stop
{
    QString name;
    std::function<QWidget *(PageTour &)> open;
};

PageTour::PageTour() = default;
PageTour::~PageTour() = default;

void PageTour::openWindow(const QStringList &accounts)
{
    m_window.reset();
    m_fake = std::make_unique<FakeServices>();
    m_fake->probeAnswer = sampleView();
    for (const QString &name : accounts)
        m_fake->addAccount(name);
    if (!accounts.isEmpty())
        makeSampleArchive(m_fake->accounts.accounts().first().destination, m_fake->now);
    m_window = std::make_unique<MainWindow>(m_fake->services());
    m_window->show();
    // Before a dialog opens, so that the focus is the dialog's in the end.
    (void)QTest::qWaitForWindowActive(m_window.get());
}

QWidget *PageTour::trigger(const char *action, const char *dialog) const
{
    m_window->findChild<QAction *>(QLatin1StringView(action))->trigger();
    return m_window->findChild<QDialog *>(QLatin1StringView(dialog));
}

void PageTour::showPage(int index) const
{
    m_window->findChild<QTabBar *>(QStringLiteral("pagesTabBar"))->setCurrentIndex(index);
}

void PageTour::click(const char *button) const
{
    m_window->findChild<QAbstractButton *>(QLatin1StringView(button))->click();
}

bool PageTour::startBackup()
{
    m_window->startBackup();
    const bool started = QTest::qWaitFor([this] { return m_fake->jobs.size() == 1; });
    if (started)
        m_fake->jobs.last()->report(sampleProgress(16));
    return started;
}

void PageTour::finishBackup() const
{
    RunReport report;
    report.outcome = RunOutcome::FinishedWithFailures;
    report.archive = QStringLiteral("/backup");
    report.failed = 1;
    report.failures = {{QStringLiteral("INBOX"), 1, QStringLiteral("Damaged.")}};
    m_fake->jobs.last()->finish(report);
    click("failuresToolButton");
}

const QList<PageTour::Stop> &PageTour::stops()
{
    static const QList<Stop> all{
        {QStringLiteral("welcome"),
         [](PageTour &tour) {
             tour.openWindow({});
             return tour.m_window.get();
         }},
        {QStringLiteral("account dialog"),
         [](PageTour &tour) { return tour.trigger("actionAddAccount", "accountDialog"); }},
        {QStringLiteral("password dialog"),
         [](PageTour &tour) -> QWidget * {
             auto *dialog =
                 new PasswordDialog(tour.m_fake->accounts.accounts().first(),
                                    QStringLiteral("The server did not accept it."), {}, tour.m_window.get());
             dialog->open();
             return dialog;
         }},
        {QStringLiteral("certificate dialog"),
         [](PageTour &tour) -> QWidget * {
             auto *dialog = new CertificateDialog(QStringLiteral("imap.harbour.example"), sampleCertificate(),
                                                  tour.m_window.get());
             dialog->open();
             return dialog;
         }},
        {QStringLiteral("remove account"),
         [](PageTour &tour) { return tour.trigger("actionRemoveAccount", "removeAccountMessageBox"); }},
        {QStringLiteral("about"), [](PageTour &tour) { return tour.trigger("actionAbout", "aboutDialog"); }},
        {QStringLiteral("about: libraries"),
         [](PageTour &tour) {
             QWidget *dialog = tour.trigger("actionAbout", "aboutDialog");
             dialog->findChild<QTabBar *>()->setCurrentIndex(1);
             return dialog;
         }},
        {QStringLiteral("backup, idle"), [](PageTour &tour) { return tour.m_window.get(); }},
        {QStringLiteral("backup, message"),
         [](PageTour &tour) {
             tour.m_window->showError({.kind = ErrorKind::Network,
                                       .sentence = QStringLiteral("The line is cut."),
                                       .detail = QStringLiteral("reset by peer")},
                                      QStringLiteral("Try again"), [] {});
             return tour.m_window.get();
         }},
        {QStringLiteral("backup, running"),
         [](PageTour &tour) { return tour.startBackup() ? tour.m_window.get() : nullptr; }},
        {QStringLiteral("backup, finished"),
         [](PageTour &tour) -> QWidget * {
             if (!tour.startBackup())
                 return nullptr;
             tour.finishBackup();
             return tour.m_window.get();
         }},
        {QStringLiteral("quit"),
         [](PageTour &tour) -> QWidget * {
             if (!tour.startBackup())
                 return nullptr;
             tour.m_window->close();
             return tour.m_window->findChild<QDialog *>(QStringLiteral("quitMessageBox"));
         }},
        {QStringLiteral("speed, idle"),
         [](PageTour &tour) {
             tour.showPage(1);
             return tour.m_window.get();
         }},
        {QStringLiteral("speed, running"),
         [](PageTour &tour) -> QWidget * {
             tour.showPage(1);
             tour.click("startExperimentPushButton");
             return QTest::qWaitFor([&] { return tour.m_fake->experiments.size() == 1; })
                        ? tour.m_window.get()
                        : nullptr;
         }},
        {QStringLiteral("speed, finished"),
         [](PageTour &tour) -> QWidget * {
             tour.showPage(1);
             tour.click("startExperimentPushButton");
             if (!QTest::qWaitFor([&] { return tour.m_fake->experiments.size() == 1; }))
                 return nullptr;
             ExperimentReport report;
             report.result = sampleResult();
             tour.m_fake->experiments.last()->finish(report);
             tour.click("claimsToolButton");
             return tour.m_window.get();
         }},
        {QStringLiteral("runs"),
         [](PageTour &tour) -> QWidget * {
             tour.showPage(2);
             const auto *list = tour.m_window->findChild<QListView *>(QStringLiteral("runsListView"));
             return QTest::qWaitFor([&] { return list->model()->rowCount() == 6; }) ? tour.m_window.get()
                                                                                    : nullptr;
         }},
        {QStringLiteral("runs, verifying"),
         [](PageTour &tour) {
             tour.showPage(2);
             tour.click("verifyPushButton");
             return tour.m_window.get();
         }},
    };
    return all;
}

QStringList PageTour::pages()
{
    QStringList names;
    for (const Stop &stop : stops())
        names << stop.name;
    return names;
}

QWidget *PageTour::open(const QString &page)
{
    openWindow({QStringLiteral("Work"), QStringLiteral("Family")});
    for (const Stop &stop : stops()) {
        if (stop.name != page)
            continue;
        QWidget *shown = stop.open(*this);
        if (shown)
            shown->activateWindow();
        // Not qWaitForWindowActive(), for which a dialog is active when its parent is.
        return shown && QTest::qWaitFor([shown] { return QApplication::activeWindow() == shown; }) ? shown
                                                                                                   : nullptr;
    }
    return nullptr;
}

} // namespace mailsheaf
