// SPDX-License-Identifier: GPL-3.0-or-later
// Runs below tests/support/with-keyring: a real GNOME Keyring, a private home.
#include "core/accounts/secretstore.h"

#include "secretanswer.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace mailsheaf;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next());
    return files;
}

/// The files that hold @p bytes in plain text.
QStringList filesWith(const QByteArray &bytes)
{
    QStringList files = filesBelow(QDir::homePath());
    files.removeIf([&bytes](const QString &path) {
        QFile file(path);
        return !file.open(QIODevice::ReadOnly) || !file.readAll().contains(bytes);
    });
    return files;
}

const QString key = QStringLiteral("account/keychaintest");

} // namespace

class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().contains(QStringLiteral("mailsheaf-keyring")),
                 "run this through with-keyring");
    }

    void init() { QVERIFY(SecretAnswer(*m_store).remove(key)); }

    void aSecretIsKeptAndComesBack_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plain") << QByteArray("correct horse battery staple");
        QTest::newRow("with a line break at the end") << QByteArray("x\n");
        QTest::newRow("umlauts, cyrillic, emoji") << QByteArray("pässwörd Пароль 🔑");
        QTest::newRow("quotes and backslashes") << QByteArray("\"'\\$(x)`%1");
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9 \xff\xfe");
        QTest::newRow("long, like a token") << QByteArray(2000, 't');
    }

    void aSecretIsKeptAndComesBack()
    {
        QFETCH(QByteArray, password);
        SecretAnswer answer(*m_store);
        QVERIFY(answer.write(key, password));
        QCOMPARE(answer.bytes(key), password);
        // A second store is what the next start of the program sees.
        const auto again = makeKeychainSecretStore();
        QCOMPARE(SecretAnswer(*again).bytes(key), password);
    }

    void aMissingSecretIsNoFailure()
    {
        const auto result = SecretAnswer(*m_store).read(QStringLiteral("account/unknown"));
        QVERIFY(result);
        QVERIFY(!result->has_value());
    }

    void aNewSecretReplacesTheOldOne()
    {
        SecretAnswer answer(*m_store);
        QVERIFY(answer.write(key, "old"));
        QVERIFY(answer.write(key, "new"));
        QCOMPARE(answer.bytes(key), "new");
    }

    void aRemovedSecretIsGoneAndRemovingAgainIsFine()
    {
        SecretAnswer answer(*m_store);
        QVERIFY(answer.write(key, "x"));
        QVERIFY(answer.remove(key));
        QCOMPARE(answer.bytes(key), "<none>");
        QVERIFY(answer.remove(key));
    }

    void theSystemsOwnToolSeesIt()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("secret-tool"));
        if (tool.isEmpty())
            QSKIP("secret-tool is not installed");
        QVERIFY(SecretAnswer(*m_store).write(key, "visible to its owner"));
        QProcess lookup;
        lookup.start(tool, {QStringLiteral("lookup"), QStringLiteral("server"),
                            QStringLiteral(MAILSHEAF_APP_ID), QStringLiteral("user"), key});
        QVERIFY(lookup.waitForFinished());
        QCOMPARE(lookup.readAllStandardOutput(), "visible to its owner");
    }

    void noFileHoldsItInPlainText()
    {
        const QByteArray password = "needle-in-no-haystack-8f2c";
        QVERIFY(SecretAnswer(*m_store).write(key, password));
        QVERIFY2(!filesBelow(QDir::homePath()).filter(QStringLiteral("keyrings/")).isEmpty(),
                 "the keyring must be below this home, or the search proves nothing");
        QCOMPARE(filesWith(password), QStringList());
        QCOMPARE(filesWith(password.toBase64()), QStringList());

        QFile decoy(QDir::homePath() + QStringLiteral("/decoy")); // the search does find things
        QVERIFY(decoy.open(QIODevice::WriteOnly));
        decoy.write("password=" + password);
        decoy.close();
        QCOMPARE(filesWith(password), QStringList({decoy.fileName()}));
        QVERIFY(decoy.remove());
    }

    void theLayeredStoreLeavesItToTheKeychain()
    {
        const auto layered = makeLayeredSecretStore(makeKeychainSecretStore());
        QVERIFY(SecretAnswer(*layered).write(key, "kept"));
        QCOMPARE(SecretAnswer(*m_store).bytes(key), "kept");
    }

    void anAnswerForSomebodyGoneIsDropped()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        m_store->write(key, Secret(QByteArray("x")), context.get(),
                       [&called](const auto &) { called = true; });
        context.reset();
        QTRY_COMPARE(SecretAnswer(*m_store).bytes(key), QByteArray("x")); // it was written all the same
        QVERIFY(!called);
    }

private:
    std::unique_ptr<SecretStore> m_store = makeKeychainSecretStore();
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
