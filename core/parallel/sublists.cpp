// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/sublists.h"

#include <algorithm>

namespace mailsheaf {

std::vector<std::size_t> cutPoints(const std::vector<quint64> &before, int parts, Balance balance)
{
    const std::size_t items = before.size() - 1;
    const auto count = static_cast<std::size_t>(std::max(parts, 1));
    std::vector<std::size_t> cuts = {0};
    for (std::size_t part = 1; part < count; ++part) {
        if (balance == Balance::Count) {
            cuts.push_back(items / count * part + std::min(part, items % count));
            continue;
        }
        const auto share = static_cast<quint64>(static_cast<long double>(before.back()) * part / count);
        const auto above = std::ranges::lower_bound(before, share);
        auto cut = static_cast<std::size_t>(above - before.begin());
        if (cut > 0 && share - before[cut - 1] < before[cut] - share)
            --cut;
        cuts.push_back(std::clamp(cut, cuts.back(), items));
    }
    cuts.push_back(items);
    return cuts;
}

Sublists::Sublists(const WorkMethod &method)
    : m_method(method)
    , m_before(1)
{
}

Sublists::Sublists(const std::vector<quint64> &weights, const WorkMethod &method, int workers)
    : Sublists(method)
{
    m_wanted = workers;
    fill(weights, workers);
}

void Sublists::fill(const std::vector<quint64> &weights, int workers, const std::vector<Begun> &begun)
{
    const std::lock_guard lock(m_mutex);
    m_filled = true;
    m_open = weights.size();
    m_before.resize(weights.size() + 1);
    for (std::size_t i = 0; i < weights.size(); ++i)
        m_before[i + 1] = m_before[i] + std::max<quint64>(weights[i], 1);
    m_openWeight = m_before.back();
    split(workers);
    std::vector<IndexRange> given;
    for (const Begun &each : begun) {
        const bool isFree = std::ranges::none_of(given, [&](const IndexRange &other) {
            return each.range.begin < other.end && other.begin < each.range.end;
        });
        if (!isFree || each.worker >= workers || m_method.strategy != Strategy::Split)
            continue;
        putFirst(each);
        given.push_back(each.range);
    }
    m_changed.notify_all();
}

void Sublists::putFirst(const Begun &begun)
{
    cutOut(begun.range);
    list(begun.worker).ranges.push_front(begun.range);
}

void Sublists::cutOut(const IndexRange &range)
{
    for (Sublist &list : m_lists) {
        std::deque<IndexRange> rest;
        for (const IndexRange &each : list.ranges) {
            const IndexRange before{each.begin, std::clamp(range.begin, each.begin, each.end)};
            const IndexRange behind{std::clamp(range.end, each.begin, each.end), each.end};
            for (const IndexRange &part : {before, behind}) {
                if (!part.isEmpty())
                    rest.push_back(part);
            }
        }
        list.ranges = std::move(rest);
    }
}

bool Sublists::mayTake(int worker) const
{
    return !m_closed && !m_paused && worker < m_wanted;
}

void Sublists::split(int workers)
{
    const std::size_t items = m_before.size() - 1;
    if (m_method.strategy != Strategy::Split) {
        // One global list: everybody takes from it.
        if (items > 0)
            m_orphans.push_back({0, items});
        return;
    }
    const std::vector<std::size_t> cuts = cutPoints(m_before, workers, m_method.balance);
    for (int worker = 0; worker < workers; ++worker) {
        const IndexRange range{cuts[static_cast<std::size_t>(worker)],
                               cuts[static_cast<std::size_t>(worker) + 1]};
        if (!range.isEmpty())
            list(worker).ranges.push_back(range);
    }
}

Sublists::Sublist &Sublists::list(int worker)
{
    const auto at = static_cast<std::size_t>(worker);
    if (m_lists.size() <= at)
        m_lists.resize(at + 1);
    return m_lists[at];
}

quint64 Sublists::weightOf(const Sublist &list) const
{
    quint64 weight = 0;
    for (const IndexRange &range : list.ranges)
        weight += weightOf(range);
    return weight;
}

IndexRange Sublists::cutFront(IndexRange *range, const Portion &portion) const
{
    const std::size_t start = range->begin;
    std::size_t limit = std::min(range->end, start + std::max<std::size_t>(portion.items, 1));
    if (portion.notBeyond && *portion.notBeyond > start)
        limit = std::min(limit, *portion.notBeyond);
    std::size_t end = start + 1;
    while (end < limit && m_before[end + 1] - m_before[start] <= portion.weight)
        ++end;
    range->begin = end;
    return {start, end};
}

std::optional<IndexRange> Sublists::take(int worker, const Portion &portion)
{
    const std::lock_guard lock(m_mutex);
    if (!mayTake(worker) || !provide(worker))
        return std::nullopt;
    // The global list of Vanilla and Queue stays global; a sublist is the worker's own.
    const bool shared = list(worker).ranges.empty();
    std::deque<IndexRange> &source = shared ? m_orphans : list(worker).ranges;
    const IndexRange taken = cutFront(&source.front(), portion);
    if (source.front().isEmpty())
        source.pop_front();
    list(worker).taken += taken.size();
    list(worker).takenWeight += weightOf(taken);
    return taken;
}

std::size_t Sublists::itemsIn(const Sublist &list)
{
    std::size_t items = 0;
    for (const IndexRange &range : list.ranges)
        items += range.size();
    return items;
}

bool Sublists::canProvide(int worker) const
{
    const auto at = static_cast<std::size_t>(worker);
    if ((at < m_lists.size() && !m_lists[at].ranges.empty()) || !m_orphans.empty())
        return true;
    return m_method.strategy == Strategy::Split && m_method.steal &&
           std::ranges::any_of(m_lists, [](const Sublist &list) { return itemsIn(list) > 0; });
}

bool Sublists::provide(int worker)
{
    if (!list(worker).ranges.empty())
        return true;
    if (m_method.strategy != Strategy::Split)
        return !m_orphans.empty();
    return takeOverOrphan(worker) || (m_method.steal && steal(worker));
}

/// What a worker left behind goes to whoever comes first; with stealing on, the others then take their halves
/// of it.
bool Sublists::takeOverOrphan(int worker)
{
    if (m_orphans.empty())
        return false;
    list(worker).ranges.push_back(m_orphans.front());
    m_orphans.pop_front();
    return true;
}

/// The back half by weight of the largest sublist with at least two items, which leaves its owner at least
/// one.
bool Sublists::steal(int worker)
{
    Sublist *victim = nullptr;
    for (Sublist &candidate : m_lists) {
        if (itemsIn(candidate) > 0 && (!victim || weightOf(candidate) > weightOf(*victim)))
            victim = &candidate;
    }
    if (!victim)
        return false;
    std::deque<IndexRange> loot;
    quint64 missing = weightOf(*victim) / 2;
    while (itemsIn(*victim) > 0) {
        IndexRange &last = victim->ranges.back();
        const IndexRange part = cutBack(&last, missing, loot.empty());
        if (part.isEmpty())
            break;
        if (last.isEmpty())
            victim->ranges.pop_back();
        loot.push_front(part);
        missing -= std::min(missing, weightOf(part));
        m_stolen += part.size();
    }
    list(worker).ranges = std::move(loot);
    return !list(worker).ranges.empty();
}

/// Cuts off the back of @p range as many items as weigh at most @p weight; @p atLeastOne: one even if it
/// weighs more.
IndexRange Sublists::cutBack(IndexRange *range, quint64 weight, bool atLeastOne) const
{
    const quint64 target = m_before[range->end] - std::min(weight, m_before[range->end]);
    const auto from =
        std::ranges::lower_bound(m_before.begin() + static_cast<std::ptrdiff_t>(range->begin),
                                 m_before.begin() + static_cast<std::ptrdiff_t>(range->end), target);
    auto cut = static_cast<std::size_t>(from - m_before.begin());
    if (cut == range->end && atLeastOne)
        --cut;
    const IndexRange part{cut, range->end};
    range->end = cut;
    return part;
}

bool Sublists::hasWork(int worker) const
{
    const std::lock_guard lock(m_mutex);
    return mayTake(worker) && canProvide(worker);
}

std::optional<std::size_t> Sublists::nextIndex(int worker)
{
    const std::lock_guard lock(m_mutex);
    if (!mayTake(worker) || !provide(worker))
        return std::nullopt;
    const Sublist &own = list(worker);
    return own.ranges.empty() ? m_orphans.front().begin : own.ranges.front().begin;
}

Sublists::Wait Sublists::waitForWork(int worker)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_closed)
            return Wait::Closed;
        if (nothingLeft())
            return Wait::Done;
        if (worker >= m_wanted)
            return Wait::Retired;
        if (!m_paused && canProvide(worker))
            return Wait::Work;
        const int idle = m_filled && !m_paused ? 1 : 0;
        m_idle += idle;
        m_changed.wait(lock);
        m_idle -= idle;
    }
}

