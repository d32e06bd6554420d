// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/imap/endpoint.h"

#include <QDateTime>

#include <optional>

namespace mailsheaf {

/// The certificate that a server has shown, for people who are to judge it. A plain value.
struct ServerCertificate
{
    QByteArray sha256;
    QString subject; ///< Whose it says it is ...
    QString issuer;  ///< ... and who says so; both as the certificate spells it.
    QDateTime validFrom;
    QDateTime validUntil;
    std::optional<Error> problem{}; ///< Why it is not accepted; nullopt when it is.
};

/// Connects, looks, and goes, without a sign-in; whether the user trusts the certificate already makes no
/// difference. Blocking. @p endpoint is to be encrypted. Failures: those of Session::connect() that come
/// before there is a certificate.
[[nodiscard]] Result<ServerCertificate> askForCertificate(const Endpoint &endpoint,
                                                          const CancelToken &cancel);

} // namespace mailsheaf
