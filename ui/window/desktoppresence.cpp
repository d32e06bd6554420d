// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktoppresence.h"

#include "ui/backup/runtexts.h"
#include "ui/platform/platform.h"
#include "ui/services/accountregistry.h"
#include "ui/services/backupcontroller.h"
#include "ui/services/speedcontroller.h"

#include <QWidget>

#include <algorithm>

namespace mailsheaf {

DesktopPresence::DesktopPresence(const AccountRegistry &registry, Platform &platform, const QWidget &window)
    : m_registry(registry)
    , m_platform(platform)
    , m_window(window)
{
    connect(&registry, &AccountRegistry::busyChanged, this, &DesktopPresence::update);
    connect(&registry, &AccountRegistry::rowChanged, this, &DesktopPresence::update);
    connect(&registry, &AccountRegistry::reset, this, &DesktopPresence::update);
}

DesktopPresence::~DesktopPresence()
{
    if (m_shown)
        m_platform.showProgress(m_window, std::nullopt);
    if (m_awake)
        m_platform.allowSleep();
}

void DesktopPresence::update()
{
    if (const std::optional<int> now = percent(); now != m_shown) {
        m_shown = now;
        m_platform.showProgress(m_window, now ? std::optional(*now / 100.0) : std::nullopt);
    }
    if (isWorking() == m_awake)
        return;
    m_awake = !m_awake;
    if (m_awake)
        m_platform.keepAwake(tr("A mailbox is being backed up."));
    else
        m_platform.allowSleep();
}

bool DesktopPresence::isWorking() const
{
    for (int row = 0; row < m_registry.count(); ++row) {
        const AccountEntry &entry = m_registry.at(row);
        const BackupState state = entry.backup->state();
        if (state == BackupState::Running || state == BackupState::Stopping || entry.speed->isBusy())
            return true;
    }
    return false;
}

std::optional<int> DesktopPresence::percent() const
{
    double sum = 0;
    int busy = 0;
    for (int row = 0; row < m_registry.count(); ++row) {
        const AccountEntry &entry = m_registry.at(row);
        if (entry.backup->isBusy())
            sum += std::max(0.0, runtexts::fraction(entry.backup->progress()));
        else if (entry.speed->isBusy())
            sum += std::max(0.0, entry.speed->progress().fraction());
        else
            continue;
        ++busy;
    }
    return busy == 0 ? std::nullopt : std::optional(static_cast<int>(sum / busy * 100));
}

} // namespace mailsheaf
