// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parallel/workmethod.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace mailsheaf {

/// Items begin .. end-1 of the list.
struct IndexRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin >= end; }
    bool operator==(const IndexRange &) const = default;
};

/// How much a worker wants at once: whatever comes first, but at least one item.
struct Portion
{
    std::size_t items = 1;
    quint64 weight = ~quint64(0);
    std::optional<std::size_t> notBeyond; ///< An index where the portion must end at the latest.
};

/// One worker's share, for its progress bar.
struct Share
{
    std::size_t itemsLeft = 0; ///< In its sublist and taken, but not done.
    quint64 weightLeft = 0;
    quint64 weightTaken = 0; ///< Of that, taken already: nobody else can have it.
};

/// Who does which part of a list: the splitting of "split the list, one sublist for each worker", kept as
/// index ranges.
///
/// Knows only how many items there are and what each weighs. Every index is handed out at least once, and
/// again only after giveBack(). Any thread may call anything; nothing is held while a caller works. Workers
/// are numbered from 0.
class Sublists
{
public:
    /// What a worker finds when it has asked for more and waited.
    enum class Wait
    {
        Work,    ///< take() may now have something.
        Done,    ///< Every item is done: the worker may go home.
        Retired, ///< The worker is no longer wanted; what was left of its sublist goes to the others.
        Closed,  ///< close() was called: stop at once.
    };

    /// Still without a list: workers may come already, and wait.
    explicit Sublists(const WorkMethod &method);
    /// @p weights: one per item. @p workers: how many sublists to split into at first.
    Sublists(const std::vector<quint64> &weights, const WorkMethod &method, int workers);
    /// What a worker has begun with before there was a list.
    struct Begun
    {
        int worker = 0;
        IndexRange range;
    };
    /// The list that was missing so far. Once. What has been @p begun comes first in the sublist of who has
    /// begun it, and take() gives it as one portion; of ranges that overlap, the first counts.
    void fill(const std::vector<quint64> &weights, int workers, const std::vector<Begun> &begun = {});

    /// The next portion of the worker's own sublist, from the front; when that is empty and stealing is on,
    /// the back half by weight of the largest one left is taken over first. nullopt when there is nothing for
    /// this worker now.
    [[nodiscard]] std::optional<IndexRange> take(int worker, const Portion &portion);
    /// Blocks until there is something to say. Never returns Work while paused.
    [[nodiscard]] Wait waitForWork(int worker);
    /// Whether take() would give something, without blocking.
    [[nodiscard]] bool hasWork(int worker) const;
    /// Where the next portion of this worker would begin; nullopt when there is none.
    [[nodiscard]] std::optional<std::size_t> nextIndex(int worker);

    /// @p item, taken by @p worker, is settled for good.
    void done(int worker, std::size_t item);
    /// @p range, taken by @p worker, could not be done: it goes back to the front of that worker's sublist.
    void giveBack(int worker, IndexRange range);
    /// The worker leaves: its sublist is free for the others, also when stealing is off.
    void leave(int worker);

    /// Workers 0 .. count-1 are wanted; the others retire at their next step.
    void setWorkers(int count);
    [[nodiscard]] bool isWanted(int worker) const;
    void setPaused(bool paused);
    /// Everybody stops: take() gives nothing any more, waitForWork() says Closed.
    void close();

    /// Whether there was a list, and every item of it is done.
    [[nodiscard]] bool allDone() const;
    [[nodiscard]] Share share(int worker) const;
    /// Of all items that are not done.
    [[nodiscard]] quint64 weightLeft() const;
    /// Workers that have nothing to do, though not everything is done. Cheap.
    [[nodiscard]] bool someoneIsIdle() const { return m_idle > 0; }
    /// How many items were moved from one worker to another.
    [[nodiscard]] std::size_t stolenItems() const;

private:
    struct Sublist
    {
        std::deque<IndexRange> ranges; ///< To do, in order.
        std::size_t taken = 0;
        quint64 takenWeight = 0;
    };

    [[nodiscard]] quint64 weightOf(const IndexRange &range) const
    {
        return m_before[range.end] - m_before[range.begin];
    }
    [[nodiscard]] quint64 weightOf(const Sublist &list) const;
    [[nodiscard]] IndexRange cutFront(IndexRange *range, const Portion &portion) const;
    [[nodiscard]] bool provide(int worker);
    [[nodiscard]] bool takeOverOrphan(int worker);
    [[nodiscard]] bool steal(int worker);
    [[nodiscard]] IndexRange cutBack(IndexRange *range, quint64 weight, bool atLeastOne) const;
    [[nodiscard]] bool nothingLeft() const { return m_filled && m_open == 0; }
    [[nodiscard]] static std::size_t itemsIn(const Sublist &list);
    [[nodiscard]] bool mayTake(int worker) const;
    [[nodiscard]] bool canProvide(int worker) const;
    Sublist &list(int worker);
    void split(int workers);
    void putFirst(const Begun &begun);
    void cutOut(const IndexRange &range);

    const WorkMethod m_method;
    std::vector<quint64> m_before; ///< m_before[i]: weight of the items before i.

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Sublist> m_lists;      ///< One per worker that ever was.
    std::deque<IndexRange> m_orphans; ///< Left by workers that went; for anybody.
    std::size_t m_open = 0;           ///< Items not done.
    quint64 m_openWeight = 0;
    std::size_t m_stolen = 0;
    std::atomic_int m_idle = 0; ///< Since there is a list.
    int m_wanted = 0;
    bool m_filled = false;
    bool m_paused = false;
    bool m_closed = false;
};

/// The cut points of @p items items into @p parts contiguous parts: parts + 1 indices, first 0, last @p
/// items. By count as numpy.array_split cuts (sizes differ by at most one, larger ones first); by weight so
/// that each cut is as near as items allow to an equal share. @p before has items + 1 running sums.
[[nodiscard]] std::vector<std::size_t> cutPoints(const std::vector<quint64> &before, int parts,
                                                 Balance balance);

} // namespace mailsheaf
