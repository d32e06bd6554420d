// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/secretstore.h"

#include <QObject>

namespace mailsheaf {

/// What every command works with; outlives the command.
struct CommandTools
{
    const Console &console;
    AccountStore &accounts;
    SecretStore &secrets;
};

/// One command of the command line. start() once, from the event loop; finished() once, with the exit code.
class Command : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Command)

public:
    explicit Command(const CommandTools &tools)
        : m_tools(tools)
    {
    }

    virtual void start() = 0;
    /// The user said stop: ends with ExitStopped, or with what was reached anyway.
    virtual void stop() { Q_EMIT finished(ExitStopped); }

Q_SIGNALS:
    void finished(int exitCode);

protected:
    [[nodiscard]] const CommandTools &tools() const { return m_tools; }

    /// Says what is wrong in one sentence and ends. Cancelled says nothing: the user knows.
    void fail(const Error &error)
    {
        if (!error.isCancelled())
            m_tools.console.printError(error.sentence);
        Q_EMIT finished(exitCodeFor(error.kind));
    }

private:
    CommandTools m_tools;
};

} // namespace mailsheaf
