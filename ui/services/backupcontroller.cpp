// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/backupcontroller.h"

#include "core/backup/archivememory.h"
#include "ui/services/secretkeeper.h"

#include <utility>

namespace mailsheaf {

BackupController::BackupController(const AppServices &services, SecretKeeper &secrets, Account account,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(secrets)
    , m_account(std::move(account))
    , m_last(loadLastBackup(services.settings, m_account.id))
{
}

BackupController::~BackupController() = default;

void BackupController::setAccount(const Account &account)
{
    if (m_account == account)
        return;
    const bool changesNumber = account.workers != m_account.workers || m_account.autoWorkers;
    if (m_job && !account.autoWorkers && changesNumber)
        m_job->setWorkers(account.workers);
    m_account = account;
    Q_EMIT accountChanged();
}

void BackupController::setState(BackupState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void BackupController::start()
{
    begin();
}

void BackupController::retryFailed()
{
    begin([](BackupRequest *request) { request->retryFailed = true; });
}

void BackupController::startAnew()
{
    begin([](BackupRequest *request) { request->anew = true; });
}

void BackupController::begin(const std::function<void(BackupRequest *)> &adjust)
{
    if (isBusy())
        return;
    m_progress = {};
    setState(BackupState::Starting);
    const int number = ++m_startNumber;
    m_secrets.find(m_account, SecretKeeper::Asking::Allowed, this,
                   [this, number, adjust](const Result<std::optional<Secret>> &found) {
                       if (number != m_startNumber || m_state != BackupState::Starting)
                           return;
                       if (found && found->has_value()) {
                           BackupRequest request = requestFor(m_account, **found);
                           if (adjust)
                               adjust(&request);
                           startJob(std::move(request));
                           return;
                       }
                       setState(BackupState::Idle);
                       if (!found && !found.error().isCancelled())
                           Q_EMIT startFailed(found.error());
                   });
}

void BackupController::startJob(BackupRequest request)
{
    request.archiveMemory = ArchiveMemory::defaultFile();
    m_job = m_services.makeJob(request);
    connect(m_job.get(), &BackupJob::progressChanged, this, &BackupController::handleProgress);
    connect(m_job.get(), &BackupJob::finished, this, &BackupController::handleFinished);
    m_progress.phase = RunPhase::Connecting;
    setState(BackupState::Running);
    m_job->start();
}

void BackupController::pause()
{
    if (m_state != BackupState::Running)
        return;
    m_job->pause();
    setState(BackupState::Paused);
}

void BackupController::resume()
{
    if (m_state != BackupState::Paused)
        return;
    m_job->resume();
    setState(BackupState::Running);
}

void BackupController::stop()
{
    if (m_state == BackupState::Starting) {
        ++m_startNumber;
        setState(BackupState::Idle);
    } else if (m_job && m_state != BackupState::Stopping) {
        setState(BackupState::Stopping);
        m_job->stop();
    }
}

void BackupController::handleProgress(const RunProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void BackupController::handleFinished(const RunReport &report)
{
    // We are inside a signal of the job, so it must outlive this call.
    m_job.release()->deleteLater();
    m_last = LastBackup{.ended = m_services.now(), .report = report};
    saveLastBackup(m_services.settings, m_account.id, *m_last);
    if (report.error && report.error->kind == ErrorKind::Auth)
        m_secrets.reject(m_account, report.error->sentence);
    setState(BackupState::Idle);
    Q_EMIT finished();
}

} // namespace mailsheaf
