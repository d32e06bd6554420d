// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signalwatch.h"

#include "app/cli/exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace mailsheaf {

namespace {

std::atomic_int askedTimes{0};
static_assert(std::atomic_int::is_always_lock_free, "used in a signal handler");

#ifdef Q_OS_UNIX

std::array<int, 2> selfPipe{-1, -1};

/// Only async-signal-safe calls (signal-safety(7)); errno belongs to the interrupted code.
void handleSignal(int)
{
    const int savedErrno = errno;
    if (askedTimes.fetch_add(1) > 0)
        ::_exit(ExitStopped);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(selfPipe[1], &byte, 1);
    errno = savedErrno;
}

void watch(int signal)
{
    struct sigaction action = {};
    if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

bool openSelfPipe()
{
    if (::pipe(selfPipe.data()) != 0)
        return false;
    for (const int end : selfPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

#else

SignalWatch *watcher = nullptr;

BOOL WINAPI handleConsole(DWORD)
{
    if (askedTimes.fetch_add(1) > 0)
        ::ExitProcess(ExitStopped);
    QMetaObject::invokeMethod(watcher, &SignalWatch::stopAsked, Qt::QueuedConnection);
    return TRUE;
}

#endif

} // namespace

#ifdef Q_OS_UNIX

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (!openSelfPipe())
        return; // out of descriptors: signals keep their default, which ends the program
    m_notifier = new QSocketNotifier(selfPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(selfPipe[0], &byte, 1) == 1)
            Q_EMIT stopAsked();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        watch(signal);
}

SignalWatch::~SignalWatch() = default;

#else

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    watcher = this;
    ::SetConsoleCtrlHandler(handleConsole, TRUE);
}

SignalWatch::~SignalWatch()
{
    ::SetConsoleCtrlHandler(handleConsole, FALSE);
}

#endif

} // namespace mailsheaf
