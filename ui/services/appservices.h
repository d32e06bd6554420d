// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/providertable.h"
#include "core/accounts/secretstore.h"
#include "core/backup/backuprequest.h"
#include "core/backup/serverprobe.h"
#include "ui/services/backupjob.h"
#include "ui/services/experimentjob.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace mailsheaf {

class Platform;

/// Everything outside the window that the window works with, given to it by whoever builds it. The references
/// must live longer than the window.
struct AppServices
{
    using MakeJob = std::function<std::unique_ptr<BackupJob>(const BackupRequest &request)>;
    using MakeExperiment = std::function<std::unique_ptr<ExperimentJob>(const ExperimentRequest &request)>;
    using Probe = std::function<QFuture<Result<ServerView>>(const Endpoint &endpoint, const QString &user,
                                                            const Secret &secret, const CancelToken &cancel)>;
    using ProbeCertificate = std::function<QFuture<Result<ServerCertificate>>(const Endpoint &endpoint,
                                                                              const CancelToken &cancel)>;
    /// Asks the user for a path, starting at @p start; calls @p chosen later, or never.
    using Chooser = std::function<void(QWidget *parent, const QString &title, const QString &start,
                                       std::function<void(const QString &path)> chosen)>;

    AccountStore &accounts;
    SecretStore &secrets;
    QSettings &settings; ///< Window geometry, language, the last backup of each account.
    const ProviderTable &providers;
    Platform &platform;
    MakeJob makeJob;
    MakeExperiment makeExperiment;
    Probe probe;
    ProbeCertificate probeCertificate;
    Chooser chooseFolder;
    Chooser chooseCertificate;
    Chooser chooseSaveFile; ///< Start is a suggested path; its suffix is added where the user types none.
    std::function<bool(const QString &path)> openFile; ///< With its program. False: the desktop could not.
    std::function<QDateTime()> now;
};

/// The real ones.
[[nodiscard]] AppServices makeAppServices(AccountStore &accounts, SecretStore &secrets, QSettings &settings,
                                          const ProviderTable &providers, Platform &platform);

} // namespace mailsheaf
