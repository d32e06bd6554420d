// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace mailsheaf {

/// A small check box in the shape of a button, for numbers of which several can be chosen.
class ToggleChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit ToggleChip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mailsheaf
