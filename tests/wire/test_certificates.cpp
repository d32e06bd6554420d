// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates that a server may show, good and bad, over TLS and STARTTLS: exactly the good ones are
// accepted, and for the others the user is told what is wrong. The certificates are made by the test itself.
#include "core/imap/servercertificate.h"
#include "core/imap/session.h"
#include "tests/support/certificatemaker.h"
#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

using Key = CertificateWish::Key;

const QString ourHost = u"imap.example.org"_s;

/// A wish like the default one, with something changed.
template <typename Change>
CertificateWish but(Change change)
{
    CertificateWish wish;
    change(wish);
    return wish;
}

CertificateWish named(const QByteArray &names, const QByteArray &commonName = "mail")
{
    return but([&](CertificateWish &wish) {
        wish.names = names;
        wish.commonName = commonName;
    });
}

/// The default wish without its extension of that name, and with @p instead.
CertificateWish extended(const QByteArray &name, const QByteArray &instead)
{
    return but([&](CertificateWish &wish) {
        wish.extensions.removeIf([&](const QByteArray &extension) { return extension.startsWith(name); });
        if (!instead.isEmpty())
            wish.extensions << name + '=' + instead;
    });
}

CertificateWish constrainedTo(const QByteArray &constraints)
{
    CertificateWish wish = authority("Constrained");
    wish.extensions << "nameConstraints=critical," + constraints;
    return wish;
}

/// What is said before the password would be sent.
Script greeting(Security security)
{
    if (security == Security::Tls)
        return {startTls(), sendBytes("* OK ready\r\n"), stallForever()};
    return {sendBytes("* OK ready\r\n"), expectLine(" STARTTLS$"), sendBytes("%TAG% OK go\r\n"), startTls(),
            stallForever()};
}

/// A row for TLS and one for STARTTLS; an empty @p word: accepted.
void addRows(const char *name, const TlsIdentity &identity, const QByteArray &trusted, const QString &word,
             const QString &host)
{
    for (const Security security : {Security::Tls, Security::StartTls})
        QTest::addRow("%s, %s", name, qPrintable(securityName(security)))
            << identity.chain << identity.key << trusted << security << host << word;
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnesAreAccepted_data();
    void goodOnesAreAccepted() { check(); }
    void badOnesAreRefused_data();
    void badOnesAreRefused() { check(); }
    void anExceptionIsForOneCertificateAndOneHost_data();
    void anExceptionIsForOneCertificateAndOneHost() { check(); }
    void aTrustedCertificateIsThatOneOnly_data();
    void aTrustedCertificateIsThatOneOnly();

private:
    void addColumns() const;
    void check() const;
    void good(const char *name, const TlsIdentity &identity, const QString &host = ourHost) const;
    void bad(const char *name, const TlsIdentity &identity, const QString &word,
             const QString &host = ourHost) const;

    MadeCertificate m_root{authority("Root")};
    MadeCertificate m_between{authority("Between"), m_root};
    MadeCertificate m_stranger{authority("Stranger")};
};

void TestCertificates::addColumns() const
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("trusted");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("word");
}

void TestCertificates::good(const char *name, const TlsIdentity &identity, const QString &host) const
{
    addRows(name, identity, m_root.pem(), {}, host);
}

void TestCertificates::bad(const char *name, const TlsIdentity &identity, const QString &word,
                           const QString &host) const
{
    addRows(name, identity, m_root.pem(), word, host);
}

void TestCertificates::check() const
{
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, trusted);
    QFETCH(Security, security);
    QFETCH(QString, host);
    QFETCH(QString, word);
    QTemporaryFile file;
    if (!trusted.isEmpty())
        QVERIFY(file.open() && file.write(trusted) == trusted.size() && file.flush());
    const ScriptedServer server({greeting(security)}, {.chain = chain, .key = key});
    const Endpoint endpoint{
        .host = host, .port = server.port(), .security = security, .caFile = file.fileName()};
    const auto session = Session::connect(endpoint, CancelToken());
    if (word.isEmpty()) {
        QVERIFY2(session.has_value(),
                 session ? "" : qPrintable(session.error().sentence + u' ' + session.error().detail));
        QVERIFY(!(*session)->tlsSummary().isEmpty());
        return;
    }
    QVERIFY(!session.has_value());
    QVERIFY2(session.error().sentence.contains(word),
             qPrintable(session.error().sentence + u' ' + session.error().detail));
    QCOMPARE(session.error().kind, ErrorKind::Certificate);
}

