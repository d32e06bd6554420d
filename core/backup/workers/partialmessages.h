// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingmessage.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>

namespace mailsheaf {

/// A message whose connection was cut, as far as it had come.
struct PartialMessage
{
    IncomingMessage message;
    quint64 total = 0; ///< Bytes it has when it is complete.
};

/// Large messages that were cut on their way, kept so that the next session fetches only the rest. By the
/// message's number in the plan; any thread. What is still here at the end is discarded, files included.
class PartialMessages
{
public:
    /// Below this it is simpler to fetch the message again.
    static constexpr quint64 leastBytes = 1024 * 1024;

    void put(std::size_t index, PartialMessage partial);
    [[nodiscard]] std::optional<PartialMessage> take(std::size_t index);

private:
    std::atomic_bool m_any = false; ///< Spares every other message the lock.
    std::mutex m_mutex;
    std::map<std::size_t, PartialMessage> m_partials;
};

} // namespace mailsheaf
