// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;

namespace {

Account makeAccount(const QString &name)
{
    Account account = newAccount();
    account.name = name;
    account.endpoint = {.host = QStringLiteral("imap.example.org"),
                        .port = 1430,
                        .security = Security::StartTls,
                        .caFile = QStringLiteral("/etc/ca.pem"),
                        .trusted = QByteArray(32, '\x7f')};
    account.user = QStringLiteral("jürgen@example.org");
    account.destination = QStringLiteral("/home/ann/Mail \"backup\"");
    account.workers = 7;
    account.excludedMailboxes = {QStringLiteral("Trash"), QStringLiteral("Спам")};
    return account;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class AccountStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("config/mailsheaf/accounts.json"));
    }

    void aMissingFileIsAnEmptyList()
    {
        AccountStore store(m_file);
        QVERIFY(store.load());
        QVERIFY(store.accounts().isEmpty());
        QVERIFY2(!QFile::exists(m_file), "reading must not make a file");
    }

    void everyFieldSurvives()
    {
        const Account account = makeAccount(QStringLiteral("Work"));
        Account plain = newAccount();
        plain.name = QStringLiteral("Plain");
        plain.endpoint.host = QStringLiteral("localhost");
        plain.user = QStringLiteral("u");
        plain.destination = QStringLiteral("/b");

        AccountStore writer(m_file);
        QVERIFY(writer.save(account));
        QVERIFY(writer.save(plain));
        AccountStore reader(m_file);
        QVERIFY(reader.load());
        QCOMPARE(reader.accounts(), QList<Account>({account, plain}));
    }

    void theFileIsForItsOwnerOnly()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(makeAccount(QStringLiteral("Work"))));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(m_file) & (others | QFileDevice::ExeOwner), QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(m_file).path()) & others, QFileDevice::Permissions());

        QVERIFY(QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ReadOther));
        QVERIFY(store.save(makeAccount(QStringLiteral("Home"))));
        QCOMPARE(QFile::permissions(m_file) & others, QFileDevice::Permissions());
    }

    void savingAgainReplacesAndKeepsThePlace()
    {
        AccountStore store(m_file);
        Account first = makeAccount(QStringLiteral("First"));
        QVERIFY(store.save(first));
        QVERIFY(store.save(makeAccount(QStringLiteral("Second"))));
        first.name = QStringLiteral("FIRST");
        first.workers = 2;
        first.autoWorkers = false;
        QVERIFY(store.save(first));
        QCOMPARE(store.accounts().size(), 2);
        QCOMPARE(store.accounts().constFirst(), first);
    }

    void namesAreUniqueWithoutCase()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(makeAccount(QStringLiteral("Grün"))));
        const auto result = store.save(makeAccount(QStringLiteral("GRÜN")));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QVERIFY(result.error().sentence.contains(QStringLiteral("GRÜN")));
        QCOMPARE(store.accounts().size(), 1);
    }

    void anAccountWithoutANameIsCalledByItsUser()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(makeAccount(QStringLiteral("  "))));
        QCOMPARE(store.accounts().constFirst().name, QStringLiteral("jürgen@example.org"));
    }

    void aBadAccountIsNotSaved()
    {
        AccountStore store(m_file);
        Account account = makeAccount(QStringLiteral("Work"));
        account.endpoint.host.clear();
        const auto result = store.save(account);
        QVERIFY(!result);
        QCOMPARE(result.error().sentence, accountProblem(account));

        account = makeAccount(QStringLiteral("Work"));
        account.id.clear();
        QVERIFY(!store.save(account));
        QVERIFY(!QFile::exists(m_file));
    }

    void accountsAreFoundByNameAndById()
    {
        AccountStore store(m_file);
        const Account account = makeAccount(QStringLiteral("Work"));
        QVERIFY(store.save(account));
        QCOMPARE(store.find(QStringLiteral("wORK")), account);
        QCOMPARE(store.find(account.id), account);
        QVERIFY(!store.find(QStringLiteral("Wor")));
        QVERIFY(!store.find(QString()));
    }

    void removingTakesOneAwayAndUnknownIdsAreNoError()
    {
        AccountStore store(m_file);
        const Account keep = makeAccount(QStringLiteral("Keep"));
        const Account gone = makeAccount(QStringLiteral("Gone"));
        QVERIFY(store.save(keep));
        QVERIFY(store.save(gone));
        QVERIFY(store.remove(gone.id));
        QCOMPARE(store.accounts(), QList<Account>({keep}));
        QVERIFY(store.remove(gone.id));
        AccountStore reader(m_file);
        QVERIFY(reader.load());
        QCOMPARE(reader.accounts(), QList<Account>({keep}));
    }

    void twoStoresOnOneFileDoNotUndoEachOther()
    {
        AccountStore window(m_file);
        AccountStore commandLine(m_file);
        QVERIFY(window.load());
        QVERIFY(commandLine.load());
        const Account a = makeAccount(QStringLiteral("A"));
        const Account b = makeAccount(QStringLiteral("B"));
        QVERIFY(window.save(a));
        QVERIFY(commandLine.save(b));
        QCOMPARE(commandLine.accounts(), QList<Account>({a, b}));
        QVERIFY2(!window.save(makeAccount(QStringLiteral("b"))), "the name was taken by the other store");
        QVERIFY(window.remove(a.id));
        QCOMPARE(window.accounts(), QList<Account>({b}));
    }

    void aChangeIsToldOnceAndOnlyWhenItIsOne()
    {
        AccountStore store(m_file);
        QSignalSpy changed(&store, &AccountStore::accountsChanged);
        const Account account = makeAccount(QStringLiteral("Work"));
        QVERIFY(store.save(account));
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.save(account));
        QVERIFY(store.load());
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.remove(account.id));
        QCOMPARE(changed.size(), 2);
    }

    void aDamagedFileIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good =
            R"({"version":1,"accounts":[{"id":"1","name":"n","host":"h","port":993,"security":"tls",)"
            R"("user":"u","destination":"/d","workers":4}]})";
        const auto replaced = [&good](const char *before, const char *after) {
            return QByteArray(good).replace(before, after);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("not JSON") << QByteArray("<accounts/>");
        QTest::newRow("a list at the top") << QByteArray("[]");
        QTest::newRow("no version") << replaced("\"version\":1,", "");
        QTest::newRow("version 0") << replaced("\"version\":1", "\"version\":0");
        QTest::newRow("no accounts") << QByteArray("{\"version\":1}");
        QTest::newRow("an account that is a number") << QByteArray("{\"version\":1,\"accounts\":[5]}");
        QTest::newRow("no id") << replaced("\"id\":\"1\",", "");
        QTest::newRow("port as text") << replaced("993", "\"993\"");
        QTest::newRow("port too large") << replaced("993", "65536");
        QTest::newRow("port with a fraction") << replaced("993", "993.5");
        QTest::newRow("unknown security") << replaced("\"tls\"", "\"ssl\"");
        QTest::newRow("no workers") << replaced("\"workers\":4", "\"workers\":0");
        QTest::newRow("Auto as a number") << replaced("\"workers\":4", "\"workers\":4,\"autoWorkers\":1");
        QTest::newRow("excluded mailboxes as text")
            << replaced("\"workers\":4", "\"workers\":4,\"excludedMailboxes\":\"Trash\"");
        QTest::newRow("the same account twice") << QByteArray(good).replace(
            "}]}",
            "},{\"id\":\"1\",\"name\":\"m\",\"host\":\"h\",\"port\":993,\"security\":\"tls\",\"user\":\"u\","
            "\"destination\":\"/d\",\"workers\":4}]}");
    }

    void aDamagedFileIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        writeTo(m_file, content);

        AccountStore store(m_file);
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Usage);
        QVERIFY2(loaded.error().sentence.contains(QDir::toNativeSeparators(m_file)),
                 qPrintable(loaded.error().sentence));
        QVERIFY(loaded.error().sentence.contains(QStringLiteral("damaged")));
        QVERIFY(!store.save(makeAccount(QStringLiteral("New"))));
        QVERIFY(!store.remove(QStringLiteral("1")));
        QCOMPARE(contentOf(m_file), content);
    }

    void aFileFromBeforeThereWasAutoKeepsItsNumber()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        writeTo(m_file, R"({"version":1,"accounts":[{"id":"1","name":"n","host":"h","port":993,)"
                        R"("security":"tls","user":"u","destination":"/d","workers":6}]})");
        AccountStore store(m_file);
        QVERIFY(store.load());
        QCOMPARE(store.accounts().constFirst().workers, 6);
        QVERIFY(!store.accounts().constFirst().autoWorkers);
        QVERIFY(newAccount().autoWorkers);
    }

    void aFileFromTheFutureIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        const QByteArray future = R"({"version":2,"accounts":{"shape":"unknown"}})";
        writeTo(m_file, future);
        AccountStore store(m_file);
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().sentence.contains(QStringLiteral("newer")));
        QVERIFY(!store.save(makeAccount(QStringLiteral("New"))));
        QCOMPARE(contentOf(m_file), future);
    }

    void aFailedReadKeepsWhatIsShown()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(makeAccount(QStringLiteral("Work"))));
        writeTo(m_file, "rubbish");
        QVERIFY(!store.load());
        QCOMPARE(store.accounts().size(), 1);
    }

    void aFolderThatCannotBeMadeIsASentence()
    {
        writeTo(m_folder->filePath(QStringLiteral("config")), "a file where the folder should be");
        AccountStore store(m_file);
        const auto saved = store.save(makeAccount(QStringLiteral("Work")));
        QVERIFY(!saved);
        QVERIFY(saved.error().sentence.contains(QStringLiteral("cannot be written")));
        QVERIFY(store.accounts().isEmpty());
    }

    void aChangeWaitsForAnotherProgramAndGivesUp()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(makeAccount(QStringLiteral("Work"))));
        QLockFile other(m_file + QStringLiteral(".lock"));
        QVERIFY(other.tryLock(0));
        const auto saved = store.save(makeAccount(QStringLiteral("Home")));
        QVERIFY(!saved);
        QVERIFY(saved.error().sentence.contains(QStringLiteral("Another Mailsheaf")));
        other.unlock();
        QVERIFY(store.save(makeAccount(QStringLiteral("Home"))));
    }

    void theDefaultFileDoesNotDependOnTheProgramsName()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString file = AccountStore::defaultFile();
        QCoreApplication::setApplicationName(QStringLiteral("another"));
        QCOMPARE(AccountStore::defaultFile(), file);
        QVERIFY(file.endsWith(QStringLiteral("/mailsheaf/accounts.json")));
        QVERIFY(QDir::isAbsolutePath(file));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "accountstoretest.moc"
