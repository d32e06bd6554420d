// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/imap/mailboxinfo.h"
#include "core/imap/messagelist.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace mailsheaf {

class Session;
struct ExaminedMailbox;
struct HeadStart;
struct OpenMailbox;

/// The list of a large mailbox, made by several sessions at once. The planner offers it in parts and lists
/// the first one itself; workers that have signed in early take the others, so that on a long line the list
/// comes sooner, and their connections have gathered speed before the first message.
///
/// The planner depends on nobody: what nobody takes, or nobody delivers in time, it lists itself. Any thread.
class SharedListing
{
public:
    struct Part
    {
        MailboxName mailbox;
        UidValidity validity = 0;
        Uid first = 0;
        Uid last = 0; ///< 0: to the end.
        std::size_t number = 0;
        quint64 offer = 0;
        bool withHeadStart = false; ///< Everything listed is wanted: see HeadStart.
    };

    /// Which messages a worker has asked for already.
    struct Claim
    {
        int worker = 0;
        MailboxName mailbox;
        UidValidity validity = 0;
        Uid first = 0;
        Uid last = 0;
    };

    /// Who is there to list.
    struct Help
    {
        int sessions = 1;    ///< In all, the planner's included.
        bool atHand = false; ///< The others have signed in, or are about to: even a small part is worth it.
        bool withHeadStart = false; ///< Everything that is listed will be fetched.
    };
    /// Into how many parts so many messages are worth splitting.
    [[nodiscard]] static std::size_t worthwhileParts(quint64 messages, const Help &help);

    /// Offers the messages from UID @p first on, of a mailbox whose next new one will have @p uidNext. The
    /// first part is taken by the caller. Replaces an earlier offer. @p withHeadStart: there will be no other
    /// offer, and everything that is listed will be fetched.
    Part offer(const MailboxName &mailbox, UidValidity validity, Uid first, Uid uidNext, std::size_t parts,
               bool withHeadStart = false);
    /// For a worker: waits for a part that nobody has taken; nullopt when there will be none.
    [[nodiscard]] std::optional<Part> take(const CancelToken &cancel);
    /// For the planner: a part that nobody has taken. When there is none, waits @p patience for those that
    /// others have taken, then hands out one of these once more. nullopt: the list is complete. Fails with
    /// Cancelled.
    [[nodiscard]] Result<std::optional<Part>> takeRest(std::chrono::milliseconds patience,
                                                       const CancelToken &cancel);
    /// The first delivery of a part counts.
    void deliver(const Part &part, MailboxListing listing);
    void giveBack(const Part &part);
    /// Whether somebody may still be needed to list.
    [[nodiscard]] bool isAnyUntaken();
    /// Before the part is delivered.
    void claim(int worker, const HeadStart &headStart);
    [[nodiscard]] std::vector<Claim> claims();
    /// The complete list.
    [[nodiscard]] MailboxListing collect();
    /// There will be no more offers.
    void close();

private:
    struct Slot
    {
        Part part;
        bool taken = true;
        std::optional<MailboxListing> listing{};
    };

    [[nodiscard]] Slot *slotOf(const Part &part);
    [[nodiscard]] Slot *firstUntaken();
    [[nodiscard]] Slot *firstMissing();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Slot> m_slots; ///< Of the offer that stands.
    std::vector<Claim> m_claims;
    quint64 m_offer = 0;
    bool m_closed = false;
};

/// What gives the session that lists @p part of the mailbox it has open a head start, if it may have one.
[[nodiscard]] FirstMessagesHandler headStartFor(Session &session, SharedListing &listing,
                                                const SharedListing::Part &part,
                                                const ExaminedMailbox &examined);
/// Lists a part over a session that has nothing under way, and says in @p examined what it has opened for
/// that. nullopt when the mailbox is not the one that was offered, or is not listed: whoever made the offer
/// will hear the reason. Failures: those of Session.
[[nodiscard]] Result<std::optional<MailboxListing>> listPart(Session &session, SharedListing &listing,
                                                             const SharedListing::Part &part,
                                                             ExaminedMailbox *examined);
/// For @p worker: lists parts until there will be none, or until it has a head start. The answer is the
/// mailbox of the last, which is still open. Failures: those of Session; the part has been given back.
[[nodiscard]] Result<std::optional<OpenMailbox>> helpListing(Session &session, SharedListing &listing,
                                                             int worker, const CancelToken &cancel);

} // namespace mailsheaf
