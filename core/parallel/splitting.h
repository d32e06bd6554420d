// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/parallel/sublists.h"
#include "core/parallel/workerpool.h"

#include <chrono>
#include <functional>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace mailsheaf {

/// The general template behind Mailsheaf: a long list, split into sublists, one worker and one context for
/// each.
///
///     items    = listItems()                  the long list: message ids, files, anything
///     sublists = split(items, workers)        contiguous, equal by count or by weight
///     for each worker, in its own thread:
///         context = openContext(worker)       what is dear to open: a connection
///         for item in its sublist:
///             task(context, item)
///
/// The experiment it comes from downloaded three million mails. One after the other took days. "Vanilla"
/// workers, each taking one item at a time from the global list and opening a connection for it, were no
/// better: the opening ate the gain. Splitting first, so that each worker opens once and then has a list of
/// its own, took under an hour. All of these are strategies here (WorkMethod), and what was wrong with plain
/// splitting is mended: sublists of equal weight, and a worker that has finished takes over half of what the
/// slowest still has.
///
/// The template knows nothing about mail. splitAndRun() at the end is the short form, for independent items.

/// What happens to a worker whose context has failed.
struct AfterFailure
{
    enum class Next
    {
        Retry, ///< Open a new context after the delay, and go on with the same sublist.
        Leave, ///< This worker goes for good; its sublist is for the others.
        Abort, ///< Everybody stops.
    };
    Next next = Next::Abort;
    std::chrono::milliseconds delay{0};
};

/// A worker's view of its own sublist. Used by that worker's thread alone.
class OwnSublist
{
public:
    OwnSublist(Sublists &sublists, int worker, bool oneItemOnly)
        : m_sublists(sublists)
        , m_worker(worker)
        , m_oneItemOnly(oneItemOnly)
    {
    }

    [[nodiscard]] int worker() const { return m_worker; }

    /// The next items to do; nullopt when there are none for this context now.
    [[nodiscard]] std::optional<IndexRange> take(const Portion &portion)
    {
        if (m_oneItemOnly && m_tookOne)
            return std::nullopt;
        auto taken =
            m_sublists.take(m_worker, m_oneItemOnly ? Portion{.items = 1, .notBeyond = {}} : portion);
        m_tookOne = m_tookOne || taken.has_value();
        return taken;
    }
    /// Where the next portion begins; nullopt when there is none.
    [[nodiscard]] std::optional<std::size_t> nextIndex()
    {
        return m_oneItemOnly && m_tookOne ? std::nullopt : m_sublists.nextIndex(m_worker);
    }
    void done(std::size_t item) { m_sublists.done(m_worker, item); }
    void giveBack(IndexRange range) { m_sublists.giveBack(m_worker, range); }

private:
    Sublists &m_sublists;
    int m_worker;
    bool m_oneItemOnly;
    bool m_tookOne = false;
};

/// Runs workers over Sublists until everything is done, everybody has left, or one says Abort.
/// @p Context must be movable; it is made, used and destroyed in its worker's thread.
template <typename Context>
class Splitting
{
public:
    /// Why a worker went.
    enum class Departure
    {
        Finished, ///< Nothing is left to do.
        Retired,  ///< Was told to; may come back.
        GaveUp,   ///< After a failure, or because everybody stops.
    };

    struct Steps
    {
        std::function<Result<Context>(int worker)> openContext;
        /// Does what it can take, and returns when there is nothing to take. What it took and neither
        /// finished nor gave back is lost, so it does one of both, also on failure.
        std::function<Result<void>(Context &context, OwnSublist &sublist)> work;
        /// Decides after a failure of openContext or work. Called in the worker's thread.
        std::function<AfterFailure(int worker, const Error &error)> failed;
        /// For progress: the worker has nothing to do now; the worker has left. May be empty.
        std::function<void(int worker)> waiting;
        std::function<void(int worker, Departure departure)> left;
        /// The context is no longer needed: close it politely. May be empty.
        std::function<void(Context &context)> close;
        /// Workers open their contexts at once, while the list is still being made.
        bool openEarly = false;
        /// What a worker who has done so can do for the list meanwhile; returns when that is nothing any
        /// more. May be empty.
        std::function<Result<void>(Context &context)> meanwhile;
    };

    /// @p sublists is not owned and must outlive this object.
    Splitting(Sublists &sublists, Strategy strategy, Steps steps, CancelToken cancel)
        : m_sublists(sublists)
        , m_strategy(strategy)
        , m_steps(std::move(steps))
        , m_cancel(std::move(cancel))
        , m_pool([this](int worker) { return live(worker); })
    {
    }

    /// Also while running: adds or retires workers.
    void setWorkers(int count)
    {
        m_sublists.setWorkers(count);
        m_pool.setWorkers(count);
    }
    [[nodiscard]] bool waitForEnd(int milliseconds) { return m_pool.waitForEnd(milliseconds); }
    [[nodiscard]] int mostAtOnce() const { return m_pool.mostAtOnce(); }

private:
    using Wait = Sublists::Wait;

