// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/fetchedmessage.h"
#include "core/imap/responsereader.h"
#include "core/imap/session.h"

#include <QByteArray>

#include <chrono>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace mailsheaf {

struct HeadStart;

/// One message to fetch.
struct WantedMessage
{
    Uid uid = 0;
    quint32 size = 0;      ///< As listed; for pacing only.
    bool adjacent = false; ///< No message lies between this one and the one before it that is not wanted:
                           ///< both may share a UID range, whatever gaps the UIDs have.
    std::size_t index = 0; ///< The caller's own number for it.
    bool alone = false;    ///< Has failed before: asked for by a command of its own.
    quint64 have = 0;      ///< Bytes that are there already: only the rest of @p total is asked for.
    quint64 total = 0;     ///< Its exact size; needed, and known, only when have is not 0.
};

/// Why nothing can be fetched from a mailbox any more, as it was listed.
struct MailboxLoss
{
    QString reason;          ///< One sentence.
    bool renumbered = false; ///< It is there, but its UIDVALIDITY is another one.
};

/// What became of the wanted messages. Called from the thread that drives the stream, while it reads.
class MessageReceiver
{
public:
    virtual ~MessageReceiver() = default;
    /// A body is about to come; which message it belongs to is certain only at its end.
    virtual Result<void> bodyBegins(const BodyStart &start) = 0;
    virtual Result<void> bodyBytes(std::span<const char> bytes) = 0;
    /// The body that has just come is that of @p wanted, complete.
    virtual Result<void> received(const WantedMessage &wanted, const FetchedMessage &message) = 0;
    /// The body that has just come is not wanted (another UID, or a second time): forget it.
    virtual void discarded() = 0;
    /// The server has no such message any more.
    virtual Result<void> vanished(const WantedMessage &wanted) = 0;
    /// The server has this message and does not give it, also when asked for it alone. @p words: what it
    /// said, or sent instead.
    virtual Result<void> refused(const WantedMessage &wanted, const QByteArray &words) = 0;
    /// The mailbox itself cannot be opened, or is not the one that was listed any more; concerns everything
    /// wanted of it.
    virtual Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) = 0;
};

/// "UID FETCH" for the texts of messages, and what else there is to know about each of them. @p more: further
/// items, @p part: of which part of the text, both as RFC 3501 §6.4.5 writes them.
[[nodiscard]] std::string bodyFetch(const Session &session, const std::string &uidSet,
                                    const std::string &more = {}, const std::string &part = {});

/// Fetches messages of one session, keeping several commands on their way so that the line is never idle.
///
/// Usage: request() as long as wantsMore(), then readOne(), until idle(). Everything requested is answered by
/// exactly one call of the receiver, or is named by unanswered() after a failure. What a command does not
/// bring is asked for message by message, so that one bad message costs only itself: because the server said
/// NO, left it out, or sent no text, an empty one, two, or that of another message. When it does not come
/// alone either, the server is asked whether it still has it: it has either vanished, or is refused.
///
/// How much is on its way follows from the measured rate: about half a second's worth, more while it
/// rises, at least two commands.
class MessageStream final : private FetchSink
{
public:
    struct Limits
    {
        std::size_t messagesPerCommand = 2000;
        std::size_t commandsInFlight = 16;
        quint64 startBytes = 2 * 1024 * 1024; ///< On their way before the rate is known.
        bool oneByOne =
            false; ///< One message per command, one command at a time, as in the blog's experiment.
    };

    /// Neither @p session nor @p receiver is owned; both must outlive the stream.
    MessageStream(Session &session, MessageReceiver &receiver, const Limits &limits);
    ~MessageStream() override;
    Q_DISABLE_COPY_MOVE(MessageStream)

    [[nodiscard]] bool wantsMore() const;
    /// How many bytes, by their listed sizes, the next request should have, and how many messages at most.
    [[nodiscard]] quint64 appetiteBytes() const;
    [[nodiscard]] std::size_t appetiteMessages() const;
    /// How fast message text comes at the moment; 0 until that is known.
    [[nodiscard]] double bytesPerSecond() const { return m_bytesPerSecond; }
    /// Whether messages of this mailbox, in this epoch, can be requested now, or only once everything on its
    /// way has arrived.
    [[nodiscard]] bool accepts(const MailboxName &mailbox, UidValidity validity) const;

