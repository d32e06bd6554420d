// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/runcontrols.h"

#include "ui/backup/workerslider.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/primarybutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace mailsheaf {

RunControls::RunControls(QWidget *parent)
    : QWidget(parent)
    , m_slider(new WorkerSlider(this))
{
    createButtons();
    createLayout();
    connect(m_slider, &WorkerSlider::workersChanged, this, &RunControls::workersChanged);
    connect(m_startPushButton, &QPushButton::clicked, this, &RunControls::startRequested);
    connect(m_stopPushButton, &QPushButton::clicked, this, &RunControls::stopRequested);
    connect(m_pausePushButton, &QPushButton::clicked, this, [this] {
        if (m_state == BackupState::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    showState(BackupState::Idle);
}

void RunControls::createButtons()
{
    m_startPushButton = new PrimaryButton(this);
    m_startPushButton->setObjectName(QStringLiteral("backUpPushButton"));
    m_startPushButton->setText(tr("&Back up"));
    m_startPushButton->setIcon(icons::getOnAccent(u"folder-download"));
    m_startPushButton->setAccessibleDescription(tr("Fetches everything that is new in the checked folders"));
    m_pausePushButton = new QPushButton(this);
    m_pausePushButton->setObjectName(QStringLiteral("pausePushButton"));
    m_stopPushButton = new QPushButton(icons::get(u"media-playback-stop"), tr("&Stop"), this);
    m_stopPushButton->setObjectName(QStringLiteral("stopPushButton"));
    m_stopPushButton->setAccessibleDescription(tr("Ends the backup; what is complete stays"));
}

void RunControls::createLayout()
{
    const int height = qRound(fontMetrics().height() * 1.9);
    for (QPushButton *button :
         {static_cast<QPushButton *>(m_startPushButton), m_pausePushButton, m_stopPushButton})
        button->setMinimumHeight(height);
    m_startPushButton->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    // As wide for Pause as for Resume, so that nothing moves when the word changes.
    m_pausePushButton->setText(tr("&Resume"));
    const int resumeWidth = m_pausePushButton->sizeHint().width();
    m_pausePushButton->setText(tr("&Pause"));
    const int wide =
        std::max({resumeWidth, m_pausePushButton->sizeHint().width(), m_stopPushButton->sizeHint().width()}) +
        height / 2;
    m_pausePushButton->setMinimumWidth(wide);
    m_stopPushButton->setMinimumWidth(wide);

    const int space = gap(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_startPushButton);
    buttons->addStretch();
    buttons->addWidget(m_pausePushButton);
    buttons->addWidget(m_stopPushButton);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 2);
    inside->setSpacing(space * 3 / 2);
    inside->addWidget(m_slider);
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void RunControls::showState(BackupState state)
{
    m_state = state;
    const bool paused = state == BackupState::Paused;
    const bool running = state == BackupState::Running || paused;
    // Keyboard users stay where the next thing to do is, instead of on a button that has just become
    // disabled.
    const bool hadFocus =
        m_startPushButton->hasFocus() || m_stopPushButton->hasFocus() || m_pausePushButton->hasFocus();
    m_startPushButton->setEnabled(state == BackupState::Idle);
    m_pausePushButton->setEnabled(running);
    m_stopPushButton->setEnabled(running || state == BackupState::Starting);
    m_pausePushButton->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_pausePushButton->setIcon(icons::get(paused ? u"media-playback-start" : u"media-playback-pause"));
    m_pausePushButton->setAccessibleDescription(paused ? tr("Lets the workers go on")
                                                       : tr("Workers hold still; the connections stay open"));
    if (hadFocus && state == BackupState::Idle)
        m_startPushButton->setFocus();
    else if (hadFocus && running && !m_pausePushButton->hasFocus() && !m_stopPushButton->hasFocus())
        m_pausePushButton->setFocus();
}

void RunControls::setProvider(const Provider *provider)
{
    m_slider->setProvider(provider);
}

void RunControls::setWorkers(int count, bool automatic)
{
    m_slider->setWorkers(count, automatic);
}

int RunControls::recommendedWorkers() const
{
    return m_slider->recommended();
}

} // namespace mailsheaf
