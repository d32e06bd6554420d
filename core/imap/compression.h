// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// Whether a session asks for COMPRESS=DEFLATE (RFC 4978), where the server offers it.
enum class Compression
{
    Auto, ///< When measured rates say that the line is the limit.
    On,
    Off,
};

/// "auto", "on", "off"; returns false and leaves @p compression alone for any other word.
[[nodiscard]] bool parseCompression(const QString &name, Compression *compression);

} // namespace mailsheaf