    /// Before the first request(): what the session has open already. Opening it again would cost the server
    /// much; some read what they know of a large mailbox from the disk again.
    void setOpen(const OpenMailbox &mailbox);
    /// Before the first request(): what has been asked for already counts as the request for @p wanted, which
    /// are some of it. The rest is thrown away.
    void takeUp(const HeadStart &headStart, std::vector<WantedMessage> wanted);
    /// Sends the commands for @p wanted, ascending by UID, opening the mailbox first when it is not open.
    /// @p validity: the epoch in which it was listed.
    [[nodiscard]] Result<void> request(const MailboxName &mailbox, UidValidity validity,
                                       std::span<const WantedMessage> wanted);
    [[nodiscard]] bool idle() const { return m_commands.empty(); }
    /// Reads one response.
    [[nodiscard]] Result<void> readOne();
    /// What has been requested and not been answered; for the caller to hand on after a failure.
    [[nodiscard]] std::vector<WantedMessage> unanswered() const;

private:
    enum class Kind
    {
        Examine,
        Fetch,
        Alone, ///< The fetch of one message that did not come with others.
        Probe, ///< Whether there is that message.
    };

    struct Command
    {
        std::string tag;
        Kind kind = Kind::Fetch;
        bool exists = false;               ///< Probe: it is there.
        QByteArray words;                  ///< Alone, Probe: what came instead of the message.
        std::vector<WantedMessage> wanted; ///< Ascending by UID.
        std::vector<bool> answered;
        quint64 bytes = 0;
    };

    [[nodiscard]] Result<void> openMailbox(const MailboxName &mailbox, UidValidity validity);
    [[nodiscard]] Result<void> sendFetch(std::span<const WantedMessage> wanted);
    [[nodiscard]] Result<void> sendAlone(const WantedMessage &message);
    [[nodiscard]] Result<void> sendProbe(const WantedMessage &message, const QByteArray &words);
    [[nodiscard]] Result<void> send(const std::string &text, Command command);
    void addUnderWay(Command command);
    [[nodiscard]] Result<void> finishCommand(Command &command, const Completion &completion);
    void finishExamine(const Completion &completion);
    void noteState(const Response &response);
    void loseIfRenumbered();
    [[nodiscard]] Result<void> finishFetch(Command &command, const Completion &completion);
    [[nodiscard]] Result<void> settleMissing(const WantedMessage &message, const Command &command,
                                             const Completion &completion);
    [[nodiscard]] Result<void> loseMailbox(Command &command);
    void measure(std::size_t arrived);
    void endSample();
    struct Asked
    {
        Command *command = nullptr; ///< Nullptr: nobody waits for it.
        std::size_t at = 0;
    };
    [[nodiscard]] Asked findAsked(Uid uid);
    void noteExisting(Uid uid);
    [[nodiscard]] Result<void> noteUnasked(quint64 weight);

    Result<void> bodyBegins(const BodyStart &start) override;
    Result<void> bodyBytes(std::span<const char> bytes) override;
    Result<void> fetched(const FetchResponse &response) override;

    Session &m_session;
    MessageReceiver &m_receiver;
    Limits m_limits;
    MailboxName m_mailbox;
    UidValidity m_validity = 0;
    ExaminedMailbox m_examined;
    std::optional<MailboxLoss> m_lost; ///< When the open mailbox is not usable.
    std::deque<Command> m_commands;
    quint64 m_bytesInFlight = 0;
    quint64 m_unasked = 0; ///< What came since the last message that was wanted; see noteUnasked().
    quint64 m_targetBytes;
    std::chrono::steady_clock::time_point m_sampleBegan;
    quint64 m_sampleBytes = 0;
    double m_bytesPerSecond = 0;
};

} // namespace mailsheaf
