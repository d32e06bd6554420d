// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/session.h"

#include "core/base/version.h"
#include "core/imap/ascii.h"
#include "core/imap/headstart.h"
#include "core/imap/imapsocket.h"
#include "core/imap/listresponse.h"
#include "core/imap/mechanismchoice.h"
#include "core/imap/serverreply.h"
#include "core/imap/starttls.h"
#include "core/imap/vmimeconnection.h"

#include <QCoreApplication>
#include <QHash>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailsheaf {

namespace {

using vmime::net::imap::IMAPCommand;

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Session)
};

/// What cannot be written into a command: vmime's quoting lets line ends through.
bool fitsIntoCommand(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Error unusableName(const MailboxName &name)
{
    return {.kind = ErrorKind::Mailbox,
            .sentence = SessionText::tr("The folder “%1” has a name with line breaks and cannot be opened.")
                            .arg(name.shown()),
            .detail = {}};
}

Error unexpectedAnswer(const QString &host)
{
    return {.kind = ErrorKind::Protocol,
            .sentence =
                SessionText::tr("%1 answered a question nobody asked. The connection was dropped.").arg(host),
            .detail = {}};
}

constexpr qsizetype mostMailboxes = 100'000;

Error tooManyMailboxes()
{
    return {.kind = ErrorKind::Protocol,
            .sentence = SessionText::tr("The server names more than %L1 folders, which cannot be believed. "
                                        "The connection was dropped.")
                            .arg(mostMailboxes),
            .detail = {}};
}

/// "[UIDVALIDITY 3857529045] UIDs valid" and the like.
template <typename Number>
std::optional<Number> codeNumber(std::string_view text, std::string_view code)
{
    if (text.size() < code.size() + 2 || text.front() != '[' || !ascii::startsWith(text.substr(1), code))
        return std::nullopt;
    std::string_view rest = text.substr(1 + code.size());
    rest = rest.substr(0, rest.find(']'));
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    return ascii::number<Number>(rest);
}

void applyStatus(const MailboxStatus &status, MailboxInfo *info)
{
    info->uidValidity = status.uidValidity;
    info->uidNext = status.uidNext;
    info->messages = status.messages;
    info->bytes = status.bytes;
    info->highestModSeq = status.highestModSeq;
}

Result<void> ignoreResponse(const Response & /*response*/)
{
    return {};
}

} // namespace

class Session::Private
{
public:
    Private(const Endpoint &endpoint, const CancelToken &cancel)
        : socket(endpoint, cancel)
        , reader(socket)
    {
    }

    [[nodiscard]] std::vector<std::string> statusItems() const
    {
        std::vector<std::string> items = {"MESSAGES", "UIDNEXT", "UIDVALIDITY"};
        if (offers("STATUS=SIZE"))
            items.emplace_back("SIZE");
        if (offers("CONDSTORE") || offers("QRESYNC"))
            items.emplace_back("HIGHESTMODSEQ");
        return items;
    }

    [[nodiscard]] bool offers(std::string_view capability) const
    {
        return offersCapability(capabilities, capability);
    }

    [[nodiscard]] bool listsWithStatus() const { return offers("LIST-STATUS") && offers("LIST-EXTENDED"); }

    /// Sends a command whose answer somebody waits for.
    [[nodiscard]] Result<std::string> ask(const vmime::shared_ptr<IMAPCommand> &command)
    {
        if (unanswered++ == 0)
            askedIdle = Clock::now();
        return vmime->send(command);
    }

    /// The shortest counts, because the server may have had to think. What it says unasked, or still has to
    /// say about itself, is no answer.
    void noteAnswer(const Response &response)
    {
        if (response.kind == Response::Kind::Tagged && unanswered > 0)
            --unanswered;
        if (response.kind == Response::Kind::Untagged || !askedIdle)
            return;
        const double seconds = std::chrono::duration<double>(Clock::now() - *askedIdle).count();
        askedIdle.reset();
        roundTripSeconds = roundTripSeconds == 0 ? seconds : std::min(roundTripSeconds, seconds);
    }

