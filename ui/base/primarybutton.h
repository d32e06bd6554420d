// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace mailsheaf {

/// The one thing to do on a page: a push button in the accent colour, drawn by the native style. Give it icons::getOnAccent().
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
};

} // namespace mailsheaf
