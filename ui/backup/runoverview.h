// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/backupcontroller.h"

#include <QWidget>

class QScrollArea;

namespace mailsheaf {

class MeterBar;
class TextLabel;
class WorkerPanel;

/// A run while it goes on: one sentence, the overall bar, four figures, and a row for each worker.
class RunOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit RunOverview(QWidget *parent = nullptr);

    void showRun(BackupState state, const RunProgress &progress);

private:
    [[nodiscard]] QWidget *createSummary();
    [[nodiscard]] QWidget *createWorkers();
    void showFigures(const RunProgress &progress);
    void showNotes(const RunProgress &progress);
    void showWorkers(BackupState state, const RunProgress &progress);

    TextLabel *m_sentence;
    TextLabel *m_percent;
    MeterBar *m_bar;
    TextLabel *m_bytes;
    TextLabel *m_totalBytes;
    TextLabel *m_rate;
    TextLabel *m_byteRate;
    TextLabel *m_remaining;
    TextLabel *m_elapsed;
    TextLabel *m_notes;
    TextLabel *m_workersAtWork;
    WorkerPanel *m_workers;
};

} // namespace mailsheaf