    using Clock = std::chrono::steady_clock;

    ImapSocket socket;
    std::unique_ptr<VmimeConnection> vmime; ///< From signIn() on.
    ResponseReader reader;
    QByteArrayList capabilities;
    QByteArray greeting;
    QByteArray bye;
    bool compressionRefused = false;
    std::string listTag; ///< Of the LIST whose answer listMailboxes() is to read.
    std::string idTag;   ///< Of the ID command whose answer is still to come.
    std::optional<HeadStart> headStart;
    std::size_t unanswered = 0;                 ///< Commands.
    std::optional<Clock::time_point> askedIdle; ///< When the first of them was sent; until it is answered.
    double roundTripSeconds = 0;
};

Session::Session(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const Endpoint &endpoint, const QString &user,
                                               const Secret &secret, const CancelToken &cancel)
{
    auto session = connect(endpoint, cancel);
    if (!session)
        return session;
    if (auto signedIn = (*session)->signIn(user, secret); !signedIn)
        return failure(signedIn.error());
    return session;
}

Result<std::unique_ptr<Session>> Session::connect(const Endpoint &endpoint, const CancelToken &cancel)
{
    std::unique_ptr<Session> session(new Session(std::make_unique<Private>(endpoint, cancel)));
    Private &parts = *session->d;
    if (auto connected = parts.socket.connect(); !connected)
        return failure(connected.error());
    if (endpoint.security == Security::StartTls) {
        auto greeting = startTls(parts.socket);
        if (!greeting)
            return failure(greeting.error());
        parts.greeting = *greeting;
    }
    return session;
}

Result<void> Session::signIn(const QString &user, const Secret &secret)
{
    if (!fitsIntoCommand(user.toUtf8()) || !fitsIntoCommand(secret.reveal())) {
        return failure(
            ErrorKind::Usage,
            SessionText::tr("The user name or the password contains a line break. Enter it again without."));
    }
    d->vmime = std::make_unique<VmimeConnection>(d->socket, user, secret);
    if (auto signedIn = d->vmime->signIn(d->greeting); !signedIn)
        return signedIn;
    if (d->greeting.isNull())
        d->greeting = d->vmime->guard().greeting();
    return learnCapabilities().and_then([this] { return sayWhoWeAre(); });
}

/// Some providers open no mailbox for a program that has not said its name (RFC 2971). The answer comes
/// together with that to the next command, so this costs no round trip.
Result<void> Session::sayWhoWeAre()
{
    if (!has("ID"))
        return {};
    auto tag = d->vmime->send(IMAPCommand::createCommand(R"(ID ("name" "Mailsheaf" "version" ")" +
                                                         std::string(version().data()) + R"("))"));
    if (!tag)
        return failure(tag.error());
    d->idTag = *tag;
    return {};
}

Result<void> Session::learnCapabilities()
{
    if (d->vmime->guard().capabilities()) {
        d->capabilities = *d->vmime->guard().capabilities();
        return {};
    }
    auto tag = d->ask(IMAPCommand::CAPABILITY());
    if (!tag)
        return failure(tag.error());
    auto completion = complete(*tag, [this](const Response &response) -> Result<void> {
        if (ascii::equals(response.keyword, "CAPABILITY"))
            d->capabilities = ascii::bytes(response.text).split(' ');
        return {};
    });
    return completion ? Result<void>() : failure(completion.error());
}

void Session::detach()
{
    d->socket.moveToThread(nullptr);
}

void Session::attach()
{
    d->socket.moveToThread(QThread::currentThread());
}

void Session::logOut()
{
    // Whether the server hears it does not matter any more.
    (void)d->vmime->send(IMAPCommand::LOGOUT());
    d->socket.close();
}

bool Session::has(std::string_view capability) const
{
    return d->offers(capability);
}

