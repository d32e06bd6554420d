// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/runscontroller.h"

#include "core/archive/archive.h"
#include "core/backup/archivememory.h"
#include "core/verify/archiveverifier.h"
#include "core/verify/certificate.h"
#include "core/verify/repair.h"
#include "ui/services/secretkeeper.h"
#include "ui/services/whendone.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace mailsheaf {

namespace {

constexpr std::size_t shownRuns = 1'000;

ArchiveView readView(const QString &archive)
{
    ArchiveView view;
    view.isThere = !Archive::isNew(archive);
    if (!view.isThere)
        return view;
    auto history = recordedRuns(archive, shownRuns);
    if (history)
        view.history = std::move(*history);
    else
        view.error = history.error();
    if (auto verified = recordedVerifications(archive, 1); !verified.empty())
        view.verified = verified.front();
    view.hasCertificate = QFileInfo::exists(certificateFile(archive));
    return view;
}

using Progress = std::function<void(VerifyState, const VerifyProgress &)>;

/// Fetches again what @p found names.
Result<void> repairWhat(const VerifyReport &found, const BackupRequest &server, const Progress &progress,
                        const CancelToken &cancel)
{
    const auto fetching = [&](const RunProgress &now) {
        progress(VerifyState::Repairing, {.messagesDone = now.messagesDone,
                                          .messagesTotal = now.messagesTotal,
                                          .bytesDone = now.bytesDone,
                                          .bytesTotal = now.bytesTotal});
    };
    const auto repaired = repairArchive(found, server, fetching, cancel);
    if (!repaired)
        return failure(repaired.error());
    if (repaired->run.outcome == RunOutcome::Stopped)
        return failure(Error::cancelled());
    return repaired->run.error ? failure(*repaired->run.error) : Result<void>();
}

Result<VerifyReport> verifyAndRepair(const QString &archive, const VerifyOptions &options,
                                     const Progress &progress, const CancelToken &cancel)
{
    const auto verifying = [&](const VerifyProgress &now) { progress(VerifyState::Running, now); };
    auto found = verifyArchive(archive, options, verifying, cancel);
    if (!found || found->isGood() || !options.server)
        return found;
    if (auto repaired = repairWhat(*found, *options.server, progress, cancel); !repaired)
        return failure(repaired.error());
    return verifyArchive(archive, options, verifying, cancel);
}

VerifyEnd verifyAndCertify(const QString &archive, const VerifyOptions &options, const Progress &progress,
                           const CancelToken &cancel)
{
    VerifyEnd end{.report = verifyAndRepair(archive, options, progress, cancel), .certificate = {}};
    if (end.report)
        end.certificate = writeCertificate(*end.report).and_then([&] {
            return recordVerification(*end.report, VerifiedBy::Window);
        });
    return end;
}

} // namespace

RunsController::RunsController(SecretKeeper &secrets, Account account, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_account(std::move(account))
{
    m_reader.setMaxThreadCount(1);
    m_verifier.setMaxThreadCount(1);
}

RunsController::~RunsController()
{
    m_cancel.cancel();
    m_verifier.waitForDone();
    m_reader.waitForDone();
}

void RunsController::setAccount(const Account &account)
{
    const bool same = account.destination == m_account.destination;
    m_account = account;
    if (same)
        return;
    stopVerifying();
    m_view.reset();
    ++m_readNumber;
    Q_EMIT viewChanged();
}

void RunsController::refresh()
{
    const int number = ++m_readNumber;
    const QString archive = m_account.destination;
    whenDone(QtConcurrent::run(&m_reader, [archive] { return readView(archive); }), this,
             [this, number](const ArchiveView &view) {
                 if (number != m_readNumber)
                     return;
                 m_view = view;
                 Q_EMIT viewChanged();
             });
}

void RunsController::refreshIfRead()
{
    if (m_view)
        refresh();
}

void RunsController::readFailures(RunId run)
{
    const QString archive = m_account.destination;
    whenDone(QtConcurrent::run(&m_reader, [archive, run] { return recordedFailures(archive, run); }), this,
             [this, archive, run](const Result<QList<RunFailure>> &failures) {
                 if (failures && archive == m_account.destination)
                     Q_EMIT failuresRead(run, *failures);
             });
}

void RunsController::setState(VerifyState state)
{
    m_state = state;
    Q_EMIT verifyStateChanged();
}

void RunsController::verify()
{
    if (m_state != VerifyState::Idle)
        return;
    begin();
    run(std::nullopt);
}

void RunsController::repair()
{
    if (m_state != VerifyState::Idle)
        return;
    begin();
    m_secrets.find(
        m_account, SecretKeeper::Asking::Allowed, this, [this](const Result<std::optional<Secret>> &found) {
            if (!found || !*found || m_cancel.isCancelled())
                return handleVerified(
                    {.report = failure(found ? Error::cancelled() : found.error()), .certificate = {}});
            BackupRequest request = requestFor(m_account, **found);
            request.archiveMemory = ArchiveMemory::defaultFile();
            run(request);
        });
}

void RunsController::begin()
{
    m_cancel = CancelToken();
    m_progress = {};
    setState(VerifyState::Running);
}

void RunsController::run(const std::optional<BackupRequest> &server)
{
    const auto progress = [this](VerifyState state, const VerifyProgress &now) {
        QMetaObject::invokeMethod(
            this, [this, state, now] { handleProgress(state, now); }, Qt::QueuedConnection);
    };
    VerifyOptions options;
    options.server = server;
    whenDone(QtConcurrent::run(&m_verifier,
                               [archive = m_account.destination, options, progress, cancel = m_cancel] {
                                   return verifyAndCertify(archive, options, progress, cancel);
                               }),
             this, [this](const VerifyEnd &end) { handleVerified(end); });
}

void RunsController::stopVerifying()
{
    if (m_state == VerifyState::Idle || m_state == VerifyState::Stopping)
        return;
    m_cancel.cancel();
    setState(VerifyState::Stopping);
}

void RunsController::handleProgress(VerifyState state, const VerifyProgress &progress)
{
    if (m_state == VerifyState::Idle)
        return;
    m_progress = progress;
    if (m_state != VerifyState::Stopping && m_state != state)
        setState(state);
    Q_EMIT verifyProgressChanged();
}

void RunsController::handleVerified(const VerifyEnd &end)
{
    if (!end.report && end.report.error().kind == ErrorKind::Auth)
        m_secrets.reject(m_account, end.report.error().sentence);
    setState(VerifyState::Idle);
    refreshIfRead();
    if (end.report || !end.report.error().isCancelled())
        Q_EMIT verified(end);
}

} // namespace mailsheaf
