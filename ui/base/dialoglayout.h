// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLayout;
class QWidget;

namespace mailsheaf {

/// Lays out a dialog that asks one question: the icon beside the content, the buttons below, at least
/// @p characters wide and wider where a language needs more. The dialog owns all of it.
void layOutQuestion(QDialog *dialog, QWidget *icon, QLayout *content, QWidget *buttons, int characters);

} // namespace mailsheaf
