// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/imap/endpoint.h"
#include "core/imap/mailboxinfo.h"
#include "core/imap/responsereader.h"

#include <QByteArrayList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace mailsheaf {

struct HeadStart;

/// How the server answered one command.
struct Completion
{
    bool ok = false;
    QByteArray words; ///< The text after OK, NO or BAD, response code included.
};

/// What EXAMINE says about a mailbox (RFC 3501 §6.3.2).
struct ExaminedMailbox
{
    UidValidity uidValidity = 0;
    Uid uidNext = 0; ///< 0 when the server does not say.
    quint32 messages = 0;
};

/// The mailbox that is open in a session.
struct OpenMailbox
{
    MailboxName name;
    ExaminedMailbox state;
};

/// A UID set has at most so many ranges: Exchange refuses longer command lines.
inline constexpr std::size_t maxUidRanges = 100;

/// One signed-in IMAP connection. One thread at a time; blocking; never changes anything on the server:
/// mailboxes are opened with EXAMINE only.
///
/// After a failure of the kinds Network, Protocol, Archive or Cancelled the connection is of no further use:
/// destroy it.
class Session
{
public:
    using Handler = std::function<Result<void>(const Response &)>;

    /// connect() and signIn().
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Endpoint &endpoint, const QString &user,
                                                               const Secret &secret,
                                                               const CancelToken &cancel);
    /// Connects, encrypts and verifies. Failures: Network, Throttled, Certificate, Protocol, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Session>> connect(const Endpoint &endpoint,
                                                                  const CancelToken &cancel);
    /// Once, before anything else: exactly one attempt. Failures: Network, Throttled, Auth, Protocol, Usage,
    /// Cancelled.
    [[nodiscard]] Result<void> signIn(const QString &user, const Secret &secret);
    /// Drops the connection without a word.
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Lets go of the current thread, so that another one may attach() and go on. Between the two nobody may
    /// use it.
    void detach();
    void attach();

    /// Says LOGOUT and closes, without waiting for the answer.
    void logOut();

    [[nodiscard]] bool has(std::string_view capability) const;
    /// How to ask in a FETCH for the content ids of messages, with a space before it: " X-GM-MSGID",
    /// " EMAILID", or nothing where the server has no such ids.
    [[nodiscard]] std::string_view contentIdItem() const;
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString tlsSummary() const;
    [[nodiscard]] quint64 bytesReceived() const;

    /// From a question that nothing was in the way of to its answer, at best; 0 until that is known.
    [[nodiscard]] double roundTripSeconds() const;

    /// Whether compress() would do anything: the server offers it, and it is not on yet.
    [[nodiscard]] bool canCompress() const;
    /// COMPRESS DEFLATE (RFC 4978), while no command is under way; one round trip. A server that refuses
    /// after all is not asked again.
    [[nodiscard]] Result<void> compress();

    /// Sends what listMailboxes() reads the answer to; for a caller who has something to do meanwhile.
    [[nodiscard]] Result<void> askForMailboxes();
    /// All mailboxes with their states: one LIST with LIST-STATUS (RFC 5819), or LIST and pipelined STATUS
    /// commands. A STATUS that fails is noted in its mailbox; only a failing LIST is a failure.
    [[nodiscard]] Result<MailboxList> listMailboxes();

    // For the list and the stream, which keep several commands under way:

    [[nodiscard]] Result<std::string> sendExamine(const MailboxName &name);
    /// @p text: a command without tag and line end, as short as the server may demand.
    [[nodiscard]] Result<std::string> send(const std::string &text);
    /// The next response. BYE is remembered and explains the end of the connection.
    [[nodiscard]] Result<Response> next();
    void setFetchSink(FetchSink *sink);
    /// Reads up to the completion of @p tag; every other response goes to @p handler.
    [[nodiscard]] Result<Completion> complete(const std::string &tag, const Handler &handler);
    /// Reads up to the completion of the EXAMINE @p tag, and what it says about the mailbox.
    [[nodiscard]] Result<Completion> completeExamine(const std::string &tag, ExaminedMailbox *mailbox);
    /// Takes from an untagged response what belongs to an examined mailbox.
    static void noteExamined(const Response &response, ExaminedMailbox *mailbox);

    /// What has been asked for already, and by whoever uses the session next is to be read: see HeadStart.
    void setHeadStart(HeadStart headStart);
    [[nodiscard]] const HeadStart *headStart() const;
    [[nodiscard]] std::optional<HeadStart> takeHeadStart();

private:
    class Private;
    explicit Session(std::unique_ptr<Private> parts);

    [[nodiscard]] Result<void> learnCapabilities();
    [[nodiscard]] Result<void> sayWhoWeAre();
    [[nodiscard]] Result<void> askStatus(MailboxList *mailboxes);
    [[nodiscard]] Result<void> readStatus(std::map<std::string, MailboxInfo *> *pending);

    std::unique_ptr<Private> d;
};

} // namespace mailsheaf
