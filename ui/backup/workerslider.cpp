// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/workerslider.h"

#include "core/accounts/account.h"
#include "ui/backup/sliderscale.h"
#include "ui/base/card.h"
#include "ui/base/textlabel.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace mailsheaf {

WorkerSlider::WorkerSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spinBox(new QSpinBox(this))
    , m_hint(new TextLabel(TextLabel::Style::Caption, this))
{
    m_slider->setObjectName(QStringLiteral("workersSlider"));
    m_slider->setRange(minWorkers, maxWorkers);
    m_slider->setPageStep(4);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setAccessibleName(tr("Workers"));
    m_slider->setAccessibleDescription(
        tr("How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.")
            .arg(recommendedWorkers));
    m_spinBox->setObjectName(QStringLiteral("workersSpinBox"));
    m_spinBox->setRange(minWorkers, maxWorkers);
    m_spinBox->setAlignment(Qt::AlignCenter);
    m_spinBox->setAccessibleName(tr("Number of workers"));
    createLayout();
    connect(m_slider, &QSlider::valueChanged, this, &WorkerSlider::apply);
    connect(m_spinBox, &QSpinBox::valueChanged, this, &WorkerSlider::apply);
    setWorkers(recommendedWorkers);
}

void WorkerSlider::createLayout()
{
    auto *label = new TextLabel(tr("&Workers"), TextLabel::Style::Heading, this);
    label->setBuddy(m_slider);
    m_hint->setObjectName(QStringLiteral("workersHintLabel"));
    m_hint->setElided(Qt::ElideRight);
    auto *grid = new QGridLayout(this);
    const int space = gap(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space * 2);
    grid->setVerticalSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space);
    heading->addWidget(label);
    heading->addWidget(m_hint, 1);
    grid->addLayout(heading, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, space / 2);
    grid->addWidget(m_slider, 2, 0);
    grid->addWidget(m_spinBox, 2, 1, Qt::AlignVCenter);
    grid->addWidget(new SliderScale(m_slider, recommendedWorkers, this), 3, 0);
    grid->setColumnStretch(0, 1);
}

void WorkerSlider::setWorkers(int count)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpinBox(m_spinBox);
    m_slider->setValue(count);
    m_spinBox->setValue(count);
    updateHint();
}

int WorkerSlider::workers() const
{
    return m_slider->value();
}

void WorkerSlider::apply(int count)
{
    setWorkers(count);
    Q_EMIT workersChanged(count);
}

void WorkerSlider::updateHint()
{
    const int count = workers();
    if (count < recommendedWorkers)
        m_hint->setText(tr("Gentle on the server, but slower"));
    else if (count == recommendedWorkers)
        m_hint->setText(tr("Fast, and welcome at every provider"));
    else if (count <= 8)
        m_hint->setText(tr("Faster, where the server allows so many connections"));
    else
        m_hint->setText(tr("For large mailboxes; many providers allow fewer"));
}

} // namespace mailsheaf
