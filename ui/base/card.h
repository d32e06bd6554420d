// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mailsheaf {

/// A group of things on a quiet, rounded background with a hairline around it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The rounding of cards and messages, from the height of the text.
[[nodiscard]] qreal cornerRadius(const QWidget *widget);
/// The usual distance between things, from the height of the text.
[[nodiscard]] int gap(const QWidget *widget);

} // namespace mailsheaf
