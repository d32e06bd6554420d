// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/rundetail.h"

#include "ui/backup/failurelist.h"
#include "ui/backup/runtexts.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"
#include "ui/runs/historytexts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

} // namespace

RunDetail::RunDetail(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(2.4, this))
    , m_title(new TextLabel(Style::Figure, this))
    , m_sentence(new TextLabel(Style::Body, this))
    , m_facts(new QWidget(this))
    , m_grid(new QGridLayout(m_facts))
    , m_failuresTitle(new TextLabel(Style::Heading, this))
    , m_failures(new FailureList(QStringLiteral("runFailuresTreeWidget"),
                                 QStringLiteral("copyRunFailuresPushButton"), this))
{
    m_title->setObjectName(QStringLiteral("runTitleLabel"));
    m_sentence->setObjectName(QStringLiteral("runSentenceLabel"));
    m_failuresTitle->setObjectName(QStringLiteral("runFailuresLabel"));
    createLayout();
}

void RunDetail::createLayout()
{
    const int space = gap(this);
    for (TextLabel *label : {m_title, m_sentence})
        label->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space * 2);
    m_grid->setVerticalSpacing(space / 2);
    m_grid->setColumnStretch(1, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto *top = new QHBoxLayout;
    top->setSpacing(space * 2);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 2, space * 2, space * 2);
    inside->setSpacing(space * 3 / 2);
    inside->addLayout(top);
    inside->addWidget(m_facts);
    inside->addWidget(m_failuresTitle);
    inside->addWidget(m_failures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void RunDetail::showRun(const RecordedRun &run)
{
    m_run = run;
    const RunReport report = historytexts::report(run);
    m_icon->setIcon(icons::get(runtexts::icon(report), runtexts::tone(report)));
    m_title->setText(historytexts::title(run));
    m_sentence->setText(historytexts::sentence(run));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    showFacts();
    showFailures({});
}

void RunDetail::showFacts()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const QList<historytexts::Fact> facts = historytexts::facts(m_run);
    for (const historytexts::Fact &fact : facts) {
        m_grid->addWidget(new TextLabel(fact.name, Style::Secondary, m_facts), row, 0);
        m_grid->addWidget(new TextLabel(fact.value, Style::Body, m_facts), row++, 1);
    }
}

void RunDetail::showFailures(const QList<RunFailure> &failures)
{
    m_failures->showFailures(failures);
    m_failuresTitle->setText(FailureList::title(failures, m_run.failed));
    m_failuresTitle->setVisible(!failures.isEmpty());
    m_failures->setVisible(!failures.isEmpty());
}

} // namespace mailsheaf
