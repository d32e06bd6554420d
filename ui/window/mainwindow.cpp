// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/accounts/accountpanel.h"
#include "ui/accounts/passworddialog.h"
#include "ui/accounts/welcomepage.h"
#include "ui/backup/backuppage.h"
#include "ui/backup/folderpanel.h"
#include "ui/backup/runtexts.h"
#include "ui/base/icons.h"
#include "ui/base/shownpath.h"
#include "ui/platform/platform.h"
#include "ui/runs/runspage.h"
#include "ui/services/accountregistry.h"
#include "ui/services/backupcontroller.h"
#include "ui/services/folderlisting.h"
#include "ui/services/runscontroller.h"
#include "ui/services/speedcontroller.h"
#include "ui/speed/speedpage.h"
#include "ui/speed/speedtexts.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/accountheader.h"
#include "ui/window/accountview.h"
#include "ui/window/desktoppresence.h"
#include "ui/window/languagemenu.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsheaf {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");
const QString pageKey = QStringLiteral("window/backupPage");
const QString accountKey = QStringLiteral("window/account");
const QString listKey = QStringLiteral("window/showAccounts");

/// A small question in front of the window: the one thing to do about it, and Cancel-like.
QMessageBox *makeQuestion(QWidget *parent, const QString &objectName, const QString &title,
                          const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(objectName);
    box->setIconPixmap(
        icons::get(u"dialog-warning", Tone::Warning)
            .pixmap(QSize(1, 1) * parent->fontMetrics().height() * 2, parent->devicePixelRatioF()));
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

} // namespace