void TestCertificates::goodOnesAreAccepted_data()
{
    addColumns();
    const MadeCertificate leaf(CertificateWish(), m_between);
    const auto below = [&](const CertificateWish &wish) {
        return MadeCertificate(wish, m_between).with({m_between});
    };
    good("by an authority between", leaf.with({m_between}));
    good("by the root itself", MadeCertificate(CertificateWish(), m_root).with());
    good("the root is sent along", leaf.with({m_between, m_root}));
    good("the chain is out of order", leaf.with({m_root, m_between}));
    good("certificates that do not belong here", leaf.with({m_stranger, m_between, m_stranger}));
    good("an RSA key of 2048 bits", below(but([](CertificateWish &wish) { wish.key = Key::Rsa2048; })));
    good("the host's name in capitals", leaf.with({m_between}), u"IMAP.Example.ORG"_s);
    good("one of many names", below(named("DNS:a.example.org,DNS:imap.example.org,DNS:b.example.org")));
    good("a star for the first part", below(named("DNS:*.example.org")));
    good("a name with an umlaut", below(named("DNS:xn--bcher-kva.example.org")), u"bücher.example.org"_s);
    good("a star for a name with an umlaut", below(named("DNS:*.example.org")), u"bücher.example.org"_s);
    good("an address", below(named("IP:127.0.0.1")), u"127.0.0.1"_s);
    good("only a common name, as old servers have it", below(named("", ourHost.toLatin1())));
    good("for servers and clients", below(extended("extendedKeyUsage", "serverAuth,clientAuth")));
    good("for no purpose in particular", below(extended("extendedKeyUsage", "")));
    const MadeCertificate permitted(constrainedTo("permitted;DNS:example.org"), m_root);
    good("within what the authority may certify",
         MadeCertificate(CertificateWish(), permitted).with({permitted}));
    const MadeCertificate last(authority("Last", 0), m_root);
    good("the authority may have none below it and has none",
         MadeCertificate(CertificateWish(), last).with({last}));
}

