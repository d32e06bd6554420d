// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/reportcard.h"

#include "core/base/formatting.h"
#include "ui/backup/failurelist.h"
#include "ui/backup/runtexts.h"
#include "ui/base/card.h"
#include "ui/base/foldout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

} // namespace

ReportCard::ReportCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(2.4, this))
    , m_title(new TextLabel(Style::Figure, this))
    , m_sentence(new TextLabel(Style::Body, this))
    , m_when(new TextLabel(Style::Caption, this))
    , m_notes(new TextLabel(Style::Caption, this))
    , m_failures(new FoldOut(QStringLiteral("failuresToolButton"), this))
    , m_failureList(new FailureList(QStringLiteral("failuresTreeWidget"),
                                    QStringLiteral("copyFailuresPushButton"), m_failures))
{
    m_title->setObjectName(QStringLiteral("reportTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("reportSentenceLabel"));
    m_notes->setObjectName(QStringLiteral("reportNotesLabel"));
    m_failures->setContent(m_failureList);
    createButtons();
    createLayout();
}

void ReportCard::createButtons()
{
    m_showInFolderPushButton = new QPushButton(icons::get(u"folder-open"), tr("Show in f&older"), this);
    m_showInFolderPushButton->setObjectName(QStringLiteral("reportShowInFolderPushButton"));
    m_showInFolderPushButton->setAccessibleDescription(tr("Opens the backup folder in the file manager"));
    m_newArchivePushButton = new QPushButton(icons::get(u"list-add"), tr("Begin a &new archive"), this);
    m_newArchivePushButton->setObjectName(QStringLiteral("newArchivePushButton"));
    m_newArchivePushButton->setAccessibleDescription(
        tr("Backs up everything into a new archive, because the old one was moved or deleted on purpose"));
    m_newArchivePushButton->setToolTip(m_newArchivePushButton->accessibleDescription());
    connect(m_newArchivePushButton, &QPushButton::clicked, this, &ReportCard::newArchiveRequested);
    connect(m_showInFolderPushButton, &QPushButton::clicked, this, &ReportCard::showInFolderRequested);
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
    bottom->addWidget(m_newArchivePushButton);
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
    const RunReport &report = last.report;
    m_icon->setIcon(icons::get(runtexts::icon(report), runtexts::tone(report)));
    m_title->setText(runtexts::title(report));
    m_sentence->setText(runtexts::sentence(report));
    showAge(last.ended, now);
    const bool isGone = report.error && report.error->kind == ErrorKind::ArchiveGone;
    m_newArchivePushButton->setVisible(isGone);
    m_showInFolderPushButton->setVisible(!report.archive.isEmpty() && !isGone);
    showNotes(report);
    showFailures(report);
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
        notes.append(tr("%1 were in the backup already.", "%1: 1,200 messages", pluralOf(report.skipped))
                         .arg(formatMessages(report.skipped)));
    if (report.vanished > 0)
        notes.append(tr("%1 had been deleted from the server meanwhile.", "%1: 1,200 messages",
                        pluralOf(report.vanished))
                         .arg(formatMessages(report.vanished)));
    if (report.error && !report.error->detail.isEmpty())
        notes.append(report.error->detail);
    notes.append(report.notes);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ReportCard::showFailures(const RunReport &report)
{
    m_failureList->showFailures(report.failures);
    m_failures->setTitle(FailureList::title(report.failures, report.failed));
    m_failures->setExpanded(false);
    m_failures->setVisible(!report.failures.isEmpty());
}

} // namespace mailsheaf