MainWindow::MainWindow(const AppServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_secrets(std::make_unique<SecretKeeper>(services.secrets))
    , m_registry(std::make_unique<AccountRegistry>(m_services, *m_secrets))
    , m_presence(std::make_unique<DesktopPresence>(*m_registry, m_services.platform, *this))
    , m_model(new AccountListModel(m_services, *m_registry, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Mailsheaf"));
    setWindowIcon(icons::application());
    createActions();
    createLayout();
    connectSignals();
    restoreState();
    showAccounts();
}

MainWindow::~MainWindow()
{
    // Widgets point into the registry: let go of it before it goes.
    m_backupPage->setAccount(nullptr, nullptr);
    m_speedPage->setAccount(nullptr, nullptr);
    m_runsPage->setAccount(nullptr, nullptr);
    delete takeCentralWidget();
}

void MainWindow::createActions()
{
    m_actions = new WindowActions(this);
    m_actions->createMenus();
    auto *languages = new LanguageMenu(m_services.settings, this);
    m_actions->viewMenu->addMenu(languages);
    connect(languages, &LanguageMenu::changed, this, [this] {
        showMessage({.tone = Tone::Info,
                     .text = tr("The language changes when Mailsheaf is started again."),
                     .detail = {},
                     .actionText = {},
                     .action = {}});
    });
}

void MainWindow::createLayout()
{
    m_welcome = new WelcomePage(this);
    m_accounts = new AccountPanel(
        m_model,
        {.add = m_actions->addAccount, .edit = m_actions->editAccount, .remove = m_actions->removeAccount},
        this);
    m_view = new AccountView(new AccountHeader(m_actions->showInFolder, this), this);
    m_backupPage = new BackupPage(m_services, this);
    m_speedPage = new SpeedPage(m_services, this);
    m_runsPage = new RunsPage(m_services, this);
    m_view->addPage(m_backupPage, tr("Backup"));
    m_view->addPage(m_speedPage, tr("Speed"));
    m_view->addPage(m_runsPage, tr("Runs"));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->addWidget(m_accounts);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_splitter);
    m_strip = new StatusStrip(m_actions->backUp, m_actions->stop, this);

    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    setCentralWidget(center);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({unit * 34, unit * 131});
    resize(unit * 165, fontMetrics().height() * 44);
}

void MainWindow::connectSignals()
{
    connect(m_actions->addAccount, &QAction::triggered, this, &MainWindow::addAccount);
    connect(m_actions->editAccount, &QAction::triggered, this, &MainWindow::editAccount);
    connect(m_actions->removeAccount, &QAction::triggered, this, &MainWindow::removeAccount);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->backUp, &QAction::triggered, this, &MainWindow::startBackup);
    connect(m_actions->pause, &QAction::triggered, this, &MainWindow::togglePause);
    connect(m_actions->stop, &QAction::triggered, this, &MainWindow::stopWhatRuns);
    connect(m_actions->showInFolder, &QAction::triggered, this, &MainWindow::showInFolder);
    connect(m_actions->reloadFolders, &QAction::triggered, this,
            [this] { m_backupPage->folders()->reload(); });
    connect(m_actions->findFolder, &QAction::triggered, this, [this] {
        m_view->showPage(m_backupPage);
        m_backupPage->folders()->focusFilter();
    });
    connect(m_actions->showAccounts, &QAction::toggled, m_accounts, &QWidget::setVisible);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });

    connect(m_welcome, &WelcomePage::addAccountRequested, this, &MainWindow::addAccount);
    connect(m_accounts, &AccountPanel::currentRowChanged, this, &MainWindow::showAccount);
    connect(m_accounts, &AccountPanel::editRequested, m_actions->editAccount, &QAction::trigger);
    connect(m_accounts, &AccountPanel::removeRequested, m_actions->removeAccount, &QAction::trigger);
    connect(m_backupPage, &BackupPage::startRequested, this, &MainWindow::startBackup);
    connect(m_backupPage, &BackupPage::newArchiveRequested, this, &MainWindow::startAnew);
    connect(m_backupPage, &BackupPage::showInFolderRequested, this, &MainWindow::showInFolder);
    connect(m_backupPage, &BackupPage::accountChanged, this, &MainWindow::changeAccount);
    connect(m_speedPage, &SpeedPage::startRequested, this, &MainWindow::startExperiment);
    connect(m_speedPage, &SpeedPage::accountChanged, this, &MainWindow::changeAccount);
    connect(m_runsPage, &RunsPage::retryRequested, this, &MainWindow::retryFailed);
    connect(m_runsPage, &RunsPage::repairRequested, this, &MainWindow::repair);

    connect(m_registry.get(), &AccountRegistry::aboutToReset, this, [this] {
        m_backupPage->setAccount(nullptr, nullptr);
        m_speedPage->setAccount(nullptr, nullptr);
        m_runsPage->setAccount(nullptr, nullptr);
    });
    connect(m_registry.get(), &AccountRegistry::reset, this, &MainWindow::showAccounts);
    connect(m_registry.get(), &AccountRegistry::rowChanged, this, &MainWindow::handleRowChanged);
    connect(m_registry.get(), &AccountRegistry::busyChanged, this, &MainWindow::updateState);
    connect(m_registry.get(), &AccountRegistry::writeFailed, this,
            [this](const Error &error) { showError(error); });
    connect(m_registry.get(), &AccountRegistry::startFailed, this,
            [this](const Error &error) { showError(error, tr("Try again"), [this] { startBackup(); }); });
    // Every minute and with every change of an account: the strip says how long ago, too.
    connect(m_model, &AccountListModel::dataChanged, this, &MainWindow::updateStrip);
    connect(m_secrets.get(), &SecretKeeper::keychainFailed, this, &MainWindow::handleKeychainFailure);
    m_secrets->setPrompt([this](const Account &account, const QString &reason, const auto &answer) {
        askPassword(account, reason, answer);
    });
}

void MainWindow::restoreState()
{
    const QSettings &settings = m_services.settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_backupPage->restoreState(settings.value(pageKey).toByteArray());
    m_actions->showAccounts->setChecked(settings.value(listKey, true).toBool());
    m_currentId = settings.value(accountKey).toString();
}

void MainWindow::saveState()
{
    QSettings &settings = m_services.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(pageKey, m_backupPage->saveState());
    settings.setValue(listKey, m_actions->showAccounts->isChecked());
    settings.setValue(accountKey, m_currentId);
}

