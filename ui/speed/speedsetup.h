// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentrequest.h"
#include "ui/services/speedcontroller.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace mailsheaf {

class PrimaryButton;
class TextLabel;
class ToggleChip;

/// What is measured: methods, numbers of workers, size of the sample, repeats; what that will download; and
/// the buttons Start and Stop.
class SpeedSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedSetup(QWidget *parent = nullptr);

    /// What is chosen. Server, user and folders are not known here.
    [[nodiscard]] ExperimentRequest settings() const;
    /// Unless the user has chosen another number.
    void suggestMessages(quint64 messages);
    void showState(SpeedState state);
    /// What the choice will cost, below it; @p warning: it is more than the server likes.
    void showEstimate(const QString &text, bool warning);
    void focusFirst();

Q_SIGNALS:
    void settingsChanged();
    void startRequested();
    void stopRequested();

private:
    [[nodiscard]] QWidget *createMethods();
    [[nodiscard]] QWidget *createWorkers();
    [[nodiscard]] QWidget *createSample();
    [[nodiscard]] QWidget *createButtons();
    void createLayout();

    QMap<ExperimentMethod, QCheckBox *> m_methods;
    QMap<int, ToggleChip *> m_workers;
    QSpinBox *m_messages = nullptr;
    bool m_hasOwnMessages = false; ///< The user chose them.
    QSpinBox *m_repeats = nullptr;
    TextLabel *m_estimate = nullptr;
    PrimaryButton *m_startPushButton = nullptr;
    QPushButton *m_stopPushButton = nullptr;
    QWidget *m_choices = nullptr; ///< Everything that holds still during an experiment.
};

} // namespace mailsheaf