    WorkerPool::Left live(int worker)
    {
        std::optional<Context> context;
        const Departure departure = workUntilDeparture(worker, &context);
        if (context && m_steps.close)
            m_steps.close(*context);
        m_sublists.leave(worker);
        if (m_steps.left)
            m_steps.left(worker, departure);
        return departure == Departure::Retired ? WorkerPool::Left::Retired : WorkerPool::Left::ForGood;
    }

    Departure workUntilDeparture(int worker, std::optional<Context> *context)
    {
        while (m_steps.openEarly && !*context && !m_sublists.allDone() && m_sublists.isWanted(worker)) {
            if (const auto opened = openEarly(worker, context); !opened && !goesOn(worker, opened.error()))
                return Departure::GaveUp;
        }
        while (true) {
            switch (waitForWork(worker)) {
            case Wait::Done:
                return Departure::Finished;
            case Wait::Retired:
                return Departure::Retired;
            case Wait::Closed:
                return Departure::GaveUp;
            case Wait::Work:
                break;
            }
            if (const auto done = workOnce(worker, context); !done && !goesOn(worker, done.error()))
                return Departure::GaveUp;
        }
    }

    Wait waitForWork(int worker)
    {
        if (m_steps.waiting && !m_sublists.hasWork(worker))
            m_steps.waiting(worker);
        return m_sublists.waitForWork(worker);
    }

    Result<void> open(int worker, std::optional<Context> *context)
    {
        auto opened = m_steps.openContext(worker);
        if (!opened)
            return failure(opened.error());
        context->emplace(std::move(*opened));
        return {};
    }

    Result<void> openEarly(int worker, std::optional<Context> *context)
    {
        auto opened = open(worker, context);
        if (!opened || !m_steps.meanwhile)
            return opened;
        auto helped = m_steps.meanwhile(**context);
        if (!helped)
            context->reset();
        return helped;
    }

    Result<void> workOnce(int worker, std::optional<Context> *context)
    {
        if (!*context) {
            if (auto opened = open(worker, context); !opened)
                return opened;
        }
        OwnSublist sublist(m_sublists, worker, m_strategy == Strategy::Vanilla);
        auto worked = m_steps.work(**context, sublist);
        if (worked && m_strategy == Strategy::Vanilla && m_steps.close)
            m_steps.close(**context);
        if (!worked || m_strategy == Strategy::Vanilla)
            context->reset();
        return worked;
    }

    /// Acts on a failure; false when the worker must go.
    bool goesOn(int worker, const Error &error)
    {
        const AfterFailure after = m_steps.failed(worker, error);
        if (after.next == AfterFailure::Next::Abort)
            m_sublists.close();
        if (after.next != AfterFailure::Next::Retry)
            return false;
        const auto until = std::chrono::steady_clock::now() + after.delay;
        while (std::chrono::steady_clock::now() < until && !m_cancel.isCancelled() &&
               m_sublists.isWanted(worker))
            std::this_thread::sleep_for(
                std::min<std::chrono::milliseconds>(after.delay, std::chrono::milliseconds(50)));
        return true;
    }

    Sublists &m_sublists;
    const Strategy m_strategy;
    const Steps m_steps;
    const CancelToken m_cancel;
    WorkerPool m_pool; ///< Last: its destructor waits for workers that use everything above.
};

/// The short form: runs @p task once for each item. The first failure of a context or a task ends the run and
/// is returned.
template <typename Context, typename Item>
[[nodiscard]] Result<void> splitAndRun(
    const std::vector<Item> &items, const WorkMethod &method, int workers,
    const std::function<quint64(const Item &)> &weight,
    const std::function<Result<Context>(int worker)> &openContext,
    const std::function<Result<void>(Context &context, const Item &item)> &task, const CancelToken &cancel)
{
    std::vector<quint64> weights;
    weights.reserve(items.size());
    for (const Item &item : items)
        weights.push_back(weight ? weight(item) : 1);
    const int crew = method.strategy == Strategy::Serial ? 1 : workers;
    Sublists sublists(weights, method, crew);

    std::mutex mutex;
    std::optional<Error> firstFailure;
    typename Splitting<Context>::Steps steps;
    steps.openContext = openContext;
    steps.work = [&](Context &context, OwnSublist &sublist) -> Result<void> {
        while (const auto portion = sublist.take({.items = 1, .notBeyond = {}})) {
            auto done =
                cancel.isCancelled() ? failure(Error::cancelled()) : task(context, items[portion->begin]);
            if (!done) {
                sublist.giveBack(*portion);
                return done;
            }
            sublist.done(portion->begin);
        }
        return {};
    };
    steps.failed = [&](int /*worker*/, const Error &error) {
        const std::lock_guard lock(mutex);
        if (!firstFailure)
            firstFailure = error;
        return AfterFailure{.next = AfterFailure::Next::Abort};
    };
    {
        Splitting<Context> splitting(sublists, method.strategy, std::move(steps), cancel);
        splitting.setWorkers(crew);
    }
    return firstFailure ? failure(*firstFailure) : Result<void>();
}

} // namespace mailsheaf