void MainWindow::showAccounts()
{
    const bool any = m_registry->count() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_welcome);
    m_strip->setVisible(any);
    if (!any) {
        m_currentId.clear();
        m_welcome->setFocus();
        updateState();
        return;
    }
    const int row = std::max(0, m_registry->rowOf(m_currentId));
    m_accounts->setCurrentRow(row);
    showAccount(row);
}

void MainWindow::showAccount(int row)
{
    if (row < 0 || row >= m_registry->count())
        return;
    AccountEntry &entry = m_registry->at(row);
    const QString id = entry.backup->account().id;
    if (id != m_currentId)
        m_view->messages()->clear();
    m_currentId = id;
    m_view->header()->setAccount(entry.backup->account());
    m_backupPage->setAccount(entry.backup.get(), entry.folders.get());
    m_speedPage->setAccount(entry.speed.get(), entry.folders.get());
    m_runsPage->setAccount(entry.runs.get(), entry.backup.get());
    updateState();
}

BackupController *MainWindow::current() const
{
    const int row = m_registry->rowOf(m_currentId);
    return row < 0 ? nullptr : m_registry->at(row).backup.get();
}

BackupController *MainWindow::spokenOf() const
{
    BackupController *chosen = current();
    if (!chosen || chosen->isBusy())
        return chosen;
    for (int row = 0; row < m_registry->count(); ++row) {
        if (m_registry->at(row).backup->isBusy())
            return m_registry->at(row).backup.get();
    }
    return chosen;
}

SpeedController *MainWindow::measuring() const
{
    for (int row = 0; row < m_registry->count(); ++row) {
        if (m_registry->at(row).speed->isBusy())
            return m_registry->at(row).speed.get();
    }
    return nullptr;
}

void MainWindow::updateState()
{
    m_actions->updateEnabled(current(), m_registry->measuringCount() > 0);
    updateStrip();
    if (m_quitting && m_registry->busyCount() + m_registry->measuringCount() == 0)
        close();
}

void MainWindow::handleRowChanged(int row)
{
    const BackupController &controller = *m_registry->at(row).backup;
    if (controller.account().id == m_currentId && !controller.isBusy())
        m_view->header()->setAccount(controller.account());
}

void MainWindow::updateStrip()
{
    const BackupController *backup = spokenOf();
    if (!backup)
        return;
    const SpeedController *experiment = measuring();
    m_strip->showStatus(experiment && !backup->isBusy() ? speedStatus(*experiment) : backupStatus(*backup));
}

StripStatus MainWindow::backupStatus(const BackupController &controller) const
{
    StripStatus status;
    const QString name = controller.account().name;
    if (controller.isBusy()) {
        status.icon = QStringLiteral("folder-download");
        status.tone = Tone::Info;
        status.sentence = tr("%1: %2", "account, what is going on")
                              .arg(name, runtexts::activity(controller.state(), controller.progress()));
        status.fraction = runtexts::fraction(controller.progress());
        status.busy = true;
        status.paused = controller.state() == BackupState::Paused;
    } else {
        const auto &last = controller.lastBackup();
        status.tone = last ? runtexts::tone(last->report) : Tone::Neutral;
        status.icon = icons::nameFor(status.tone);
        status.sentence =
            tr("%1: %2", "account, what is going on").arg(name, runtexts::lastBackup(last, m_services.now()));
    }
    return status;
}

StripStatus MainWindow::speedStatus(const SpeedController &controller) const
{
    StripStatus status;
    status.icon = QStringLiteral("appointment-soon");
    status.tone = Tone::Info;
    status.sentence =
        tr("%1: %2", "account, what is going on")
            .arg(controller.account().name, speedtexts::activity(controller.state(), controller.progress()));
    status.fraction = controller.state() == SpeedState::Running ? controller.progress().fraction() : -1;
    status.busy = true;
    return status;
}

