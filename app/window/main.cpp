// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the window: builds everything, connects it, runs.

#include "app/window/singleinstance.h"
#include "app/window/startanswer.h"
#include "app/window/windowoptions.h"
#include "core/backup/workers/workerrole.h"
#include "core/base/coredumps.h"
#include "core/base/opensslend.h"
#include "core/base/settingsfolder.h"
#include "core/base/version.h"
#include "core/experiment/experimentcsv.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/base/boxstyle.h"
#include "ui/base/icons.h"
#include "ui/platform/platform.h"
#include "ui/services/appservices.h"
#include "ui/speed/speedchart.h"
#include "ui/window/languagemenu.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

using namespace mailsheaf;

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

/// Closes the window it watches when that has been drawn for the first time.
class ClosesWhenSeen final : public QObject
{
public:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, static_cast<QWidget *>(window), &QWidget::close);
        return QObject::eventFilter(window, event);
    }
};

/// A code to end with at once, if this start is not to show a window: another one has it, or cannot be asked.
std::optional<int> endsHere(SingleInstance &instance, const WindowOptions &options)
{
    if (options.exitAfterStartup) // about this program, not about the one that may be running
        return std::nullopt;
    switch (instance.claim(options.request)) {
    case SingleInstance::Place::First:
        return std::nullopt;
    case SingleInstance::Place::HandedOver:
        return 0;
    case SingleInstance::Place::Unheard:
        std::fputs(qUtf8Printable(QCoreApplication::translate(
                                      "mailsheaf::Options",
                                      "Mailsheaf is running already but does not answer. End it first.") +
                                  u'\n'),
                   stderr);
        return 1;
    }
    Q_UNREACHABLE();
}

int runWindow(const WindowOptions &options, SingleInstance &instance, QSettings &settings)
{
    AccountStore accounts(AccountStore::defaultFile());
    const Result<void> loaded = accounts.load();
    const auto secrets = makeLayeredSecretStore(makeKeychainSecretStore());
    const Result<ProviderTable> ownProviders = ProviderTable::load(ProviderTable::defaultFile());
    const ProviderTable providers = ownProviders ? *ownProviders : ProviderTable::builtIn();
    const std::unique_ptr<Platform> platform = makePlatform();
    MainWindow window(makeAppServices(accounts, *secrets, settings, providers, *platform));
    if (!loaded)
        window.showError(loaded.error());
    else if (!ownProviders)
        window.showError(ownProviders.error());
    QObject::connect(&instance, &SingleInstance::requested, &window,
                     [&window](const StartRequest &request) { answerStart(request, window); });
    ClosesWhenSeen closesWhenSeen;
    if (options.exitAfterStartup)
        window.installEventFilter(&closesWhenSeen);
    answerStart(options.request, window);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    leaveOpenSslToTheSystem();
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
    BoxStyle::install();
    QSettings settings(settingsFile(QStringLiteral("window.ini")), QSettings::IniFormat);
    installTranslations(application, chosenLanguage(settings));
    QApplication::setWindowIcon(icons::application());
    const WindowOptions options = readWindowOptions(application);
    if (!options.chartResults.isEmpty())
        return saveChart(options.chartResults, options.chartPicture);
    SingleInstance instance(settingsFolder());
    if (const std::optional<int> code = endsHere(instance, options))
        return *code;
    return runWindow(options, instance, settings);
}
