// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/appservices.h"

#include "core/backup/workermemory.h"
#include "ui/services/corebackupjob.h"
#include "ui/services/coreexperimentjob.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace mailsheaf {

namespace {

struct Services
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Services)
};

void openChooser(QFileDialog *dialog, const std::function<void(const QString &)> &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                  const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openChooser(dialog, chosen);
}

void chooseCertificate(QWidget *parent, const QString &title, const QString &start,
                       const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Services::tr("Certificates (*.pem *.crt *.cer)"), Services::tr("All files (*)")});
    openChooser(dialog, chosen);
}

void chooseSaveFile(QWidget *parent, const QString &title, const QString &start,
                    const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(start).suffix());
    dialog->selectFile(QFileInfo(start).fileName());
    openChooser(dialog, chosen);
}

std::unique_ptr<BackupJob> makeJob(BackupRequest request, const ProviderTable &providers)
{
    const WorkerMemory memory(WorkerMemory::defaultFile());
    if (request.autoWorkers)
        request.autoWorkers = workerBounds(request.endpoint.host, providers, memory);
    return std::make_unique<CoreBackupJob>(request, memory);
}

} // namespace

AppServices makeAppServices(AccountStore &accounts, SecretStore &secrets, QSettings &settings,
                            const ProviderTable &providers, Platform &platform)
{
    return {
        .accounts = accounts,
        .secrets = secrets,
        .settings = settings,
        .providers = providers,
        .platform = platform,
        .makeJob = [&providers](const BackupRequest &request) { return makeJob(request, providers); },
        .makeExperiment =
            [](const ExperimentRequest &request) { return std::make_unique<CoreExperimentJob>(request); },
        .probe = probeServer,
        .probeCertificate = probeCertificate,
        .chooseFolder = chooseFolder,
        .chooseCertificate = chooseCertificate,
        .chooseSaveFile = chooseSaveFile,
        .openFile = [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
        .now = [] { return QDateTime::currentDateTime(); }};
}

} // namespace mailsheaf
