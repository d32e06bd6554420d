// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/primarybutton.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QEvent>

namespace mailsheaf {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    applyColors();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColors();
}

void PrimaryButton::applyColors()
{
    const QPalette base = QApplication::palette(this);
    const QColor fill = theme::accent(base);
    if (palette().color(QPalette::Active, QPalette::Button) == fill)
        return;
    QPalette changed = base;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        changed.setColor(group, QPalette::Button, fill);
        changed.setColor(group, QPalette::ButtonText, base.color(group, QPalette::HighlightedText));
    }
    setPalette(changed);
}

} // namespace mailsheaf
