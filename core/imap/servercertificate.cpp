// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/servercertificate.h"

#include "core/imap/imapsocket.h"
#include "core/imap/starttls.h"

#include <QCryptographicHash>

namespace mailsheaf {

namespace {

/// The common name, or the organisation where there is none.
QString nameIn(const QStringList &commonNames, const QStringList &organisations)
{
    return serverText((commonNames.isEmpty() ? organisations : commonNames).value(0).toUtf8());
}

} // namespace

Result<ServerCertificate> askForCertificate(const Endpoint &endpoint, const CancelToken &cancel)
{
    Endpoint trustingNobody = endpoint;
    trustingNobody.trusted.clear();
    ImapSocket socket(trustingNobody, cancel);
    auto reached = socket.connect();
    if (reached && endpoint.security == Security::StartTls)
        reached = startTls(socket).map([](const QByteArray & /*greeting*/) {});
    const QSslCertificate certificate = socket.certificate();
    if (!reached && certificate.isNull())
        return failure(reached.error());
    using Part = QSslCertificate::SubjectInfo;
    return ServerCertificate{.sha256 = certificate.digest(QCryptographicHash::Sha256),
                             .subject = nameIn(certificate.subjectInfo(Part::CommonName),
                                               certificate.subjectInfo(Part::Organization)),
                             .issuer = nameIn(certificate.issuerInfo(Part::CommonName),
                                              certificate.issuerInfo(Part::Organization)),
                             .validFrom = certificate.effectiveDate(),
                             .validUntil = certificate.expiryDate(),
                             .problem = reached ? std::nullopt : std::optional(reached.error())};
}

} // namespace mailsheaf
