// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagestream.h"

#include "core/imap/ascii.h"
#include "core/imap/headstart.h"
#include "core/imap/messagelist.h"
#include "core/imap/serverreply.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr quint64 smallestTarget = 256 * 1024;
constexpr quint64 largestTarget = 64 * 1024 * 1024;
constexpr double secondsInFlight = 0.5;
/// While the rate still rises, as it does at the beginning of a connection, what is asked for now arrives at
/// the next rate.
constexpr double secondsInFlightRising = 1;
constexpr std::size_t leastInFlight = 2;
constexpr double sampleSeconds = 0.05;
/// On a fast line all that was asked for may come sooner; so much of it tells the rate as well.
constexpr quint64 worthASample = 1024 * 1024;
constexpr std::size_t maxCommandText = 2000; // Exchange refuses longer command lines.

// News of flags, and bodies, each of which weighs as much as a thousand of those.
constexpr quint64 mostUnasked = 2'000'000;
constexpr quint64 weightOfABody = 1000;

struct MessageStreamText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageStream)
};

bool comesWithOthers(const WantedMessage &message)
{
    return message.have == 0 && !message.alone;
}

/// Appends the UID set of as many messages as one command may name; returns how many those are. A message of
/// which only the rest is wanted has a command of its own.
std::size_t writeUidSet(std::span<const WantedMessage> wanted, std::string *set)
{
    if (wanted.front().have > 0 || wanted.front().alone) {
        *set = std::to_string(wanted.front().uid);
        return 1;
    }
    std::size_t done = 0;
    for (std::size_t ranges = 0; done < wanted.size() && comesWithOthers(wanted[done]) &&
                                 ranges < maxUidRanges && set->size() < maxCommandText;
         ++ranges) {
        const Uid first = wanted[done].uid;
        std::size_t end = done + 1;
        while (end < wanted.size() && wanted[end].adjacent && comesWithOthers(wanted[end]))
            ++end;
        if (ranges > 0)
            *set += ',';
        *set += std::to_string(first);
        if (end - done > 1)
            *set += ':' + std::to_string(wanted[end - 1].uid);
        done = end;
    }
    return done;
}

/// What came instead of a message; empty when it is one. @p size: as announced, or as listed.
QByteArray oddity(const FetchResponse &response, quint64 size)
{
    switch (response.body) {
    case FetchResponse::Body::Nil:
        return QByteArrayLiteral("BODY[] NIL");
    case FetchResponse::Body::Twice:
        return QByteArrayLiteral("BODY[] ... BODY[] ...");
    default:
        return response.message.size == 0 && size > 0 ? QByteArrayLiteral("BODY[] \"\"") : QByteArray();
    }
}

/// "<512.1000>" for the rest of a message (RFC 3501 §6.4.5), or nothing.
std::string partOf(const WantedMessage &message)
{
    if (message.have == 0)
        return {};
    return '<' + std::to_string(message.have) + '.' + std::to_string(message.total - message.have) + '>';
}

} // namespace

std::string bodyFetch(const Session &session, const std::string &uidSet, const std::string &more,
                      const std::string &part)
{
    return "UID FETCH " + uidSet + " (UID FLAGS" + (tellsLabels(session) ? " X-GM-LABELS" : "") +
           " INTERNALDATE" + std::string(session.contentIdItem()) + more + " BODY.PEEK[]" + part + ')';
}

MessageStream::MessageStream(Session &session, MessageReceiver &receiver, const Limits &limits)
    : m_session(session)
    , m_receiver(receiver)
    , m_limits(limits)
    , m_targetBytes(limits.startBytes)
{
    m_session.setFetchSink(this);
}

MessageStream::~MessageStream()
{
    m_session.setFetchSink(nullptr);
}

bool MessageStream::wantsMore() const
{
    if (m_limits.oneByOne)
        return m_commands.empty();
    if (m_commands.size() >= m_limits.commandsInFlight)
        return false;
    return m_commands.size() < leastInFlight || m_bytesInFlight < m_targetBytes;
}

