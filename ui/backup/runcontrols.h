// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/backupcontroller.h"

#include <QWidget>

class QPushButton;

namespace mailsheaf {

class PrimaryButton;
class WorkerSlider;
struct Provider;

/// How many workers, and the buttons: Back up, Pause or Resume, Stop.
class RunControls final : public QWidget
{
    Q_OBJECT

public:
    explicit RunControls(QWidget *parent = nullptr);

    void showState(BackupState state);
    /// See WorkerSlider.
    void setProvider(const Provider *provider);
    void setWorkers(int count, bool automatic);
    [[nodiscard]] int recommendedWorkers() const;

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void workersChanged(int count, bool automatic);

private:
    void createButtons();
    void createLayout();

    WorkerSlider *m_slider;
    PrimaryButton *m_startPushButton = nullptr;
    QPushButton *m_pausePushButton = nullptr;
    QPushButton *m_stopPushButton = nullptr;
    BackupState m_state = BackupState::Idle;
};

} // namespace mailsheaf
