// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/parallel/splitting.h"

#include <QStringList>

#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace mailsheaf {

/// The one place that decides about connections of a run: when a worker tries again, after how long, when the
/// pool gets smaller because the server allows no more, and when the run has to end. Any thread.
///
/// Retries come with exponential back-off and jitter; the server's own hint wins. A wrong password is never
/// tried twice.
class ConnectionScheduler
{
public:
    struct Pace
    {
        std::chrono::milliseconds firstDelay{500};
        std::chrono::milliseconds longestDelay{60'000};
        int attempts = 7; ///< In a row without a message in between; then the worker, or the run, gives up.
    };

    ConnectionScheduler();
    explicit ConnectionScheduler(Pace pace);

    void sessionOpened(int worker);
    /// A message has arrived whole: the connection is good.
    void progressMade(int worker);
    /// The worker has gone, for whatever reason.
    void sessionClosed(int worker);

    [[nodiscard]] AfterFailure afterFailure(int worker, const Error &error);

    /// What ended the run; nullopt while nothing has.
    [[nodiscard]] std::optional<Error> fatal() const;
    /// The most sessions that were open at the same time.
    [[nodiscard]] int mostOpen() const;
    /// Sentences worth knowing, for the report.
    [[nodiscard]] QStringList notes() const;

private:
    struct Row
    {
        bool open = false;
        int failures = 0;
    };

    Row &row(int worker);
    [[nodiscard]] int openSessions() const;
    [[nodiscard]] std::chrono::milliseconds delayAfter(int failures, const Error &error);
    [[nodiscard]] AfterFailure abort(const Error &error);
    [[nodiscard]] AfterFailure retryOrGiveUp(Row *row, const Error &error);

    const Pace m_pace;
    mutable std::mutex m_mutex;
    std::vector<Row> m_rows;
    int m_mostOpen = 0;
    int m_refused = 0;
    QString m_refusal;
    std::optional<Error> m_fatal;
    std::minstd_rand m_random;
};

} // namespace mailsheaf
