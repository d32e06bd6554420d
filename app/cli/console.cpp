// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace mailsheaf {

namespace {

void put(std::FILE *file, const QString &text)
{
    // A reader that went away is no reason to fail: the backup itself is what counts.
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), file);
    std::fflush(file);
}

} // namespace

void Console::print(const QString &line) const
{
    put(stdout, line + u'\n');
}

void Console::printError(const QString &line) const
{
    put(stderr, line + u'\n');
}

void Console::draw(const QString &text) const
{
    put(stderr, text);
}

bool Console::isLive() const
{
#ifdef Q_OS_UNIX
    const QByteArray terminal = qgetenv("TERM");
    return !terminal.isEmpty() && terminal != "dumb" && ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool Console::hasColours() const
{
    return isLive() && qEnvironmentVariableIsEmpty("NO_COLOR");
}

TerminalSize Console::size() const
{
    TerminalSize size;
#ifdef Q_OS_UNIX
    winsize window{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0)
        size = {.columns = window.ws_col, .rows = window.ws_row};
#endif
    return size;
}

} // namespace mailsheaf
