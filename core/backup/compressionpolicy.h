// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/compression.h"

#include <atomic>
#include <chrono>

#include <QtGlobal>

namespace mailsheaf {

/// Decides for one run whether its sessions compress (COMPRESS=DEFLATE, RFC 4978).
///
/// Compressing costs both ends time and pays only where the line is the limit. On Auto that is measured: a
/// listing that comes slowly is evidence enough (a server lists faster than almost any line carries). When
/// the listing was too short to tell and the download turns out slow, the first worker compresses on trial;
/// the others follow when it has become clearly faster than they are. The listing and the watch are of one
/// thread; isWanted() may be asked by any.
class CompressionPolicy
{
public:
    using Clock = std::chrono::steady_clock;

    explicit CompressionPolicy(Compression mode);

    /// A listing of @p bytes has taken @p time from its first byte to its last.
    void listed(quint64 bytes, std::chrono::microseconds time);
    /// How fast messages come at the moment, in bytes of their text per second: the first worker, all
    /// workers. Now and then.
    void measured(double firstWorker, double allWorkers, int workers);

    /// Whether the session of @p worker should compress, where the server can.
    [[nodiscard]] bool isWanted(int worker) const;

private:
    enum class State
    {
        Off,
        Open, ///< Not decided.
        Trial,
        On,
    };
    std::atomic<State> m_state;
    Clock::time_point m_since; ///< Of the present state.
    double m_before = 0;       ///< The first worker's rate before the trial.
};

} // namespace mailsheaf
