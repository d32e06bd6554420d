// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedpage.h"

#include "core/experiment/experimentcsv.h"
#include "ui/base/card.h"
#include "ui/base/columnscrollarea.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/textlabel.h"
#include "ui/services/folderlisting.h"
#include "ui/speed/speedchart.h"
#include "ui/speed/speedsetup.h"
#include "ui/speed/speedtexts.h"
#include "ui/speed/speedverdict.h"

#include <QDir>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

/// What the user has settled on; nothing while that is left to Auto.
std::optional<int> fixedWorkers(const Account &account)
{
    return account.autoWorkers ? std::nullopt : std::optional(account.workers);
}

} // namespace

SpeedPage::SpeedPage(const AppServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_setup(new SpeedSetup(this))
    , m_messages(new MessageBar(this))
    , m_verdict(new SpeedVerdict(this))
{
    createLayout();
    connectSignals();
}

void SpeedPage::createLayout()
{
    const int space = gap(this);
    auto *results = new QWidget(this);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space * 3 / 2);
    column->addWidget(createProgress());
    column->addWidget(createChart(), 1);
    column->addWidget(m_verdict);
    // The conclusions fold out beyond small windows.
    auto *scroll = new ColumnScrollArea(QStringLiteral("speedScrollArea"), this);
    scroll->setColumn(results);
    connect(m_verdict, &SpeedVerdict::claimsShown, scroll, [this, scroll] { scroll->follow(m_verdict); });

    auto *right = new QVBoxLayout;
    right->setSpacing(space * 3 / 2);
    right->addWidget(m_messages);
    right->addWidget(scroll, 1);
    m_setup->setFixedWidth(
        std::max(fontMetrics().averageCharWidth() * 50, m_setup->minimumSizeHint().width()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space * 3 / 2);
    row->addWidget(m_setup);
    row->addLayout(right, 1);
}

QWidget *SpeedPage::createProgress()
{
    auto *card = new Card(this);
    m_progress = card;
    m_activity = new TextLabel(Style::Heading, card);
    m_activity->setObjectName(QStringLiteral("speedActivityLabel"));
    m_activity->setElided(Qt::ElideRight);
    m_detail = new TextLabel(Style::Secondary, card);
    m_detail->setObjectName(QStringLiteral("speedDetailLabel"));
    m_bar = new MeterBar(card);
    m_bar->setObjectName(QStringLiteral("speedProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the experiment"));
    const int space = gap(this);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(space);
    texts->addWidget(m_activity, 1);
    texts->addWidget(m_detail);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 3 / 2);
    inside->setSpacing(space);
    inside->addLayout(texts);
    inside->addWidget(m_bar);
    return card;
}

QWidget *SpeedPage::createChart()
{
    auto *card = new Card(this);
    m_chart = new SpeedChart(card);
    m_chart->setObjectName(QStringLiteral("speedChart"));
    auto *invitation = new QWidget(card);
    auto *icon = new IconLabel(2.6, invitation);
    icon->setIcon(icons::get(u"appointment-soon", Tone::Neutral));
    auto *title = new TextLabel(tr("How many workers does this server reward?"), Style::Heading, invitation);
    auto *text =
        new TextLabel(tr("Press Start to fetch a sample of your mail with different numbers of workers "
                         "and see. Your backup is not touched."),
                      Style::Secondary, invitation);
    auto *column = new QVBoxLayout(invitation);
    column->setSpacing(gap(this));
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    m_chartStack = new QStackedWidget(card);
    m_chartStack->addWidget(invitation);
    m_chartStack->addWidget(m_chart);
    const int space = gap(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space);
    inside->addWidget(m_chartStack);
    return card;
}

void SpeedPage::connectSignals()
{
    connect(m_setup, &SpeedSetup::settingsChanged, this, &SpeedPage::showEstimate);
    connect(m_setup, &SpeedSetup::startRequested, this, [this] {
        m_messages->clear();
        Q_EMIT startRequested(m_setup->settings());
    });
    connect(m_setup, &SpeedSetup::stopRequested, this, [this] { m_controller->stop(); });
    connect(m_verdict, &SpeedVerdict::useWorkersRequested, this, &SpeedPage::useWorkers);
    connect(m_verdict, &SpeedVerdict::exportChartRequested, this, &SpeedPage::exportChart);
    connect(m_verdict, &SpeedVerdict::exportMeasurementsRequested, this, &SpeedPage::exportMeasurements);
}

void SpeedPage::setAccount(SpeedController *controller, FolderListing *listing)
{
    if (m_controller)
        m_controller->disconnect(this);
    if (m_listing)
        m_listing->disconnect(this);
    if (m_controller != controller)
        m_messages->clear();
    m_controller = controller;
    m_listing = listing;
    if (!controller)
        return;
    connectController();
    showAccount();
    showState();
}

