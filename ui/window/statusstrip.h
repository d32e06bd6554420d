// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace mailsheaf {

class IconLabel;
class MeterBar;
class TextLabel;

/// What the strip says. A plain value.
struct StripStatus
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString sentence;
    bool busy = false;    ///< Show the bar, and Stop instead of Back up.
    double fraction = -1; ///< 0..1; negative: nobody knows.
    bool paused = false;
};

/// The bottom of the window, always there: one sentence about what is going on, a small bar, and the button
/// that starts or stops.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(QAction *backUp, QAction *stop, QWidget *parent = nullptr);

    void showStatus(const StripStatus &status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayout();
    void showButton(QAction *action);

    QAction *m_backUp;
    QAction *m_stop;
    QAction *m_shownAction = nullptr;
    QString m_iconName;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    MeterBar *m_bar;
    TextLabel *m_percent;
    QPushButton *m_button;
};

} // namespace mailsheaf
