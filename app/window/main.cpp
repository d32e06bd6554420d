// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the window: builds everything, connects it, runs.

#include "app/window/windowoptions.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/base/icons.h"
#include "ui/services/appservices.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace {

/// Beside the list of accounts.
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/mailsheaf/window.ini");
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace mailsheaf;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailsheaf"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILSHEAF_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mailsheaf"));
    QGuiApplication::setDesktopFileName(QStringLiteral(MAILSHEAF_APP_ID));
    loadResources();
    installTranslations(application);
    QApplication::setWindowIcon(icons::application());
    const WindowOptions options = readWindowOptions(application);

    AccountStore accounts(AccountStore::defaultFile());
    const Result<void> loaded = accounts.load();
    const auto secrets = makeLayeredSecretStore(makeKeychainSecretStore());
    const Result<ProviderTable> ownProviders = ProviderTable::load(ProviderTable::defaultFile());
    const ProviderTable providers = ownProviders ? *ownProviders : ProviderTable::builtIn();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(makeAppServices(accounts, *secrets, settings, providers));
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
