// SPDX-License-Identifier: GPL-3.0-or-later
// Built twice: WITHOUT_BUS, as in a bare container; and below `with-keyring --locked`, as on a server that
// has a session bus but nobody who could unlock a keyring.
#include "core/accounts/secretstore.h"

#include "secretanswer.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace mailsheaf;

namespace {

const QString key = QStringLiteral("account/nokeychaintest");

bool isClear(const Error &error)
{
    return error.kind == ErrorKind::Secret && error.sentence.contains(QStringLiteral("keychain")) &&
           error.sentence.endsWith(u'.') && !error.sentence.contains(u'\n') &&
           !error.sentence.contains(QStringLiteral("D-Bus")) && !error.detail.isEmpty();
}

} // namespace

class NoKeychainTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
#ifdef WITHOUT_BUS
        static QTemporaryDir empty; // no bus socket in there
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
#endif
    }

private Q_SLOTS:
    void everyCallFailsInOneClearSentence()
    {
        const auto store = makeKeychainSecretStore();
        SecretAnswer answer(*store);
        const auto written = answer.write(key, "password");
        QVERIFY(!written);
        QVERIFY2(isClear(written.error()), qPrintable(written.error().sentence));
        QVERIFY(!written.error().sentence.contains(QStringLiteral("password\"")));
#ifdef WITHOUT_BUS
        const auto readBack = answer.read(key);
        QVERIFY(!readBack);
        QVERIFY2(isClear(readBack.error()), qPrintable(readBack.error().sentence));
        const auto removed = answer.remove(key);
        QVERIFY(!removed);
        QVERIFY2(isClear(removed.error()), qPrintable(removed.error().sentence));
#endif
    }

    void theLayeredStoreKeepsItForThisRun()
    {
        const auto store = makeLayeredSecretStore(makeKeychainSecretStore());
        SecretAnswer answer(*store);
        QVERIFY(!answer.write(key, "pässword"));
        QCOMPARE(answer.bytes(key), "pässword");
    }

    void nothingIsWrittenToADiskInstead()
    {
        const QByteArray password = "needle-without-keychain-51d7";
        const auto store = makeLayeredSecretStore(makeKeychainSecretStore());
        QVERIFY(!SecretAnswer(*store).write(key, password));
        for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(password),
                     qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "nokeychaintest.moc"