std::string_view Session::contentIdItem() const
{
    if (has("X-GM-EXT-1"))
        return " X-GM-MSGID";
    return has("OBJECTID") ? " EMAILID" : "";
}

QString Session::greeting() const
{
    return serverText(d->greeting);
}

QString Session::tlsSummary() const
{
    return d->socket.tlsSummary();
}

double Session::roundTripSeconds() const
{
    return d->roundTripSeconds;
}

quint64 Session::bytesReceived() const
{
    return d->socket.bytesReceived();
}

bool Session::canCompress() const
{
    return !d->socket.isCompressed() && !d->compressionRefused && has("COMPRESS=DEFLATE");
}

Result<void> Session::compress()
{
    const auto tag = send("COMPRESS DEFLATE");
    const auto completion = tag ? complete(*tag, {}) : failure(tag.error());
    if (!completion)
        return failure(completion.error());
    d->compressionRefused = !completion->ok;
    // What stands after the answer's line end in the buffer is compressed already.
    d->reader.finishResponse();
    return completion->ok ? d->socket.compress() : Result<void>();
}

Result<void> Session::askForMailboxes()
{
    std::string options;
    if (has("SPECIAL-USE") && has("LIST-EXTENDED"))
        options = "SPECIAL-USE";
    if (d->listsWithStatus()) {
        options += options.empty() ? "STATUS (" : " STATUS (";
        for (const std::string &item : d->statusItems())
            options += item + ' ';
        options.back() = ')';
    }
    auto tag = send(options.empty() ? "LIST \"\" \"*\"" : "LIST \"\" \"*\" RETURN (" + options + ")");
    if (!tag)
        return failure(tag.error());
    d->listTag = *tag;
    return {};
}

Result<MailboxList> Session::listMailboxes()
{
    if (d->listTag.empty()) {
        if (auto asked = askForMailboxes(); !asked)
            return failure(asked.error());
    }
    MailboxList mailboxes;
    QHash<QByteArray, MailboxStatus> states;
    const auto completion =
        complete(std::exchange(d->listTag, {}), [&](const Response &response) -> Result<void> {
            if (ascii::equals(response.keyword, "LIST")) {
                if (auto info = parseList(response.text))
                    mailboxes << *info;
            } else if (ascii::equals(response.keyword, "STATUS")) {
                if (auto status = parseStatus(response.text))
                    states.insert(MailboxName(status->rawName).identity(), *status);
            }
            return mailboxes.size() > mostMailboxes || states.size() > mostMailboxes
                       ? failure(tooManyMailboxes())
                       : Result<void>();
        });
    if (!completion)
        return failure(completion.error());
    if (!completion->ok) {
        return failure(refusal(ErrorKind::Protocol, SessionText::tr("The server does not list its folders."),
                               completion->words));
    }
    if (!d->listsWithStatus()) {
        if (auto asked = askStatus(&mailboxes); !asked)
            return failure(asked.error());
        return mailboxes;
    }
    for (MailboxInfo &info : mailboxes) {
        const auto status = states.constFind(info.name.identity());
        if (status != states.cend())
            applyStatus(*status, &info);
    }
    return mailboxes;
}

/// STATUS commands are sent many at a time; the server may answer them in any order.
Result<void> Session::askStatus(MailboxList *mailboxes)
{
    constexpr std::size_t window = 200;
    std::map<std::string, MailboxInfo *> pending;
    for (MailboxInfo &info : *mailboxes) {
        if (!info.selectable)
            continue;
        if (!fitsIntoCommand(info.name.raw())) {
            info.statusProblem = unusableName(info.name).sentence;
            continue;
        }
        auto tag = d->ask(IMAPCommand::STATUS(info.name.raw().toStdString(), d->statusItems()));
        if (!tag)
            return failure(tag.error());
        pending.emplace(*tag, &info);
        while (pending.size() >= window) {
            if (auto read = readStatus(&pending); !read)
                return read;
        }
    }
    while (!pending.empty()) {
        if (auto read = readStatus(&pending); !read)
            return read;
    }
    return {};
}

