// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/backupcontroller.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace mailsheaf {

/// Everything the menus offer, with keys, icons and the rules when each can be chosen. Owned by the main
/// window, which connects them.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    void createMenus();
    /// @p controller: of the chosen account, or nullptr. @p measuring: an experiment goes on.
    void updateEnabled(const BackupController *controller, bool measuring);

    QAction *addAccount;
    QAction *editAccount;
    QAction *removeAccount;
    QAction *quit;
    QAction *backUp;
    QAction *pause; ///< Pause or Resume, by the state.
    QAction *stop;
    QAction *showInFolder;
    QAction *reloadFolders;
    QAction *findFolder;
    QAction *showAccounts;
    QAction *about;
    QMenu *viewMenu = nullptr; ///< From createMenus() on.

private:
    QAction *make(const QString &objectName, const QString &icon, const QString &text, const QString &tip);

    QMainWindow *m_window;
};

} // namespace mailsheaf
