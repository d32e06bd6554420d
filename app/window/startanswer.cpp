// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startanswer.h"

#include "ui/window/mainwindow.h"

#include <QApplication>

#include <functional>

namespace mailsheaf {

namespace {

void bringToFront(QWidget &window, const QByteArray &activationToken)
{
    // Where Qt's Wayland plugin looks for it.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget *dialog = QApplication::activeModalWidget();
    (dialog ? dialog : &window)->activateWindow();
}

void whenNoDialogIsOpen(MainWindow &window, const std::function<void()> &action)
{
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        QObject::connect(
            dialog, &QObject::destroyed, &window, [&window, action] { whenNoDialogIsOpen(window, action); },
            Qt::QueuedConnection);
        return;
    }
    action();
}

} // namespace

void answerStart(const StartRequest &request, MainWindow &window)
{
    bringToFront(window, request.activationToken);
    if (request.account.isEmpty() && !request.backup)
        return;
    whenNoDialogIsOpen(window, [request, &window] {
        if (!request.account.isEmpty() && !window.selectAccount(request.account))
            return;
        if (request.backup)
            window.startBackup();
    });
}

} // namespace mailsheaf
