// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"
#include "ui/services/lastbackup.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace mailsheaf {

class SecretKeeper;

/// Where the backup of one account stands, as its user sees it.
enum class BackupState
{
    Idle,
    Starting, ///< The password is being looked up or asked for.
    Running,
    Paused,
    Stopping, ///< Stop was pressed; the run is ending.
};

/// Runs the backups of one account, one at a time, and remembers how the last one ended. Widgets show what it
/// says and call its slots; they decide nothing. Owned by AccountRegistry, lives in the main thread;
/// destroying it ends a run within a second.
class BackupController final : public QObject
{
    Q_OBJECT

public:
    BackupController(const AppServices &services, SecretKeeper &secrets, Account account,
                     QObject *parent = nullptr);
    ~BackupController() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    /// A run that goes on takes over the number of workers and nothing else; Auto counts from the next run
    /// on.
    void setAccount(const Account &account);

    [[nodiscard]] BackupState state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state != BackupState::Idle; }
    /// The latest snapshot; meaningful while there is a run.
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    /// How the last backup ended, in this run of the program or before.
    [[nodiscard]] const std::optional<LastBackup> &lastBackup() const { return m_last; }

public Q_SLOTS:
    /// Nothing happens while one is running.
    void start();
    /// The same, but only of what could not be fetched before.
    void retryFailed();
    /// The same, but also where an archive is missing that was there before.
    void startAnew();
    void pause();
    void resume();
    void stop();

Q_SIGNALS:
    void accountChanged();
    void stateChanged();
    void progressChanged();
    /// A run ended; lastBackup() has its report.
    void finished();
    /// No run began, and this is why.
    void startFailed(const mailsheaf::Error &error);

private:
    void setState(BackupState state);
    /// @p adjust: makes of an ordinary request the one that is wanted.
    void begin(const std::function<void(BackupRequest *)> &adjust = {});
    void startJob(BackupRequest request);
    void handleProgress(const RunProgress &progress);
    void handleFinished(const RunReport &report);

    const AppServices &m_services;
    SecretKeeper &m_secrets;
    Account m_account;
    BackupState m_state = BackupState::Idle;
    std::unique_ptr<BackupJob> m_job;
    RunProgress m_progress;
    std::optional<LastBackup> m_last;
    int m_startNumber = 0; ///< An answer to an older start is not for us.
};

} // namespace mailsheaf
