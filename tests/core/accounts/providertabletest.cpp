// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/providertable.h"

#include "core/accounts/account.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace mailsheaf;

namespace {

const QString fileName = QStringLiteral("/home/anna/.config/mailsheaf/providers.json");

/// JSON written with ' for ", which is easier on the eye.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray fileWith(const QByteArray &entries)
{
    return json("{ 'version': 1, 'providers': [" + entries + "] }");
}

Result<ProviderTable> merged(const char *entries)
{
    return ProviderTable::builtIn().merged(fileWith(entries), fileName);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ProviderTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTableMakesSense()
    {
        const ProviderTable table = ProviderTable::builtIn();
        QVERIFY(table.providers().size() >= 20);
        QSet<QString> names;
        for (const Provider &provider : table.providers()) {
            QVERIFY2(!names.contains(provider.name), qPrintable(provider.name));
            names.insert(provider.name);
            QVERIFY2(provider.endpoint.security != Security::None, qPrintable(provider.name));
            if (provider.connectionLimit)
                QVERIFY2(provider.recommendedWorkers.value_or(recommendedWorkers) <=
                             *provider.connectionLimit,
                         qPrintable(provider.name));
            QVERIFY2(provider.signIn != SignIn::Web || provider.notes.contains(QStringLiteral("OAuth")),
                     qPrintable(provider.name));
            for (const QString &domain : provider.domains)
                QCOMPARE(table.forAddress(QStringLiteral("anna@") + domain)->name, provider.name);
            QVERIFY(table.forHost(provider.endpoint.host));
        }
    }

    void theBigOnesAreKnown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *address, const char *host) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(host);
        };
        row("anna@gmail.com", "imap.gmail.com");
        row("anna@googlemail.com", "imap.gmail.com");
        row("anna@outlook.com", "outlook.office365.com");
        row("anna@hotmail.co.uk", "outlook.office365.com");
        row("anna@yahoo.de", "imap.mail.yahoo.com");
        row("anna@aol.com", "imap.aol.com");
        row("anna@icloud.com", "imap.mail.me.com");
        row("anna@fastmail.fm", "imap.fastmail.com");
        row("anna@gmx.de", "imap.gmx.net");
        row("anna@web.de", "imap.web.de");
        row("anna@t-online.de", "secureimap.t-online.de");
        row("anna@posteo.net", "posteo.de");
        row("anna@mail.ru", "imap.mail.ru");
        row("anna@ya.ru", "imap.yandex.com");
        row("anna@qq.com", "imap.qq.com");
        row("anna@163.com", "imap.163.com");
        row("anna@orange.fr", "imap.orange.fr");
        row("anna@libero.it", "imapmail.libero.it");
        row("anna@wp.pl", "imap.wp.pl");
        row("anna@seznam.cz", "imap.seznam.cz");
        row("anna@comcast.net", "imap.comcast.net");
    }

    void theBigOnesAreKnown()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        const ProviderTable table = ProviderTable::builtIn();
        const Provider *provider = table.forAddress(address);
        QVERIFY(provider);
        QCOMPARE(provider->endpoint.host, host);
        QCOMPARE(provider->endpoint.port, quint16(993));
        QCOMPARE(provider->endpoint.security, Security::Tls);
    }

    void knowsWhatGmailAllows()
    {
        const ProviderTable table = ProviderTable::builtIn();
        const Provider *gmail = table.forHost(QStringLiteral("IMAP.gmail.com."));
        QVERIFY(gmail);
        QCOMPARE(gmail->connectionLimit, std::optional(15));
        QCOMPARE(gmail->dailyBytes, std::optional(quint64(2'500'000'000)));
        QCOMPARE(gmail->recommendedWorkers, std::optional(8));
        QCOMPARE(gmail->signIn, SignIn::AppPassword);
        QVERIFY(QUrl(gmail->helpUrl).isValid());
    }

    void whatIsNotKnownIsEmpty()
    {
        const ProviderTable table = ProviderTable::builtIn();
        const Provider *orange = table.forAddress(QStringLiteral("orange.fr"));
        QVERIFY(orange);
        QVERIFY(!orange->connectionLimit);
        QVERIFY(!orange->dailyBytes);
        QVERIFY(!orange->recommendedWorkers);
        QCOMPARE(orange->signIn, SignIn::Password);
    }

    void anExportHostLeadsToItsProvider()
    {
        const ProviderTable table = ProviderTable::builtIn();
        const Provider *yahoo = table.forHost(QStringLiteral("export.imap.mail.yahoo.com"));
        QVERIFY(yahoo);
        QCOMPARE(yahoo->name, QStringLiteral("Yahoo Mail"));
        QCOMPARE(yahoo->endpoint.host, QStringLiteral("imap.mail.yahoo.com"));
    }

    void unknownAddressesAndHostsAreUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("another domain") << QStringLiteral("anna@example.org");
        QTest::newRow("a part of a known domain") << QStringLiteral("anna@mail.co");
        QTest::newRow("a longer domain") << QStringLiteral("anna@gmail.com.example.org");
        QTest::newRow("a domain below") << QStringLiteral("anna@school.gmail.com");
        QTest::newRow("a user name") << QStringLiteral("anna");
        QTest::newRow("only an at") << QStringLiteral("@");
        QTest::newRow("nothing") << QString();
    }

    void unknownAddressesAndHostsAreUnknown()
    {
        QFETCH(QString, text);
        const ProviderTable table = ProviderTable::builtIn();
        QVERIFY(!table.forAddress(text));
        QVERIFY(!table.forHost(text));
    }

    void addressesAreComparedWithoutCase()
    {
        const ProviderTable table = ProviderTable::builtIn();
        QVERIFY(table.forAddress(QStringLiteral(" Anna@GMail.COM. ")));
    }

    void aMissingFileIsTheBuiltInTable()
    {
        const QTemporaryDir folder;
        const auto table = ProviderTable::load(folder.filePath(QStringLiteral("providers.json")));
        QVERIFY(table);
        QCOMPARE(table->providers(), ProviderTable::builtIn().providers());
    }

    void theUsersFileIsRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("providers.json"));
        write(file, fileWith("{ 'name': 'Work', 'domains': ['Example.ORG'], 'host': 'Imap.example.org', "
                             "'security': 'starttls', 'connectionLimit': 3, 'dailyBytes': 1000 }"));
        const auto table = ProviderTable::load(file);
        QVERIFY2(table, table ? "" : qPrintable(table.error().sentence));
        QCOMPARE(table->providers().size(), ProviderTable::builtIn().providers().size() + 1);
        const Provider *work = table->forAddress(QStringLiteral("anna@example.org"));
        QVERIFY(work);
        QCOMPARE(work->endpoint.host, QStringLiteral("imap.example.org"));
        QCOMPARE(work->endpoint.port, quint16(143));
        QCOMPARE(work->endpoint.security, Security::StartTls);
        QCOMPARE(work->connectionLimit, std::optional(3));
        QCOMPARE(work->dailyBytes, std::optional(quint64(1000)));
    }

    void aKnownNameChangesOnlyWhatIsNamed()
    {
        const auto table = merged("{ 'name': 'gmail', 'connectionLimit': 5, 'dailyBytes': null }");
        QVERIFY(table);
        QCOMPARE(table->providers().size(), ProviderTable::builtIn().providers().size());
        const Provider *gmail = table->forAddress(QStringLiteral("gmail.com"));
        QCOMPARE(gmail->connectionLimit, std::optional(5));
        QVERIFY(!gmail->dailyBytes);
        QCOMPARE(gmail->endpoint.host, QStringLiteral("imap.gmail.com"));
        QCOMPARE(gmail->recommendedWorkers, std::optional(8));
    }

    void anotherSecurityBringsItsPort()
    {
        const auto table = merged("{ 'name': 'TIM Mail', 'security': 'tls' }");
        QVERIFY(table);
        QCOMPARE(table->forAddress(QStringLiteral("tim.it"))->endpoint.port, quint16(993));
    }

    void theUsersFileWinsADomain()
    {
        const auto table = merged("{ 'name': 'Mine', 'domains': ['gmail.com'], 'host': '127.0.0.1' }, "
                                  "{ 'name': 'Zoho Mail', 'domains': ['gmx.de'] }");
        QVERIFY(table);
        QCOMPARE(table->forAddress(QStringLiteral("gmail.com"))->name, QStringLiteral("Mine"));
        QCOMPARE(table->forAddress(QStringLiteral("gmx.de"))->name, QStringLiteral("Zoho Mail"));
        QCOMPARE(table->forAddress(QStringLiteral("googlemail.com"))->name, QStringLiteral("Gmail"));
    }

    void aBrokenFileIsExplained_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &file, const char *part) {
            QTest::newRow(name) << json(file) << QString::fromUtf8(part);
        };
        const auto entry = [&](const char *name, const QByteArray &field, const char *part) {
            row(name,
                fileWith("{ 'name': 'Work', 'domains': ['example.org'], 'host': 'imap.example.org', " +
                         field + " }"),
                part);
        };
        row("an empty file", "", "no JSON");
        row("half a file", "{ \"version\": 1, \"provi", "no JSON");
        row("a list", "[]", "“version”");
        row("no version", "{ 'providers': [] }", "“version”");
        row("a newer version", "{ 'version': 2, 'providers': [] }", "newer Mailsheaf");
        row("no list", "{ 'version': 1, 'providers': {} }", "“providers”");
        row("a number for an entry", fileWith("7"), "entry 1 has no name");
        row("an entry without a name", fileWith("{ 'host': 'imap.example.org' }"), "entry 1 has no name");
        row("a new one without domains", fileWith("{ 'name': 'Work', 'host': 'imap.example.org' }"),
            "in “Work”, “domains”");
        row("a new one without a host", fileWith("{ 'name': 'Work', 'domains': ['example.org'] }"),
            "in “Work”, “host”");
        row("a name twice",
            fileWith("{ 'name': 'Gmail', 'dailyBytes': 1 }, { 'name': 'GMAIL', 'dailyBytes': 2 }"),
            "“GMAIL” is there twice");
        row("a domain twice",
            fileWith("{ 'name': 'A', 'domains': ['x.org'], 'host': 'a.org' }, "
                     "{ 'name': 'B', 'domains': ['X.org'], 'host': 'b.org' }"),
            "“x.org” is there twice");
        row("a removed host", fileWith("{ 'name': 'Gmail', 'host': null }"), "in “Gmail”, “host”");
        row("an address for a domain", fileWith("{ 'name': 'Gmail', 'domains': ['anna@gmail.com'] }"),
            "in “Gmail”, “domains”");
        entry("a misspelt field", "'conectionLimit': 3", "“conectionLimit” is not a known field");
        entry("a link for a host", "'exportHost': 'https://example.org/'", "“exportHost”");
        entry("a host with a space", "'exportHost': 'imap example.org'", "“exportHost”");
        entry("no connection at all", "'connectionLimit': 0", "“connectionLimit” has to be a whole number");
        entry("a number as a text", "'connectionLimit': '3'", "“connectionLimit” has to be a whole number");
        entry("half a worker", "'recommendedWorkers': 2.5", "from 1 to 16");
        entry("too many workers", "'recommendedWorkers': 17", "from 1 to 16");
        entry("a negative day", "'dailyBytes': -1", "“dailyBytes”");
        entry("a day beyond numbers", "'dailyBytes': 1e300", "“dailyBytes”");
        entry("a port that does not exist", "'port': 65536", "from 1 to 65535");
        entry("an unknown security", "'security': 'ssl'", "tls, starttls or none");
        entry("an unknown sign-in", "'signIn': 'magic'", "app-password");
        entry("an unsafe link", "'helpUrl': 'http://example.org'", "https://");
        entry("a script for a link", "'helpUrl': 'javascript:alert'", "https://");
        entry("an empty text", "'notes': ''", "“notes”");
    }

    void aBrokenFileIsExplained()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, part);
        const auto table = ProviderTable::builtIn().merged(file, fileName);
        QVERIFY(!table);
        QCOMPARE(errorKindName(table.error().kind), errorKindName(ErrorKind::Usage));
        const QString sentence = table.error().sentence;
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("providers.json")), qPrintable(sentence));
    }

    void aFileThatCannotBeReadIsExplained()
    {
        const QTemporaryDir folder;
        const auto table = ProviderTable::load(folder.path());
        QVERIFY(!table);
        QVERIFY(table.error().sentence.contains(QStringLiteral("cannot be read")));
    }
};

QTEST_APPLESS_MAIN(ProviderTableTest)
#include "providertabletest.moc"
