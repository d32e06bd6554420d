// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedverdict.h"

#include "core/experiment/experimentverdict.h"
#include "ui/base/card.h"
#include "ui/base/foldout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"
#include "ui/speed/speedtexts.h"

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

} // namespace

SpeedVerdict::SpeedVerdict(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(Style::Figure, this))
    , m_hint(new TextLabel(Style::Caption, this))
    , m_claims(new FoldOut(QStringLiteral("claimsToolButton"), this))
{
    m_sentence->setObjectName(QStringLiteral("speedSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("speedHintLabel"));
    m_hint->setWordWrap(true);
    m_claimList = new QWidget(m_claims);
    new QGridLayout(m_claimList);
    m_claims->setContent(m_claimList);
    createButtons();
    createLayout();
    connect(m_claims, &FoldOut::expandedChanged, this, [this](bool expanded) {
        if (expanded)
            Q_EMIT claimsShown();
    });
}

void SpeedVerdict::createButtons()
{
    m_usePushButton = new QPushButton(icons::get(u"emblem-ok"), {}, this);
    m_usePushButton->setObjectName(QStringLiteral("useWorkersPushButton"));
    m_usePushButton->setAccessibleDescription(tr("Backups of this account use so many from now on"));
    connect(m_usePushButton, &QPushButton::clicked, this, [this] { Q_EMIT useWorkersRequested(m_workers); });
    m_exportPushButton = new QPushButton(tr("E&xport"), this);
    m_exportPushButton->setObjectName(QStringLiteral("exportPushButton"));
    m_exportPushButton->setAccessibleDescription(tr("Saves the chart or the measurements"));
    auto *menu = new QMenu(m_exportPushButton);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const QAction *chart = menu->addAction(tr("&Chart as PNG…"));
    const QAction *measurements = menu->addAction(tr("&Measurements as CSV…"));
    connect(chart, &QAction::triggered, this, &SpeedVerdict::exportChartRequested);
    connect(measurements, &QAction::triggered, this, &SpeedVerdict::exportMeasurementsRequested);
    m_exportPushButton->setMenu(menu);
}

void SpeedVerdict::createLayout()
{
    const int space = gap(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space / 3);
    texts->addWidget(m_sentence);
    texts->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_usePushButton, m_exportPushButton}) {
        button->setMinimumHeight(qRound(fontMetrics().height() * 1.9));
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 3 / 2);
    inside->setSpacing(space);
    inside->addLayout(row);
    inside->addWidget(m_claims);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void SpeedVerdict::showResult(const ExperimentResult &result, std::optional<int> workersNow)
{
    m_sentence->setText(resultSentence(result));
    const std::optional<int> workers = workersToUse(result);
    m_workers = workers.value_or(0);
    const bool inUse = workers && workers == workersNow;
    m_usePushButton->setVisible(workers && !inUse);
    m_usePushButton->setText(tr("&Use %n worker(s)", nullptr, m_workers));
    if (!workers)
        m_hint->setText(tr("Measure Mailsheaf's own method with several numbers of workers to get a "
                           "recommendation."));
    else if (inUse)
        m_hint->setText(tr("Backups of this account use that number already."));
    else
        m_hint->setText(tr("The smallest number that is as fast as any, within 5 %."));
    showClaims(result);
}

void SpeedVerdict::showClaims(const ExperimentResult &result)
{
    const bool hadFocus = m_claims->button()->hasFocus();
    auto *grid = static_cast<QGridLayout *>(m_claimList->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const QList<Claim> claims = judgeClaims(result);
    int line = 0;
    for (const Claim &claim : claims) {
        const speedtexts::ClaimLook look = speedtexts::look(claim);
        auto *icon = new IconLabel(1.1, m_claimList);
        icon->setIcon(icons::get(look.icon, look.tone));
        auto *word = new TextLabel(look.word, Style::Body, m_claimList);
        word->setTone(look.tone);
        auto *sentence = new TextLabel(claim.sentence, Style::Caption, m_claimList);
        sentence->setWordWrap(true);
        grid->addWidget(icon, line, 0, Qt::AlignVCenter);
        grid->addWidget(new TextLabel(claim.claim, Style::Body, m_claimList), line, 1);
        grid->addWidget(word, line++, 2, Qt::AlignRight);
        grid->addWidget(sentence, line++, 1, 1, 2);
        grid->setRowMinimumHeight(line++, gap(this) / 2);
    }
    m_claims->setTitle(speedtexts::claimsTitle(claims));
    if (hadFocus)
        m_claims->button()->setFocus();
}

} // namespace mailsheaf
