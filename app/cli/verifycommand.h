// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/login.h"
#include "app/cli/verifyoptions.h"
#include "core/base/canceltoken.h"
#include "core/verify/archiveverifier.h"
#include "core/verify/repair.h"

#include <QThreadPool>

namespace mailsheaf {

/// `mailsheaf-cli verify`: compares a backup with its catalogue, and with the server when one is named; with
/// --repair fetches again what is damaged or missing, then compares once more. Leaves a certificate.
class VerifyCommand final : public Command
{
    Q_OBJECT

public:
    VerifyCommand(VerifyArchiveOptions options, const CommandTools &tools);
    /// Waits for the thread that works.
    ~VerifyCommand() override;

    void start() override;
    void stop() override;

private:
    void handleLogin(const Result<Login> &login);
    void verify();
    void repair(const VerifyReport &report);
    void handleVerified(const Result<VerifyReport> &report);
    void handleRepaired(const Result<RepairReport> &report);
    void showProgress(const VerifyProgress &progress);
    void print(const VerifyReport &report);
    void clearProgress();

    const VerifyArchiveOptions m_options;
    VerifyOptions m_verify;
    CancelToken m_cancel;
    bool m_repaired = false;
    bool m_live; ///< Draw progress.
    QThreadPool m_thread;
};

} // namespace mailsheaf
