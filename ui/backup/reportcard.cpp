// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/reportcard.h"

#include "core/base/formatting.h"
#include "ui/backup/runtexts.h"
#include "ui/base/card.h"
#include "ui/base/foldout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/plaintooltip.h"
#include "ui/base/roomydelegate.h"
#include "ui/base/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

constexpr int shownFailures = 8; ///< Rows before the list scrolls.

} // namespace

ReportCard::ReportCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(2.4, this))
    , m_title(new TextLabel(Style::Figure, this))
    , m_sentence(new TextLabel(Style::Body, this))
    , m_when(new TextLabel(Style::Caption, this))
    , m_notes(new TextLabel(Style::Caption, this))
{
    m_title->setObjectName(QStringLiteral("reportTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("reportSentenceLabel"));
    m_notes->setObjectName(QStringLiteral("reportNotesLabel"));
    createFailures();
    m_showInFolderPushButton = new QPushButton(icons::get(u"folder-open"), tr("Show in &folder"), this);
    m_showInFolderPushButton->setObjectName(QStringLiteral("reportShowInFolderPushButton"));
    m_showInFolderPushButton->setAccessibleDescription(tr("Opens the backup folder in the file manager"));
    createLayout();
    connect(m_showInFolderPushButton, &QPushButton::clicked, this, &ReportCard::showInFolderRequested);
    connect(m_copyPushButton, &QPushButton::clicked, this, &ReportCard::copyFailures);
}

void ReportCard::createFailures()
{
    m_failures = new FoldOut(QStringLiteral("failuresToolButton"), this);
    auto *content = new QWidget(m_failures);
    m_failureList = new QTreeWidget(content);
    m_failureList->setObjectName(QStringLiteral("failuresTreeWidget"));
    m_failureList->setAccessibleName(tr("What could not be backed up"));
    m_failureList->setHeaderLabels({tr("Folder"), tr("Message"), tr("Reason")});
    m_failureList->setItemDelegate(new RoomyDelegate(m_failureList));
    m_failureList->setFrameShape(QFrame::NoFrame);
    m_failureList->setRootIsDecorated(false);
    m_failureList->setUniformRowHeights(true);
    m_failureList->setAllColumnsShowFocus(true);
    m_failureList->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_failureList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_copyPushButton = new QPushButton(icons::get(u"edit-copy"), tr("&Copy the list"), content);
    m_copyPushButton->setObjectName(QStringLiteral("copyFailuresPushButton"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(m_failureList);
    column->addWidget(m_copyPushButton, 0, Qt::AlignLeft);
    m_failures->setContent(content);
}

void ReportCard::createLayout()
{
    const int space = gap(this);
    for (TextLabel *label : {m_title, m_sentence, m_notes})
        label->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(space / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    texts->addWidget(m_notes);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_when, 1);
    bottom->addWidget(m_showInFolderPushButton);

    auto *top = new QHBoxLayout;
    top->setSpacing(space * 2);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 2, space * 2, space * 3 / 2);
    inside->setSpacing(space * 3 / 2);
    inside->addLayout(top);
    inside->addWidget(m_failures);
    inside->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ReportCard::showReport(const LastBackup &last, const QDateTime &now)
{
    m_report = last.report;
    const Tone tone = runtexts::tone(m_report);
    const bool stopped = m_report.outcome == RunOutcome::Stopped;
    m_icon->setIcon(icons::get(stopped ? QStringLiteral("media-playback-stop") : icons::nameFor(tone), tone));
    m_title->setText(runtexts::title(m_report));
    m_sentence->setText(runtexts::sentence(m_report));
    showAge(last.ended, now);
    m_showInFolderPushButton->setVisible(!m_report.archive.isEmpty());
    showNotes(m_report);
    showFailures(m_report);
}

void ReportCard::showAge(const QDateTime &ended, const QDateTime &now)
{
    m_when->setText(runtexts::age(ended, now));
    m_when->setToolTip(QLocale().toString(ended.toLocalTime(), QLocale::LongFormat));
}

void ReportCard::showNotes(const RunReport &report)
{
    QStringList notes;
    if (report.messages > 0 && report.skipped > 0)
        notes.append(
            tr("%1 were in the backup already.", "%1: 1,200 messages").arg(formatMessages(report.skipped)));
    if (report.vanished > 0)
        notes.append(tr("%1 had been deleted from the server meanwhile.", "%1: 1,200 messages")
                         .arg(formatMessages(report.vanished)));
    if (report.error && !report.error->detail.isEmpty())
        notes.append(report.error->detail);
    notes.append(report.notes);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ReportCard::showFailures(const RunReport &report)
{
    m_failureList->clear();
    for (const RunFailure &failure : report.failures) {
        const QString message = failure.uid == 0 ? tr("whole folder") : QString::number(failure.uid);
        auto *item = new QTreeWidgetItem(m_failureList, {failure.mailbox, message, failure.reason});
        item->setToolTip(2, plainToolTip(failure.reason));
    }
    const int rows = std::min(shownFailures, static_cast<int>(report.failures.size()));
    const int rowHeight = std::max(m_failureList->sizeHintForRow(0), fontMetrics().height());
    m_failureList->setFixedHeight(m_failureList->header()->sizeHint().height() + rows * rowHeight +
                                  2 * m_failureList->frameWidth());
    const auto listed = static_cast<quint64>(report.failures.size());
    const auto count = static_cast<int>(std::min<quint64>(std::max(report.failed, listed), 0x7fffffff));
    m_failures->setTitle(listed < report.failed
                             ? tr("%n failure(s), the first %1 shown", nullptr, count).arg(listed)
                             : tr("%n failure(s)", nullptr, count));
    m_failures->setExpanded(false);
    m_failures->setVisible(listed > 0);
}

void ReportCard::copyFailures()
{
    QGuiApplication::clipboard()->setText(runtexts::failureList(m_report));
}

} // namespace mailsheaf
