// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace mailsheaf {

/// Calls @p done with @p answer from the event loop of @p context, unless @p context is gone by then.
/// For stores that know their answer at once: their callers must not be called back from inside their own
/// call.
template <typename Done, typename Answer>
void answerLater(QObject *context, Done done, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)]() mutable { done(std::move(answer)); },
        Qt::QueuedConnection);
}

} // namespace mailsheaf