quint64 MessageStream::appetiteBytes() const
{
    return m_targetBytes / leastInFlight;
}

std::size_t MessageStream::appetiteMessages() const
{
    return m_limits.oneByOne ? 1 : m_limits.messagesPerCommand;
}

bool MessageStream::accepts(const MailboxName &mailbox, UidValidity validity) const
{
    // EXAMINE while a FETCH is under way would be ambiguous (RFC 3501 §5.5), and what comes of another epoch
    // would pass for messages of this one.
    return m_commands.empty() || (m_mailbox == mailbox && m_validity == validity && !m_lost);
}

void MessageStream::setOpen(const OpenMailbox &mailbox)
{
    m_mailbox = mailbox.name;
    m_validity = mailbox.state.uidValidity;
    m_examined = mailbox.state;
}

Result<void> MessageStream::request(const MailboxName &mailbox, UidValidity validity,
                                    std::span<const WantedMessage> wanted)
{
    if (m_mailbox != mailbox || m_validity != validity || m_lost) {
        if (auto opened = openMailbox(mailbox, validity); !opened)
            return opened;
    }
    return sendFetch(wanted);
}

/// The FETCH commands follow without waiting: if the mailbox turns out to be another one, their bodies are
/// thrown away.
Result<void> MessageStream::openMailbox(const MailboxName &mailbox, UidValidity validity)
{
    m_mailbox = mailbox;
    m_validity = validity;
    m_examined = {};
    m_lost.reset();
    auto tag = m_session.sendExamine(mailbox);
    if (!tag)
        return failure(tag.error());
    Command examine;
    examine.tag = *tag;
    examine.kind = Kind::Examine;
    m_commands.push_back(std::move(examine));
    return {};
}

Result<void> MessageStream::sendFetch(std::span<const WantedMessage> wanted)
{
    while (!wanted.empty()) {
        if (wanted.front().alone) {
            if (auto sent = sendAlone(wanted.front()); !sent)
                return sent;
            wanted = wanted.subspan(1);
            continue;
        }
        std::string set;
        const std::size_t count = writeUidSet(wanted, &set);
        Command command;
        command.wanted.assign(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(count));
        auto sent =
            send(bodyFetch(m_session, set, std::string(), partOf(wanted.front())), std::move(command));
        if (!sent)
            return sent;
        wanted = wanted.subspan(count);
    }
    return {};
}

/// With its size, so that an empty message can be told from an empty answer.
Result<void> MessageStream::sendAlone(const WantedMessage &message)
{
    Command command;
    command.kind = Kind::Alone;
    command.wanted = {message};
    return send(bodyFetch(m_session, std::to_string(message.uid), " RFC822.SIZE", partOf(message)),
                std::move(command));
}

Result<void> MessageStream::sendProbe(const WantedMessage &message, const QByteArray &words)
{
    Command command;
    command.kind = Kind::Probe;
    command.words = words;
    command.wanted = {message};
    return send("UID FETCH " + std::to_string(message.uid) + " (UID)", std::move(command));
}

Result<void> MessageStream::send(const std::string &text, Command command)
{
    auto tag = m_session.send(text);
    if (!tag)
        return failure(tag.error());
    command.tag = *tag;
    addUnderWay(std::move(command));
    return {};
}

void MessageStream::takeUp(const HeadStart &headStart, std::vector<WantedMessage> wanted)
{
    setOpen(headStart.mailbox);
    Command command;
    command.tag = headStart.tag;
    command.wanted = std::move(wanted);
    addUnderWay(std::move(command));
}

void MessageStream::addUnderWay(Command command)
{
    command.answered.resize(command.wanted.size());
    if (command.kind != Kind::Probe) {
        for (const WantedMessage &message : command.wanted)
            command.bytes += message.size;
    }
    if (m_bytesInFlight == 0) { // What comes before the first answer is waiting, not a rate.
        m_sampleBegan = {};
        m_sampleBytes = 0;
    }
    m_bytesInFlight += command.bytes;
    m_commands.push_back(std::move(command));
}

