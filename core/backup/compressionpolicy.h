// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/compression.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace mailsheaf {

/// Decides for one run whether its sessions compress (COMPRESS=DEFLATE, RFC 4978). Any thread.
///
/// Compressing costs both ends time and pays only where the line is the limit. On Auto that is measured: the
/// first worker begins without, and how fast its first megabyte comes decides for all. (The rate of a
/// listing would not do: servers take longer to make one than a fast line takes to carry it.) The other
/// workers wait for the verdict, a moment only.
class CompressionPolicy
{
public:
    explicit CompressionPolicy(Compression mode);

    using Clock = std::chrono::steady_clock;
    /// Bytes of a message have come to @p worker.
    void arrived(int worker, quint64 bytes, Clock::time_point now = Clock::now());
    /// Whether the session of @p worker should compress, where the server can. May block for a moment, see
    /// above.
    [[nodiscard]] bool isWanted(int worker);

private:
    std::mutex m_mutex;
    std::condition_variable m_decidedChanged;
    std::atomic_bool m_decided;
    bool m_wanted;
    quint64 m_pieceBytes = 0;
    Clock::time_point m_pieceBegan;
    std::vector<double> m_rates;  ///< Bytes per second of the pieces so far.
    Clock::time_point m_patience; ///< Until when the other workers wait.
};

} // namespace mailsheaf
