// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/certificateproblem.h"

#include "core/imap/endpoint.h"
#include "tests/support/certificatemaker.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

/// The words for each problem; tests/wire shows that the problems are found.
class TestCertificateProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMattersMost_data();
    void saysWhatMattersMost();
    void namesWhoseCertificateItIs();
    void detailsNameEachProblemOnce();
    void detailsHaveTheFingerprint();
};

void TestCertificateProblem::saysWhatMattersMost_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QList<QSslError::SslError> &errors, const QString &words) {
        QTest::newRow(name) << errors << words;
    };
    using E = QSslError;
    row("another host before all others",
        {E::CertificateExpired, E::SelfSignedCertificate, E::HostNameMismatch}, u"for another server"_s);
    row("expired before self-signed", {E::SelfSignedCertificate, E::CertificateExpired}, u"expired on"_s);
    row("not yet valid", {E::CertificateNotYetValid}, u"valid only from"_s);
    row("revoked", {E::UnableToGetIssuerCertificate, E::CertificateRevoked}, u"has been revoked"_s);
    row("forged", {E::CertificateSignatureFailed}, u"is forged"_s);
    row("an issuer that is none", {E::InvalidCaCertificate}, u"may not issue any"_s);
    row("too long a way", {E::PathLengthExceeded}, u"may not issue any"_s);
    row("made for something else", {E::InvalidPurpose}, u"not made for servers"_s);
    row("self-signed", {E::SelfSignedCertificate}, u"is self-signed"_s);
    row("an unknown authority", {E::SelfSignedCertificateInChain}, u"does not trust"_s);
    row("an unknown authority that is not there", {E::UnableToGetLocalIssuerCertificate},
        u"does not trust"_s);
    row("rules", {E::UnspecifiedError}, u"breaks the rules"_s);
    row("nothing in particular", {}, u"breaks the rules"_s);
}

void TestCertificateProblem::saysWhatMattersMost()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(QString, words);
    QList<QSslError> all;
    for (const QSslError::SslError error : errors)
        all << QSslError(error);
    const Error problem = certificateProblem(u"imap.example.org"_s, QSslCertificate(), all);
    QCOMPARE(problem.kind, ErrorKind::Certificate);
    QVERIFY2(problem.sentence.contains(words), qPrintable(problem.sentence));
    QVERIFY(problem.sentence.contains(u"imap.example.org"_s));
}

/// At most five names, and each once; the common name where there are no others.
void TestCertificateProblem::namesWhoseCertificateItIs()
{
    const auto sentence = [](const QByteArray &commonName, const QByteArray &names) {
        CertificateWish wish;
        wish.commonName = commonName;
        wish.names = names;
        const QSslCertificate certificate(MadeCertificate(wish).pem());
        return certificateProblem(u"imap.example.org"_s, certificate,
                                  {QSslError(QSslError::HostNameMismatch, certificate)})
            .sentence;
    };
    QVERIFY(sentence("mail", "DNS:a.example,DNS:a.example").contains(u"(a.example)"_s));
    QVERIFY(sentence("mail", {}).contains(u"(mail)"_s));
    QCOMPARE(sentence("mail", "DNS:a.example,DNS:b.example,DNS:c.example,DNS:d.example,DNS:e.example,"
                              "DNS:f.example")
                 .count(u".example,"_s),
             4);
}

void TestCertificateProblem::detailsNameEachProblemOnce()
{
    const QSslError twice(QSslError::CertificateExpired);
    const Error problem = certificateProblem(u"imap.example.org"_s, QSslCertificate(),
                                             {twice, twice, QSslError(QSslError::HostNameMismatch)});
    QCOMPARE(problem.detail.count(u"; "_s), 1);
    QVERIFY2(problem.detail.contains(twice.errorString()), qPrintable(problem.detail));
}

void TestCertificateProblem::detailsHaveTheFingerprint()
{
    const QSslCertificate certificate(MadeCertificate(CertificateWish()).pem());
    const Error problem = certificateProblem(u"imap.example.org"_s, certificate, {});
    const QByteArray sha256 = certificate.digest(QCryptographicHash::Sha256);
    QVERIFY2(problem.detail.endsWith(u"SHA-256 "_s + fingerprintText(sha256)), qPrintable(problem.detail));
    QCOMPARE(parseFingerprint(fingerprintText(sha256)), sha256);
    QCOMPARE(parseFingerprint(QString::fromLatin1(sha256.toHex())), sha256);
    for (const QString &wrong : {QString(), u"AB:CD"_s, QString(64, u'g'), QString(66, u'a')})
        QCOMPARE(parseFingerprint(wrong), QByteArray());
}

QTEST_GUILESS_MAIN(TestCertificateProblem)
#include "test_certificateproblem.moc"
