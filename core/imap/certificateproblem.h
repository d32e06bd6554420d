// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace mailsheaf {

/// Why the server's certificate was not accepted, in words: names the first thing a person would want to know
/// (wrong host before expired before unknown issuer), with dates and names from the certificate.
[[nodiscard]] Error certificateProblem(const QString &host, const QSslCertificate &certificate,
                                       const QList<QSslError> &errors);

} // namespace mailsheaf
