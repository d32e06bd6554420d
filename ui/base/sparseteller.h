// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace mailsheaf {

/// Tells assistive programs about something that changes many times a second, at a pace at which it can be
/// spoken: at once when there has been nothing for a while, then every few seconds, the last change always.
/// A member of the widget it speaks for; main thread.
class SparseTeller final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{5000};

    /// @p tell: tells how things are now.
    explicit SparseTeller(std::function<void()> tell);

    /// Something has changed.
    void notice();
    /// Something has changed that must not wait.
    void tellNow();

private:
    const std::function<void()> m_tell;
    QTimer m_pause;
    bool m_isUntold = false;
};

} // namespace mailsheaf
