// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backuppage.h"

#include "ui/backup/folderpanel.h"
#include "ui/backup/reportcard.h"
#include "ui/backup/runcontrols.h"
#include "ui/backup/runoverview.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"
#include "ui/services/backupcontroller.h"
#include "ui/services/folderlisting.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include <chrono>

namespace mailsheaf {

using namespace std::chrono_literals;

BackupPage::BackupPage(const AppServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_folders(new FolderPanel(this))
    , m_controls(new RunControls(this))
    , m_below(new QStackedWidget(this))
    , m_overview(new RunOverview(this))
    , m_reportPage(new QWidget(this))
    , m_report(new ReportCard(m_reportPage))
{
    createLayout();
    connectSignals();
}

void BackupPage::createLayout()
{
    const int space = gap(this);
    auto *reportColumn = new QVBoxLayout(m_reportPage);
    reportColumn->setContentsMargins(0, 0, 0, 0);
    reportColumn->addWidget(m_report);
    reportColumn->addStretch();
    m_below->addWidget(createFirstTimePage());
    m_below->addWidget(m_overview);
    m_below->addWidget(m_reportPage);

    auto *run = new QWidget(this);
    auto *runColumn = new QVBoxLayout(run);
    runColumn->setContentsMargins(space / 2, 0, 0, 0);
    runColumn->setSpacing(space * 3 / 2);
    runColumn->addWidget(m_controls);
    runColumn->addWidget(m_below, 1);

    m_folders->setContentsMargins(0, 0, space / 2, 0);
    m_splitter->setObjectName(QStringLiteral("backupSplitter"));
    m_splitter->addWidget(m_folders);
    m_splitter->addWidget(run);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    const int unit = fontMetrics().averageCharWidth();
    m_folders->setMinimumWidth(std::max(unit * 36, m_folders->minimumSizeHint().width()));
    m_splitter->setSizes({unit * 56, unit * 79});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

QWidget *BackupPage::createFirstTimePage()
{
    m_firstTimePage = new QWidget(this);
    auto *icon = new IconLabel(2.6, m_firstTimePage);
    icon->setIcon(icons::get(u"folder-download", Tone::Neutral));
    auto *title = new TextLabel(tr("Ready for the first backup"), TextLabel::Style::Heading, m_firstTimePage);
    auto *text =
        new TextLabel(tr("Check the folders you want, then press Back up. Nothing changes on the server."),
                      TextLabel::Style::Secondary, m_firstTimePage);
    auto *column = new QVBoxLayout(m_firstTimePage);
    column->setSpacing(gap(this));
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    return m_firstTimePage;
}

void BackupPage::connectSignals()
{
    connect(m_controls, &RunControls::startRequested, this, &BackupPage::startRequested);
    connect(m_controls, &RunControls::pauseRequested, this, [this] { m_controller->pause(); });
    connect(m_controls, &RunControls::resumeRequested, this, [this] { m_controller->resume(); });
    connect(m_controls, &RunControls::stopRequested, this, [this] { m_controller->stop(); });
    connect(m_controls, &RunControls::workersChanged, this, &BackupPage::changeWorkers);
    connect(m_folders, &FolderPanel::excludedMailboxesChanged, this, &BackupPage::changeExcluded);
    connect(m_report, &ReportCard::showInFolderRequested, this, &BackupPage::showInFolderRequested);
    connect(m_report, &ReportCard::newArchiveRequested, this, &BackupPage::newArchiveRequested);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (m_controller && m_controller->lastBackup())
            m_report->showAge(m_controller->lastBackup()->ended, m_services.now());
    });
    m_ageTimer.start(60s);
}

void BackupPage::setAccount(BackupController *controller, FolderListing *listing)
{
    if (m_controller)
        m_controller->disconnect(this);
    m_controller = controller;
    m_folders->setAccount(controller, listing);
    if (!controller)
        return;
    connectController();
    showAccount();
    showState();
}

void BackupPage::connectController()
{
    connect(m_controller, &BackupController::stateChanged, this, &BackupPage::showState);
    connect(m_controller, &BackupController::progressChanged, this, &BackupPage::showProgress);
    connect(m_controller, &BackupController::accountChanged, this, &BackupPage::showAccount);
}

void BackupPage::showAccount()
{
    m_controls->setProvider(m_services.providers.forHost(m_controller->account().endpoint.host));
    showWorkers();
}

void BackupPage::showWorkers()
{
    m_controls->setWorkers(workersToShow(), m_controller->account().autoWorkers);
}

/// On Auto, the number in use; after a run, the last one.
int BackupPage::workersToShow() const
{
    const Account &account = m_controller->account();
    if (!account.autoWorkers)
        return account.workers;
    if (const auto inUse = m_controller->progress().autoWorkers)
        return *inUse;
    // A run that began with the user's number goes on with it.
    const bool runs = m_controller->isBusy() && m_controller->progress().phase > RunPhase::Connecting;
    return runs ? account.workers : m_controls->recommendedWorkers();
}

void BackupPage::showState()
{
    if (!m_controller)
        return;
    m_controls->showState(m_controller->state());
    if (m_controller->isBusy()) {
        showProgress();
        m_below->setCurrentWidget(m_overview);
    } else if (m_controller->lastBackup()) {
        m_report->showReport(*m_controller->lastBackup(), m_services.now());
        m_below->setCurrentWidget(m_reportPage);
    } else {
        m_below->setCurrentWidget(m_firstTimePage);
    }
}

void BackupPage::showProgress()
{
    m_overview->showRun(m_controller->state(), m_controller->progress());
    showWorkers();
}

void BackupPage::changeWorkers(int count, bool automatic)
{
    Account account = m_controller->account();
    account.autoWorkers = automatic;
    if (!automatic)
        account.workers = count;
    Q_EMIT accountChanged(account);
}

void BackupPage::changeExcluded(const QStringList &names)
{
    Account account = m_controller->account();
    account.excludedMailboxes = names;
    Q_EMIT accountChanged(account);
}

QByteArray BackupPage::saveState() const
{
    return m_splitter->saveState();
}

void BackupPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace mailsheaf
