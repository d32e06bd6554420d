// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupcommand.h"

#include <QTest>

using namespace mailsheaf;

namespace {

Login savedLogin()
{
    Account account = newAccount();
    account.endpoint.host = QStringLiteral("saved");
    account.user = QStringLiteral("ann");
    account.destination = QStringLiteral("/saved");
    account.workers = 7;
    account.autoWorkers = false;
    account.excludedMailboxes = {QStringLiteral("Trash")};
    return {.endpoint = account.endpoint,
            .user = account.user,
            .secret = Secret(QByteArray("pw")),
            .account = account};
}

} // namespace

class BackupRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountSaysEverything()
    {
        const BackupRequest request = backupRequest({}, savedLogin());
        QCOMPARE(request.endpoint.host, QStringLiteral("saved"));
        QCOMPARE(request.user, QStringLiteral("ann"));
        QCOMPARE(request.secret.reveal(), "pw");
        QCOMPARE(request.destination, QStringLiteral("/saved"));
        QCOMPARE(request.workers, 7);
        QVERIFY(!request.autoWorkers);
        QCOMPARE(request.excludedMailboxes, QStringList({QStringLiteral("Trash")}));
        QVERIFY(request.fsync && !request.oneByOne && !request.dryRun && !request.retryFailed &&
                !request.anew);
    }

    void optionsGoFirst()
    {
        BackupOptions options;
        options.destination = QStringLiteral("/given");
        options.workers = WorkersOption{.number = 2};
        options.excludedGlobs = {QStringLiteral("*Spam*")};
        options.method.strategy = Strategy::Queue;
        options.fsync = false;
        options.dryRun = true;
        options.retryFailed = true;
        options.anew = true;
        options.oneByOne = true;
        Login login = savedLogin();
        login.user = QStringLiteral("other");
        const BackupRequest request = backupRequest(options, login);
        QCOMPARE(request.destination, QStringLiteral("/given"));
        QCOMPARE(request.user, QStringLiteral("other"));
        QCOMPARE(request.workers, 2);
        QCOMPARE(request.excludedGlobs, options.excludedGlobs);
        QCOMPARE(request.excludedMailboxes, QStringList({QStringLiteral("Trash")}));
        QCOMPARE(request.method, options.method);
        QVERIFY(!request.fsync && request.dryRun && request.oneByOne && request.retryFailed && request.anew);
    }

    void theOptionDecidesAboutAuto()
    {
        BackupOptions options;
        options.workers = WorkersOption();
        Login login = savedLogin();
        QCOMPARE(backupRequest(options, login).autoWorkers, std::optional(WorkerBounds()));
        login.account->autoWorkers = true;
        QVERIFY(backupRequest({}, login).autoWorkers);
        options.workers = WorkersOption{.number = 3};
        QVERIFY(!backupRequest(options, login).autoWorkers);
        QCOMPARE(backupRequest(options, login).workers, 3);
    }

    void aNamedMailboxIsBackedUpThoughUnchecked()
    {
        BackupOptions options;
        options.mailboxGlobs = {QStringLiteral("Tr*")};
        const BackupRequest request = backupRequest(options, savedLogin());
        QCOMPARE(request.mailboxGlobs, options.mailboxGlobs);
        QCOMPARE(request.excludedMailboxes, QStringList());
    }

    void withoutAnAccountTheOptionsSayEverything()
    {
        BackupOptions options;
        options.destination = QStringLiteral("/given");
        Login login = savedLogin();
        login.account.reset();
        const BackupRequest request = backupRequest(options, login);
        QCOMPARE(request.endpoint, login.endpoint);
        QCOMPARE(request.user, QStringLiteral("ann"));
        QCOMPARE(request.secret.reveal(), "pw");
        QCOMPARE(request.destination, QStringLiteral("/given"));
        QCOMPARE(request.autoWorkers, std::optional(WorkerBounds()));
        QVERIFY(request.excludedMailboxes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupRequestTest)
#include "backuprequesttest.moc"