bool MainWindow::selectAccount(const QString &nameOrId)
{
    const auto account = m_services.accounts.find(nameOrId);
    if (!account) {
        showMessage({.tone = Tone::Error,
                     .text = tr("There is no account called %1. Choose one from the list.").arg(nameOrId),
                     .detail = {},
                     .actionText = {},
                     .action = {}});
        return false;
    }
    m_accounts->setCurrentRow(m_registry->rowOf(account->id));
    return true;
}

void MainWindow::startBackup()
{
    if (prepareBackup())
        current()->start();
}

void MainWindow::retryFailed()
{
    if (prepareBackup())
        current()->retryFailed();
}

void MainWindow::startAnew()
{
    if (prepareBackup())
        current()->startAnew();
}

void MainWindow::repair()
{
    if (!current() || isMeasuring())
        return;
    m_registry->flush();
    m_registry->at(m_registry->rowOf(m_currentId)).runs->repair();
}

bool MainWindow::isMeasuring()
{
    if (m_registry->measuringCount() == 0)
        return false;
    showMessage({.tone = Tone::Info,
                 .text = tr("The speed is being measured, and a backup would falsify the result. Back up "
                            "when it has ended, or stop it."),
                 .detail = {},
                 .actionText = tr("Stop measuring"),
                 .action = [this] { stopWhatRuns(); }});
    return true;
}

bool MainWindow::prepareBackup()
{
    if (!current())
        return false;
    m_view->messages()->clear();
    m_view->showPage(m_backupPage);
    RunsController &runs = *m_registry->at(m_registry->rowOf(m_currentId)).runs;
    if (isMeasuring())
        return false;
    if (runs.verifyState() != VerifyState::Idle) {
        showMessage({.tone = Tone::Info,
                     .text = tr("This backup is being verified and must not change meanwhile. Back up when "
                                "that has ended, or stop it."),
                     .detail = {},
                     .actionText = tr("Stop verifying"),
                     .action = [runs = QPointer(&runs)] {
                         if (runs)
                             runs->stopVerifying();
                     }});
        return false;
    }
    m_registry->flush();
    return true;
}

void MainWindow::stopWhatRuns()
{
    if (BackupController *backup = spokenOf(); backup && backup->isBusy())
        backup->stop();
    else if (SpeedController *experiment = measuring())
        experiment->stop();
}

void MainWindow::startExperiment(const ExperimentRequest &settings)
{
    const bool backingUp = m_registry->busyCount() > 0;
    if (backingUp || m_registry->measuringCount() > 0) {
        m_speedPage->showMessage(
            {.tone = Tone::Info,
             .text = backingUp
                         ? tr("A backup is running, which would falsify the result. Start when it has "
                              "ended.")
                         : tr("The speed of another account is being measured. Start when that has ended."),
             .detail = {},
             .actionText = {},
             .action = {}});
        return;
    }
    m_registry->flush();
    m_registry->at(m_registry->rowOf(m_currentId)).speed->start(settings);
}

void MainWindow::togglePause()
{
    BackupController *controller = current();
    if (controller->state() == BackupState::Paused)
        controller->resume();
    else
        controller->pause();
}

void MainWindow::showMessage(const Message &message)
{
    MessageBar *bar = m_registry->count() > 0 ? m_view->messages() : m_welcome->messages();
    bar->showMessage(message);
}

void MainWindow::showError(const Error &error, const QString &actionText, const std::function<void()> &action)
{
    showMessage({.tone = Tone::Error,
                 .text = error.sentence,
                 .detail = error.detail,
                 .actionText = actionText,
                 .action = action});
}

void MainWindow::addAccount()
{
    auto *dialog = new AccountDialog(m_services, *m_secrets, newAccount(), AccountDialog::Mode::Add, this);
    connect(dialog, &AccountDialog::saved, this,
            [this](const Account &account) { handleSaved(account, true); });
    dialog->open();
}

void MainWindow::editAccount()
{
    const BackupController *controller = current();
    if (!controller || controller->isBusy() || m_registry->measuringCount() > 0)
        return;
    m_registry->flush();
    auto *dialog =
        new AccountDialog(m_services, *m_secrets, controller->account(), AccountDialog::Mode::Edit, this);
    connect(dialog, &AccountDialog::saved, this,
            [this](const Account &account) { handleSaved(account, false); });
    dialog->open();
}

