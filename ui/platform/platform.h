// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;
class QWidget;

namespace mailsheaf {

/// What a desktop offers a program beside windows, and each system in its own way: one file per system, of
/// which the build takes one. A desktop that lacks something leaves it out silently.
///
/// Main thread; no call blocks. Destroying it lets the computer sleep again.
class Platform
{
public:
    Platform() = default;
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;
    virtual ~Platform() = default;

    /// Shows how far the work is, 0 to 1, on the program's entry in the taskbar, dock or launcher; nullopt:
    /// nothing is going on. @p window: whose entry, where each window has one.
    virtual void showProgress(const QWidget &window, std::optional<double> fraction) = 0;

    /// The computer does not go to sleep by itself until allowSleep(); the screen may go dark. @p reason: one
    /// sentence for the user, which some desktops show. Further calls change nothing.
    virtual void keepAwake(const QString &reason) = 0;
    virtual void allowSleep() = 0;

    /// Opens the file manager at the folder @p path. @p done gets false when the desktop could not; it is
    /// called later or at once, unless @p context is gone by then.
    virtual void showFolder(const QString &path, QObject *context,
                            const std::function<void(bool shown)> &done) = 0;
};

/// That of this system.
[[nodiscard]] std::unique_ptr<Platform> makePlatform();

/// The folder by the desktop's own idea of opening one: for systems without anything better.
[[nodiscard]] bool openFolder(const QString &path);

} // namespace mailsheaf
