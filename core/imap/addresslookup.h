// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>

namespace mailsheaf {

/// Turns events of this thread until @p isDone, which is asked again after every event and at least fifty
/// times a second; false when @p deadline has come or @p cancel has been set first.
[[nodiscard]] bool waitInEventLoop(const std::function<bool()> &isDone,
                                   std::chrono::steady_clock::time_point deadline, const CancelToken &cancel);

/// The addresses of a host in the order in which to try them: as the system sorts them, but the families in
/// turn, so that a network on which one of them leads nowhere costs one attempt (RFC 8305 §4). Blocks, as
/// above; empty when the deadline has come. Failures: Network when there is no such host, Cancelled.
[[nodiscard]] Result<QList<QHostAddress>> lookUpAddresses(const QString &host,
                                                          std::chrono::steady_clock::time_point deadline,
                                                          const CancelToken &cancel);

/// For lookUpAddresses().
[[nodiscard]] QList<QHostAddress> familiesInTurn(const QList<QHostAddress> &addresses);

} // namespace mailsheaf
