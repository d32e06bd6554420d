// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/runscontroller.h"

#include "core/archive/archive.h"
#include "core/verify/archiveverifier.h"
#include "core/verify/certificate.h"
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

VerifyEnd verifyAndCertify(const QString &archive,
                           const std::function<void(const VerifyProgress &)> &progress,
                           const CancelToken &cancel)
{
    VerifyEnd end{.report = verifyArchive(archive, {}, progress, cancel), .certificate = {}};
    if (end.report)
        end.certificate = writeCertificate(*end.report).and_then([&] {
            return recordVerification(*end.report, VerifiedBy::Window);
        });
    return end;
}

} // namespace

RunsController::RunsController(Account account, QObject *parent)
    : QObject(parent)
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
    m_cancel = CancelToken();
    m_progress = {};
    const auto progress = [this](const VerifyProgress &now) {
        QMetaObject::invokeMethod(
            this, [this, now] { handleProgress(now); }, Qt::QueuedConnection);
    };
    const QString archive = m_account.destination;
    whenDone(QtConcurrent::run(&m_verifier,
                               [archive, progress, cancel = m_cancel] {
                                   return verifyAndCertify(archive, progress, cancel);
                               }),
             this, [this](const VerifyEnd &end) { handleVerified(end); });
    setState(VerifyState::Running);
}

void RunsController::stopVerifying()
{
    if (m_state != VerifyState::Running)
        return;
    m_cancel.cancel();
    setState(VerifyState::Stopping);
}

void RunsController::handleProgress(const VerifyProgress &progress)
{
    m_progress = progress;
    Q_EMIT verifyProgressChanged();
}

void RunsController::handleVerified(const VerifyEnd &end)
{
    setState(VerifyState::Idle);
    refreshIfRead();
    if (end.report || !end.report.error().isCancelled())
        Q_EMIT verified(end);
}

} // namespace mailsheaf
