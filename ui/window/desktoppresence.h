// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QWidget;

namespace mailsheaf {

class AccountRegistry;
class Platform;

/// Shows the desktop how far the work of the window is, and keeps the computer awake meanwhile: backups that
/// are not paused, and measurements. Owned by the main window, whose registry and platform must live longer;
/// main thread. When it goes, nothing is shown and the computer may sleep.
class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    DesktopPresence(const AccountRegistry &registry, Platform &platform, const QWidget &window);
    ~DesktopPresence() override;

private:
    void update();
    [[nodiscard]] bool isWorking() const;
    /// In percent, of all that is going on together; nullopt: nothing is. 0 while it is not known.
    [[nodiscard]] std::optional<int> percent() const;

    const AccountRegistry &m_registry;
    Platform &m_platform;
    const QWidget &m_window;
    std::optional<int> m_shown;
    bool m_awake = false;
};

} // namespace mailsheaf
