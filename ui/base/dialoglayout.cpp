// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/dialoglayout.h"

#include "ui/base/card.h"

#include <QDialog>
#include <QHBoxLayout>

namespace mailsheaf {

void layOutQuestion(QDialog *dialog, QWidget *icon, QLayout *content, QWidget *buttons, int characters)
{
    const int space = gap(dialog);
    auto *row = new QHBoxLayout;
    row->setSpacing(space * 2);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(content, 1);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space * 3, space * 3, space * 3, space * 2);
    column->setSpacing(space * 2);
    column->addLayout(row);
    column->addWidget(buttons);
    column->addStrut(dialog->fontMetrics().averageCharWidth() * characters);
}

} // namespace mailsheaf
