// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"

#include <QObject>

#include <memory>

namespace mailsheaf {

class SecretKeeper;

/// Where the experiment of one account stands.
enum class SpeedState
{
    Idle,
    Starting, ///< The password is being looked up or asked for.
    Running,
    Stopping, ///< Stop was pressed; the scratch folder is being deleted.
};

/// Runs the experiments of one account, one at a time, and keeps the last result, also between starts of the
/// program. Owned by AccountRegistry, lives in the main thread; destroying it ends an experiment within about
/// a second.
class SpeedController final : public QObject
{
    Q_OBJECT

public:
    SpeedController(const AppServices &services, SecretKeeper &secrets, Account account,
                    QObject *parent = nullptr);
    ~SpeedController() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    void setAccount(const Account &account);

    [[nodiscard]] SpeedState state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state != SpeedState::Idle; }
    /// The latest snapshot; meaningful while there is a run.
    [[nodiscard]] const ExperimentProgress &progress() const { return m_progress; }
    /// Of the experiment that goes on, or the last one.
    [[nodiscard]] const ExperimentResult &result() const { return m_result; }
    /// What start() was given last.
    [[nodiscard]] const ExperimentRequest &request() const { return m_request; }
    /// @p settings with what the account adds: server, user, folders, what its provider allows.
    [[nodiscard]] ExperimentRequest complete(ExperimentRequest settings) const;

    /// Measures what @p settings says. Nothing happens while one is running.
    void start(const ExperimentRequest &settings);
    void stop();

    /// Forgets the kept result of an account that goes.
    static void forget(QSettings &settings, const QString &accountId);

Q_SIGNALS:
    void accountChanged();
    void stateChanged();
    void progressChanged();
    void resultChanged();
    /// An experiment ended; result() has its measurements.
    void finished(const mailsheaf::ExperimentReport &report);
    /// None began, and this is why.
    void startFailed(const mailsheaf::Error &error);

private:
    void setState(SpeedState state);
    void startJob(const Secret &secret);
    void handleMeasured(const Measurement &measurement);
    void handleFinished(const ExperimentReport &report);

    const AppServices &m_services;
    SecretKeeper &m_secrets;
    Account m_account;
    SpeedState m_state = SpeedState::Idle;
    ExperimentRequest m_request;
    std::unique_ptr<ExperimentJob> m_job;
    ExperimentProgress m_progress;
    ExperimentResult m_result;
    bool m_isOldResult = false; ///< The experiment that goes on has measured nothing yet.
    int m_startNumber = 0;      ///< An answer to an older start is not for us.
};

} // namespace mailsheaf