void TestCertificates::badOnesAreRefused_data()
{
    addColumns();
    const MadeCertificate leaf(CertificateWish(), m_between);
    const auto below = [&](const CertificateWish &wish) {
        return MadeCertificate(wish, m_between).with({m_between});
    };
    const auto leafBelow = [](const MadeCertificate &issuer) {
        return MadeCertificate(CertificateWish(), issuer).with({issuer});
    };
    const auto from = [](int first, int last, CertificateWish wish) {
        wish.validFrom = first;
        wish.validTo = last;
        return wish;
    };
    bad("expired", below(from(-30, -1, {})), u"expired"_s);
    bad("not yet valid", below(from(1, 30, {})), u"valid only from"_s);
    bad("the authority has expired", leafBelow({from(-30, -1, authority("Old")), m_root}), u"expired"_s);

    bad("for another host", below(named("DNS:mail.example.org")), u"another server (mail.example.org)"_s);
    bad("a star does not stand for two parts", below(named("DNS:*.example.org")), u"another server"_s,
        u"a.imap.example.org"_s);
    bad("a star does not stand for none", below(named("DNS:*.example.org")), u"another server"_s,
        u"example.org"_s);
    bad("a star does not stand for a piece of a part", below(named("DNS:im*.example.org")),
        u"another server"_s);
    bad("a star inside a name", below(named("DNS:imap.*.org")), u"another server"_s);
    bad("a star for all of a top-level domain", below(named("DNS:*.org")), u"another server"_s,
        u"example.org"_s);
    bad("a star alone", below(named("DNS:*")), u"another server"_s);
    bad("another address", below(named("IP:127.0.0.2")), u"another server (127.0.0.2)"_s, u"127.0.0.1"_s);
    bad("an address written as a name", below(named("DNS:127.0.0.1")), u"another server"_s, u"127.0.0.1"_s);
    bad("an address as the common name", below(named("", "127.0.0.1")), u"another server"_s, u"127.0.0.1"_s);
    bad("the names are others than the common name", below(named("DNS:mail.example.org", ourHost.toLatin1())),
        u"another server (mail.example.org)"_s);
    bad("a name that looks like the umlaut", below(named("DNS:bucher.example.org")), u"another server"_s,
        u"bücher.example.org"_s);
    bad("for nobody", below(named("", "")), u"another server"_s);

    bad("for clients", below(extended("extendedKeyUsage", "clientAuth")), u"not made for servers"_s);
    bad("for mail", below(extended("extendedKeyUsage", "emailProtection")), u"not made for servers"_s);
    bad("its key may only sign lists", below(extended("keyUsage", "critical,cRLSign")),
        u"not made for servers"_s);

    bad("by somebody who is no authority", leafBelow({CertificateWish(), m_root}), u"may not issue any"_s);
    bad("by an authority that may not have another below it",
        MadeCertificate(CertificateWish(),
                        MadeCertificate(authority("Below"), {authority("Last", 0), m_root}))
            .with(),
        u"does not trust"_s);
    const MadeCertificate last(authority("Last", 0), m_root);
    const MadeCertificate tooMany(authority("Too many"), last);
    bad("one authority too many", MadeCertificate(CertificateWish(), tooMany).with({tooMany, last}),
        u"may not issue any"_s);
    bad("outside what the authority may certify",
        leafBelow({constrainedTo("permitted;DNS:example.com"), m_root}), u"breaks the rules"_s);
    bad("exactly what the authority may not certify",
        leafBelow({constrainedTo("excluded;DNS:example.org"), m_root}), u"breaks the rules"_s);
    const MadeCertificate forComOnly(constrainedTo("permitted;DNS:example.com"), m_root);
    bad("smuggled past that in the common name",
        MadeCertificate(named("DNS:imap.example.com", ourHost.toLatin1()), forComOnly).with({forComOnly}),
        u"another server"_s);
    bad("a condition that nobody knows", below(extended("1.2.3.4", "critical,ASN1:NULL")),
        u"breaks the rules"_s);

    bad("forged under a genuine authority",
        MadeCertificate(CertificateWish(), m_between, m_stranger).with({m_between}), u"is forged"_s);
    bad("forged under the genuine root", MadeCertificate(CertificateWish(), m_root, m_stranger).with(),
        u"is forged"_s);
    bad("by an unknown root", MadeCertificate(CertificateWish(), m_stranger).with(), u"does not trust"_s);
    bad("by an unknown root that is sent along",
        MadeCertificate(CertificateWish(), m_stranger).with({m_stranger}), u"does not trust"_s);
    bad("by an unknown root of the same name", leafBelow(MadeCertificate(authority("Root"))),
        u"does not trust"_s);
    bad("the authority between is missing", leaf.with(), u"does not trust"_s);
    bad("self-signed", MadeCertificate(CertificateWish()).with(), u"self-signed"_s);

    const auto keyed = [](Key key) { return but([=](CertificateWish &wish) { wish.key = key; }); };
    const auto signedWith = [](const char *digest) {
        return but([=](CertificateWish &wish) { wish.digest = digest; });
    };
    bad("an RSA key of 1024 bits", below(keyed(Key::Rsa1024)), u"proves nothing"_s);
    bad("a signature with SHA-1", below(signedWith("SHA1")), u"proves nothing"_s);
    const MadeCertificate rsaRoot(
        [] {
            CertificateWish wish = authority("RSA");
            wish.key = Key::Rsa2048;
            return wish;
        }(),
        m_root);
    bad("a signature with MD5", MadeCertificate(signedWith("MD5"), rsaRoot).with({rsaRoot}),
        u"proves nothing"_s);
    const MadeCertificate weak(
        [] {
            CertificateWish wish = authority("Weak");
            wish.key = Key::Rsa1024;
            return wish;
        }(),
        m_root);
    bad("an authority with an RSA key of 1024 bits", leafBelow(weak), u"proves nothing"_s);
}

