// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace mailsheaf {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Options)
};

} // namespace

WindowOptions readWindowOptions(const QCoreApplication &application)
{
    const QCommandLineOption backup(QStringLiteral("backup"),
                                    Options::tr("Choose the account and start its backup."),
                                    Options::tr("account"));
    QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"));
    exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Backs up IMAP mailboxes with several workers at once."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({backup, exitAfterStartup});
    parser.process(application);
    return {.backupAccount = parser.value(backup), .exitAfterStartup = parser.isSet(exitAfterStartup)};
}

} // namespace mailsheaf
