// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"

#include "secretanswer.h"

#include <deque>

using namespace mailsheaf;

namespace {

/// A keychain whose answers the test gives itself, one by one, in any mood.
class ScriptedKeychain final : public SecretStore
{
public:
    struct Script
    {
        QHash<QString, Secret> kept;
        bool works = true;
        bool answersAtOnce = true;
        std::deque<std::function<void()>> open; ///< Answers not yet given.
        int reads = 0;
    };

    explicit ScriptedKeychain(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        ++m_script->reads;
        Result<std::optional<Secret>> result = std::optional<Secret>();
        if (!m_script->works)
            result = failure(ErrorKind::Secret, QStringLiteral("The keychain is away."));
        else if (m_script->kept.contains(key))
            result = std::optional<Secret>(m_script->kept.value(key));
        answer(context, [done, result] { done(result); });
    }

    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override
    {
        if (m_script->works)
            m_script->kept.insert(key, secret);
        answer(context, [done, result = outcome()] { done(result); });
    }

    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        if (m_script->works)
            m_script->kept.remove(key);
        answer(context, [done, result = outcome()] { done(result); });
    }

private:
    Result<void> outcome() const
    {
        if (m_script->works)
            return {};
        return failure(ErrorKind::Secret, QStringLiteral("The keychain is away."));
    }

    void answer(QObject *context, std::function<void()> give)
    {
        if (m_script->answersAtOnce)
            QMetaObject::invokeMethod(context, std::move(give), Qt::QueuedConnection);
        else
            m_script->open.push_back(std::move(give));
    }

    std::shared_ptr<Script> m_script;
};

const QString key = QStringLiteral("account/1");

} // namespace

class SecretStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_script = std::make_shared<ScriptedKeychain::Script>();
        m_layered = makeLayeredSecretStore(std::make_unique<ScriptedKeychain>(m_script));
    }

    void memoryKeepsReplacesAndForgets()
    {
        const auto store = makeMemorySecretStore();
        SecretAnswer answer(*store);
        QCOMPARE(answer.bytes(key), "<none>");
        QVERIFY(answer.write(key, "pässword"));
        QCOMPARE(answer.bytes(key), "pässword");
        QVERIFY(answer.write(key, "second"));
        QCOMPARE(answer.bytes(key), "second");
        QCOMPARE(answer.bytes(QStringLiteral("account/2")), "<none>");
        QVERIFY(answer.remove(key));
        QVERIFY(answer.remove(key));
        QCOMPARE(answer.bytes(key), "<none>");
    }

    void anAnswerForSomebodyGoneIsDropped()
    {
        const auto store = makeMemorySecretStore();
        bool called = false;
        auto context = std::make_unique<QObject>();
        store->read(key, context.get(), [&called](const auto &) { called = true; });
        context.reset();
        SecretAnswer answer(*store);
        QVERIFY(answer.write(key, "x")); // comes after the dropped one
        QVERIFY(!called);
    }

    void aWorkingKeychainIsTheOnlyPlace()
    {
        SecretAnswer answer(*m_layered);
        QVERIFY(answer.write(key, "password"));
        QCOMPARE(m_script->kept.value(key).reveal(), "password");
        m_script->kept.insert(key, Secret(QByteArray("changed elsewhere")));
        QCOMPARE(answer.bytes(key), "changed elsewhere");
        QVERIFY(answer.remove(key));
        QCOMPARE(answer.bytes(key), "<none>");
    }

    void withoutAKeychainTheSecretLastsForThisRun()
    {
        m_script->works = false;
        SecretAnswer answer(*m_layered);
        QCOMPARE(answer.bytes(key), "<failure>");
        const auto written = answer.write(key, "password");
        QVERIFY2(!written, "the user has to hear that it is not kept");
        QCOMPARE(written.error().kind, ErrorKind::Secret);
        QCOMPARE(answer.bytes(key), "password");
        QCOMPARE(answer.bytes(QStringLiteral("account/2")), "<failure>");

        const auto another = makeLayeredSecretStore(std::make_unique<ScriptedKeychain>(m_script));
        QCOMPARE(SecretAnswer(*another).bytes(key), "<failure>");

        QVERIFY(!answer.remove(key));
        QCOMPARE(answer.bytes(key), "<failure>");
    }

    void theNewPasswordWinsOverAnOlderOneInTheKeychain()
    {
        SecretAnswer answer(*m_layered);
        QVERIFY(answer.write(key, "old"));
        m_script->works = false;
        QVERIFY(!answer.write(key, "new"));
        m_script->works = true;
        QCOMPARE(answer.bytes(key), "new");
        QVERIFY(answer.write(key, "newest"));
        QCOMPARE(m_script->kept.value(key).reveal(), "newest");
        m_script->works = false;
        QCOMPARE(answer.bytes(key), "<failure>"); // memory has let go of it
    }

    void aLateConfirmationDoesNotDropANewerSecret()
    {
        m_script->answersAtOnce = false;
        const auto ignore = [](const Result<void> &) {};
        m_layered->write(key, Secret(QByteArray("first")), this, ignore);
        m_script->works = false;
        m_layered->write(key, Secret(QByteArray("second")), this, ignore);
        QCOMPARE(m_script->open.size(), size_t(2));
        for (const auto &give : m_script->open)
            give();
        QCOMPARE(SecretAnswer(*m_layered).bytes(key), "second");
    }

    void anAnswerMayComeAfterTheStoreIsGone()
    {
        m_script->answersAtOnce = false;
        bool called = false;
        m_layered->write(key, Secret(QByteArray("x")), this,
                         [&called](const Result<void> &r) { called = r.has_value(); });
        m_layered.reset();
        m_script->open.front()();
        QVERIFY(called);
    }

private:
    std::shared_ptr<ScriptedKeychain::Script> m_script;
    std::unique_ptr<SecretStore> m_layered;
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstoretest.moc"
