// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace mailsheaf {

/// Numbers as people read them, by the user's locale. Used by the window and the command line alike.

/// "1,200 messages"
[[nodiscard]] QString formatMessages(quint64 count);
/// What decides between the plural forms of a text (%n): @p count, as far as an int reaches.
[[nodiscard]] int pluralOf(quint64 count);
/// "2.4 MB": powers of 1000, as file managers and providers count.
[[nodiscard]] QString formatBytes(quint64 bytes);
/// "12.3 MB/s"
[[nodiscard]] QString formatByteRate(double bytesPerSecond);
/// "1,480 messages/s"
[[nodiscard]] QString formatMessageRate(double messagesPerSecond);
/// "less than a second", "8 s", "3 min 20 s", "2 h 5 min"
[[nodiscard]] QString formatDuration(std::chrono::milliseconds duration);
/// "0.84 s", "12.3 s", "124 s": three digits, for times that are compared with each other.
[[nodiscard]] QString formatSeconds(double seconds);

} // namespace mailsheaf
