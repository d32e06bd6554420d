// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusstrip.h"

#include "ui/backup/runtexts.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace mailsheaf {

StatusStrip::StatusStrip(QAction *backUp, QAction *stop, QWidget *parent)
    : QWidget(parent)
    , m_backUp(backUp)
    , m_stop(stop)
    , m_icon(new IconLabel(1.1, this))
    , m_sentence(new TextLabel(TextLabel::Style::Body, this))
    , m_bar(new MeterBar(this))
    , m_percent(new TextLabel(TextLabel::Style::Secondary, this))
    , m_button(new QPushButton(this))
{
    m_sentence->setObjectName(QStringLiteral("statusSentenceLabel"));
    m_sentence->setElided(Qt::ElideRight);
    m_bar->setObjectName(QStringLiteral("statusProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the backup"));
    m_button->setObjectName(QStringLiteral("statusPushButton"));
    createLayout();
    connect(m_button, &QPushButton::clicked, this, [this] { m_shownAction->trigger(); });
    for (const QAction *action : {backUp, stop})
        connect(action, &QAction::changed, this, [this] { showButton(m_shownAction); });
    showButton(backUp);
}

void StatusStrip::createLayout()
{
    const int space = gap(this);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(runtexts::percent(1)));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_button->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space * 2, space, space * 2, space);
    row->setSpacing(space);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    row->addSpacing(space);
    row->addWidget(m_button);
}

void StatusStrip::showStatus(const StripStatus &status)
{
    if (m_iconName != status.icon) {
        m_iconName = status.icon;
        m_icon->setIcon(icons::get(status.icon, status.tone));
    }
    m_sentence->setLiveText(status.sentence);
    m_bar->setVisible(status.busy);
    m_percent->setVisible(status.busy && status.fraction >= 0);
    m_bar->setMuted(status.paused);
    if (status.fraction < 0) {
        m_bar->setProgress(0, 0);
    } else {
        m_bar->setProgress(static_cast<quint64>(status.fraction * meterSteps), meterSteps);
        m_percent->setLiveText(runtexts::percent(status.fraction));
    }
    showButton(status.busy ? m_stop : m_backUp);
}

void StatusStrip::showButton(QAction *action)
{
    const bool sameAction = m_shownAction == action;
    m_shownAction = action;
    m_button->setEnabled(action->isEnabled());
    if (sameAction && !m_button->text().isEmpty())
        return;
    // No mnemonic: the same letters already belong to the buttons of the page.
    m_button->setText(action->iconText());
    m_button->setIcon(action->icon());
    m_button->setAccessibleName(action->iconText());
    m_button->setAccessibleDescription(action->statusTip());
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::border(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace mailsheaf