Result<void> MessageStream::readOne()
{
    const auto response = m_session.next();
    if (!response)
        return failure(response.error());
    if (response->kind != Response::Kind::Tagged) {
        noteState(*response);
        return {};
    }
    // Servers may work on several commands at once and finish them in any order (RFC 3501 §5.5).
    const auto command = std::ranges::find(m_commands, response->tag, &Command::tag);
    if (command == m_commands.end()) {
        return failure(ErrorKind::Protocol,
                       MessageStreamText::tr(
                           "The server answered a question nobody asked. The connection was dropped."));
    }
    Command finished = std::move(*command);
    m_commands.erase(command);
    auto done = finishCommand(
        finished, {.ok = ascii::equals(response->keyword, "OK"), .words = ascii::bytes(response->text)});
    if (!done)
        m_commands.push_back(std::move(finished)); // What it has not settled is still unanswered().
    return done;
}

Result<void> MessageStream::finishCommand(Command &command, const Completion &completion)
{
    if (command.kind == Kind::Examine) {
        finishExamine(completion);
        return {};
    }
    m_bytesInFlight -= command.bytes;
    if (m_bytesInFlight == 0 && m_bytesPerSecond == 0 && m_sampleBytes >= worthASample)
        endSample();
    return finishFetch(command, completion);
}

/// What the server says of the mailbox, in answer to EXAMINE or of its own accord.
void MessageStream::noteState(const Response &response)
{
    Session::noteExamined(response, &m_examined);
    if (m_commands.empty() || m_commands.front().kind != Kind::Examine)
        loseIfRenumbered();
}

void MessageStream::finishExamine(const Completion &completion)
{
    if (completion.ok)
        return loseIfRenumbered();
    m_lost = {.reason =
                  MessageStreamText::tr("The folder “%1” cannot be opened any more. The server says: “%2”")
                      .arg(m_mailbox.shown(), serverText(completion.words))};
}

/// Under new numbers, what was asked for would be other messages.
void MessageStream::loseIfRenumbered()
{
    if (m_lost || m_examined.uidValidity == m_validity)
        return;
    m_lost = {.reason = MessageStreamText::tr(
                            "The folder “%1” was made anew on the server during the backup. Run the backup "
                            "again.")
                            .arg(m_mailbox.shown()),
              .renumbered = true};
}

/// Settles what the command was to bring and did not.
Result<void> MessageStream::finishFetch(Command &command, const Completion &completion)
{
    // "Later" is no verdict on a message.
    if (const Error error =
            refusal(ErrorKind::Message, MessageStreamText::tr("The server does not give the message."),
                    completion.words);
        !completion.ok && error.kind == ErrorKind::Throttled)
        return failure(error);
    if (m_lost)
        return loseMailbox(command);
    for (std::size_t i = 0; i < command.wanted.size(); ++i) {
        if (command.answered[i])
            continue;
        if (auto settled = settleMissing(command.wanted[i], command, completion); !settled)
            return settled;
        command.answered[i] = true;
    }
    return {};
}

Result<void> MessageStream::settleMissing(const WantedMessage &message, const Command &command,
                                          const Completion &completion)
{
    switch (command.kind) {
    case Kind::Examine:
        return {};
    case Kind::Fetch:
        return sendAlone(message);
    case Kind::Alone:
        return command.words.isEmpty() ? sendProbe(message, (completion.ok ? "OK " : "") + completion.words)
                                       : m_receiver.refused(message, command.words);
    case Kind::Probe:
        return completion.ok && !command.exists ? m_receiver.vanished(message)
                                                : m_receiver.refused(message, command.words);
    }
    Q_UNREACHABLE();
}

Result<void> MessageStream::loseMailbox(Command &command)
{
    std::vector<WantedMessage> missing;
    for (std::size_t i = 0; i < command.wanted.size(); ++i) {
        if (!command.answered[i])
            missing.push_back(command.wanted[i]);
        command.answered[i] = true;
    }
    return missing.empty() ? Result<void>() : m_receiver.mailboxLost(missing, *m_lost);
}

