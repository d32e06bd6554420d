// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QString>

namespace mailsheaf {

/// Whether @p certificate is for @p host, as strictly as RFC 6125 §6.4 allows: an address only when it is
/// among the addresses; a name when it is among the DNS names, where a star stands for the whole first part
/// and nothing else; the common name only when there are no such entries at all. Qt is more generous, and
/// takes a common name that the authorities above may never have been allowed to certify.
[[nodiscard]] bool isFor(const QSslCertificate &certificate, const QString &host);

} // namespace mailsheaf
