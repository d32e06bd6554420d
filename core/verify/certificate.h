// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/verifyreport.h"

#include <QByteArray>

namespace mailsheaf {

/// The certificate of completeness: what a verification has found, as a document to keep. For programs:
/// "good" means that no problem was found, "complete" that besides every byte was read and the server asked.
/// Counts are messages, sizes bytes, hashes SHA-256 in hex.
[[nodiscard]] QByteArray certificateJson(const VerifyReport &report);
/// The same for people, in one file that needs nothing else.
[[nodiscard]] QByteArray certificateHtml(const VerifyReport &report);

/// Puts `certificate.json` and `certificate.html` into the archive, in place of older ones. Any thread, while
/// nobody else has the archive. Failures: Archive.
[[nodiscard]] Result<void> writeCertificate(const VerifyReport &report);

/// Where writeCertificate() puts the one for people.
[[nodiscard]] QString certificateFile(const QString &archive);

} // namespace mailsheaf
