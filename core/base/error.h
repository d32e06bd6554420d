// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <tl/expected.hpp>

namespace mailsheaf {

/// What kind of trouble it is. The kind alone decides what the program does next.
enum class ErrorKind
{
    Usage,       ///< The request itself makes no sense: ask the user to change it.
    Network,     ///< Connection refused, cut or silent: try again with back-off.
    Throttled,   ///< The server wants less: wait, fewer workers.
    Auth,        ///< Sign-in refused: stop at once, never try the same secret twice.
    Certificate, ///< The server could not prove who it is: stop, show the reason.
    Protocol,    ///< The server said something that makes no sense: drop the connection, try again.
    Mailbox,     ///< One mailbox cannot be read: record it, go on with the others.
    Message,     ///< One message cannot be fetched: record it, go on.
    Archive,     ///< The archive cannot be used or written: stop safely.
    ArchiveGone, ///< Where an archive was, there is none: stop; a new one only when the user says so.
    Secret,      ///< The keychain did not give or take a secret: ask the user.
    Cancelled,   ///< The user said stop. Not an error; never shown as one.
};

/// What a server that says "less" wants less of. Says how the program goes on where the kind alone does not.
enum class Throttle
{
    None,      ///< It is no throttling, or the server does not say of what.
    Fewer,     ///< Too many connections: go on with those there are.
    Slower,    ///< Too many requests or sign-ins: everybody waits retryAfter, or a back-off without a hint.
    Exhausted, ///< The account's allowance is used up: nothing more for retryAfter; 0: until tomorrow.
    Trouble,   ///< The server cannot just now: try again later. With the kinds Mailbox and Message: perhaps
               ///< only this one is broken, so a few tries, then it is recorded.
};

/// A failure as a value: a kind for the program and one sentence for a person (what happened, why, what to
/// do).
struct Error
{
    ErrorKind kind = ErrorKind::Usage;
    QString sentence{}; ///< Translated, complete, safe to show. Never contains a secret.
    QString detail{}; ///< For the log and the "details" fold-out: the server's or the system's own words. May
                      ///< be empty.
    std::chrono::milliseconds retryAfter{0}; ///< The server's hint how long to wait; 0 when it gave none.
    Throttle throttle = Throttle::None;

    /// The value for "the user said stop".
    [[nodiscard]] static Error cancelled();
    [[nodiscard]] bool isCancelled() const { return kind == ErrorKind::Cancelled; }

    bool operator==(const Error &) const = default;
};

/// Result of a call that can fail in the ordinary way.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return failure(ErrorKind::Network, tr("…"));`
[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind, QString sentence, QString detail = {});
[[nodiscard]] tl::unexpected<Error> failure(Error error);

/// The English word for @p kind, for logs, `--json` and test output.
[[nodiscard]] QString errorKindName(ErrorKind kind);

/// Text that came from a server, made safe to show: control and bidirectional characters removed, at most
/// 500 characters, never interpreted as markup by the caller.
[[nodiscard]] QString serverText(const QByteArray &raw);

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::Error)
