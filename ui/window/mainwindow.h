// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"
#include "ui/services/appservices.h"
#include "ui/services/secretkeeper.h"
#include "ui/window/statusstrip.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace mailsheaf {

class AccountListModel;
class AccountPanel;
class AccountRegistry;
class AccountView;
class BackupController;
class BackupPage;
class DesktopPresence;
class RunsController;
class RunsPage;
class SpeedController;
class SpeedPage;
class WelcomePage;
class WindowActions;

/// The window: accounts on the left, the pages of the chosen one on the right, one sentence at the bottom.
/// Everything that happens outside goes through the AppServices it was given; the accounts must be loaded.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const AppServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// By name or id; false: there is no such account, and a message says so.
    bool selectAccount(const QString &nameOrId);
    /// Starts the backup of the chosen account.
    void startBackup();
    void showMessage(const Message &message);
    void showError(const Error &error, const QString &actionText = {},
                   const std::function<void()> &action = {});

protected:
    /// While a backup runs: asks first, then stops and closes when everything has ended.
    void closeEvent(QCloseEvent *event) override;

private:
    void createActions();
    void createLayout();
    void connectSignals();
    void restoreState();
    void saveState();

    void showAccounts();
    void showAccount(int row);
    void updateState();
    void handleRowChanged(int row);
    void updateStrip();
    [[nodiscard]] BackupController *current() const;
    /// The one the strip talks about: the chosen one, or another that is being backed up.
    [[nodiscard]] BackupController *spokenOf() const;
    /// The experiment that goes on, if any: there is one at a time, and none beside a backup.
    [[nodiscard]] SpeedController *measuring() const;
    [[nodiscard]] StripStatus backupStatus(const BackupController &controller) const;
    [[nodiscard]] StripStatus speedStatus(const SpeedController &controller) const;

    void addAccount();
    void editAccount();
    void removeAccount();
    void handleSaved(const Account &account, bool isNew);
    void forget(const Account &account);
    void changeAccount(const Account &account);
    void showInFolder();
    /// Only what could not be fetched before.
    void retryFailed();
    void startAnew();
    void repair();
    /// Whether the speed is being measured, which nothing may disturb; a message says so.
    [[nodiscard]] bool isMeasuring();
    /// Saves changes and shows the page Backup; false: something is in the way, and a message says so.
    [[nodiscard]] bool prepareBackup();
    void togglePause();
    void stopWhatRuns();
    void startExperiment(const ExperimentRequest &settings);
    void askPassword(const Account &account, const QString &reason, const SecretKeeper::Answer &answer);
    void handleKeychainFailure(const Account &account, const Error &error);
    void askToQuit();
    void quitWhenIdle();

    AppServices m_services;
    std::unique_ptr<SecretKeeper> m_secrets;
    std::unique_ptr<AccountRegistry> m_registry;
    std::unique_ptr<DesktopPresence> m_presence;
    AccountListModel *m_model;
    WindowActions *m_actions = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    QSplitter *m_splitter = nullptr;
    AccountPanel *m_accounts = nullptr;
    AccountView *m_view = nullptr;
    BackupPage *m_backupPage = nullptr;
    SpeedPage *m_speedPage = nullptr;
    RunsPage *m_runsPage = nullptr;
    StatusStrip *m_strip = nullptr;
    QString m_currentId; ///< Of the chosen account; survives a reset of the list.
    bool m_quitting = false;
};

} // namespace mailsheaf
