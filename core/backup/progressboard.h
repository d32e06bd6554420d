// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"
#include "core/parallel/sublists.h"

#include <deque>
#include <mutex>

namespace mailsheaf {

/// Where workers write what they are doing and the run reads a snapshot ten times a second. Any thread.
class ProgressBoard
{
public:
    ProgressBoard();

    void setPhase(RunPhase phase);
    void setListing(quint64 listed, quint64 total);
    void setPlanned(quint64 messages, quint64 bytes, quint64 skipped);

    void setSkipped(quint64 skipped);

    void setState(int worker, WorkerState state, const QString &note = {});
    void setRetry(int worker, std::chrono::milliseconds delay, const QString &why);
    void setMailbox(int worker, const QString &shown);
    /// Bytes of a message that is arriving; negative when it has to be taken back.
    void addBytes(int worker, qint64 bytes);
    void addMessage(int worker);
    void addFailed(quint64 messages);

    /// @p sublists may be null before there are any.
    [[nodiscard]] RunProgress snapshot(const Sublists *sublists);

private:
    using Clock = std::chrono::steady_clock;

    /// Messages and bytes per second over the last few seconds.
    struct Rate
    {
        struct Sample
        {
            Clock::time_point at;
            quint64 messages = 0;
            quint64 bytes = 0;
        };
        std::deque<Sample> samples;

        void add(Clock::time_point now, quint64 messages, quint64 bytes);
        [[nodiscard]] double messagesPerSecond() const;
        [[nodiscard]] double bytesPerSecond() const;
    };
    struct Row
    {
        WorkerProgress progress;
        Rate rate;
        Clock::time_point retryAt;
    };

    Row &row(int worker);
    void measure(Clock::time_point now);
    void complete(Row *row, const Sublists *sublists, Clock::time_point now) const;

    std::mutex m_mutex;
    Clock::time_point m_started;
    RunProgress m_total;
    Rate m_rate;
    std::deque<Row> m_rows;
};

} // namespace mailsheaf
