// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/startrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QDeadlineTimer;
class QLocalSocket;

namespace mailsheaf {

/// Sees to it that there is one window for each user and each folder of settings. The first start claims the
/// place and then hears of every further one; those hand their request over and end.
///
/// A lock file decides who is first, so that neither a socket left behind by a crash nor two starts at the
/// same moment make a difference. Only the user's own programs can connect; even so, a client can do no more
/// than send one bounded line in a bounded time, and many clients only drive each other out. Owned by main,
/// lives in the main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Where a start finds itself.
    enum class Place
    {
        First,      ///< Nobody else is there: show the window.
        HandedOver, ///< The first one has the request: end.
        Unheard,    ///< There is one, but it does not answer.
    };

    /// How long a client has for its line, and the first instance for its answer.
    static constexpr std::chrono::milliseconds patience{5000};

    /// @p settingsFolder: the instances that share it are the same program.
    explicit SingleInstance(const QString &settingsFolder, QObject *parent = nullptr);

    /// Once, and before anything is shown; blocks only when there is another instance, for patience at most.
    [[nodiscard]] Place claim(const StartRequest &request);

    /// Where the first one listens. For tests.
    [[nodiscard]] QString address() const { return m_address; }

Q_SIGNALS:
    /// Another start. Only to the first one, from the event loop.
    void requested(const mailsheaf::StartRequest &request);

private:
    void listen();
    [[nodiscard]] bool handOver(const StartRequest &request, const QDeadlineTimer &deadline) const;
    void accept();
    void read(QLocalSocket *client);

    const QString m_address;
    QLockFile m_lock;
    QLocalServer m_server; ///< Parent of its clients.
};

} // namespace mailsheaf
