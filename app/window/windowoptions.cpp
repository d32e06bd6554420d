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

const QString saveChartName = QStringLiteral("save-chart");

} // namespace

bool isWithoutWindow(int argc, char *argv[])
{
    return argc > 1 && QByteArrayView(argv[1]).startsWith("--save-chart");
}

WindowOptions readWindowOptions(const QCoreApplication &application)
{
    const QCommandLineOption account(QStringLiteral("account"),
                                     Options::tr("Choose this account, by its name."), Options::tr("name"));
    const QCommandLineOption backup(QStringLiteral("backup"),
                                    Options::tr("Start the backup of the chosen account."));
    const QCommandLineOption saveChart(
        saveChartName,
        Options::tr(
            "Draw the chart of measured speeds into the PNG file named after it, and end. First option "
            "only."),
        Options::tr("results.csv"));
    QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"));
    exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Backs up IMAP mailboxes with several workers at once."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({account, backup, saveChart, exitAfterStartup});
    parser.addPositionalArgument(QStringLiteral("chart.png"), Options::tr("Where --save-chart draws."),
                                 QStringLiteral("[chart.png]"));
    parser.process(application);
    return {.request = {.account = parser.value(account),
                        .backup = parser.isSet(backup),
                        .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")},
            .chartResults = parser.value(saveChart),
            .chartPicture = parser.positionalArguments().value(0),
            .exitAfterStartup = parser.isSet(exitAfterStartup)};
}

} // namespace mailsheaf
