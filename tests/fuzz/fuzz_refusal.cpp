// SPDX-License-Identifier: GPL-3.0-or-later
// The words with which a server says no. First byte: to what.
#include "tests/fuzz/fuzzing.h"

#include "core/imap/serverreply.h"

#include <array>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::array kinds = {ErrorKind::Auth, ErrorKind::Network, ErrorKind::Protocol,
                                  ErrorKind::Mailbox, ErrorKind::Message};
    Input input(data, size);
    const ErrorKind kind = kinds[input.byte() % kinds.size()];
    const Error error = refusal(kind, QStringLiteral("It failed."), input.bytes());
    require(!error.sentence.isEmpty() && error.sentence.size() < 2000, "a refusal has a sentence");
    require(error.retryAfter.count() >= 0 && error.retryAfter <= std::chrono::hours(24),
            "nobody waits for the past, or for ever");
    require(error.kind != ErrorKind::Throttled || error.throttle != Throttle::None,
            "a throttling says of what");
    return 0;
}
