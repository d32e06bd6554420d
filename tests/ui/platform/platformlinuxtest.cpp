// SPDX-License-Identifier: GPL-3.0-or-later
// On a bus of its own, which is the session's and the system's: run this through dbus-run-session.
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "ui/platform/platform.h"
#include "ui/window/mainwindow.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace mailsheaf;

namespace {

QDBusConnection otherSide()
{
    static const QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other side"));
    return bus;
}

} // namespace

/// What a desktop's portal is asked.
class FakeInhibitPortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    uint flags = 0;
    QString reason;
    int requests = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString & /*window*/, uint what, const QVariantMap &options)
    {
        flags = what;
        reason = options.value(QStringLiteral("reason")).toString();
        ++requests;
        return QDBusObjectPath(QStringLiteral("/request"));
    }
};

class FakePortalRequest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

class FakeLoginManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QString what;
    QString mode;

    ~FakeLoginManager() override { closeEnds(); }

    /// Whether somebody holds the lock: the other end of the pipe is open.
    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) < 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &sleepers, const QString & /*who*/, const QString & /*why*/,
                                    const QString &how)
    {
        what = sleepers;
        mode = how;
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        closeEnds();
        m_end = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    void closeEnds() const
    {
        if (m_end >= 0)
            ::close(m_end);
    }

    int m_end = -1;
};

class FakeFileManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowFolders(const QStringList &uris, const QString & /*startupId*/) { shown += uris; }
};

class PlatformLinuxTest final : public QObject
{
    Q_OBJECT

private:
    FakeInhibitPortal m_portal;
    FakePortalRequest m_request;
    std::unique_ptr<FakeServices> m_fake;
    std::unique_ptr<MainWindow> m_window;
    QString m_entry;
    QList<QVariantMap> m_updates;
    QList<QUrl> m_opened;

    void openPortal()
    {
        QVERIFY(otherSide().registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    static void closePortal()
    {
        otherSide().unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void openWindow()
    {
        m_fake = std::make_unique<FakeServices>();
        m_fake->platform = makePlatform();
        m_fake->probeAnswer = sampleView();
        m_fake->addAccount(QStringLiteral("Work"));
        m_window = std::make_unique<MainWindow>(m_fake->services());
        m_window->show();
    }
    void startBackup()
    {
        m_window->startBackup();
        QTRY_COMPARE(m_fake->jobs.size(), 1);
    }
    [[nodiscard]] bool isProgressShown() const
    {
        return !m_updates.isEmpty() && m_updates.last().value(QStringLiteral("progress-visible")).toBool();
    }

public Q_SLOTS:
    void noteUpdate(const QString &entry, const QVariantMap &values)
    {
        m_entry = entry;
        m_updates.append(values);
    }
    void openUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY2(!bus.isEmpty(), "run this through dbus-run-session");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
        loadResources();
        QVERIFY(otherSide().isConnected());
        constexpr auto slots = QDBusConnection::ExportAllSlots;
        QVERIFY(
            otherSide().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal, slots));
        QVERIFY(otherSide().registerObject(QStringLiteral("/request"), &m_request, slots));
        QVERIFY(otherSide().connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                    QStringLiteral("Update"), this, SLOT(noteUpdate(QString, QVariantMap))));
    }

    void init()
    {
        m_portal.requests = 0;
        m_request.closed = 0;
        m_updates.clear();
        m_opened.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_fake.reset();
        closePortal();
    }

    void aBackupIsShownAndKeepsTheComputerAwake()
    {
        openPortal();
        openWindow();
        startBackup();
        QTRY_COMPARE(m_portal.requests, 1);
        QCOMPARE(m_portal.flags, 4U); // suspend, and not the screen
        QVERIFY(!m_portal.reason.isEmpty());
        RunProgress progress;
        progress.phase = RunPhase::Downloading;
        progress.bytesDone = 1;
        progress.bytesTotal = 4;
        m_fake->jobs.last()->report(progress);
        QTRY_VERIFY(isProgressShown());
        QTRY_COMPARE(m_updates.last().value(QStringLiteral("progress")).toDouble(), 0.25);
        QCOMPARE(m_entry, QStringLiteral("application://" MAILSHEAF_APP_ID ".desktop"));
        QCOMPARE(m_request.closed, 0);
        m_fake->jobs.last()->finish({});
        QTRY_COMPARE(m_request.closed, 1);
        QTRY_VERIFY(!isProgressShown());
        QCOMPARE(m_portal.requests, 1);
    }

