// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/backupcommand.h"
#include "app/cli/jsonlines.h"
#include "app/cli/verifytext.h"
#include "core/verify/certificate.h"
#include "core/verify/verifyhistory.h"

#include <QtConcurrentRun>

#include <utility>

namespace mailsheaf {

VerifyCommand::VerifyCommand(VerifyArchiveOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
    , m_live(tools.console.isLive() && !m_options.json)
{
    m_thread.setMaxThreadCount(1);
    m_verify.sample = m_options.sample;
}

VerifyCommand::~VerifyCommand()
{
    m_cancel.cancel();
    m_thread.waitForDone();
}

void VerifyCommand::start()
{
    if (!m_options.server)
        return verify();
    findLogin(*m_options.server, tools(), this, [this](const Result<Login> &login) { handleLogin(login); });
}

void VerifyCommand::stop()
{
    m_cancel.cancel();
    Command::stop();
}

void VerifyCommand::handleLogin(const Result<Login> &login)
{
    if (!login)
        return fail(login.error());
    BackupOptions backup;
    backup.destination = m_options.archive;
    m_verify.server = backupRequest(backup, *login);
    verify();
}

void VerifyCommand::verify()
{
    const auto progress = [this](const VerifyProgress &now) {
        QMetaObject::invokeMethod(
            this, [this, now] { showProgress(now); }, Qt::QueuedConnection);
    };
    QtConcurrent::run(&m_thread, [this, progress] {
        return verifyArchive(m_options.archive, m_verify, progress, m_cancel);
    }).then(this, [this](const Result<VerifyReport> &report) { handleVerified(report); });
}

void VerifyCommand::showProgress(const VerifyProgress &progress)
{
    if (m_options.json)
        tools().console.print(progressJson(progress));
    else if (m_live)
        tools().console.draw(QStringLiteral("\r\x1b[K") + progressText(progress));
}

void VerifyCommand::clearProgress()
{
    if (m_live)
        tools().console.draw(QStringLiteral("\r\x1b[K"));
}

void VerifyCommand::handleVerified(const Result<VerifyReport> &report)
{
    clearProgress();
    if (!report)
        return fail(report.error());
    // On a disk where nothing can be written, the verification is worth as much.
    (void)recordVerification(*report, VerifiedBy::Terminal);
    if (m_options.repair && !report->isGood() && !std::exchange(m_repaired, true))
        return repair(*report);
    const Result<void> written = writeCertificate(*report);
    print(*report);
    if (!written)
        tools().console.printError(
            tr("The certificate could not be written: %1").arg(written.error().sentence));
    Q_EMIT finished(report->isGood() ? ExitSuccess : ExitSomeFailed);
}

void VerifyCommand::repair(const VerifyReport &report)
{
    if (!m_options.json) {
        for (const QString &line : problemLines(report))
            tools().console.printError(line);
        tools().console.print(tr("Repairing …"));
    }
    QtConcurrent::run(&m_thread, [this, report] {
        return repairArchive(report, *m_verify.server, {}, m_cancel);
    }).then(this, [this](const Result<RepairReport> &done) { handleRepaired(done); });
}

void VerifyCommand::handleRepaired(const Result<RepairReport> &report)
{
    if (!report)
        return fail(report.error());
    tools().console.print(m_options.json ? repairJson(*report) : repairText(*report));
    if (report->run.error && !report->run.error->isCancelled())
        tools().console.printError(report->run.error->sentence);
    verify();
}

void VerifyCommand::print(const VerifyReport &report)
{
    if (!m_options.json) {
        for (const QString &line : problemLines(report))
            tools().console.printError(line);
        for (const QString &line : verdictLines(report))
            tools().console.print(line);
        return;
    }
    for (const VerifiedFolder &folder : report.folders)
        tools().console.print(folderJson(folder));
    for (const VerifyProblem &problem : report.problems)
        tools().console.print(problemJson(problem));
    for (const QString &note : report.notes)
        tools().console.print(noteLine(note));
    tools().console.print(verifiedJson(report));
}

} // namespace mailsheaf
