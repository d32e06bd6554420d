// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/incomingmessage.h"
#include "core/imap/messagestream.h"

#include <optional>
#include <vector>

namespace mailsheaf {

/// Messages of one mailbox to fetch, ascending by UID.
struct Batch
{
    MailboxName mailbox;
    UidValidity validity = 0;
    std::vector<WantedMessage> messages;
};

/// How much a fetcher would like to have next.
struct Appetite
{
    std::size_t messages = 0;
    quint64 bytes = 0;           ///< By their listed sizes.
    bool urgent = false;         ///< Nothing is on its way any more.
    double bytesPerSecond = 0;   ///< How fast messages come to this fetcher; 0: not known yet.
    double roundTripSeconds = 0; ///< Of this fetcher's line; 0: not known yet.
};

/// Where a MessageFetcher gets its work from and reports to, in its own thread. Every message handed out by
/// begun() or next() comes back by exactly one of received, vanished, refused, mailboxLost and giveBack.
class FetchDesk
{
    Q_DISABLE_COPY_MOVE(FetchDesk)

public:
    FetchDesk() = default;
    virtual ~FetchDesk() = default;

    /// Before the first next(): what there is to fetch of that which the session has asked for already.
    [[nodiscard]] virtual std::vector<WantedMessage> begun(const HeadStart & /*headStart*/) { return {}; }
    /// nullopt: nothing now.
    [[nodiscard]] virtual std::optional<Batch> next(const Appetite &appetite) = 0;
    /// Whether the session should compress, where the server can. May change while messages are coming.
    [[nodiscard]] virtual bool wantsCompression() = 0;
    /// Whether somebody else waits who can fetch the rest sooner: what is on its way is then given up, and
    /// given back. @p left: bytes of the message that is arriving, still to come.
    [[nodiscard]] virtual bool isRelieved(quint64 left, double bytesPerSecond) = 0;
    /// A place for a message that is about to arrive.
    [[nodiscard]] virtual Result<IncomingMessage> receive() = 0;
    /// Bytes of a message; negative when they have to be taken back.
    virtual void bytesArrived(qint64 bytes) = 0;
    virtual Result<void> received(const WantedMessage &wanted, const FetchedMessage &message,
                                  StagedMessage &&staged) = 0;
    virtual Result<void> vanished(const WantedMessage &wanted) = 0;
    virtual Result<void> refused(const WantedMessage &wanted, const QByteArray &words) = 0;
    virtual Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) = 0;
    /// The connection has failed before these were settled.
    virtual void giveBack(std::vector<WantedMessage> unanswered) = 0;
};

} // namespace mailsheaf
