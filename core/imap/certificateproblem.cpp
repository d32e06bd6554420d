// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/certificateproblem.h"

#include "core/imap/endpoint.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QSslKey>

#include <algorithm>

namespace mailsheaf {

namespace {

struct CertificateProblem
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::CertificateProblem)
};

QString shownDate(const QDateTime &date)
{
    return QLocale().toString(date.date(), QLocale::LongFormat);
}

QString shownNames(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names.mid(0, 5).join(QStringLiteral(", "));
}

/// The order in which problems matter to a person; later ones are usually consequences.
constexpr QSslError::SslError byImportance[] = {
    QSslError::HostNameMismatch,           QSslError::CertificateExpired,
    QSslError::CertificateNotYetValid,     QSslError::CertificateRevoked,
    QSslError::CertificateSignatureFailed, QSslError::InvalidCaCertificate,
    QSslError::PathLengthExceeded,         QSslError::InvalidPurpose,
    QSslError::SelfSignedCertificate,      QSslError::SelfSignedCertificateInChain,
};

/// A key that can be found, or a signature that can be made, by others. Qt has no name for it.
bool isWeak(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    const int least = key.algorithm() == QSsl::Ec ? 224 : 2048;
    const QString text = certificate.toText();
    return (key.length() > 0 && key.length() < least) ||
           std::ranges::any_of(std::initializer_list<const char *>{"Algorithm: md5", "Algorithm: sha1",
                                                                   "Algorithm: ecdsa-with-SHA1"},
                               [&](const char *outdated) { return text.contains(QLatin1String(outdated)); });
}

QSslError::SslError mainProblem(const QList<QSslError> &errors)
{
    for (const auto candidate : byImportance) {
        if (std::ranges::any_of(errors, [&](const QSslError &e) { return e.error() == candidate; }))
            return candidate;
    }
    return errors.isEmpty() ? QSslError::UnspecifiedError : errors.constFirst().error();
}

/// For what Qt calls unspecified.
QString sentenceForRules(const QString &host, const QList<QSslError> &errors)
{
    if (std::ranges::any_of(errors, [](const QSslError &error) { return isWeak(error.certificate()); })) {
        return CertificateProblem::
            tr("The certificate of %1 proves nothing: its key is too short, or its signature is of a kind "
               "that can be forged. Ask whoever runs the server for a new one.")
                .arg(host);
    }
    return CertificateProblem::tr(
               "The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; "
               "ask whoever runs the server.")
        .arg(host);
}

QString sentenceFor(QSslError::SslError problem, const QString &host, const QSslCertificate &certificate,
                    const QList<QSslError> &errors)
{
    switch (problem) {
    case QSslError::HostNameMismatch:
        return CertificateProblem::tr(
                   "The certificate of %1 is for another server (%2), so somebody else may be answering. "
                   "Check the server name in the account.")
            .arg(host, shownNames(certificate));
    case QSslError::CertificateExpired:
        return CertificateProblem::tr(
                   "The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check "
                   "that this computer's clock is right.")
            .arg(host, shownDate(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return CertificateProblem::
            tr("The certificate of %1 is valid only from %2 on. Check that this computer's clock is right.")
                .arg(host, shownDate(certificate.effectiveDate()));
    case QSslError::CertificateRevoked:
        return CertificateProblem::tr(
                   "The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.")
            .arg(host);
    case QSslError::InvalidPurpose:
        return CertificateProblem::tr(
                   "The certificate of %1 was not made for servers. Ask whoever runs the server.")
            .arg(host);
    case QSslError::SelfSignedCertificate:
        return CertificateProblem::tr(
                   "The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, "
                   "test the connection in the settings of the account and look at the certificate there, or "
                   "give it as the certificate file.")
            .arg(host);
    case QSslError::CertificateSignatureFailed:
        return CertificateProblem::
            tr("The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; "
               "somebody else may be answering.")
                .arg(host);
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return CertificateProblem::tr(
                   "The certificate of %1 was issued by somebody who may not issue any. Do not sign in; "
                   "somebody else may be answering.")
            .arg(host);
    case QSslError::UnspecifiedError:
        return sentenceForRules(host, errors);
    default:
        return CertificateProblem::
            tr("The certificate of %1 was issued by an authority this computer does not trust. If this is "
               "your own server, test the connection in the settings of the account and look at the "
               "certificate there, or give its authority as the certificate file.")
                .arg(host);
    }
}

} // namespace

Error certificateProblem(const QString &host, const QSslCertificate &certificate,
                         const QList<QSslError> &errors)
{
    QStringList details;
    for (const QSslError &error : errors)
        details << error.errorString();
    details.removeDuplicates();
    if (!certificate.isNull())
        details << QStringLiteral("SHA-256 ") +
                       fingerprintText(certificate.digest(QCryptographicHash::Sha256));
    return {.kind = ErrorKind::Certificate,
            .sentence = sentenceFor(mainProblem(errors), host, certificate, errors),
            .detail = details.join(QStringLiteral("; "))};
}

} // namespace mailsheaf
