// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runspage.h"

#include "core/verify/certificate.h"
#include "ui/base/card.h"
#include "ui/base/columnscrollarea.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/shownpath.h"
#include "ui/base/textlabel.h"
#include "ui/base/twolinedelegate.h"
#include "ui/runs/archivecard.h"
#include "ui/runs/historytexts.h"
#include "ui/runs/rundetail.h"
#include "ui/runs/runsmodel.h"
#include "ui/services/appservices.h"
#include "ui/services/backupcontroller.h"

#include <QDir>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

} // namespace

RunsPage::RunsPage(const AppServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RunsModel(services.now, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_messages(new MessageBar(this))
    , m_archive(new ArchiveCard(this))
    , m_detail(new RunDetail(this))
{
    createList();
    m_stack->addWidget(createEmpty());
    m_stack->addWidget(createHistory());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectSignals();
}

void RunsPage::createList()
{
    m_list->setObjectName(QStringLiteral("runsListView"));
    m_list->setAccessibleName(tr("Runs of this account, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true); // for the row under the pointer
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true);
}

QWidget *RunsPage::createEmpty()
{
    auto *card = new Card(this);
    auto *icon = new IconLabel(2.6, card);
    icon->setIcon(icons::get(u"appointment-soon", Tone::Neutral));
    m_emptyTitle = new TextLabel(Style::Heading, card);
    m_emptyTitle->setObjectName(QStringLiteral("runsEmptyTitleLabel"));
    m_emptyText = new TextLabel(Style::Secondary, card);
    m_emptyText->setObjectName(QStringLiteral("runsEmptyLabel"));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(gap(this));
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    return card;
}

QWidget *RunsPage::createHistory()
{
    const int space = gap(this);
    auto *history = new QWidget(this);
    auto *listCard = new Card(history);
    listCard->setFixedWidth(fontMetrics().averageCharWidth() * 56);
    auto *inside = new QVBoxLayout(listCard);
    inside->setContentsMargins(space, space, space, space);
    inside->addWidget(m_list);
    auto *scroll = new ColumnScrollArea(QStringLiteral("runsScrollArea"), history);
    scroll->setColumn(m_detail);
    auto *right = new QVBoxLayout;
    right->setSpacing(space * 3 / 2);
    right->addWidget(m_messages);
    right->addWidget(m_archive);
    right->addWidget(scroll, 1);
    auto *row = new QHBoxLayout(history);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space * 3 / 2);
    row->addWidget(listCard);
    row->addLayout(right, 1);
    return history;
}

void RunsPage::connectSignals()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showRun(current.row()); });
    connect(m_archive, &ArchiveCard::verifyRequested, this, [this] {
        m_messages->clear();
        m_controller->verify();
    });
    connect(m_archive, &ArchiveCard::cancelRequested, this, [this] { m_controller->stopVerifying(); });
    connect(m_archive, &ArchiveCard::certificateRequested, this, &RunsPage::openCertificate);
    connect(m_archive, &ArchiveCard::repairRequested, this, [this] {
        m_messages->clear();
        Q_EMIT repairRequested();
    });
    connect(m_archive, &ArchiveCard::retryRequested, this, &RunsPage::retryRequested);
}

void RunsPage::setAccount(RunsController *controller, BackupController *backup)
{
    if (m_controller)
        m_controller->disconnect(this);
    if (m_backup)
        m_backup->disconnect(this);
    if (m_controller != controller) {
        m_messages->clear();
        m_model->setRuns({});
    }
    m_controller = controller;
    m_backup = backup;
    if (!controller)
        return;
    connectController();
    showView();
    showVerification();
    if (isVisible())
        controller->refresh();
}

void RunsPage::connectController()
{
    connect(m_controller, &RunsController::viewChanged, this, &RunsPage::showView);
    connect(m_controller, &RunsController::verifyStateChanged, this, &RunsPage::showVerification);
    connect(m_controller, &RunsController::verifyProgressChanged, this, &RunsPage::showVerification);
    connect(m_controller, &RunsController::verified, this, &RunsPage::handleVerified);
    connect(m_controller, &RunsController::failuresRead, this,
            [this](RunId run, const QList<RunFailure> &failures) {
                if (run == m_detail->run())
                    m_detail->showFailures(failures);
            });
    connect(m_backup, &BackupController::stateChanged, this, &RunsPage::showArchive);
}

/// What another program has added meanwhile is seen, too.
void RunsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_controller)
        m_controller->refresh();
}

void RunsPage::showView()
{
    const ArchiveView *view = m_controller->view();
    if (!view || view->error || view->history.runs.empty()) {
        showEmpty(view);
        return;
    }
    m_stack->setCurrentIndex(1);
    showRuns();
    showArchive();
}

/// The run that is chosen stays so; the newest one is chosen when it was before.
void RunsPage::showRuns()
{
    const int before = m_list->currentIndex().row();
    const RunId chosen = before > 0 ? m_model->run(before).id : 0;
    m_model->setRuns(m_controller->view()->history.runs);
    const int row = std::max(0, m_model->rowOf(chosen));
    m_list->setCurrentIndex(m_model->index(row));
}

void RunsPage::showArchive()
{
    if (const ArchiveView *view = m_controller->view())
        m_archive->showArchive(*view, m_backup->isBusy(), m_services.now());
}

void RunsPage::showVerification()
{
    m_archive->showVerification(m_controller->verifyState(), m_controller->verifyProgress());
}

void RunsPage::showRun(int row)
{
    if (row < 0 || !m_controller)
        return;
    const RecordedRun &run = m_model->run(row);
    m_detail->showRun(run);
    m_controller->readFailures(run.id);
}

void RunsPage::showEmpty(const ArchiveView *view)
{
    m_stack->setCurrentIndex(0);
    if (!view) {
        m_emptyTitle->setText(tr("Reading the runs…"));
        m_emptyText->clear();
    } else if (view->error) {
        m_emptyTitle->setText(tr("The runs cannot be read"));
        m_emptyText->setText(view->error->sentence);
    } else if (view->isThere) {
        m_emptyTitle->setText(tr("No run is recorded"));
        m_emptyText->setText(tr("The next backup will be listed here."));
    } else {
        m_emptyTitle->setText(tr("No backup yet"));
        m_emptyText->setText(
            tr("Every backup will be listed here with its result. The first one makes the folder %1.")
                .arg(shownPath(m_controller->account().destination)));
    }
}

void RunsPage::handleVerified(const VerifyEnd &end)
{
    Message message;
    if (!end.report) {
        message.tone = Tone::Error;
        message.text = end.report.error().sentence;
        message.detail = end.report.error().detail;
    } else {
        message.tone = end.report->isGood() ? Tone::Ok : Tone::Error;
        message.text = historytexts::verdict(*end.report);
        if (!end.certificate)
            message.detail =
                tr("The certificate could not be written: %1").arg(end.certificate.error().sentence);
    }
    m_messages->showMessage(message);
}

void RunsPage::openCertificate()
{
    const QString file = certificateFile(m_controller->account().destination);
    if (!m_services.openFile(file))
        m_messages->showMessage({.tone = Tone::Warning,
                                 .text = tr("No program could be opened for it. The certificate is %1.")
                                             .arg(QDir::toNativeSeparators(file)),
                                 .detail = {},
                                 .actionText = {},
                                 .action = {}});
}

} // namespace mailsheaf
