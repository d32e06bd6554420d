// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;

class PasswordSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineBreakAtTheEndDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("none") << QByteArray("secret") << QByteArray("secret");
        QTest::newRow("as echo writes it") << QByteArray("secret\n") << QByteArray("secret");
        QTest::newRow("as Windows writes it") << QByteArray("secret\r\n") << QByteArray("secret");
        QTest::newRow("spaces belong to it") << QByteArray(" sec ret \n") << QByteArray(" sec ret ");
        QTest::newRow("UTF-8") << QByteArray("pässwörd 🔑\n") << QByteArray("pässwörd 🔑");
    }

    void oneLineBreakAtTheEndDoesNotCount()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, password);
        const auto secret = passwordIn(given);
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), password);
    }

    void whatCannotBeAPasswordIsRefused_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a line break") << QByteArray("\n");
        QTest::newRow("two lines") << QByteArray("sec\nret\n");
        QTest::newRow("an empty line after it") << QByteArray("secret\n\n");
        QTest::newRow("a carriage return inside") << QByteArray("sec\rret");
        QTest::newRow("a null byte") << QByteArray("sec\0ret", 7);
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 's');
    }

    void whatCannotBeAPasswordIsRefused()
    {
        QFETCH(QByteArray, given);
        const auto secret = passwordIn(given);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Usage);
        QVERIFY(secret.error().sentence.endsWith(u'.'));
        QVERIFY2(!secret.error().sentence.contains(QStringLiteral("ret")),
                 "the password must not be repeated");
    }

    void aFileHoldsThePassword()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("password")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from a file\n");
        file.close();
        const auto secret = readPassword({.fromStdin = false, .file = file.fileName()}, QString());
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "from a file");
    }

    void aMissingFileIsNamed()
    {
        const auto secret =
            readPassword({.fromStdin = false, .file = QStringLiteral("/nowhere/password")}, QString());
        QVERIFY(!secret);
        QVERIFY(secret.error().sentence.contains(QStringLiteral("/nowhere/password")));
    }

    void anEndlessFileIsRefusedSoon()
    {
        const auto secret =
            readPassword({.fromStdin = false, .file = QStringLiteral("/dev/zero")}, QString());
        QVERIFY(!secret);
        QVERIFY(secret.error().sentence.contains(QStringLiteral("too long")));
    }
};

QTEST_GUILESS_MAIN(PasswordSourceTest)
#include "passwordsourcetest.moc"
