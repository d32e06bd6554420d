// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/parallel/splitting.h"

#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace mailsheaf {

/// The one place that decides about connections of a run: who may open one and when, when a worker tries
/// again after how long, when the pool gets smaller because the server allows no more, and when the run has
/// to end. Any thread.
///
/// Sign-ins are staggered, so that a server that says no to one is not asked by all the others as well.
/// Retries come with exponential back-off and jitter; the server's own hint wins, and when it wants everybody
/// slower, nobody signs in before that is over. A wrong password is never tried twice; a used-up allowance
/// ends the run.
class ConnectionScheduler
{
public:
    struct Pace
    {
        std::chrono::milliseconds firstDelay{500};
        std::chrono::milliseconds longestDelay{60'000};
        int attempts = 7; ///< In a row without a message in between; then the worker, or the run, gives up.
        std::chrono::milliseconds stagger{10}; ///< Between two sign-ins, while the earlier one is under way.
        int signInsAtOnce = 8;
    };

    ConnectionScheduler();
    explicit ConnectionScheduler(Pace pace);

    /// Blocks until @p worker may open its connection. Fails with Throttled when the server is known to allow
    /// no more, and with Cancelled.
    [[nodiscard]] Result<void> waitForTurn(int worker, const CancelToken &cancel);
    void sessionOpened(int worker);
    /// A message has arrived whole: the connection is good.
    void progressMade(int worker);
    /// The worker has gone, for whatever reason.
    void sessionClosed(int worker);

    [[nodiscard]] AfterFailure afterFailure(int worker, const Error &error);

    /// What ended the run; nullopt while nothing has.
    [[nodiscard]] std::optional<Error> fatal() const;
    /// Sessions that are open now.
    [[nodiscard]] int open() const;
    /// How many connections the server allows, once it has refused one more. Sign-ins that were under way in
    /// that moment may still raise it.
    [[nodiscard]] std::optional<int> limit() const;
    /// How often the server has asked for patience.
    [[nodiscard]] int slowdowns() const;
    /// The most sessions that were open at the same time and had brought messages; the first one counts in
    /// any case. Others may have signed in for nothing.
    [[nodiscard]] int mostAtWork() const;
    /// Sentences worth knowing, for the report.
    [[nodiscard]] QStringList notes() const;

private:
    using Clock = std::chrono::steady_clock;
    enum class Connection
    {
        None,
        SigningIn,
        Open,
    };
    struct Row
    {
        Connection connection = Connection::None;
        bool atWork = false; ///< This session has brought something.
        int failures = 0;
    };

    Row &row(int worker);
    [[nodiscard]] int count(Connection connection) const;
    [[nodiscard]] bool mayStart(Clock::time_point now) const;
    [[nodiscard]] Error noMoreAllowed() const;
    [[nodiscard]] std::chrono::milliseconds delayAfter(int failures, const Error &error);
    [[nodiscard]] AfterFailure abort(const Error &error);
    [[nodiscard]] AfterFailure retryOrGiveUp(Row *row, const Error &error);

    const Pace m_pace;
    mutable std::mutex m_mutex;
    std::condition_variable m_turn; ///< A sign-in has ended.
    std::vector<Row> m_rows;
    Clock::time_point m_lastStart;
    Clock::time_point m_quietUntil; ///< The server wants everybody to wait.
    std::optional<int> m_limit;     ///< How many connections the server allows, once it has refused one more.
    int m_mostOpen = 0;
    int m_mostAtWork = 0;
    int m_refused = 0;
    int m_slowdowns = 0;
    QString m_refusal;
    std::optional<Error> m_fatal;
    std::minstd_rand m_random;
};

} // namespace mailsheaf
