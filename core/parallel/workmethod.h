// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// How the list of items reaches the workers. The words are those of the experiment that Mailsheaf grew from.
enum class Strategy
{
    Serial,  ///< One worker, the whole list.
    Vanilla, ///< Each worker takes one item at a time from the global list and opens a context for it alone.
    Queue,   ///< Shared list like Vanilla, but each worker keeps its context.
    Split,   ///< One sublist and one context per worker.
};

/// What a worker is.
enum class Executor
{
    Threads,   ///< A thread of this process.
    Processes, ///< A process of its own, which a thread of this one looks after.
};

/// What makes two sublists equal.
enum class Balance
{
    Count, ///< The same number of items; sizes differ by at most one.
    Bytes, ///< The same total weight.
};

/// How a list is shared out. A plain value.
struct WorkMethod
{
    Strategy strategy = Strategy::Split;
    Executor executor = Executor::Threads;
    Balance balance = Balance::Bytes;
    bool steal = true; ///< A worker that has finished takes the back half of the largest remaining sublist.

    bool operator==(const WorkMethod &) const = default;
};

/// "threads", "processes".
[[nodiscard]] bool parseExecutor(const QString &name, Executor *executor);
/// "serial", "vanilla", "queue", "split".
[[nodiscard]] QString strategyName(Strategy strategy);
[[nodiscard]] bool parseStrategy(const QString &name, Strategy *strategy);

} // namespace mailsheaf