void Sublists::done(int worker, std::size_t item)
{
    const std::lock_guard lock(m_mutex);
    Sublist &own = list(worker);
    --own.taken;
    own.takenWeight -= weightOf({item, item + 1});
    m_openWeight -= weightOf({item, item + 1});
    if (--m_open == 0)
        m_changed.notify_all();
}

void Sublists::giveBack(int worker, IndexRange range)
{
    if (range.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    Sublist &own = list(worker);
    own.taken -= range.size();
    own.takenWeight -= weightOf(range);
    if (m_method.strategy == Strategy::Split)
        own.ranges.push_front(range);
    else
        m_orphans.push_front(range);
    m_changed.notify_all();
}

void Sublists::leave(int worker)
{
    const std::lock_guard lock(m_mutex);
    std::deque<IndexRange> &own = list(worker).ranges;
    m_orphans.insert(m_orphans.end(), own.begin(), own.end());
    own.clear();
    m_changed.notify_all();
}

void Sublists::setWorkers(int count)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = count;
    m_changed.notify_all();
}

bool Sublists::isWanted(int worker) const
{
    const std::lock_guard lock(m_mutex);
    return !m_closed && worker < m_wanted;
}

void Sublists::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

void Sublists::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

bool Sublists::allDone() const
{
    const std::lock_guard lock(m_mutex);
    return nothingLeft();
}

Share Sublists::share(int worker) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = static_cast<std::size_t>(worker);
    if (at >= m_lists.size())
        return {};
    const Sublist &own = m_lists[at];
    return {.itemsLeft = own.taken + itemsIn(own),
            .weightLeft = own.takenWeight + weightOf(own),
            .weightTaken = own.takenWeight};
}

quint64 Sublists::weightLeft() const
{
    const std::lock_guard lock(m_mutex);
    return m_openWeight;
}

std::size_t Sublists::stolenItems() const
{
    const std::lock_guard lock(m_mutex);
    return m_stolen;
}

} // namespace mailsheaf
