// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/connectionscheduler.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

struct SchedulerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ConnectionScheduler)
};

/// A connection the server closes before it says anything, while others work, is its way of saying "too
/// many".
constexpr int attemptsBesideOthers = 2;

} // namespace

ConnectionScheduler::ConnectionScheduler()
    : ConnectionScheduler(Pace())
{
}

ConnectionScheduler::ConnectionScheduler(Pace pace)
    : m_pace(pace)
    , m_random(std::random_device{}())
{
}

ConnectionScheduler::Row &ConnectionScheduler::row(int worker)
{
    const auto at = static_cast<std::size_t>(worker);
    if (m_rows.size() <= at)
        m_rows.resize(at + 1);
    return m_rows[at];
}

int ConnectionScheduler::count(Connection connection) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return row.connection == connection; }));
}

bool ConnectionScheduler::mayStart(Clock::time_point now) const
{
    const int signingIn = count(Connection::SigningIn);
    if (now < m_quietUntil)
        return false;
    return signingIn == 0 || (signingIn < m_pace.signInsAtOnce && now - m_lastStart >= m_pace.stagger);
}

Error ConnectionScheduler::noMoreAllowed() const
{
    return {.kind = ErrorKind::Throttled,
            .sentence = SchedulerText::tr("The server allows no more connections."),
            .detail = m_refusal};
}

Result<void> ConnectionScheduler::waitForTurn(int worker, const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    row(worker).connection = Connection::None;
    while (true) {
        if (cancel.isCancelled())
            return failure(Error::cancelled());
        if (m_limit && count(Connection::Open) + count(Connection::SigningIn) >= *m_limit)
            return failure(noMoreAllowed());
        const auto now = Clock::now();
        if (mayStart(now)) {
            m_lastStart = now;
            row(worker).connection = Connection::SigningIn;
            return {};
        }
        m_turn.wait_for(lock, m_pace.stagger);
    }
}

void ConnectionScheduler::sessionOpened(int worker)
{
    const std::lock_guard lock(m_mutex);
    row(worker).connection = Connection::Open;
    row(worker).atWork = false;
    const int open = count(Connection::Open);
    m_mostOpen = std::max(m_mostOpen, open);
    m_mostAtWork = std::max(m_mostAtWork, 1);
    // Servers count a session a little after they let it in: a limit may have been passed in that moment.
    if (m_limit)
        m_limit = std::max(*m_limit, open);
    m_turn.notify_all();
}

void ConnectionScheduler::progressMade(int worker)
{
    const std::lock_guard lock(m_mutex);
    Row &working = row(worker);
    working.failures = 0;
    if (std::exchange(working.atWork, true))
        return;
    const auto now = std::ranges::count_if(
        m_rows, [](const Row &each) { return each.connection == Connection::Open && each.atWork; });
    m_mostAtWork = std::max(m_mostAtWork, static_cast<int>(now));
}

void ConnectionScheduler::sessionClosed(int worker)
{
    const std::lock_guard lock(m_mutex);
    row(worker).connection = Connection::None;
    m_turn.notify_all();
}

std::chrono::milliseconds ConnectionScheduler::delayAfter(int failures, const Error &error)
{
    if (error.retryAfter.count() > 0)
        return error.retryAfter;
    const auto doubled = m_pace.firstDelay * (1LL << std::min(failures - 1, 16));
    const auto capped = std::min<std::chrono::milliseconds>(doubled, m_pace.longestDelay);
    // Up to a quarter more, so that workers cut at the same moment do not come back at the same moment.
    return capped +
           std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, capped.count() / 4)(m_random));
}

AfterFailure ConnectionScheduler::abort(const Error &error)
{
    if (!m_fatal)
        m_fatal = error;
    return {.next = AfterFailure::Next::Abort};
}

AfterFailure ConnectionScheduler::afterFailure(int worker, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    Row &failed = row(worker);
    const Connection was = std::exchange(failed.connection, Connection::None);
    ++failed.failures;
    m_turn.notify_all();
    if (error.throttle == Throttle::Exhausted)
        return abort(error);
    if (error.throttle == Throttle::Slower)
        ++m_slowdowns;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {.next = AfterFailure::Next::Leave};
    case ErrorKind::Network:
    case ErrorKind::Protocol:
    case ErrorKind::Throttled: {
        const int others = count(Connection::Open);
        const bool refusedBesideOthers =
            was != Connection::Open && others > 0 && error.throttle != Throttle::Slower &&
            (error.kind == ErrorKind::Throttled || failed.failures >= attemptsBesideOthers);
        if (refusedBesideOthers) {
            ++m_refused;
            if (was == Connection::SigningIn) {
                m_limit = others;
                m_refusal = error.detail.isEmpty() ? error.sentence : error.detail;
            }
            return {.next = AfterFailure::Next::Leave};
        }
        return retryOrGiveUp(&failed, error);
    }
    default:
        return abort(error);
    }
}

AfterFailure ConnectionScheduler::retryOrGiveUp(Row *row, const Error &error)
{
    if (row->failures < m_pace.attempts) {
        const auto delay = delayAfter(row->failures, error);
        if (error.throttle == Throttle::Slower)
            m_quietUntil = std::max(m_quietUntil, Clock::now() + delay);
        return {.next = AfterFailure::Next::Retry, .delay = delay};
    }
    if (count(Connection::Open) > 0)
        return {.next = AfterFailure::Next::Leave};
    return abort(error);
}

std::optional<Error> ConnectionScheduler::fatal() const
{
    const std::lock_guard lock(m_mutex);
    return m_fatal;
}

int ConnectionScheduler::open() const
{
    const std::lock_guard lock(m_mutex);
    return count(Connection::Open);
}

std::optional<int> ConnectionScheduler::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

int ConnectionScheduler::slowdowns() const
{
    const std::lock_guard lock(m_mutex);
    return m_slowdowns;
}

int ConnectionScheduler::mostAtWork() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostAtWork;
}

QStringList ConnectionScheduler::notes() const
{
    const std::lock_guard lock(m_mutex);
    if (m_refused == 0)
        return {};
    return {SchedulerText::tr("The server allowed no more than %n connection(s) at once; workers that stayed "
                              "away: %L1. It said: “%2”",
                              "a number, what the server said", m_mostOpen)
                .arg(m_refused)
                .arg(m_refusal)};
}

} // namespace mailsheaf
