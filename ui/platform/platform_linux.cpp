// SPDX-License-Identifier: GPL-3.0-or-later
// The buses of the desktop. What nobody answers there is left out.
#include "ui/platform/platform.h"

#include "ui/platform/sleepinhibitor_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QUrl>

namespace mailsheaf {

namespace {

const QString launcherPath = QStringLiteral("/io/github/mailsheaf/Mailsheaf");
const QString launcherEntry = QStringLiteral("application://" MAILSHEAF_APP_ID ".desktop");

class LinuxPlatform final : public Platform
{
public:
    /// What Plasma, Ubuntu's dock and others read.
    void showProgress(const QWidget & /*window*/, std::optional<double> fraction) override
    {
        QDBusMessage update = QDBusMessage::createSignal(
            launcherPath, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        update << launcherEntry
               << QVariantMap{{QStringLiteral("progress"), fraction.value_or(0)},
                              {QStringLiteral("progress-visible"), fraction.has_value()}};
        QDBusConnection::sessionBus().send(update);
    }

    void keepAwake(const QString &reason) override { m_inhibitor.inhibit(reason); }
    void allowSleep() override { m_inhibitor.release(); }

    void showFolder(const QString &path, QObject *context, const std::function<void(bool)> &done) override
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowFolders"));
        call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, path, done] {
            watcher->deleteLater();
            done(!watcher->isError() || openFolder(path));
        });
    }

private:
    SleepInhibitor m_inhibitor;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<LinuxPlatform>();
}

} // namespace mailsheaf