/// Reads one response to the STATUS commands in @p pending, which are known by their tags.
Result<void> Session::readStatus(std::map<std::string, MailboxInfo *> *pending)
{
    const auto response = next();
    if (!response)
        return failure(response.error());
    if (response->kind == Response::Kind::Tagged) {
        const auto command = pending->find(std::string(response->tag));
        if (command == pending->end())
            return failure(unexpectedAnswer(d->socket.peer()));
        if (!ascii::equals(response->keyword, "OK"))
            command->second->statusProblem = serverText(ascii::bytes(response->text));
        pending->erase(command);
        return {};
    }
    const auto status =
        ascii::equals(response->keyword, "STATUS") ? parseStatus(response->text) : std::nullopt;
    const QByteArray identity = status ? MailboxName(status->rawName).identity() : QByteArray();
    for (const auto &[tag, info] : *pending) {
        if (status && info->name.identity() == identity)
            applyStatus(*status, info);
    }
    return {};
}

Result<std::string> Session::sendExamine(const MailboxName &name)
{
    if (!fitsIntoCommand(name.raw()))
        return failure(unusableName(name));
    return d->ask(IMAPCommand::SELECT(true, name.raw().toStdString(), {}));
}

Result<Completion> Session::completeExamine(const std::string &tag, ExaminedMailbox *mailbox)
{
    return complete(tag, [mailbox](const Response &response) -> Result<void> {
        noteExamined(response, mailbox);
        return {};
    });
}

void Session::setHeadStart(HeadStart headStart)
{
    d->headStart = std::move(headStart);
}

const HeadStart *Session::headStart() const
{
    return d->headStart ? &*d->headStart : nullptr;
}

std::optional<HeadStart> Session::takeHeadStart()
{
    return std::exchange(d->headStart, std::nullopt);
}

void Session::noteExamined(const Response &response, ExaminedMailbox *mailbox)
{
    if (ascii::equals(response.keyword, "EXISTS"))
        mailbox->messages = response.number;
    if (!ascii::equals(response.keyword, "OK"))
        return;
    if (const auto validity = codeNumber<UidValidity>(response.text, "UIDVALIDITY"))
        mailbox->uidValidity = *validity;
    if (const auto next = codeNumber<Uid>(response.text, "UIDNEXT"))
        mailbox->uidNext = *next;
}

Result<std::string> Session::send(const std::string &text)
{
    return d->ask(IMAPCommand::createCommand(text));
}

void Session::setFetchSink(FetchSink *sink)
{
    d->reader.setSink(sink);
}

Result<Response> Session::next()
{
    auto response = d->reader.next();
    if (!response) {
        if (response.error().kind == ErrorKind::Network && !d->bye.isNull()) {
            return failure(refusal(ErrorKind::Network,
                                   SessionText::tr("%1 ended the connection.").arg(d->socket.endpoint().host),
                                   d->bye));
        }
        return response;
    }
    if (response->kind == Response::Kind::Tagged && !d->idTag.empty() && response->tag == d->idTag) {
        d->idTag.clear();
        return next();
    }
    d->noteAnswer(*response);
    if (response->kind == Response::Kind::Untagged && ascii::equals(response->keyword, "BYE"))
        d->bye = ascii::bytes(response->text);
    return response;
}

Result<Completion> Session::complete(const std::string &tag, const Handler &handler)
{
    const Handler &handle = handler ? handler : Handler(ignoreResponse);
    while (true) {
        const auto response = next();
        if (!response)
            return failure(response.error());
        if (response->kind == Response::Kind::Tagged) {
            if (response->tag != tag)
                return failure(unexpectedAnswer(d->socket.peer()));
            return Completion{.ok = ascii::equals(response->keyword, "OK"),
                              .words = ascii::bytes(response->text)};
        }
        if (auto handled = handle(*response); !handled)
            return failure(handled.error());
    }
}

} // namespace mailsheaf
