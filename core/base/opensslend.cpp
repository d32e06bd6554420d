// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/opensslend.h"

#include <openssl/crypto.h>

namespace mailsheaf {

void leaveOpenSslToTheSystem()
{
    // Fails without memory only, and then the program is about to end anyway.
    (void)OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace mailsheaf
