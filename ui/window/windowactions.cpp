// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/base/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenuBar>

namespace mailsheaf {

QAction *WindowActions::make(const QString &objectName, const QString &icon, const QString &text,
                             const QString &tip)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(objectName);
    if (!icon.isEmpty())
        action->setIcon(icons::get(icon));
    action->setStatusTip(tip);
    return action;
}

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    addAccount = make(QStringLiteral("actionAddAccount"), QStringLiteral("list-add"), tr("&Add account…"),
                      tr("Enters another mailbox to back up"));
    addAccount->setShortcut(QKeySequence::New);
    editAccount = make(QStringLiteral("actionEditAccount"), QStringLiteral("document-edit"),
                       tr("&Edit account…"), tr("Changes the chosen account"));
    editAccount->setShortcut(Qt::CTRL | Qt::Key_E);
    removeAccount = make(QStringLiteral("actionRemoveAccount"), QStringLiteral("list-remove"),
                         tr("&Remove account…"), tr("Forgets the chosen account; its backup folder stays"));
    quit = make(QStringLiteral("actionQuit"), QStringLiteral("application-exit"), tr("&Quit"),
                tr("Ends Mailsheaf"));
    quit->setShortcuts(QKeySequence::Quit);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    backUp = make(QStringLiteral("actionBackUp"), QStringLiteral("folder-download"), tr("&Back up now"),
                  tr("Fetches everything that is new in the checked folders"));
    backUp->setIconText(tr("Back up"));
    backUp->setShortcut(Qt::CTRL | Qt::Key_B);
    pause = make(QStringLiteral("actionPause"), QStringLiteral("media-playback-pause"), tr("&Pause"),
                 tr("Workers hold still; the connections stay open"));
    pause->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    stop = make(QStringLiteral("actionStop"), QStringLiteral("media-playback-stop"), tr("&Stop"),
                tr("Ends the backup or the experiment; what is complete stays"));
    stop->setShortcut(Qt::CTRL | Qt::Key_Period);
    showInFolder = make(QStringLiteral("actionShowInFolder"), QStringLiteral("folder-open"),
                        tr("Show in &folder"), tr("Opens the backup folder in the file manager"));
    showInFolder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);

    reloadFolders = make(QStringLiteral("actionReloadFolders"), QStringLiteral("view-refresh"),
                         tr("&Reload folders"), tr("Asks the server for its folders again"));
    reloadFolders->setShortcuts(QKeySequence::Refresh);
    findFolder = make(QStringLiteral("actionFindFolder"), QStringLiteral("edit-find"), tr("&Find folder"),
                      tr("Goes to the filter above the folders"));
    findFolder->setShortcuts(QKeySequence::Find);
    showAccounts = make(QStringLiteral("actionShowAccounts"), QString(), tr("&Account list"),
                        tr("Shows or hides the list of accounts"));
    showAccounts->setCheckable(true);
    showAccounts->setChecked(true);
    showAccounts->setShortcut(Qt::Key_F9);
    about = make(QStringLiteral("actionAbout"), QStringLiteral("dialog-information"), tr("&About Mailsheaf"),
                 tr("Shows version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::createMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({addAccount, editAccount, removeAccount});
    file->addSeparator();
    file->addAction(quit);
    QMenu *backup = bar->addMenu(tr("B&ackup"));
    backup->addActions({backUp, pause, stop});
    backup->addSeparator();
    backup->addAction(showInFolder);
    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addActions({findFolder, reloadFolders});
    viewMenu->addSeparator();
    viewMenu->addAction(showAccounts);
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addAction(about);
}

void WindowActions::updateEnabled(const BackupController *controller, bool measuring)
{
    const bool chosen = controller != nullptr;
    const BackupState state = chosen ? controller->state() : BackupState::Idle;
    const bool idle = chosen && state == BackupState::Idle;
    const bool paused = state == BackupState::Paused;
    backUp->setEnabled(idle);
    for (QAction *action : {editAccount, removeAccount})
        action->setEnabled(idle && !measuring);
    for (QAction *action : {showInFolder, reloadFolders, findFolder, showAccounts})
        action->setEnabled(chosen);
    pause->setEnabled(paused || state == BackupState::Running);
    stop->setEnabled((chosen && !idle && state != BackupState::Stopping) || (idle && measuring));
    pause->setText(paused ? tr("Resu&me") : tr("&Pause"));
    pause->setIcon(icons::get(paused ? u"media-playback-start" : u"media-playback-pause"));
}

} // namespace mailsheaf
