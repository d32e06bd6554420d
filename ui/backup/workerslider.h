// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace mailsheaf {

class TextLabel;

/// How many workers: a slider with its scale, the same number to type, and a word about what it means.
class WorkerSlider final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkerSlider(QWidget *parent = nullptr);

    /// Says nothing to anybody.
    void setWorkers(int count);
    [[nodiscard]] int workers() const;

Q_SIGNALS:
    /// The user chose another number.
    void workersChanged(int count);

private:
    void createLayout();
    void apply(int count);
    void updateHint();

    QSlider *m_slider;
    QSpinBox *m_spinBox;
    TextLabel *m_hint;
};

} // namespace mailsheaf
