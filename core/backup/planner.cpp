// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/planner.h"

#include "core/backup/mailboxfilter.h"
#include "core/imap/serverreply.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

/// How many mailboxes are asked about ahead of the one whose answer is being read.
constexpr std::size_t mailboxesAhead = 8;
/// Taken for the size of a message where the server does not tell the size of a mailbox.
constexpr quint64 typicalMessage = 32 * 1024;

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Planner)
};

Error withoutLastingNumbers(const MailboxName &name)
{
    return {.kind = ErrorKind::Mailbox,
            .sentence =
                PlannerText::tr("The server gives the messages of the folder “%1” no lasting numbers, so it "
                                "cannot be backed up reliably.")
                    .arg(name.shown()),
            .detail = {}};
}

} // namespace

Planner::Planner(Session &session, Archive &archive, const BackupRequest &request)
    : m_session(session)
    , m_archive(archive)
    , m_request(request)
{
}

Result<PlanEstimate> Planner::survey()
{
    auto mailboxes = m_session.listMailboxes();
    if (!mailboxes)
        return failure(mailboxes.error());
    const MailboxFilter filter(m_request);
    mailboxes->removeIf([&](const MailboxInfo &info) { return !filter.wants(info); });
    if (mailboxes->isEmpty() && !m_request.mailboxGlobs.isEmpty()) {
        return failure(
            ErrorKind::Usage,
            PlannerText::tr("No folder on the server matches %1. List the folders to see their names.")
                .arg(m_request.mailboxGlobs.join(QStringLiteral(", "))));
    }
    m_result.mailboxes = static_cast<quint64>(mailboxes->size());
    for (const MailboxInfo &info : *mailboxes) {
        if (auto looked = look(info); !looked)
            return failure(looked.error());
    }
    return m_estimate;
}

/// Decides by its state whether a mailbox has to be listed.
Result<void> Planner::look(const MailboxInfo &info)
{
    if (info.uidValidity == 0 || info.uidNext == 0) {
        addCandidate(info, 0, 1);
        return {};
    }
    const auto held = m_archive.mailbox(info.name, info.uidValidity);
    const auto count =
        held.and_then([&](const HeldMailbox &mailbox) { return m_archive.heldCount(mailbox.id); });
    if (!count)
        return failure(count.error());
    const quint64 missing = info.messages > *count ? info.messages - *count : 0;
    // Nothing new by its numbers, but fewer here than there: believe the messages, not the note that all is
    // complete.
    const bool complete = held->completeUpTo >= info.uidNext;
    if (complete && missing == 0) {
        m_result.skipped += info.messages;
        return {};
    }
    m_estimate.messages += missing;
    m_estimate.bytes +=
        info.bytes && info.messages > 0 ? *info.bytes / info.messages * missing : missing * typicalMessage;
    addCandidate(info, info.uidValidity, complete ? 1 : held->completeUpTo);
    return {};
}

void Planner::addCandidate(const MailboxInfo &info, UidValidity validity, Uid first)
{
    Candidate candidate;
    candidate.info = info;
    candidate.validity = validity;
    candidate.first = first;
    m_candidates.push_back(std::move(candidate));
}

Result<PlanResult> Planner::list(const std::function<void(quint64, quint64)> &listed)
{
    std::size_t asked = 0;
    // A mailbox that was made anew meanwhile is added behind the others, so there may be more than at first.
    for (std::size_t at = 0; at < m_candidates.size() && !isFull(); ++at) {
        listed(m_result.mailboxes - (m_candidates.size() - at), m_result.mailboxes);
        // Where only a sample is wanted, nothing is listed in vain.
        const std::size_t ahead = m_request.messageLimit > 0 ? 1 : mailboxesAhead;
        for (; asked < m_candidates.size() && asked < at + ahead; ++asked) {
            if (auto sent = note(m_candidates[asked].info, ask(&m_candidates[asked])); !sent)
                return failure(sent.error());
        }
        const Candidate candidate = m_candidates[at]; // read() may add another.
        if (candidate.examineTag.empty())
            continue;
        if (auto done = note(candidate.info, read(candidate)); !done)
            return failure(done.error());
    }
    listed(m_result.mailboxes, m_result.mailboxes);
    return std::move(m_result);
}

