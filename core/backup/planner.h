// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupplan.h"
#include "core/backup/backuprequest.h"
#include "core/backup/mailboxquestions.h"
#include "core/backup/runprogress.h"
#include "core/backup/sharedlisting.h"
#include "core/imap/session.h"

#include <functional>
#include <map>

namespace mailsheaf {

/// What there is to do, and what was found out on the way.
struct PlanResult
{
    BackupPlan plan;
    quint64 mailboxes = 0;      ///< Asked for by the request.
    quint64 skipped = 0;        ///< Messages of those mailboxes that are in the archive already.
    QList<RunFailure> failures; ///< Mailboxes that could not be looked at.
};

/// What the states of the mailboxes promise, before anything is listed.
struct PlanEstimate
{
    quint64 messages = 0;
    quint64 bytes = 0;
};

/// Compares the server with the archive over one session, in two steps. On the way, what has become of
/// messages that the archive holds is written down: other flags and labels, and whether they have vanished.
/// Neither session nor archive is owned; both must outlive the planner. One thread; once.
class Planner
{
public:
    Planner(Session &session, Archive &archive, const BackupRequest &request);

    /// Before list(): large mailboxes are listed together with others. @p listing is not owned.
    void share(SharedListing &listing, const SharedListing::Help &help, const CancelToken &cancel);

    /// One round trip: the mailboxes and their states. Those in which nothing has changed are done with,
    /// except for messages that have failed before, which are planned again. Failures: those of Session and
    /// Archive, and Usage when the request asks for mailboxes that do not exist.
    [[nodiscard]] Result<PlanEstimate> survey();
    /// Lists the others from where the archive is complete. The commands for several mailboxes are on their
    /// way together. @p listed hears how many mailboxes are done, of how many.
    [[nodiscard]] Result<PlanResult> list(const std::function<void(quint64 done, quint64 total)> &listed);

    /// Instead of both: adds to what was @p planned the mailboxes of these names, listed anew from their
    /// beginning.
    [[nodiscard]] Result<PlanResult> listAnew(const PlanResult &planned,
                                              const std::vector<MailboxName> &mailboxes);

private:
    /// A mailbox to list.
    struct Candidate
    {
        MailboxInfo info;
        UidValidity validity = 0; ///< By its state; 0: not known.
        MailboxId id = 0;         ///< With the validity.
        Uid completeUpTo = 1;
        MailboxQuestions questions;
        quint64 knownBelow = 0; ///< How many of the messages that are not listed the server should have.
        std::string examineTag;
        ListTags tags;
        std::optional<SharedListing::Part> ownPart; ///< Others list the rest.
    };

    [[nodiscard]] Result<void> noteMailboxes(const MailboxList &mailboxes);
    [[nodiscard]] Result<void> look(const MailboxInfo &info);
    [[nodiscard]] Result<void> estimate(const MailboxInfo &info, const HeldMailbox &held);
    void addCandidate(const MailboxInfo &info, const MailboxQuestions &questions);
    void planUnlisted(const MailboxInfo &info, const HeldMailbox &held,
                      const std::optional<MailboxState> &state);
    [[nodiscard]] std::vector<Uid> failedOf(MailboxId mailbox) const;
    [[nodiscard]] MailboxQuestions answerable(MailboxQuestions questions) const;
    void offer(Candidate *candidate);
    [[nodiscard]] Result<void> ask(Candidate *candidate);
    [[nodiscard]] bool mayAsk(std::size_t candidate, std::size_t reading) const;
    [[nodiscard]] Result<void> read(const Candidate &candidate);
    [[nodiscard]] Result<std::optional<MailboxListing>> completeShared(
        const Candidate &candidate, MailboxListing own, std::chrono::steady_clock::time_point began);
    [[nodiscard]] static std::chrono::milliseconds patienceFor(const Candidate &candidate, std::size_t listed,
                                                               std::chrono::steady_clock::time_point began);
    void lookAnew(const Candidate &candidate);
    [[nodiscard]] Result<void> enter(const Candidate &candidate, const ExaminedMailbox &examined,
                                     MailboxListing listed, bool isUpToDate);
    [[nodiscard]] bool looksAgain(const Candidate &candidate, const ExaminedMailbox &examined,
                                  std::size_t listed);
    [[nodiscard]] Result<void> notePresence(MailboxId mailbox, const MessageList &listed,
                                            const std::vector<Uid> &held);
    [[nodiscard]] static ListQuery queryFor(const Candidate &candidate);
    void noteFailure(const MailboxInfo &info, const Error &error);
    [[nodiscard]] Result<void> note(const MailboxInfo &info, const Result<void> &done);
    [[nodiscard]] bool isFull() const;

    Session &m_session;
    Archive &m_archive;
    const BackupRequest &m_request;
    SharedListing *m_shared = nullptr;
    SharedListing::Help m_help;
    std::optional<CancelToken> m_cancel;            ///< When lists are shared.
    std::map<MailboxId, std::vector<Uid>> m_failed; ///< Messages that could not be fetched so far.
    std::vector<Candidate> m_candidates;
    PlanEstimate m_estimate;
    PlanResult m_result;
};

} // namespace mailsheaf
