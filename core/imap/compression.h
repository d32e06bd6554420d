// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

/// Whether a session asks for COMPRESS=DEFLATE (RFC 4978), where the server offers it.
enum class Compression
{
    Auto, ///< When measured rates say that the line is the limit.
    On,
    Off,
};

} // namespace mailsheaf
