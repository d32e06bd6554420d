// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace mailsheaf {

/// Turns Ctrl-C, SIGTERM and a closed terminal into one signal in the event loop. The second time the program
/// ends at once with 130, whatever it is doing. Signals that were ignored at start (nohup, background jobs)
/// stay ignored. One object per program, in the main thread; the handlers stay when it goes.
class SignalWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignalWatch)

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void stopAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace mailsheaf
