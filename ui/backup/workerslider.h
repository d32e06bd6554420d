// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QSlider;
class QSpinBox;

namespace mailsheaf {

class SliderScale;
class TextLabel;
struct Provider;

/// How many workers: Automatic, or a number by a slider with its scale or typed; and a word about what that
/// means. Touching the number switches Automatic off.
class WorkerSlider final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkerSlider(QWidget *parent = nullptr);

    /// What is recommended for it and what it limits; nullptr: an unknown one.
    void setProvider(const Provider *provider);
    [[nodiscard]] int recommended() const { return m_recommended; }
    /// @p count: chosen by the user, or by Auto when @p automatic. Says nothing to anybody.
    void setWorkers(int count, bool automatic);
    [[nodiscard]] int workers() const;

Q_SIGNALS:
    /// The user chose another number, or whether it is found automatically.
    void workersChanged(int count, bool automatic);

private:
    void createLayout();
    [[nodiscard]] QHBoxLayout *createHeading();
    void applyNumber(int count);
    void applyAutomatic(bool on);
    [[nodiscard]] QString hint() const;
    void updateHint();

    QCheckBox *m_automatic;
    QSlider *m_slider;
    QSpinBox *m_spinBox;
    SliderScale *m_scale;
    TextLabel *m_hint;
    QString m_provider; ///< Its name; empty: unknown.
    std::optional<int> m_connectionLimit;
    int m_recommended;
};

} // namespace mailsheaf
