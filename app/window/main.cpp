// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the window: builds everything, connects it, runs.

#include "app/window/windowoptions.h"
#include "core/backup/workers/workerrole.h"
#include "core/base/version.h"
#include "core/experiment/experimentcsv.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/base/icons.h"
#include "ui/platform/platform.h"
#include "ui/services/appservices.h"
#include "ui/speed/speedchart.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace {

using namespace mailsheaf;

/// Beside the list of accounts.
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/mailsheaf/window.ini");
}

/// Says on standard error why there is no chart.
int saveChart(const QString &results, const QString &picture)
{
    const Result<ExperimentResult> result = readCsvFile(results);
    if (!result) {
        std::fputs(qUtf8Printable(result.error().sentence + u'\n'), stderr);
        return 2;
    }
    if (const Result<void> saved = saveChartFile(*result, picture); !saved) {
        std::fputs(qUtf8Printable(saved.error().sentence + u'\n'), stderr);
        return 4;
    }
    return 0;
}

/// A worker has no window, and needs no display.
int workerMain(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    return runWorkerRole();
}

} // namespace

int main(int argc, char *argv[])
{
    if (isWorkerRole(argc, argv))
        return workerMain(argc, argv);
    if (isWithoutWindow(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also where there is no display
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailsheaf"));
    QCoreApplication::setApplicationVersion(version());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mailsheaf"));
    QGuiApplication::setDesktopFileName(QStringLiteral(MAILSHEAF_APP_ID));
    loadResources();
    installTranslations(application);
    QApplication::setWindowIcon(icons::application());
    const WindowOptions options = readWindowOptions(application);
    if (!options.chartResults.isEmpty())
        return saveChart(options.chartResults, options.chartPicture);

    AccountStore accounts(AccountStore::defaultFile());
    const Result<void> loaded = accounts.load();
    const auto secrets = makeLayeredSecretStore(makeKeychainSecretStore());
    const Result<ProviderTable> ownProviders = ProviderTable::load(ProviderTable::defaultFile());
    const ProviderTable providers = ownProviders ? *ownProviders : ProviderTable::builtIn();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const std::unique_ptr<Platform> platform = makePlatform();
    MainWindow window(makeAppServices(accounts, *secrets, settings, providers, *platform));
    window.show();
    if (!loaded)
        window.showError(loaded.error());
    else if (!ownProviders)
        window.showError(ownProviders.error());
    if (!options.backupAccount.isEmpty() && window.selectAccount(options.backupAccount))
        window.startBackup();
    if (options.exitAfterStartup)
        QTimer::singleShot(0, &window, &QWidget::close);
    return QApplication::exec();
}
