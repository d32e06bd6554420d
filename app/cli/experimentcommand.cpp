// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimentcommand.h"

#include "core/accounts/providertable.h"

#include "app/cli/experimentjson.h"
#include "app/cli/experimenttext.h"
#include "app/cli/jsonlines.h"
#include "core/experiment/databudget.h"
#include "core/experiment/experimentcsv.h"
#include "core/experiment/experimentverdict.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace mailsheaf {

namespace {

/// Back to the start of the line, and nothing left on it.
const QString freshLine = QStringLiteral("\r\x1b[K");

ExitCode exitCodeFor(const ExperimentReport &report)
{
    switch (report.outcome) {
    case ExperimentReport::Outcome::Finished:
        return ExitSuccess;
    case ExperimentReport::Outcome::Stopped:
        return ExitStopped;
    case ExperimentReport::Outcome::Failed:
        return mailsheaf::exitCodeFor(report.error->kind);
    }
    Q_UNREACHABLE();
}

} // namespace

ExperimentRequest experimentRequest(const ExperimentOptions &options, const Login &login)
{
    ExperimentRequest request;
    request.endpoint = login.endpoint;
    request.user = login.user;
    request.secret = login.secret;
    request.mailboxGlobs = options.mailboxGlobs;
    if (login.account && options.mailboxGlobs.isEmpty())
        request.excludedMailboxes = login.account->excludedMailboxes;
    request.methods = options.methods;
    request.workers = options.workers;
    request.messages = options.messages;
    request.repeats = options.repeats;
    const auto providers = ProviderTable::load(ProviderTable::defaultFile());
    request.dailyBytes = (providers ? *providers : ProviderTable::builtIn()).dailyBytes(login.endpoint.host);
    request.evenIfLarge = options.evenIfLarge;
    return request;
}

ExperimentCommand::ExperimentCommand(ExperimentOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
    , m_live(tools.console.isLive() && !m_options.json)
{
}

ExperimentCommand::~ExperimentCommand() = default;

void ExperimentCommand::start()
{
    if (const Result<void> checked = checkFiles(); !checked) {
        fail(checked.error());
        return;
    }
    findLogin(m_options.server, tools(), this, [this](const Result<Login> &login) {
        if (login)
            run(*login);
        else
            fail(login.error());
    });
}

Result<void> ExperimentCommand::checkFiles()
{
    for (const QString &file : {m_options.csvFile, m_options.pngFile}) {
        const QString folder = QFileInfo(file).path();
        if (!file.isEmpty() && !QFileInfo(folder).isWritable())
            return failure(
                ErrorKind::Usage,
                tr("%1 cannot be written, because there is no folder %2 to write to; choose another.")
                    .arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(folder)));
    }
    if (m_options.pngFile.isEmpty())
        return {};
    Result<ChartProgram> chart = ChartProgram::find();
    if (!chart)
        return failure(chart.error());
    m_chart.emplace(std::move(*chart));
    return {};
}

void ExperimentCommand::stop()
{
    if (!m_run) {
        Command::stop();
        return;
    }
    if (m_live)
        tools().console.printError(freshLine + tr("Stopping … press Ctrl-C again to end at once."));
    m_run->stop();
}

void ExperimentCommand::run(const Login &login)
{
    const ExperimentRequest request = experimentRequest(m_options, login);
    tools().console.print(m_options.json ? experimentStartedLine(request) : experimentStartSentence(request));
    m_run = std::make_unique<ExperimentRun>(request);
    connect(m_run.get(), &ExperimentRun::progressChanged, this, &ExperimentCommand::showProgress);
    connect(m_run.get(), &ExperimentRun::measured, this, &ExperimentCommand::showMeasurement);
    connect(m_run.get(), &ExperimentRun::finished, this, &ExperimentCommand::handleFinished);
    m_run->start();
}

void ExperimentCommand::showProgress(const ExperimentProgress &progress)
{
    if (m_live)
        tools().console.draw(freshLine +
                             experimentProgressText(progress, tools().console.size().columns - 1));
}

/// On a terminal the table at the end says the same in less.
void ExperimentCommand::showMeasurement(const Measurement &measurement)
{
    if (m_options.json)
        tools().console.print(measuredLine(measurement));
    else if (!m_live)
        tools().console.print(measurementText(measurement));
}

void ExperimentCommand::handleFinished(const ExperimentReport &report)
{
    m_exitCode = exitCodeFor(report);
    if (m_live)
        tools().console.draw(freshLine);
    if (m_options.json)
        printJsonReport(report);
    else
        printReport(report);
    if (report.error) {
        tools().console.printError(report.error->sentence);
        if (report.asksFirst)
            tools().console.printError(tr("Say so with --even-if-large."));
    }
    saveCsv(report);
    savePng(report);
}

void ExperimentCommand::printReport(const ExperimentReport &report)
{
    for (const QString &note : report.notes)
        tools().console.print(note);
    if (report.result.isEmpty())
        return;
    tools().console.print({});
    for (const QString &line : medianTable(report.result))
        tools().console.print(line);
    tools().console.print(u'\n' + resultSentence(report.result) + u'\n');
    for (const QString &line : claimTexts(report.result))
        tools().console.print(line);
}

void ExperimentCommand::printJsonReport(const ExperimentReport &report)
{
    for (const QString &note : report.notes)
        tools().console.print(noteLine(note));
    for (const QString &line : medianLines(report.result) + claimLines(report.result))
        tools().console.print(line);
    if (report.error)
        tools().console.print(errorLine(*report.error));
    tools().console.print(experimentFinishedLine(report));
}

/// Also what was measured before a stop or a failure.
void ExperimentCommand::saveCsv(const ExperimentReport &report)
{
    if (m_options.csvFile.isEmpty() || report.result.isEmpty())
        return;
    if (const Result<void> written = writeCsvFile(report.result, m_options.csvFile); !written) {
        tools().console.printError(written.error().sentence);
        m_exitCode = m_exitCode == ExitSuccess ? ExitArchive : m_exitCode;
    }
}

void ExperimentCommand::savePng(const ExperimentReport &report)
{
    if (!m_chart || report.result.isEmpty()) {
        end();
        return;
    }
    const QString csv = m_chartFolder.filePath(QStringLiteral("results.csv"));
    if (const Result<void> written = writeCsvFile(report.result, csv); !written) {
        tools().console.printError(written.error().sentence);
        m_exitCode = m_exitCode == ExitSuccess ? ExitArchive : m_exitCode;
        end();
        return;
    }
    m_chart->draw(csv, m_options.pngFile, [this](const Result<void> &drawn) {
        if (!drawn) {
            tools().console.printError(drawn.error().sentence);
            m_exitCode = m_exitCode == ExitSuccess ? ExitArchive : m_exitCode;
        }
        end();
    });
}

void ExperimentCommand::end()
{
    Q_EMIT finished(m_exitCode);
}

} // namespace mailsheaf
