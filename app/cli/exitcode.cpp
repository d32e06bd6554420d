// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace mailsheaf {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitUsage;
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Auth:
    case ErrorKind::Certificate:
    case ErrorKind::Protocol:
    case ErrorKind::Secret:
        return ExitConnection;
    case ErrorKind::Mailbox:
    case ErrorKind::Message:
        return ExitSomeFailed;
    case ErrorKind::Archive:
    case ErrorKind::ArchiveGone:
        return ExitArchive;
    case ErrorKind::Cancelled:
        return ExitStopped;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(const RunReport &report)
{
    switch (report.outcome) {
    case RunOutcome::Finished:
        return ExitSuccess;
    case RunOutcome::FinishedWithFailures:
    case RunOutcome::Partial:
        return ExitSomeFailed;
    case RunOutcome::Stopped:
        return ExitStopped;
    case RunOutcome::Failed:
        return exitCodeFor(report.error ? report.error->kind : ErrorKind::Protocol);
    }
    Q_UNREACHABLE();
}

} // namespace mailsheaf
