// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace mailsheaf {

/// A new key and a certificate for 127.0.0.1 that it has signed itself, both as PEM.
struct ThrowawayCertificate
{
    QByteArray key;
    QByteArray certificate;
};

/// Valid for a day. Fails, with the kind Certificate, when OpenSSL does. Takes a tenth of a second; any
/// thread.
[[nodiscard]] Result<ThrowawayCertificate> makeThrowawayCertificate();

} // namespace mailsheaf
