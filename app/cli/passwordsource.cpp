// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace mailsheaf {

namespace {

constexpr qint64 longestPassword = 64 * 1024; // tokens can be long; a disk image given by mistake is longer

struct PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Password)
};

Result<Secret> readFrom(QFile &file, const QString &name)
{
    QByteArray bytes;
    bytes.reserve(longestPassword + 1); // growing would leave copies behind
    while (bytes.size() <= longestPassword) {
        char part[4096];
        const qint64 got = file.read(part, sizeof part);
        if (got < 0)
            return failure(ErrorKind::Usage,
                           PasswordText::tr("The password cannot be read from %1; check the file.").arg(name),
                           file.errorString());
        if (got == 0)
            break;
        bytes.append(part, got);
        std::fill_n(static_cast<volatile char *>(part), got, '\0');
    }
    return passwordIn(std::move(bytes));
}

#ifdef Q_OS_UNIX

volatile std::sig_atomic_t caughtSignal = 0;

void rememberSignal(int signal)
{
    caughtSignal = signal;
}

/// Echo off while it lives. Ctrl-C must not leave the terminal silent, so signals wait until echo is back:
/// they are blocked except inside readByte(), where pselect() lets them in without a gap to get lost in.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        caughtSignal = 0;
        sigset_t waiting;
        ::sigemptyset(&waiting);
        for (size_t i = 0; i < signalNumbers.size(); ++i) {
            ::sigaddset(&waiting, signalNumbers[i]);
            struct sigaction action = {};
            action.sa_handler = rememberSignal;
            ::sigaction(signalNumbers[i], &action, &m_actions[i]);
        }
        ::sigprocmask(SIG_BLOCK, &waiting, &m_mask);
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~SilentTerminal()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < signalNumbers.size(); ++i)
            ::sigaction(signalNumbers[i], &m_actions[i], nullptr);
        ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal);
    }

    Q_DISABLE_COPY_MOVE(SilentTerminal)

    /// False at the end of the input and when a signal came.
    bool readByte(char *byte) const
    {
        fd_set input;
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        return ::pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &m_mask) == 1 &&
               ::read(STDIN_FILENO, byte, 1) == 1;
    }

private:
    static constexpr std::array<int, 3> signalNumbers{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, 3> m_actions = {};
    sigset_t m_mask = {};
    termios m_before = {};
};

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<Secret> ask(const QString &prompt)
{
    QByteArray bytes;
    bytes.reserve(longestPassword + 1);
    {
        const SilentTerminal silent; // before the prompt: it drops what was typed too early
        std::fputs(qPrintable(prompt), stderr);
        std::fflush(stderr);
        char c = 0;
        while (bytes.size() <= longestPassword && silent.readByte(&c) && c != '\n')
            bytes.append(c);
    }
    if (caughtSignal != 0) // and somebody else decides what it means
        return failure(Error::cancelled());
    return passwordIn(std::move(bytes));
}

#else

bool isTerminal()
{
    return false; // typed visibly, as any other input
}

Result<Secret> ask(const QString &)
{
    Q_UNREACHABLE();
}

#endif

} // namespace

Result<Secret> passwordIn(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty())
        return failure(ErrorKind::Usage, PasswordText::tr("The password is empty; give it and try again."));
    if (bytes.size() > longestPassword)
        return failure(
            ErrorKind::Usage,
            PasswordText::tr("What was given as the password is far too long; check where it comes from."));
    if (bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        return failure(ErrorKind::Usage,
                       PasswordText::tr("The password has more than one line; give it as a single line."));
    return Secret(std::move(bytes));
}

Result<Secret> readPassword(const PasswordSource &source, const QString &prompt)
{
    if (!source.file.isEmpty()) {
        QFile file(source.file);
        const QString name = QDir::toNativeSeparators(source.file);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(
                ErrorKind::Usage,
                PasswordText::tr("The password file %1 cannot be opened; check its name and permissions.")
                    .arg(name),
                file.errorString());
        return readFrom(file, name);
    }
    if (isTerminal())
        return ask(prompt);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Usage,
                       PasswordText::tr("The password cannot be read from standard input."));
    return readFrom(input, PasswordText::tr("standard input"));
}

} // namespace mailsheaf
