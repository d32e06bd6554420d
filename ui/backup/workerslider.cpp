// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/workerslider.h"

#include "core/accounts/account.h"
#include "core/accounts/providertable.h"
#include "ui/backup/sliderscale.h"
#include "ui/base/card.h"
#include "ui/base/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace mailsheaf {

WorkerSlider::WorkerSlider(QWidget *parent)
    : QWidget(parent)
    , m_automatic(new QCheckBox(tr("A&utomatic"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spinBox(new QSpinBox(this))
    , m_scale(new SliderScale(m_slider, recommendedWorkers, this))
    , m_hint(new TextLabel(TextLabel::Style::Caption, this))
    , m_recommended(recommendedWorkers)
{
    m_automatic->setObjectName(QStringLiteral("automaticWorkersCheckBox"));
    m_automatic->setAccessibleName(tr("Automatic number of workers"));
    m_automatic->setAccessibleDescription(
        tr("Finds the number of workers that is fastest at this server while a backup runs."));
    m_slider->setObjectName(QStringLiteral("workersSlider"));
    m_slider->setRange(minWorkers, maxWorkers);
    m_slider->setPageStep(4);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setAccessibleName(tr("Workers"));
    m_spinBox->setObjectName(QStringLiteral("workersSpinBox"));
    m_spinBox->setRange(minWorkers, maxWorkers);
    m_spinBox->setAlignment(Qt::AlignCenter);
    m_spinBox->setAccessibleName(tr("Number of workers"));
    createLayout();
    connect(m_slider, &QSlider::valueChanged, this, &WorkerSlider::applyNumber);
    connect(m_spinBox, &QSpinBox::valueChanged, this, &WorkerSlider::applyNumber);
    connect(m_automatic, &QCheckBox::toggled, this, &WorkerSlider::applyAutomatic);
    setProvider(nullptr);
    setWorkers(recommendedWorkers, true);
}

QHBoxLayout *WorkerSlider::createHeading()
{
    auto *label = new TextLabel(tr("&Workers"), TextLabel::Style::Heading, this);
    label->setBuddy(m_slider);
    m_hint->setObjectName(QStringLiteral("workersHintLabel"));
    m_hint->setElided(Qt::ElideRight);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(gap(this));
    heading->addWidget(label);
    heading->addWidget(m_hint, 1);
    heading->addWidget(m_automatic);
    return heading;
}

void WorkerSlider::createLayout()
{
    auto *grid = new QGridLayout(this);
    const int space = gap(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space * 2);
    grid->setVerticalSpacing(0);
    grid->addLayout(createHeading(), 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, space / 2);
    grid->addWidget(m_slider, 2, 0);
    grid->addWidget(m_spinBox, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_scale, 3, 0);
    grid->setColumnStretch(0, 1);
}

void WorkerSlider::setProvider(const Provider *provider)
{
    m_provider = provider ? provider->name : QString();
    m_connectionLimit = provider ? provider->connectionLimit : std::nullopt;
    m_recommended = provider ? provider->recommendedWorkers.value_or(recommendedWorkers) : recommendedWorkers;
    m_scale->setRecommended(m_recommended);
    m_slider->setAccessibleDescription(
        tr("How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.")
            .arg(m_recommended));
    updateHint();
}

void WorkerSlider::setWorkers(int count, bool automatic)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpinBox(m_spinBox);
    const QSignalBlocker quietAutomatic(m_automatic);
    m_slider->setValue(count);
    m_spinBox->setValue(count);
    m_automatic->setChecked(automatic);
    updateHint();
}

int WorkerSlider::workers() const
{
    return m_slider->value();
}

void WorkerSlider::applyNumber(int count)
{
    setWorkers(count, false);
    Q_EMIT workersChanged(count, false);
}

void WorkerSlider::applyAutomatic(bool on)
{
    updateHint();
    Q_EMIT workersChanged(workers(), on);
}

QString WorkerSlider::hint() const
{
    const int count = workers();
    if (m_connectionLimit)
        return tr("%1 allows %n connection(s) at once, shared with your other devices.", nullptr,
                  *m_connectionLimit)
            .arg(m_provider);
    if (m_automatic->isChecked())
        return tr("As many as are fastest at this server");
    if (count < m_recommended)
        return tr("Gentle on the server, but slower");
    if (count == m_recommended)
        return m_provider.isEmpty() ? tr("Fast, and welcome at every provider")
                                    : tr("Fast, and welcome at %1").arg(m_provider);
    if (count <= 8)
        return tr("Faster, where the server allows so many connections");
    return tr("For large mailboxes; many providers allow fewer");
}

void WorkerSlider::updateHint()
{
    const QString text = hint();
    m_hint->setText(text);
    m_hint->setToolTip(text); // where it is too long for its line
}

} // namespace mailsheaf
