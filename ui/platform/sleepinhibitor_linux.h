// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <functional>

class QDBusConnection;
class QDBusMessage;

namespace mailsheaf {

/// Asks the desktop's portal not to suspend the computer, and where there is none the system's login manager.
/// Both forget it by themselves when the program is gone. Main thread; never blocks; answers that come after
/// release() are given back.
class SleepInhibitor final : public QObject
{
public:
    SleepInhibitor() = default;
    ~SleepInhibitor() override;
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

    void inhibit(const QString &reason);
    void release();

private:
    void askPortal();
    void askLoginManager();
    void call(const QDBusConnection &bus, const QDBusMessage &message,
              const std::function<void(const QDBusMessage &reply)> &done);

    bool m_wanted = false;
    QString m_reason;
    QString m_portalRequest;                ///< Object that ends it when closed; empty: none.
    QDBusUnixFileDescriptor m_loginManager; ///< Ends it when closed.
};

} // namespace mailsheaf
