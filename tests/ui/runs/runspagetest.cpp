// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runspage.h"

#include "core/verify/verifyhistory.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/samplearchive.h"
#include "translations/translations.h"
#include "ui/base/messagebar.h"
#include "ui/base/twolinedelegate.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

enum class With
{
    Archive,
    Nothing,
};

/// The window with one account, on its page Runs.
struct Bench
{
    explicit Bench(With with)
    {
        fake.probeAnswer = sampleView();
        account = fake.addAccount(u"Work"_s);
        if (with == With::Archive)
            makeSampleArchive(account.destination, fake.now);
        window = std::make_unique<MainWindow>(fake.services());
        window->resize(1240, 820);
        window->show();
        get<QTabBar>("pagesTabBar").setCurrentIndex(2);
        page = window->findChild<RunsPage *>();
        if (with == With::Archive && !QTest::qWaitFor([this] { return list().model()->rowCount() > 0; }))
            qFatal("the runs were not read");
    }

    template <typename T>
    [[nodiscard]] T &get(const char *name) const
    {
        auto *found = window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] QAbstractButton &button(const char *name) const { return get<QAbstractButton>(name); }
    [[nodiscard]] QString text(const char *name) const { return get<QLabel>(name).text(); }
    [[nodiscard]] QListView &list() const { return get<QListView>("runsListView"); }
    [[nodiscard]] QString shown(int row, int role) const
    {
        return list().model()->index(row, 0).data(role).toString();
    }
    void choose(int row) const { list().setCurrentIndex(list().model()->index(row, 0)); }
    [[nodiscard]] MessageBar &message() const { return *page->findChild<MessageBar *>(); }

    FakeServices fake;
    Account account;
    std::unique_ptr<MainWindow> window;
    RunsPage *page = nullptr;
};

} // namespace

class RunsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void beforeTheFirstBackupThePageSaysSo()
    {
        const Bench bench(With::Nothing);
        QTRY_COMPARE(bench.text("runsEmptyTitleLabel"), u"No backup yet"_s);
        QVERIFY(bench.text("runsEmptyLabel").contains(bench.account.destination));
        QVERIFY(bench.get<QLabel>("runsEmptyLabel").isVisible());
        QVERIFY(!bench.list().isVisible());
    }

    void ctrl3LeadsToIt()
    {
        const Bench bench(With::Nothing);
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.get<QTabBar>("pagesTabBar").setCurrentIndex(0);
        QVERIFY(!bench.page->isVisible());
        QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(bench.page->isVisible());
    }

    void runsAreListedNewestFirst()
    {
        const Bench bench(With::Archive);
        const QAbstractItemModelTester tester(bench.list().model());
        QCOMPARE(bench.list().model()->rowCount(), 6);
        QVERIFY(bench.shown(0, Qt::DisplayRole).contains("not everything"_L1));
        QCOMPARE(bench.shown(0, TwoLineDelegate::SecondLineRole),
                 u"11 minutes ago, 120 messages, 2 missing"_s);
        QCOMPARE(bench.shown(0, TwoLineDelegate::IconRole), u"dialog-warning"_s);
        QCOMPARE(bench.shown(1, Qt::DisplayRole), u"Retry complete"_s);
        QCOMPARE(bench.shown(1, TwoLineDelegate::SecondLineRole), u"2 hours ago, 1 message"_s);
        QCOMPARE(bench.shown(2, TwoLineDelegate::IconRole), u"dialog-error"_s);
        QCOMPARE(bench.shown(3, TwoLineDelegate::IconRole), u"media-playback-stop"_s);
        QCOMPARE(bench.shown(4, Qt::DisplayRole), u"Nothing new"_s);
        QCOMPARE(bench.shown(5, Qt::DisplayRole), u"Backup complete"_s);
        QVERIFY(bench.shown(0, Qt::AccessibleTextRole).contains("2 missing"_L1));
    }

    void aRunIsShownWithItsFailures()
    {
        const Bench bench(With::Archive);
        auto &failures = bench.get<QTreeWidget>("runFailuresTreeWidget");
        QTRY_COMPARE(failures.topLevelItemCount(), 2);
        QVERIFY(failures.isVisible());
        QCOMPARE(failures.topLevelItem(0)->text(1), u"40213"_s);
        QVERIFY(failures.topLevelItem(0)->text(2).contains("damaged"_L1));
        bench.choose(2);
        QCOMPARE(bench.text("runTitleLabel"), u"Backup failed"_s);
        QVERIFY(bench.text("recordSentenceLabel").contains("did not answer"_L1));
        QVERIFY(!failures.isVisible());
        QTest::qWait(50);
        QVERIFY(!failures.isVisible());
    }

    void retryFetchesOnlyWhatFailed()
    {
        const Bench bench(With::Archive);
        QVERIFY(bench.text("toRetryLabel").startsWith("2 messages"_L1));
        QVERIFY(bench.button("retryPushButton").isEnabled());
        bench.button("retryPushButton").click();
        QTRY_COMPARE(bench.fake.jobs.size(), 1);
        QVERIFY(bench.fake.jobs.last()->request.retryFailed);
        QCOMPARE(bench.get<QTabBar>("pagesTabBar").currentIndex(), 0);
        bench.get<QTabBar>("pagesTabBar").setCurrentIndex(2);
        QVERIFY(!bench.button("retryPushButton").isEnabled());
        QVERIFY(!bench.button("verifyPushButton").isEnabled());
    }

    void whatARunAddsIsShownWhenItEnds()
    {
        Bench bench(With::Nothing);
        bench.window->startBackup();
        QTRY_COMPARE(bench.fake.jobs.size(), 1);
        QVERIFY(!bench.fake.jobs.last()->request.retryFailed);
        bench.get<QTabBar>("pagesTabBar").setCurrentIndex(2);
        QTRY_COMPARE(bench.text("runsEmptyTitleLabel"), u"No backup yet"_s);
        makeSampleArchive(bench.account.destination, bench.fake.now);
        bench.fake.jobs.last()->finish({});
        QTRY_COMPARE(bench.list().model()->rowCount(), 6);
        QVERIFY(bench.list().isVisible());
        QVERIFY(bench.button("verifyPushButton").isEnabled());
    }

    void verifyingLeavesACertificate()
    {
        const Bench bench(With::Archive);
        QVERIFY(bench.text("verifiedLabel").startsWith("Never verified"_L1));
        QVERIFY(!bench.button("certificatePushButton").isEnabled());
        bench.button("verifyPushButton").click();
        QVERIFY(bench.get<QProgressBar>("verifyProgressBar").isVisible());
        QVERIFY(bench.button("cancelVerifyPushButton").isVisible());
        QTRY_VERIFY(bench.message().isVisible());
        QVERIFY2(bench.message().tone() == Tone::Ok && bench.message().text().contains("3 messages"_L1),
                 qPrintable(bench.message().text()));
        QVERIFY(!bench.get<QProgressBar>("verifyProgressBar").isVisible());
        QTRY_VERIFY(bench.text("verifiedLabel").contains("no problem found in 3 messages"_L1));
        QTRY_VERIFY(bench.button("certificatePushButton").isEnabled());
        bench.button("certificatePushButton").click();
        QCOMPARE(bench.fake.openedFiles, QStringList{bench.account.destination + u"/certificate.html"_s});
        QVERIFY(QFile::exists(bench.fake.openedFiles.first()));
        const auto verifications = recordedVerifications(bench.account.destination, 10);
        QCOMPARE(verifications.size(), std::size_t(1));
        QCOMPARE(verifications.front().by, VerifiedBy::Window);
    }

    void verifyingFindsWhatIsMissing()
    {
        const Bench bench(With::Archive);
        QVERIFY(QFile::remove(sampleMessage(bench.account.destination)));
        bench.button("verifyPushButton").click();
        QTRY_VERIFY(bench.message().isVisible());
        QCOMPARE(bench.message().tone(), Tone::Error);
        QVERIFY2(bench.message().text().contains("1 message file missing"_L1),
                 qPrintable(bench.message().text()));
        QTRY_VERIFY(bench.button("repairPushButton").isVisible());
    }

    void aRepairThatCannotReachTheServerSaysSo()
    {
        Bench bench(With::Archive);
        QVERIFY(!bench.button("repairPushButton").isVisible());
        Account account = bench.account;
        account.endpoint = {
            .host = u"127.0.0.1"_s, .port = 1, .security = Security::None, .caFile = {}}; // nobody listens
        bench.fake.secrets.secrets.insert(account.secretKey(), Secret(u"correct horse"_s));
        QVERIFY(bench.fake.accounts.save(account).has_value());
        QVERIFY(QFile::remove(sampleMessage(account.destination)));
        bench.button("verifyPushButton").click();
        QTRY_VERIFY(bench.button("repairPushButton").isVisible());
        bench.button("repairPushButton").click();
        QVERIFY(bench.button("cancelVerifyPushButton").isVisible());
        QVERIFY(!bench.message().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bench.message().isVisible(), 20000);
        QVERIFY2(bench.message().text().contains("127.0.0.1"_L1), qPrintable(bench.message().text()));
        QVERIFY(bench.button("repairPushButton").isVisible());
    }

    void whileVerifyingNoBackupBegins()
    {
        Bench bench(With::Archive);
        bench.button("verifyPushButton").click();
        bench.window->startBackup();
        QVERIFY(bench.fake.jobs.isEmpty());
        QTest::qWait(50);
        QVERIFY(bench.fake.jobs.isEmpty());
    }

    void aVerificationCanBeCancelled()
    {
        const Bench bench(With::Archive);
        bench.button("verifyPushButton").setFocus();
        bench.button("verifyPushButton").click();
        bench.button("cancelVerifyPushButton").click();
        QVERIFY(!bench.button("cancelVerifyPushButton").isEnabled());
        QTRY_VERIFY(bench.button("verifyPushButton").isVisible());
    }

    void aCatalogueThatCannotBeReadSaysWhy()
    {
        Bench bench(With::Nothing);
        QVERIFY(QDir().mkpath(bench.account.destination));
        QFile catalogue(bench.account.destination + u"/mailsheaf.sqlite"_s);
        QVERIFY(catalogue.open(QIODevice::WriteOnly) && catalogue.write("no database at all") > 0);
        catalogue.close();
        bench.get<QTabBar>("pagesTabBar").setCurrentIndex(0);
        bench.get<QTabBar>("pagesTabBar").setCurrentIndex(2);
        QTRY_COMPARE(bench.text("runsEmptyTitleLabel"), u"The runs cannot be read"_s);
        QVERIFY2(bench.text("runsEmptyLabel").contains("mailsheaf.sqlite"_L1),
                 qPrintable(bench.text("runsEmptyLabel")));
    }
};

QTEST_MAIN(RunsPageTest)
#include "runspagetest.moc"
