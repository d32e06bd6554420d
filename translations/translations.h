// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace mailsheaf {

/// A language the program has texts in.
struct Language
{
    QString code; ///< As installTranslations() takes it: "de", "pt_BR".
    QString name; ///< What its speakers call it: "Deutsch", "português (Brasil)".

    bool operator==(const Language &) const = default;
};

/// What is compiled in, English included, sorted by name.
[[nodiscard]] QList<Language> availableLanguages();

/// Installs the program's texts and Qt's own in the language @p code, and with it the way to write numbers,
/// sizes and dates. Empty: the system's language, English where there are no texts in it. A @p code that is
/// not available counts as empty. Call once, before the first text is made. Needs no Gui.
void installTranslations(QCoreApplication &application, const QString &code = {});

} // namespace mailsheaf
