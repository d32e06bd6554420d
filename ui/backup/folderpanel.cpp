// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/folderpanel.h"

#include "core/base/formatting.h"
#include "ui/base/busyindicator.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/roomydelegate.h"
#include "ui/base/textlabel.h"
#include "ui/services/backupcontroller.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace mailsheaf {

namespace {

QToolButton *makeToolButton(const QString &objectName, const QString &text, const QString &description,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(description);
    button->setAccessibleName(description);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// A column of things in the middle of a page.
QVBoxLayout *makeCenteredColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    const int space = gap(page);
    column->setContentsMargins(space * 3, space * 3, space * 3, space * 3);
    column->setSpacing(qRound(space * 1.5));
    return column;
}

} // namespace

FolderPanel::FolderPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FolderTreeModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(Qt::AccessibleTextRole);
    createControls();
    createTree();
    createLayout();
    connectSignals();
}

void FolderPanel::createControls()
{
    m_allToolButton =
        makeToolButton(QStringLiteral("checkAllToolButton"), tr("All"), tr("Check all folders shown"), this);
    m_noneToolButton = makeToolButton(QStringLiteral("checkNoneToolButton"), tr("None"),
                                      tr("Uncheck all folders shown"), this);
    m_reloadToolButton = makeToolButton(QStringLiteral("reloadFoldersToolButton"), QString(),
                                        tr("Ask the server for its folders again"), this);
    m_reloadToolButton->setIcon(icons::get(u"view-refresh"));
    m_filterLineEdit = new QLineEdit(this);
    m_filterLineEdit->setObjectName(QStringLiteral("folderFilterLineEdit"));
    m_filterLineEdit->setPlaceholderText(tr("Filter folders"));
    m_filterLineEdit->setAccessibleName(tr("Filter folders"));
    m_filterLineEdit->setAccessibleDescription(tr("Shows only folders whose name contains this text"));
    m_filterLineEdit->setClearButtonEnabled(true);
    m_filterLineEdit->addAction(icons::get(u"edit-find"), QLineEdit::LeadingPosition);
}

void FolderPanel::createTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("folderTreeView"));
    m_tree->setAccessibleName(tr("Folders to back up"));
    m_tree->setAccessibleDescription(tr("Press Space to check or uncheck a folder"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setIndentation(m_tree->fontMetrics().height());
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FolderTreeModel::NameColumn, QHeaderView::Stretch);
}

QWidget *FolderPanel::createBusyPage()
{
    m_busyPage = new QWidget(this);
    auto *column = makeCenteredColumn(m_busyPage);
    auto *text =
        new TextLabel(tr("Asking the server for its folders…"), TextLabel::Style::Secondary, m_busyPage);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    column->addStretch(2);
    column->addWidget(new BusyIndicator(2, m_busyPage), 0, Qt::AlignHCenter);
    column->addWidget(text);
    column->addStretch(3);
    return m_busyPage;
}