/// The only exception there is: a certificate that the user has given to an account as a file.
void TestCertificates::anExceptionIsForOneCertificateAndOneHost_data()
{
    addColumns();
    const MadeCertificate own{CertificateWish()};
    const MadeCertificate renewed{CertificateWish()};
    const MadeCertificate expired(but([](CertificateWish &wish) {
        wish.validFrom = -30;
        wish.validTo = -1;
    }));
    addRows("the certificate that was given", own.with(), own.pem(), {}, ourHost);
    addRows("without it", own.with(), m_root.pem(), u"self-signed"_s, ourHost);
    addRows("another one of the same name", renewed.with(), own.pem(), u"self-signed"_s, ourHost);
    addRows("the same one at another host", own.with(), own.pem(), u"another server"_s,
            u"other.example.org"_s);
    addRows("a certificate that it has signed", MadeCertificate(CertificateWish(), own).with({own}),
            own.pem(), u"may not issue any"_s, ourHost);
    addRows("when it has expired", expired.with(), expired.pem(), u"expired"_s, ourHost);
    addRows("not the authorities of the system beside it",
            MadeCertificate(CertificateWish(), m_between).with({m_between}), own.pem(), u"does not trust"_s,
            ourHost);
    addRows("and nothing at all", own.with(), {}, u"self-signed"_s, ourHost);
}

void TestCertificates::aTrustedCertificateIsThatOneOnly_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("trusted");
    QTest::addColumn<QString>("word"); // empty: accepted
    const auto row = [](const char *name, const TlsIdentity &identity, const MadeCertificate &trusted,
                        const QString &word) {
        QTest::newRow(name) << identity.chain << identity.key
                            << QSslCertificate(trusted.pem()).digest(QCryptographicHash::Sha256) << word;
    };
    const MadeCertificate own{CertificateWish()};
    const MadeCertificate renewed{CertificateWish()};
    const MadeCertificate expired(but([](CertificateWish &wish) {
        wish.validFrom = -30;
        wish.validTo = -1;
    }));
    const MadeCertificate alien(named("DNS:other.example.org"));
    const MadeCertificate strange(CertificateWish(), m_stranger);
    row("self-signed", own.with(), own, {});
    row("expired", expired.with(), expired, {});
    row("of another host", alien.with(), alien, {});
    row("of an unknown authority", strange.with({m_stranger}), strange, {});
    row("another one of the same name", renewed.with(), own, u"self-signed"_s);
    row("one that it has signed", MadeCertificate(CertificateWish(), own).with({own}), own,
        u"may not issue any"_s);
    row("one of the trusted one's authority",
        MadeCertificate(CertificateWish(), m_stranger).with({m_stranger}), strange, u"does not trust"_s);
    row("the trusted one behind another", renewed.with({own}), own, u"self-signed"_s);
}

/// Whatever is wrong with it, because somebody has compared it.
void TestCertificates::aTrustedCertificateIsThatOneOnly()
{
    QFETCH(QByteArray, pem);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, trusted);
    QFETCH(QString, word);
    for (const Security security : {Security::Tls, Security::StartTls}) {
        const ScriptedServer server({greeting(security), greeting(security)}, {.chain = pem, .key = key});
        Endpoint endpoint{.host = ourHost, .port = server.port(), .security = security, .caFile = {}};
        const auto asked = askForCertificate(endpoint, {});
        QVERIFY(asked.has_value() && asked->problem);
        endpoint.trusted = trusted;
        const auto session = Session::connect(endpoint, {});
        QCOMPARE(session.has_value(), word.isEmpty());
        QCOMPARE(asked->sha256 == trusted, word.isEmpty());
        if (!session)
            QVERIFY2(session.error().sentence.contains(word), qPrintable(session.error().sentence));
    }
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "test_certificates.moc"
