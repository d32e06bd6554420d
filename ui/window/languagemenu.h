// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QSettings;

namespace mailsheaf {

/// The code of the language that was chosen in the menu; empty: that of the system.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);

/// Lists the languages the program has texts in, and that of the system. What is chosen is written down and
/// counts from the next start on.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p settings must live longer.
    explicit LanguageMenu(QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another one than before was chosen.
    void changed();

private:
    QAction *add(const QString &name, const QString &code);
    void choose(const QString &code);

    QSettings &m_settings;
    QActionGroup *m_group;
};

} // namespace mailsheaf