void SpeedPage::connectController()
{
    connect(m_controller, &SpeedController::accountChanged, this, &SpeedPage::showAccount);
    connect(m_controller, &SpeedController::stateChanged, this, &SpeedPage::showState);
    connect(m_controller, &SpeedController::progressChanged, this, &SpeedPage::showProgress);
    connect(m_controller, &SpeedController::resultChanged, this, &SpeedPage::showResult);
    connect(m_controller, &SpeedController::finished, this, &SpeedPage::handleFinished);
    connect(m_controller, &SpeedController::startFailed, this, [this](const Error &error) {
        showMessage({.tone = Tone::Error,
                     .text = error.sentence,
                     .detail = error.detail,
                     .actionText = {},
                     .action = {}});
    });
    connect(m_listing, &FolderListing::stateChanged, this, &SpeedPage::showEstimate);
}

void SpeedPage::showAccount()
{
    showEstimate();
    showResult();
}

void SpeedPage::showMessage(const Message &message)
{
    m_messages->showMessage(message);
}

void SpeedPage::showEstimate()
{
    if (!m_controller || !m_listing)
        return;
    const bool known = m_listing->state() == FolderListing::State::Loaded;
    const MailboxList mailboxes = known ? m_listing->mailboxes() : MailboxList();
    if (!m_controller->isBusy())
        m_setup->suggestMessages(affordableMessages(m_controller->complete(m_setup->settings()), mailboxes));
    const speedtexts::Cost cost = speedtexts::cost(m_controller->complete(m_setup->settings()), mailboxes);
    m_setup->showEstimate(cost.text, cost.warning);
}

void SpeedPage::showState()
{
    m_setup->showState(m_controller->state());
    m_progress->setVisible(m_controller->isBusy());
    showProgress();
    showResult();
}

void SpeedPage::showProgress()
{
    const ExperimentProgress &progress = m_controller->progress();
    m_activity->setLiveText(speedtexts::activity(m_controller->state(), progress));
    m_detail->setLiveText(speedtexts::detail(progress));
    m_bar->setProgress(static_cast<quint64>(progress.fraction() * meterSteps),
                       m_controller->state() == SpeedState::Running ? meterSteps : 0);
}

void SpeedPage::showResult()
{
    const ExperimentResult &result = m_controller->result();
    const bool any = !result.isEmpty();
    m_chart->showResult(result, m_controller->isBusy() ? m_controller->request().workers : QList<int>());
    m_chartStack->setCurrentIndex(any ? 1 : 0);
    // What half an experiment seems to show may be wrong.
    m_verdict->setVisible(any && !m_controller->isBusy());
    if (any && !m_controller->isBusy())
        m_verdict->showResult(result, fixedWorkers(m_controller->account()));
}

void SpeedPage::handleFinished(const ExperimentReport &report)
{
    if (report.asksFirst) {
        ExperimentRequest agreed = m_controller->request();
        agreed.evenIfLarge = true;
        showMessage({.tone = Tone::Warning,
                     .text = report.error->sentence,
                     .detail = {},
                     .actionText = tr("Download it"),
                     .action = [this, agreed] { Q_EMIT startRequested(agreed); }});
    } else if (report.error) {
        showMessage({.tone = Tone::Error,
                     .text = report.error->sentence,
                     .detail = report.error->detail,
                     .actionText = {},
                     .action = {}});
    } else if (!report.notes.isEmpty()) {
        showMessage({.tone = Tone::Info,
                     .text = report.notes.join(u' '),
                     .detail = {},
                     .actionText = {},
                     .action = {}});
    }
}

void SpeedPage::useWorkers(int workers)
{
    Account account = m_controller->account();
    account.workers = workers;
    account.autoWorkers = false;
    Q_EMIT accountChanged(account);
    showResult();
    m_setup->focusFirst(); // the button that had the focus has gone
    showMessage(
        {.tone = Tone::Ok,
         .text = tr("Backups of %1 use %n worker(s) from now on.", nullptr, workers).arg(account.name),
         .detail = {},
         .actionText = {},
         .action = {}});
}

void SpeedPage::exportChart()
{
    save(tr("Save Chart"), QStringLiteral("png"),
         [result = m_controller->result()](const QString &path) { return saveChartFile(result, path); });
}

void SpeedPage::exportMeasurements()
{
    save(tr("Save Measurements"), QStringLiteral("csv"),
         [result = m_controller->result()](const QString &path) { return writeCsvFile(result, path); });
}

void SpeedPage::save(const QString &title, const QString &suffix,
                     const std::function<Result<void>(const QString &path)> &write)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggested = documents.filePath(tr("Mailsheaf speed.%1", "a file name").arg(suffix));
    m_services.chooseSaveFile(this, title, suggested, [this, write](const QString &path) {
        const Result<void> written = write(path);
        const QString where = QDir::toNativeSeparators(path);
        showMessage({.tone = written ? Tone::Ok : Tone::Error,
                     .text = written ? tr("Saved as %1.").arg(where) : written.error().sentence,
                     .detail = {},
                     .actionText = {},
                     .action = {}});
    });
}

} // namespace mailsheaf
