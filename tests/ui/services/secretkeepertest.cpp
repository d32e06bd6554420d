// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/secretkeeper.h"
#include "tests/ui/support/fakeservices.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace mailsheaf;

namespace {

/// Takes the answers of a SecretKeeper and of its questions.
struct Desk
{
    Desk()
        : account(newAccount())
        , keeper(store)
    {
        keeper.setPrompt([this](const Account &, const QString &reason, const SecretKeeper::Answer &answer) {
            reasons.append(reason);
            answers.append(answer);
        });
    }

    void find(SecretKeeper::Asking asking = SecretKeeper::Asking::Allowed)
    {
        keeper.find(account, asking, &context, [this](const Result<std::optional<Secret>> &result) {
            if (!result)
                found.append(errorKindName(result.error().kind));
            else
                found.append(result->has_value() ? QString::fromUtf8((*result)->reveal())
                                                 : QStringLiteral("none"));
        });
    }

    Account account;
    FakeSecretStore store;
    SecretKeeper keeper;
    QObject context;
    QStringList found;
    QStringList reasons;
    QList<SecretKeeper::Answer> answers;
};

const Error noKeychain{
    .kind = ErrorKind::Secret, .sentence = QStringLiteral("No keychain answers."), .detail = {}};

} // namespace

class SecretKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheStoreHasIsFoundWithoutAQuestion()
    {
        Desk desk;
        desk.store.secrets.insert(desk.account.secretKey(), Secret(QStringLiteral("stored")));
        desk.find();
        QVERIFY(desk.found.isEmpty());
        QTRY_COMPARE(desk.found, QStringList{QStringLiteral("stored")});
        QVERIFY(desk.reasons.isEmpty());
    }

    void nobodyIsAskedOutOfNowhere()
    {
        Desk desk;
        desk.find(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(desk.found, QStringList{QStringLiteral("none")});
        QVERIFY(desk.reasons.isEmpty());
    }

    void theUserIsAskedOnceHoweverManyWait()
    {
        Desk desk;
        desk.find();
        desk.find();
        QTRY_COMPARE(desk.reasons.size(), 1);
        desk.answers.first()(TypedSecret{.secret = Secret(QStringLiteral("typed")), .remember = true});
        QTRY_COMPARE(desk.found, QStringList({QStringLiteral("typed"), QStringLiteral("typed")}));
        QTRY_COMPARE(desk.store.secrets.value(desk.account.secretKey()).reveal(), QByteArrayLiteral("typed"));
    }

    void noAnswerIsNotAnError()
    {
        Desk desk;
        desk.find();
        QTRY_COMPARE(desk.answers.size(), 1);
        desk.answers.first()(std::nullopt);
        QCOMPARE(desk.found, QStringList{QStringLiteral("cancelled")});
    }

    void withoutRememberingItIsKeptForThisRunOnly()
    {
        Desk desk;
        desk.find();
        QTRY_COMPARE(desk.answers.size(), 1);
        desk.answers.first()(TypedSecret{.secret = Secret(QStringLiteral("typed")), .remember = false});
        desk.find();
        QTRY_COMPARE(desk.found.size(), 2);
        QCOMPARE(desk.found.last(), QStringLiteral("typed"));
        QVERIFY(desk.store.secrets.isEmpty());
        QCOMPARE(desk.reasons.size(), 1);
    }

    void aKeychainThatFailsIsToldAndThePasswordStillWorks()
    {
        Desk desk;
        desk.store.failure = noKeychain;
        QSignalSpy failed(&desk.keeper, &SecretKeeper::keychainFailed);
        desk.find();
        QTRY_COMPARE(desk.reasons, QStringList{noKeychain.sentence});
        desk.answers.first()(TypedSecret{.secret = Secret(QStringLiteral("typed")), .remember = true});
        QTRY_COMPARE(failed.count(), 1);
        desk.find();
        QTRY_COMPARE(desk.found, QStringList({QStringLiteral("typed"), QStringLiteral("typed")}));
        QCOMPARE(desk.reasons.size(), 1);
    }

    void aRefusedPasswordIsNeverSentAgainUnasked()
    {
        Desk desk;
        desk.store.secrets.insert(desk.account.secretKey(), Secret(QStringLiteral("old")));
        desk.keeper.reject(desk.account, QStringLiteral("The server refused it."));
        desk.find(SecretKeeper::Asking::Forbidden);
        QTRY_COMPARE(desk.found, QStringList{QStringLiteral("none")});
        desk.find();
        QTRY_COMPARE(desk.reasons, QStringList{QStringLiteral("The server refused it.")});
        desk.answers.first()(TypedSecret{.secret = Secret(QStringLiteral("new")), .remember = true});
        QTRY_COMPARE(desk.found.last(), QStringLiteral("new"));
        QTRY_COMPARE(desk.store.secrets.value(desk.account.secretKey()).reveal(), QByteArrayLiteral("new"));
    }

    void whoIsGoneGetsNoAnswer()
    {
        Desk desk;
        auto context = std::make_unique<QObject>();
        bool called = false;
        desk.keeper.find(desk.account, SecretKeeper::Asking::Allowed, context.get(),
                         [&](const auto &) { called = true; });
        desk.find();
        context.reset();
        QTRY_COMPARE(desk.answers.size(), 1);
        desk.answers.first()(TypedSecret{.secret = Secret(QStringLiteral("typed")), .remember = true});
        QTRY_COMPARE(desk.found.size(), 1);
        QVERIFY(!called);
    }

    void forgettingReachesTheStore()
    {
        Desk desk;
        desk.store.secrets.insert(desk.account.secretKey(), Secret(QStringLiteral("stored")));
        desk.keeper.forget(desk.account);
        QTRY_VERIFY(desk.store.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretKeeperTest)
#include "secretkeepertest.moc"
