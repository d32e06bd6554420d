// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/accountregistry.h"
#include "tests/ui/support/fakeservices.h"
#include "translations/translations.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/services/backupcontroller.h"
#include "ui/services/folderlisting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mailsheaf;

namespace {

struct Bench
{
    Bench()
        : services(fake.services())
        , keeper(fake.secrets)
        , registry(services, keeper)
        , model(services, registry)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    [[nodiscard]] QString shown(int row, int role) const
    {
        return model.data(model.index(row), role).toString();
    }

    FakeServices fake;
    AppServices services;
    SecretKeeper keeper;
    AccountRegistry registry;
    AccountListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class AccountRegistryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void keepsUpWithTheStore()
    {
        Bench bench;
        QCOMPARE(bench.model.rowCount(), 0);
        const Account work = bench.fake.addAccount(QStringLiteral("Work"));
        bench.fake.addAccount(QStringLiteral("Family"));
        QCOMPARE(bench.model.rowCount(), 2);
        QCOMPARE(bench.shown(0, Qt::DisplayRole), QStringLiteral("Work"));
        QVERIFY(bench.fake.accounts.remove(work.id));
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.shown(0, Qt::DisplayRole), QStringLiteral("Family"));
    }

    void aControllerSurvivesWhenOtherAccountsComeAndGo()
    {
        Bench bench;
        const Account work = bench.fake.addAccount(QStringLiteral("Work"));
        const Account family = bench.fake.addAccount(QStringLiteral("Family"));
        const BackupController *controller = bench.registry.at(1).backup.get();
        QVERIFY(bench.fake.accounts.remove(work.id));
        QCOMPARE(bench.registry.at(0).backup.get(), controller);
        QCOMPARE(bench.registry.rowOf(family.id), 0);
        QCOMPARE(bench.registry.rowOf(work.id), -1);
    }

    void smallChangesAreWrittenSoon()
    {
        Bench bench;
        Account work = bench.fake.addAccount(QStringLiteral("Work"));
        work.workers = 11;
        bench.registry.change(work);
        QCOMPARE(bench.registry.at(0).backup->account().workers, 11);
        QCOMPARE(bench.fake.accounts.find(work.id)->workers, recommendedWorkers);
        QTRY_COMPARE(bench.fake.accounts.find(work.id)->workers, 11);
    }

    void changesOfSeveralAccountsAreAllWritten()
    {
        Bench bench;
        Account work = bench.fake.addAccount(QStringLiteral("Work"));
        Account family = bench.fake.addAccount(QStringLiteral("Family"));
        work.workers = 7;
        family.excludedMailboxes = {QStringLiteral("Junk")};
        bench.registry.change(work);
        bench.registry.change(family);
        bench.registry.flush();
        QCOMPARE(bench.fake.accounts.find(work.id)->workers, 7);
        QCOMPARE(bench.fake.accounts.find(family.id)->excludedMailboxes, family.excludedMailboxes);
    }

    void theListSaysWhatIsGoingOn()
    {
        Bench bench;
        bench.fake.addAccount(QStringLiteral("Work"));
        QCOMPARE(bench.shown(0, AccountListModel::StatusRole), QStringLiteral("Not backed up yet"));
        BackupController &controller = *bench.registry.at(0).backup;
        QSignalSpy busy(&bench.registry, &AccountRegistry::busyChanged);
        controller.start();
        QTRY_COMPARE(controller.state(), BackupState::Running);
        QCOMPARE(bench.registry.busyCount(), 1);
        QVERIFY(busy.count() >= 1);
        RunProgress progress;
        progress.phase = RunPhase::Downloading;
        progress.bytesDone = 43;
        progress.bytesTotal = 100;
        bench.fake.jobs.last()->report(progress);
        QCOMPARE(bench.shown(0, AccountListModel::StatusRole), QStringLiteral("Backing up, 43 %"));
        QCOMPARE(bench.model.data(bench.model.index(0), TwoLineDelegate::FractionRole).toDouble(), 0.43);
        bench.fake.jobs.last()->finish({});
        bench.fake.now = bench.fake.now.addSecs(2 * 3600);
        QCOMPARE(bench.shown(0, AccountListModel::StatusRole), QStringLiteral("Backed up 2 hours ago"));
        QCOMPARE(bench.shown(0, Qt::AccessibleTextRole), QStringLiteral("Work: Backed up 2 hours ago"));
    }

    void foldersAreForgottenWhenTheServerChanges()
    {
        Bench bench;
        Account work = bench.fake.addAccount(QStringLiteral("Work"));
        FolderListing &folders = *bench.registry.at(0).folders;
        folders.load(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(bench.fake.probes.size(), size_t(1));
        bench.fake.answerProbe(sampleView());
        QTRY_COMPARE(folders.state(), FolderListing::State::Loaded);
        work.workers = 3;
        QVERIFY(bench.fake.accounts.save(work));
        QCOMPARE(folders.state(), FolderListing::State::Loaded);
        work.endpoint.host = QStringLiteral("mail.example.net");
        QVERIFY(bench.fake.accounts.save(work));
        QCOMPARE(folders.state(), FolderListing::State::Unknown);
        QVERIFY(folders.mailboxes().isEmpty());
    }

    void aLateAnswerOfTheOldServerIsIgnored()
    {
        Bench bench;
        Account work = bench.fake.addAccount(QStringLiteral("Work"));
        FolderListing &folders = *bench.registry.at(0).folders;
        folders.load(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(bench.fake.probes.size(), size_t(1));
        work.endpoint.host = QStringLiteral("mail.example.net");
        QVERIFY(bench.fake.accounts.save(work));
        QVERIFY(bench.fake.probes.front().cancel.isCancelled());
        folders.load(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(bench.fake.probes.size(), size_t(2));
        bench.fake.answerProbe(sampleView());
        bench.fake.answerProbe(failure(ErrorKind::Network, QStringLiteral("No answer.")));
        QTRY_COMPARE(folders.state(), FolderListing::State::Failed);
        QCOMPARE(folders.error().sentence, QStringLiteral("No answer."));
    }

    void removingAnAccountWhileItsFoldersLoadIsHarmless()
    {
        Bench bench;
        const Account work = bench.fake.addAccount(QStringLiteral("Work"));
        bench.registry.at(0).folders->load(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(bench.fake.probes.size(), size_t(1));
        const CancelToken cancel = bench.fake.probes.front().cancel;
        QVERIFY(bench.fake.accounts.remove(work.id));
        QVERIFY(cancel.isCancelled());
        bench.fake.answerProbe(sampleView());
        QCoreApplication::processEvents();
        QCOMPARE(bench.registry.count(), 0);
    }
};

QTEST_MAIN(AccountRegistryTest)
#include "accountregistrytest.moc"
