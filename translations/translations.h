// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace mailsheaf {

/// Installs the program's texts in the language of the user, English plural forms where there are none, and
/// Qt's own texts. Call once, before the first text is made. Needs no Gui, so the command line calls it too.
void installTranslations(QCoreApplication &application);

} // namespace mailsheaf
