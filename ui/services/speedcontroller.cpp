// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/speedcontroller.h"

#include "core/experiment/databudget.h"
#include "core/experiment/experimentcsv.h"
#include "ui/services/secretkeeper.h"

#include <QSettings>

#include <utility>

namespace mailsheaf {

namespace {

QString resultKey(const QString &accountId)
{
    return QStringLiteral("speed/%1").arg(accountId);
}

ExperimentResult keptResult(const QSettings &settings, const QString &accountId)
{
    // Nothing kept, or written by another version: there is no result, and nothing to say about it.
    return fromCsv(settings.value(resultKey(accountId)).toByteArray()).value_or(ExperimentResult());
}

} // namespace

SpeedController::SpeedController(const AppServices &services, SecretKeeper &secrets, Account account,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(secrets)
    , m_account(std::move(account))
    , m_result(keptResult(services.settings, m_account.id))
{
}

SpeedController::~SpeedController() = default;

void SpeedController::forget(QSettings &settings, const QString &accountId)
{
    settings.remove(resultKey(accountId));
}

void SpeedController::setAccount(const Account &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void SpeedController::setState(SpeedState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

ExperimentRequest SpeedController::complete(ExperimentRequest settings) const
{
    settings.endpoint = m_account.endpoint;
    settings.user = m_account.user;
    settings.excludedMailboxes = m_account.excludedMailboxes;
    settings.dailyBytes = m_services.providers.dailyBytes(m_account.endpoint.host);
    return settings;
}

void SpeedController::start(const ExperimentRequest &settings)
{
    if (isBusy())
        return;
    m_request = complete(settings);
    m_progress = {};
    m_progress.runsTotal = static_cast<int>(plannedRuns(m_request).size());
    setState(SpeedState::Starting);
    const int number = ++m_startNumber;
    m_secrets.find(m_account, SecretKeeper::Asking::Allowed, this,
                   [this, number](const Result<std::optional<Secret>> &found) {
                       if (number != m_startNumber || m_state != SpeedState::Starting)
                           return;
                       if (found && found->has_value()) {
                           startJob(**found);
                           return;
                       }
                       setState(SpeedState::Idle);
                       if (!found && !found.error().isCancelled())
                           Q_EMIT startFailed(found.error());
                   });
}

void SpeedController::startJob(const Secret &secret)
{
    ExperimentRequest request = m_request;
    request.secret = secret;
    m_job = m_services.makeExperiment(request);
    connect(m_job.get(), &ExperimentJob::progressChanged, this, [this](const ExperimentProgress &progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    });
    connect(m_job.get(), &ExperimentJob::measured, this, &SpeedController::handleMeasured);
    connect(m_job.get(), &ExperimentJob::finished, this, &SpeedController::handleFinished);
    m_isOldResult = true;
    setState(SpeedState::Running);
    m_job->start();
}

void SpeedController::stop()
{
    if (m_state == SpeedState::Starting) {
        ++m_startNumber;
        setState(SpeedState::Idle);
    } else if (m_job && m_state != SpeedState::Stopping) {
        setState(SpeedState::Stopping);
        m_job->stop();
    }
}

/// The last result stays in view until the new one has something to show.
void SpeedController::handleMeasured(const Measurement &measurement)
{
    if (std::exchange(m_isOldResult, false))
        m_result = {};
    m_result.add(measurement);
    Q_EMIT resultChanged();
}

void SpeedController::handleFinished(const ExperimentReport &report)
{
    // We are inside a signal of the job, so it must outlive this call.
    m_job.release()->deleteLater();
    if (!report.result.isEmpty()) {
        m_result = report.result;
        m_services.settings.setValue(resultKey(m_account.id), toCsv(m_result));
        Q_EMIT resultChanged();
    }
    if (report.error && report.error->kind == ErrorKind::Auth)
        m_secrets.reject(m_account, report.error->sentence);
    setState(SpeedState::Idle);
    Q_EMIT finished(report);
}

} // namespace mailsheaf
