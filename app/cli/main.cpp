// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountscommand.h"
#include "app/cli/backupcommand.h"
#include "app/cli/commandline.h"
#include "app/cli/experimentcommand.h"
#include "app/cli/folderscommand.h"
#include "app/cli/messagecommand.h"
#include "app/cli/rebuildcommand.h"
#include "app/cli/runscommand.h"
#include "app/cli/selftestcommand.h"
#include "app/cli/signalwatch.h"
#include "app/cli/verifycommand.h"
#include "core/backup/workers/workerrole.h"
#include "core/base/coredumps.h"
#include "core/base/opensslend.h"
#include "core/base/version.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <memory>

#ifdef Q_OS_LINUX
#include <clocale>
#include <cstring>
#include <langinfo.h>
#endif

using namespace mailsheaf;

namespace {

/// Qt wants a UTF-8 locale and says so on standard error, which would put a line into every mail from cron.
void useUtf8()
{
#ifdef Q_OS_LINUX
    if (std::setlocale(LC_ALL, "") && std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (!qEnvironmentVariableIsEmpty("LC_ALL"))
        qputenv("LANG", qgetenv("LC_ALL")); // keep its language and its way to write numbers
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
#endif
}

struct CommandMaker
{
    const CommandTools &tools;

    std::unique_ptr<Command> operator()(const HelpText &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const BackupOptions &options) const
    {
        return std::make_unique<BackupCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const FoldersOptions &options) const
    {
        return std::make_unique<FoldersCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const ExperimentOptions &options) const
    {
        return std::make_unique<ExperimentCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const VerifyArchiveOptions &options) const
    {
        return std::make_unique<VerifyCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const RebuildOptions &options) const
    {
        return std::make_unique<RebuildCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const RunsOptions &options) const
    {
        return std::make_unique<RunsCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const MessageOptions &options) const
    {
        return std::make_unique<MessageCommand>(options, tools);
    }
    std::unique_ptr<Command> operator()(const SelfTestOptions &) const
    {
        return std::make_unique<SelfTestCommand>(tools);
    }
    template <typename AccountsOptions>
    std::unique_ptr<Command> operator()(const AccountsOptions &options) const
    {
        return std::make_unique<AccountsCommand>(options, tools);
    }
};

int runCommand(const CommandLine &commandLine, const Console &console)
{
    AccountStore accounts(AccountStore::defaultFile());
    const std::unique_ptr<SecretStore> secrets = makeKeychainSecretStore();
    const CommandTools tools{.console = console, .accounts = accounts, .secrets = *secrets};
    const std::unique_ptr<Command> command = std::visit(CommandMaker{tools}, commandLine);

    QObject::connect(command.get(), &Command::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        command.get(), [&] { command->start(); }, Qt::QueuedConnection);
    SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::stopAsked, command.get(), &Command::stop);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    leaveOpenSslToTheSystem();
    useUtf8();
    // What Qt thinks of a failure beside our own sentence is for developers:
    // QT_LOGGING_RULES=default.warning=true
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailsheaf-cli"));
    QCoreApplication::setApplicationVersion(version());
    installTranslations(app);

    if (isWorkerRole(argc, argv))
        return runWorkerRole();

    const Console console;
    const Result<CommandLine> commandLine = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine) {
        console.printError(commandLine.error().sentence);
        return exitCodeFor(commandLine.error().kind);
    }
    if (const auto *help = std::get_if<HelpText>(&*commandLine)) {
        console.print(help->text);
        return ExitSuccess;
    }
    return runCommand(*commandLine, console);
}