QWidget *FolderPanel::createNoticePage()
{
    m_noticePage = new QWidget(this);
    m_noticeIcon = new IconLabel(2.2, m_noticePage);
    m_noticeTitle = new TextLabel(TextLabel::Style::Heading, m_noticePage);
    m_noticeText = new TextLabel(TextLabel::Style::Secondary, m_noticePage);
    m_noticeText->setObjectName(QStringLiteral("folderNoticeLabel"));
    m_retryPushButton = new QPushButton(m_noticePage);
    m_retryPushButton->setObjectName(QStringLiteral("retryFoldersPushButton"));
    auto *column = makeCenteredColumn(m_noticePage);
    column->addStretch(2);
    column->addWidget(m_noticeIcon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {m_noticeTitle, m_noticeText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_retryPushButton, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return m_noticePage;
}

void FolderPanel::createLayout()
{
    const int space = gap(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(createBusyPage());
    m_stack->addWidget(createNoticePage());
    m_totals = new TextLabel(TextLabel::Style::Caption, this);
    m_totals->setObjectName(QStringLiteral("folderTotalsLabel"));
    m_totals->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space / 2);
    heading->addWidget(new TextLabel(tr("Folders to back up"), TextLabel::Style::Heading, this));
    heading->addStretch();
    heading->addWidget(m_allToolButton);
    heading->addWidget(m_noneToolButton);
    heading->addWidget(m_reloadToolButton);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 3 / 2);
    inside->setSpacing(space);
    inside->addLayout(heading);
    inside->addWidget(m_filterLineEdit);
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_totals);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void FolderPanel::connectSignals()
{
    connect(m_filterLineEdit, &QLineEdit::textChanged, this, &FolderPanel::applyFilter);
    connect(m_allToolButton, &QToolButton::clicked, this, [this] { checkShown(true); });
    connect(m_noneToolButton, &QToolButton::clicked, this, [this] { checkShown(false); });
    connect(m_reloadToolButton, &QToolButton::clicked, this, &FolderPanel::reload);
    connect(m_retryPushButton, &QPushButton::clicked, this, &FolderPanel::reload);
    connect(m_model, &FolderTreeModel::exclusionChanged, this, &FolderPanel::handleExclusionChanged);
}

void FolderPanel::setAccount(BackupController *controller, FolderListing *listing)
{
    for (QObject *old : {static_cast<QObject *>(m_controller), static_cast<QObject *>(m_listing)}) {
        if (old)
            old->disconnect(this);
    }
    m_controller = controller;
    m_listing = listing;
    m_filterLineEdit->clear();
    if (!listing)
        return;
    connect(listing, &FolderListing::stateChanged, this, &FolderPanel::showListing);
    connect(controller, &BackupController::stateChanged, this, &FolderPanel::updateTotals);
    if (listing->state() == FolderListing::State::Unknown)
        listing->load(SecretKeeper::Asking::Forbidden);
    else
        showListing();
}

void FolderPanel::focusFilter()
{
    m_filterLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterLineEdit->selectAll();
}

void FolderPanel::reload()
{
    if (m_listing)
        m_listing->load(SecretKeeper::Asking::Allowed);
}

void FolderPanel::showListing()
{
    const FolderListing::State state = m_listing->state();
    const bool loaded = state == FolderListing::State::Loaded;
    for (QWidget *control :
         {static_cast<QWidget *>(m_filterLineEdit), static_cast<QWidget *>(m_allToolButton),
          static_cast<QWidget *>(m_noneToolButton)})
        control->setEnabled(loaded);
    m_reloadToolButton->setEnabled(state != FolderListing::State::Loading);
    m_totals->setVisible(loaded);
    switch (state) {
    case FolderListing::State::Loaded:
        showTree();
        break;
    case FolderListing::State::Loading:
        m_stack->setCurrentWidget(m_busyPage);
        break;
    case FolderListing::State::Failed:
        showNotice(Tone::Error, tr("The folders could not be read"), m_listing->error().sentence,
                   tr("Try again"));
        break;
    case FolderListing::State::NeedsPassword:
        showNotice(Tone::Neutral, tr("The password is missing"),
                   tr("It is not in the keychain. Enter it to see the folders of this account."),
                   tr("Enter the password…"));
        break;
    case FolderListing::State::Unknown:
        showNotice(Tone::Neutral, tr("The folders are not known yet"),
                   tr("Ask the server to choose among them; without a choice everything is backed up."),
                   tr("Show the folders"));
        break;
    }
}

void FolderPanel::showTree()
{
    m_model->setMailboxes(m_listing->mailboxes(), m_controller->account().excludedMailboxes);
    m_tree->setColumnHidden(FolderTreeModel::SizeColumn, !m_model->hasSizes());
    m_tree->expandToDepth(0);
    updateTotals();
    m_stack->setCurrentWidget(m_tree);
}

void FolderPanel::showNotice(Tone tone, const QString &title, const QString &text, const QString &button)
{
    m_noticeIcon->setIcon(icons::get(tone == Tone::Error ? QStringLiteral("network-disconnect")
                                                         : QStringLiteral("dialog-password"),
                                     tone));
    m_noticeTitle->setText(title);
    m_noticeText->setText(text);
    m_retryPushButton->setText(button);
    m_stack->setCurrentWidget(m_noticePage);
}

void FolderPanel::updateTotals()
{
    const FolderTreeModel::Totals totals = m_model->totals();
    const QString messages = formatMessages(totals.messages);
    QString text =
        totals.bytes && *totals.bytes > 0
            ? tr("%1 of %n folder(s) chosen: %2, %3", "%2: 1,200 messages, %3: a size", totals.mailboxes)
                  .arg(QString::number(totals.chosen), messages, formatBytes(*totals.bytes))
            : tr("%1 of %n folder(s) chosen: %2", "%2: 1,200 messages", totals.mailboxes)
                  .arg(QString::number(totals.chosen), messages);
    if (m_controller && m_controller->isBusy())
        text = tr("%1. Changes count from the next backup.").arg(text);
    m_totals->setText(text);
}

void FolderPanel::handleExclusionChanged()
{
    updateTotals();
    Q_EMIT excludedMailboxesChanged(m_model->excludedMailboxes());
}

void FolderPanel::applyFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
    if (text.isEmpty())
        m_tree->expandToDepth(0);
    else
        m_tree->expandAll();
}

void FolderPanel::checkShown(bool checked)
{
    const QString text = m_filterLineEdit->text();
    if (text.isEmpty()) {
        m_model->setAllChecked(checked);
        return;
    }
    // Only what matches itself, not what is shown because something below it matches.
    const QModelIndexList matches = m_model->match(m_model->index(0, 0), Qt::AccessibleTextRole, text, -1,
                                                   Qt::MatchContains | Qt::MatchRecursive);
    m_model->setChecked(matches, checked);
}

} // namespace mailsheaf