Result<PlanResult> Planner::listAnew(const PlanResult &planned, const std::vector<MailboxName> &mailboxes)
{
    m_result = planned;
    for (const MailboxName &name : mailboxes) {
        MailboxInfo info;
        info.name = name;
        addCandidate(info, 0, 1);
    }
    return list([](quint64, quint64) {});
}

/// The FETCH follows the EXAMINE without waiting for it.
Result<void> Planner::ask(Candidate *candidate)
{
    const auto examine = m_session.sendExamine(candidate->info.name);
    if (!examine)
        return failure(examine.error());
    candidate->examineTag = *examine;
    // An empty mailbox has no "1:*".
    if (candidate->validity != 0 && candidate->info.messages == 0)
        return {};
    const auto list = sendList(m_session, candidate->first);
    if (!list)
        return failure(list.error());
    candidate->listTag = *list;
    return {};
}

Result<void> Planner::read(const Candidate &candidate)
{
    ExaminedMailbox examined;
    const auto opened =
        m_session.complete(candidate.examineTag, [&](const Response &response) -> Result<void> {
            Session::noteExamined(response, &examined);
            return {};
        });
    if (!opened)
        return failure(opened.error());
    MailboxListing listed;
    if (!candidate.listTag.empty()) {
        auto list = readList(m_session, candidate.listTag, candidate.info.name, candidate.first);
        const bool mayFail = !opened->ok || examined.messages == 0;
        if (!list && !(mayFail && list.error().kind == ErrorKind::Mailbox))
            return failure(list.error());
        if (list)
            listed = std::move(*list);
    }
    if (!opened->ok) {
        return failure(
            refusal(ErrorKind::Mailbox,
                    PlannerText::tr("The folder “%1” cannot be opened.").arg(candidate.info.name.shown()),
                    opened->words));
    }
    return enter(candidate, examined, std::move(listed));
}

Result<void> Planner::enter(const Candidate &candidate, const ExaminedMailbox &examined,
                            MailboxListing listed)
{
    if (examined.uidValidity == 0)
        return failure(withoutLastingNumbers(candidate.info.name));
    if (candidate.validity != 0 && candidate.validity != examined.uidValidity) {
        // Made anew since its state was told: list all of it, once more.
        addCandidate(candidate.info, 0, 1);
        return {};
    }
    const auto held = m_archive.mailbox(candidate.info.name, examined.uidValidity);
    if (!held)
        return failure(held.error());
    const auto uids = m_archive.heldUids(held->id, candidate.first);
    if (!uids)
        return failure(uids.error());
    Uid listedUpTo = std::max(examined.uidNext, held->completeUpTo);
    const std::size_t before = m_result.plan.size();
    if (m_request.messageLimit > 0 && listed.messages.size() > m_request.messageLimit - before) {
        listed.messages.resize(m_request.messageLimit - before);
        listedUpTo = candidate.first;
    }
    m_result.plan.addMailbox({.name = candidate.info.name,
                              .validity = examined.uidValidity,
                              .id = held->id,
                              .listedUpTo = listedUpTo},
                             listed, *uids);
    const std::size_t wanted = m_result.plan.size() - before;
    m_result.skipped += examined.messages > wanted ? examined.messages - wanted : 0;
    return {};
}

/// What concerns one mailbox only is written down; everything else is passed on.
Result<void> Planner::note(const MailboxInfo &info, const Result<void> &done)
{
    if (done || done.error().kind != ErrorKind::Mailbox)
        return done;
    m_result.failures << RunFailure{.mailbox = info.name.shown(), .uid = 0, .reason = done.error().sentence};
    return {};
}

bool Planner::isFull() const
{
    return m_request.messageLimit > 0 && m_result.plan.size() >= m_request.messageLimit;
}

} // namespace mailsheaf