/// By what arrives, not by what is completed: commands that are under way together may end all at once.
void MessageStream::measure(std::size_t arrived)
{
    m_sampleBytes += arrived;
    if (std::chrono::steady_clock::now() - m_sampleBegan >= std::chrono::duration<double>(sampleSeconds))
        endSample();
}

void MessageStream::endSample()
{
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - m_sampleBegan).count();
    const double rate = static_cast<double>(m_sampleBytes) / seconds;
    m_sampleBegan = now;
    m_sampleBytes = 0;
    const bool rises = rate > m_bytesPerSecond;
    m_bytesPerSecond = m_bytesPerSecond == 0 ? rate : (m_bytesPerSecond + rate) / 2;
    const double target = rises ? rate * secondsInFlightRising : m_bytesPerSecond * secondsInFlight;
    m_targetBytes = std::clamp(static_cast<quint64>(target), smallestTarget, largestTarget);
}

std::vector<WantedMessage> MessageStream::unanswered() const
{
    std::vector<WantedMessage> rest;
    for (const Command &command : m_commands) {
        for (std::size_t i = 0; i < command.wanted.size(); ++i) {
            if (!command.answered[i])
                rest.push_back(command.wanted[i]);
        }
    }
    return rest;
}

Result<void> MessageStream::bodyBegins(const BodyStart &start)
{
    if (m_sampleBegan == std::chrono::steady_clock::time_point())
        m_sampleBegan = std::chrono::steady_clock::now();
    return m_receiver.bodyBegins(start);
}

Result<void> MessageStream::bodyBytes(std::span<const char> bytes)
{
    measure(bytes.size());
    return m_receiver.bodyBytes(bytes);
}

/// A body counts only for a message that was asked for and has not been answered yet. The answers to commands
/// that are under way together may be mixed.
Result<void> MessageStream::fetched(const FetchResponse &response)
{
    if (response.body == FetchResponse::Body::Absent) {
        noteExisting(response.message.uid);
        return noteUnasked(1);
    }
    const auto [command, at] = findAsked(response.message.uid);
    if (!command) {
        m_receiver.discarded();
        // What is on its way from a lost mailbox was asked for.
        return noteUnasked(m_lost ? 1 : weightOfABody);
    }
    const WantedMessage &wanted = command->wanted[at];
    if (const QByteArray odd = oddity(response, response.announcedSize.value_or(wanted.size));
        !odd.isEmpty()) {
        command->words = odd;
        m_receiver.discarded();
        return noteUnasked(1);
    }
    m_unasked = 0;
    command->answered[at] = true;
    return m_receiver.received(wanted, response.message);
}

/// The command that was to bring the message and has not yet.
MessageStream::Asked MessageStream::findAsked(Uid uid)
{
    if (m_lost)
        return {};
    for (Command &command : m_commands) {
        const auto found = std::ranges::lower_bound(command.wanted, uid, {}, &WantedMessage::uid);
        const auto at = static_cast<std::size_t>(found - command.wanted.begin());
        if (command.kind != Kind::Probe && found != command.wanted.end() && found->uid == uid &&
            !command.answered[at])
            return {&command, at};
    }
    return {};
}

/// Some servers repeat themselves and tell what is new; one that goes on and on gives no messages.
Result<void> MessageStream::noteUnasked(quint64 weight)
{
    m_unasked += weight;
    if (m_unasked <= mostUnasked)
        return {};
    return failure(
        ErrorKind::Protocol,
        MessageStreamText::tr("The server answered a question nobody asked. The connection was dropped."));
}

void MessageStream::noteExisting(Uid uid)
{
    for (Command &command : m_commands) {
        if (command.kind == Kind::Probe && command.wanted.front().uid == uid)
            command.exists = true;
    }
}

} // namespace mailsheaf
