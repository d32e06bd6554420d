// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/sleepinhibitor_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace mailsheaf {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString loginManager = QStringLiteral("org.freedesktop.login1");

void closeRequest(const QString &path)
{
    QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
        portal, path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
}

} // namespace

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::inhibit(const QString &reason)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_reason = reason;
    askPortal();
}

void SleepInhibitor::release()
{
    m_wanted = false;
    if (!m_portalRequest.isEmpty())
        closeRequest(m_portalRequest);
    m_portalRequest.clear();
    m_loginManager = {};
}

void SleepInhibitor::askPortal()
{
    constexpr uint suspend = 4;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        portal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    inhibit << QString() << suspend << QVariantMap{{QStringLiteral("reason"), m_reason}};
    call(QDBusConnection::sessionBus(), inhibit, [this](const QDBusMessage &reply) {
        const QString request = reply.arguments().value(0).value<QDBusObjectPath>().path();
        const bool isNeeded = m_wanted && m_portalRequest.isEmpty();
        if (request.isEmpty() && isNeeded)
            askLoginManager();
        else if (!request.isEmpty() && isNeeded)
            m_portalRequest = request;
        else if (!request.isEmpty())
            closeRequest(request);
    });
}

void SleepInhibitor::askLoginManager()
{
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        loginManager, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("sleep:idle") << QStringLiteral("Mailsheaf") << m_reason
            << QStringLiteral("block");
    call(QDBusConnection::systemBus(), inhibit, [this](const QDBusMessage &reply) {
        if (m_wanted)
            m_loginManager = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    });
}

void SleepInhibitor::call(const QDBusConnection &bus, const QDBusMessage &message,
                          const std::function<void(const QDBusMessage &)> &done)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

} // namespace mailsheaf