void MainWindow::handleSaved(const Account &account, bool isNew)
{
    const int row = m_registry->rowOf(account.id);
    if (row < 0)
        return;
    m_accounts->setCurrentRow(row);
    FolderListing &folders = *m_registry->at(row).folders;
    if (folders.state() != FolderListing::State::Loaded)
        folders.restart(SecretKeeper::Asking::Forbidden);
    if (isNew)
        m_accounts->list()->setFocus();
}

void MainWindow::removeAccount()
{
    const BackupController *controller = current();
    if (!controller || controller->isBusy() || m_registry->measuringCount() > 0)
        return;
    const Account account = controller->account();
    auto *box = makeQuestion(
        this, QStringLiteral("removeAccountMessageBox"), tr("Remove Account"),
        tr("Remove the account %1?").arg(account.name),
        tr("Mailsheaf forgets the account and its password. The backup folder stays where it is:\n%1")
            .arg(shownPath(account.destination)));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemovePushButton"));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepAccountPushButton"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, account] { forget(account); });
    box->open();
}

void MainWindow::forget(const Account &account)
{
    const Result<void> removed = m_services.accounts.remove(account.id);
    if (!removed) {
        showError(removed.error());
        return;
    }
    m_secrets->forget(account);
    removeLastBackup(m_services.settings, account.id);
    SpeedController::forget(m_services.settings, account.id);
}

void MainWindow::changeAccount(const Account &account)
{
    m_registry->change(account);
}

void MainWindow::showInFolder()
{
    const BackupController *controller = current();
    const QString path = controller->account().destination;
    const auto say = [this](Tone tone, const QString &text) {
        showMessage({.tone = tone, .text = text, .detail = {}, .actionText = {}, .action = {}});
    };
    if (!QFileInfo::exists(path)) {
        say(Tone::Info,
            tr("There is nothing to show yet: the first backup makes the folder %1.").arg(shownPath(path)));
        return;
    }
    m_services.platform.showFolder(path, this, [say, path](bool shown) {
        if (!shown)
            say(Tone::Warning,
                tr("No file manager could be opened. The backup is in %1.").arg(shownPath(path)));
    });
}

void MainWindow::askPassword(const Account &account, const QString &reason,
                             const SecretKeeper::Answer &answer)
{
    (new PasswordDialog(account, reason, answer, this))->open();
}

void MainWindow::handleKeychainFailure(const Account &account, const Error &error)
{
    showMessage({.tone = Tone::Warning,
                 .text = tr("The password of %1 is kept for this run only and will be asked for again. %2")
                             .arg(account.name, error.sentence),
                 .detail = error.detail,
                 .actionText = {},
                 .action = {}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_registry->busyCount() + m_registry->measuringCount() > 0) {
        event->ignore();
        askToQuit();
        return;
    }
    m_registry->flush();
    saveState();
    event->accept();
}

void MainWindow::askToQuit()
{
    if (m_quitting || findChild<QMessageBox *>(QStringLiteral("quitMessageBox")))
        return;
    const bool backingUp = m_registry->busyCount() > 0;
    auto *box =
        makeQuestion(this, QStringLiteral("quitMessageBox"), tr("Quit Mailsheaf"),
                     backingUp ? tr("A backup is running.") : tr("The speed is being measured."),
                     backingUp ? tr("What is complete stays, and the next backup goes on from there.")
                               : tr("What was measured so far stays; the downloaded sample is deleted."));
    QPushButton *quit = box->addButton(tr("&Stop and quit"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("stopAndQuitPushButton"));
    QPushButton *stay = box->addButton(tr("&Keep going"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("keepGoingPushButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &MainWindow::quitWhenIdle);
    box->open();
}

void MainWindow::quitWhenIdle()
{
    m_quitting = true;
    m_registry->stopAll();
    updateState();
}

} // namespace mailsheaf
