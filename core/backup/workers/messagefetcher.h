// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/fetchdesk.h"
#include "core/backup/workers/partialmessages.h"
#include "core/imap/messagestream.h"

#include <map>
#include <optional>

namespace mailsheaf {

/// Fetches what a desk hands out over one session, each message straight into its file. One thread.
///
/// A large message that is cut, or that another worker can fetch sooner, goes into the partial messages, and
/// a later fetcher asks for the rest of it only.
class MessageFetcher final : private MessageReceiver
{
public:
    /// None is owned; all must outlive the fetcher.
    MessageFetcher(Session &session, PartialMessages &partials, const MessageStream::Limits &limits);
    ~MessageFetcher() override;
    Q_DISABLE_COPY_MOVE(MessageFetcher)

    /// Before the first run(): what the session has open already.
    void setOpen(const OpenMailbox &mailbox) { m_stream.setOpen(mailbox); }
    /// Fetches until @p desk has nothing. Fails with Cancelled when the desk has relieved it. After a failure
    /// the session must be dropped; everything not settled has been given back.
    [[nodiscard]] Result<void> run(FetchDesk &desk);

private:
    [[nodiscard]] Result<void> feed();
    void loadPartials(Batch *batch);
    void clearUp(bool keepIncoming);
    void keepOrDropIncoming(const std::vector<WantedMessage> &unanswered, bool keep);
    void dropIncoming();
    void drop(const IncomingMessage &message);
    [[nodiscard]] bool resumes(const BodyStart &start);

    Result<void> bodyBegins(const BodyStart &start) override;
    Result<void> bodyBytes(std::span<const char> bytes) override;
    Result<void> received(const WantedMessage &wanted, const FetchedMessage &message) override;
    void discarded() override;
    Result<void> vanished(const WantedMessage &wanted) override;
    Result<void> refused(const WantedMessage &wanted, const QByteArray &words) override;
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) override;

    Session &m_session;
    PartialMessages &m_partials;
    MessageStream m_stream;
    FetchDesk *m_desk = nullptr; ///< While running.
    std::optional<Batch> m_next; ///< Of a mailbox that can be opened only when everything on its way is here.

    struct Resumed
    {
        std::size_t index = 0;
        PartialMessage partial;
    };
    std::map<Uid, Resumed> m_resumed; ///< Of the open mailbox: whose rest has been asked for.
    std::optional<IncomingMessage> m_incoming;
    Uid m_incomingUid = 0; ///< 0: not known before its end.
    quint64 m_incomingTotal = 0;
    bool m_relieved = false;
};

} // namespace mailsheaf
