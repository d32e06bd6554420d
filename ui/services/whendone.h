// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace mailsheaf {

/// Calls @p handler with the result of @p future in the thread of @p context, unless that has been destroyed
/// meanwhile. (QFuture::then() with a context demands that the context lives until then.)
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::forward<Handler>(handler)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace mailsheaf