    void aRunThatFailsReleasesTheComputer()
    {
        openPortal();
        openWindow();
        startBackup();
        QTRY_COMPARE(m_portal.requests, 1);
        RunReport report;
        report.outcome = RunOutcome::Failed;
        report.error = Error{.kind = ErrorKind::Network, .sentence = QStringLiteral("The line is cut.")};
        m_fake->jobs.last()->finish(report);
        QTRY_COMPARE(m_request.closed, 1);
        QTRY_VERIFY(!m_updates.isEmpty() && !isProgressShown());
    }

    void aWindowThatGoesReleasesTheComputer()
    {
        openPortal();
        openWindow();
        startBackup();
        QTRY_COMPARE(m_portal.requests, 1);
        QTRY_VERIFY(isProgressShown());
        m_window.reset();
        QTRY_COMPARE(m_request.closed, 1);
        QTRY_VERIFY(!isProgressShown());
    }

    void anAnswerThatComesTooLateIsGivenBack()
    {
        openPortal();
        const std::unique_ptr<Platform> platform = makePlatform();
        platform->keepAwake(QStringLiteral("Because."));
        platform->allowSleep(); // before the portal has been heard
        QTRY_COMPARE(m_portal.requests, 1);
        QTRY_COMPARE(m_request.closed, 1);
    }

    void withoutAPortalTheLoginManagerIsAsked()
    {
        FakeLoginManager manager;
        QVERIFY(otherSide().registerObject(QStringLiteral("/org/freedesktop/login1"), &manager,
                                           QDBusConnection::ExportAllSlots));
        QVERIFY(otherSide().registerService(QStringLiteral("org.freedesktop.login1")));
        const std::unique_ptr<Platform> platform = makePlatform();
        platform->keepAwake(QStringLiteral("Because."));
        QTRY_VERIFY(manager.isHeld());
        QCOMPARE(manager.what, QStringLiteral("sleep:idle"));
        QCOMPARE(manager.mode, QStringLiteral("block"));
        platform->allowSleep();
        QTRY_VERIFY(!manager.isHeld());
        otherSide().unregisterService(QStringLiteral("org.freedesktop.login1"));
        otherSide().unregisterObject(QStringLiteral("/org/freedesktop/login1"));
    }

    void theFileManagerShowsTheFolder()
    {
        FakeFileManager manager;
        QVERIFY(otherSide().registerObject(QStringLiteral("/org/freedesktop/FileManager1"), &manager,
                                           QDBusConnection::ExportAllSlots));
        QVERIFY(otherSide().registerService(QStringLiteral("org.freedesktop.FileManager1")));
        const std::unique_ptr<Platform> platform = makePlatform();
        std::optional<bool> shown;
        platform->showFolder(QStringLiteral("/tmp/my mail"), this, [&](bool done) { shown = done; });
        QTRY_VERIFY(shown.has_value());
        QVERIFY(*shown);
        QCOMPARE(manager.shown, QStringList{QStringLiteral("file:///tmp/my%20mail")});
        otherSide().unregisterService(QStringLiteral("org.freedesktop.FileManager1"));
        otherSide().unregisterObject(QStringLiteral("/org/freedesktop/FileManager1"));
    }

    void withoutAFileManagerOnTheBusTheDesktopOpensTheFolder()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
        const std::unique_ptr<Platform> platform = makePlatform();
        std::optional<bool> shown;
        platform->showFolder(QStringLiteral("/tmp/mail"), this, [&](bool done) { shown = done; });
        QTRY_VERIFY(shown.has_value());
        QVERIFY(*shown);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp/mail"))});
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }
};

QTEST_MAIN(PlatformLinuxTest)
#include "platformlinuxtest.moc"
