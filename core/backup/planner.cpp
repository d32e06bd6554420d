// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/planner.h"

#include "core/backup/flagrefresh.h"
#include "core/backup/mailboxfilter.h"
#include "core/imap/headstart.h"
#include "core/imap/serverreply.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

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

void Planner::share(SharedListing &listing, const SharedListing::Help &help, const CancelToken &cancel)
{
    m_shared = &listing;
    m_help = help;
    m_cancel = cancel;
}

Result<PlanEstimate> Planner::survey()
{
    auto mailboxes = m_session.listMailboxes();
    if (!mailboxes)
        return failure(mailboxes.error());
    if (auto noted = noteMailboxes(*mailboxes); !noted)
        return failure(noted.error());
    const MailboxFilter filter(m_request);
    mailboxes->removeIf([&](const MailboxInfo &info) { return !filter.wants(info); });
    if (mailboxes->isEmpty() && !m_request.mailboxGlobs.isEmpty()) {
        return failure(
            ErrorKind::Usage,
            PlannerText::tr("No folder on the server matches %1. List the folders to see their names.")
                .arg(m_request.mailboxGlobs.join(QStringLiteral(", "))));
    }
    auto failed = m_archive.failedUids();
    if (!failed)
        return failure(failed.error());
    m_failed = std::move(*failed);
    m_result.mailboxes = static_cast<quint64>(mailboxes->size());
    for (const MailboxInfo &info : *mailboxes) {
        if (auto looked = look(info); !looked)
            return failure(looked.error());
    }
    return m_estimate;
}

/// A server that names no mailbox at all is not believed.
Result<void> Planner::noteMailboxes(const MailboxList &mailboxes)
{
    if (m_request.dryRun || m_request.retryFailed || m_request.messageLimit > 0 || mailboxes.isEmpty())
        return {};
    MailboxesNote note;
    for (const MailboxInfo &info : mailboxes) {
        if (info.selectable)
            note.mailboxes.push_back({.name = info.name, .validity = info.uidValidity});
    }
    return m_archive.note(std::move(note));
}

/// Decides by its state what has to be asked about a mailbox.
Result<void> Planner::look(const MailboxInfo &info)
{
    if (info.uidValidity == 0 || info.uidNext == 0) {
        if (!m_request.retryFailed)
            addCandidate(info, {.listFrom = 1});
        return {};
    }
    const auto held = m_archive.mailbox(info.name, info.uidValidity);
    if (!held)
        return failure(held.error());
    if (!m_request.retryFailed && !isUnchanged(info, *held))
        return estimate(info, *held);
    planUnlisted(info, *held, {});
    return {};
}

/// Of a mailbox in which something has changed: what, and how much there is to do.
Result<void> Planner::estimate(const MailboxInfo &info, const HeldMailbox &held)
{
    const auto known = m_archive.knownCounts(held.id, held.completeUpTo);
    if (!known)
        return failure(known.error());
    const quint64 missing = info.messages > known->all ? info.messages - known->all : 0;
    m_estimate.messages += missing;
    m_estimate.bytes +=
        info.bytes && info.messages > 0 ? *info.bytes / info.messages * missing : missing * typicalMessage;
    const MailboxQuestions questions = answerable(questionsAbout(info, held, *known));
    if (!questions.any()) {
        planUnlisted(info, held, MailboxState::of(info));
        return {};
    }
    addCandidate(info, questions);
    Candidate &candidate = m_candidates.back();
    candidate.validity = info.uidValidity;
    candidate.id = held.id;
    candidate.completeUpTo = held.completeUpTo;
    candidate.knownBelow = known->below;
    return {};
}

/// A dry run writes nothing down, and a sample needs no more than its messages.
MailboxQuestions Planner::answerable(MailboxQuestions questions) const
{
    if (m_request.dryRun || m_request.messageLimit > 0) {
        questions.withFlags = false;
        questions.changedSince = 0;
    }
    return questions;
}

void Planner::addCandidate(const MailboxInfo &info, const MailboxQuestions &questions)
{
    Candidate candidate;
    candidate.info = info;
    candidate.questions = questions;
    m_candidates.push_back(std::move(candidate));
}

/// Of a mailbox that need not be listed: what could not be fetched is tried again, and what is known now is
/// written down when that has been done.
void Planner::planUnlisted(const MailboxInfo &info, const HeldMailbox &held,
                           const std::optional<MailboxState> &state)
{
    const std::vector<Uid> failed = failedOf(held.id);
    if (!m_request.retryFailed)
        m_result.skipped += info.messages - std::min<quint64>(info.messages, failed.size());
    m_estimate.messages += failed.size();
    if (failed.empty() && !state)
        return;
    m_result.plan.addMailbox({.name = info.name,
                              .validity = info.uidValidity,
                              .id = held.id,
                              .listedUpTo = held.completeUpTo,
                              .state = state},
                             {}, {}, failed);
}

std::vector<Uid> Planner::failedOf(MailboxId mailbox) const
{
    const auto failed = m_failed.find(mailbox);
    return failed == m_failed.end() || m_request.messageLimit > 0 ? std::vector<Uid>{} : failed->second;
}

Result<PlanResult> Planner::list(const std::function<void(quint64, quint64)> &listed)
{
    std::size_t asked = 0;
    // A mailbox that was made anew meanwhile is added behind the others, so there may be more than at first.
    for (std::size_t at = 0; at < m_candidates.size() && !isFull(); ++at) {
        listed(m_result.mailboxes - (m_candidates.size() - at), m_result.mailboxes);
        for (; mayAsk(asked, at); ++asked) {
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

/// Whether @p candidate is asked about while the answer about @p reading is to come. Where only a sample is
/// wanted, nothing is listed in vain; behind a list that is shared nothing may be on its way, because the
/// rest of it may have to be asked for here.
bool Planner::mayAsk(std::size_t candidate, std::size_t reading) const
{
    const std::size_t ahead = m_request.messageLimit > 0 ? 1 : mailboxesAhead;
    return candidate < m_candidates.size() && candidate < reading + ahead &&
           (candidate == reading || !m_candidates[candidate - 1].ownPart);
}

Result<PlanResult> Planner::listAnew(const PlanResult &planned, const std::vector<MailboxName> &mailboxes)
{
    m_result = planned;
    for (const MailboxName &name : mailboxes) {
        MailboxInfo info;
        info.name = name;
        addCandidate(info, {.listFrom = 1});
    }
    return list([](quint64, quint64) {});
}

/// Shares the list of a large mailbox, if nothing but the list is wanted.
void Planner::offer(Candidate *candidate)
{
    const MailboxQuestions &questions = candidate->questions;
    if (!m_shared || candidate->validity == 0 || questions.listFrom == 0 || questions.withFlags ||
        questions.changedSince != 0 || candidate->info.uidNext <= questions.listFrom)
        return;
    const quint64 held = questions.listFrom > 1 ? candidate->knownBelow : 0;
    // Small parts of the last one only: behind a shared list the next mailbox has to wait.
    const bool isLast = candidate == &m_candidates.back();
    const SharedListing::Help help{.sessions = m_help.sessions, .atHand = m_help.atHand && isLast};
    const std::size_t parts = SharedListing::worthwhileParts(
        candidate->info.messages > held ? candidate->info.messages - held : 0, help);
    if (parts > 1)
        candidate->ownPart = m_shared->offer(candidate->info.name, candidate->validity, questions.listFrom,
                                             candidate->info.uidNext, parts, m_help.withHeadStart && isLast);
}

/// Nothing waits for the answer to the EXAMINE.
Result<void> Planner::ask(Candidate *candidate)
{
    const auto examine =
        dropHeadStart(m_session).and_then([&] { return m_session.sendExamine(candidate->info.name); });
    if (!examine)
        return failure(examine.error());
    candidate->examineTag = *examine;
    offer(candidate);
    // An empty mailbox has no "1:*".
    if (candidate->validity != 0 && candidate->info.messages == 0)
        return {};
    auto asked = sendList(m_session, queryFor(*candidate));
    if (!asked)
        return failure(asked.error());
    candidate->tags = std::move(*asked);
    return {};
}

ListQuery Planner::queryFor(const Candidate &candidate)
{
    return {.first = candidate.questions.listFrom,
            .last = candidate.ownPart ? candidate.ownPart->last : 0,
            .flags = candidate.questions.withFlags,
            .changedSince = candidate.questions.changedSince,
            .changedBelow = candidate.completeUpTo};
}

/// All answers are read, also when one of them says no: the next mailbox's are behind them.
Result<void> Planner::read(const Candidate &candidate)
{
    const auto began = std::chrono::steady_clock::now();
    ExaminedMailbox examined;
    const auto opened = m_session.completeExamine(candidate.examineTag, &examined);
    if (!opened)
        return failure(opened.error());
    FlagRefresh refresh(m_archive, candidate.id);
    const bool isSameEpoch = candidate.validity != 0 && examined.uidValidity == candidate.validity;
    const bool wantsFlags = candidate.questions.withFlags || candidate.questions.changedSince != 0;
    ListHandlers handlers;
    if (isSameEpoch && wantsFlags)
        handlers.flags = [&](const FetchedMessage &message) { return refresh.add(message); };
    if (candidate.ownPart)
        handlers.first = headStartFor(m_session, *m_shared, *candidate.ownPart, examined);
    auto answer = readList(m_session, candidate.tags, queryFor(candidate), candidate.info.name,
                           examined.messages, handlers);
    if (!answer)
        return failure(answer.error());
    if (!opened->ok) {
        return failure(
            refusal(ErrorKind::Mailbox,
                    PlannerText::tr("The folder “%1” cannot be opened.").arg(candidate.info.name.shown()),
                    opened->words));
    }
    // In an empty mailbox, "1:*" may be refused; so may a part of a list in which there is nothing.
    if (answer->listRefused && examined.messages > 0) {
        if (!candidate.ownPart || answer->listRefused->kind != ErrorKind::Mailbox)
            return failure(*answer->listRefused);
        lookAnew(candidate);
        return {};
    }
    if (answer->flagsRefused)
        noteFailure(candidate.info, *answer->flagsRefused);
    if (auto refreshed = refresh.finish(); !refreshed)
        return refreshed;
    if (!candidate.ownPart || examined.uidValidity != candidate.validity)
        return enter(candidate, examined, std::move(answer->listing), !answer->flagsRefused);
    auto whole = completeShared(candidate, std::move(answer->listing), began);
    if (!whole)
        return failure(whole.error());
    if (*whole)
        return enter(candidate, examined, std::move(**whole), true);
    lookAnew(candidate);
    return {};
}

/// The list with the parts of the others. What they do not deliver in about the time that it would take here
/// is listed here. nullopt: the mailbox has changed so much that it cannot be.
Result<std::optional<MailboxListing>> Planner::completeShared(const Candidate &candidate, MailboxListing own,
                                                              std::chrono::steady_clock::time_point began)
{
    const auto patience = patienceFor(candidate, own.messages.size(), began);
    m_shared->deliver(*candidate.ownPart, std::move(own));
    while (true) {
        const auto part = m_shared->takeRest(patience, *m_cancel);
        if (!part)
            return failure(part.error());
        if (!*part)
            return m_shared->collect();
        ExaminedMailbox examined;
        auto listed = dropHeadStart(m_session).and_then(
            [&] { return listPart(m_session, *m_shared, **part, &examined); });
        if (!listed || !*listed)
            return listed;
        m_shared->deliver(**part, std::move(**listed));
    }
}

/// UIDs have gaps, so the own part may have been a small one.
std::chrono::milliseconds Planner::patienceFor(const Candidate &candidate, std::size_t listed,
                                               std::chrono::steady_clock::time_point began)
{
    constexpr std::chrono::milliseconds least{500};
    constexpr std::chrono::milliseconds most{10'000};
    constexpr quint64 fewMessages = 2'000; // For less, the time says nothing about the line.
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    const quint64 known = candidate.knownBelow + listed;
    const quint64 rest = candidate.info.messages > known ? candidate.info.messages - known : 0;
    const double ratio =
        static_cast<double>(rest) / static_cast<double>(std::max<quint64>(listed, fewMessages));
    return std::clamp(
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(took.count()) * ratio)), least,
        most);
}

/// Puts the mailbox behind the others once more, without what was known of it.
void Planner::lookAnew(const Candidate &candidate)
{
    Candidate anew;
    anew.info = candidate.info;
    anew.questions = {.listFrom = 1};
    m_candidates.push_back(std::move(anew));
}

Result<void> Planner::enter(const Candidate &candidate, const ExaminedMailbox &examined,
                            MailboxListing listed, bool isUpToDate)
{
    if (examined.uidValidity == 0)
        return failure(withoutLastingNumbers(candidate.info.name));
    if (looksAgain(candidate, examined, listed.messages.size()))
        return {};
    const Uid first = candidate.questions.listFrom;
    const auto held = m_archive.mailbox(candidate.info.name, examined.uidValidity);
    if (!held)
        return failure(held.error());
    // A list that is too short is not believed as far as what it leaves out is concerned.
    isUpToDate =
        isUpToDate && candidate.validity != 0 && (first != 1 || listed.messages.size() >= examined.messages);
    std::optional<MailboxState> state;
    if (isUpToDate)
        state = MailboxState::of(candidate.info);
    if (first == 0) {
        planUnlisted(candidate.info, *held, state);
        return {};
    }
    const auto uids = m_archive.heldUids(held->id, first);
    if (!uids)
        return failure(uids.error());
    if (first == 1 && listed.messages.size() >= examined.messages) {
        if (auto noted = notePresence(held->id, listed.messages, *uids); !noted)
            return noted;
    }
    // Others may have listed the last part before the mailbox was opened here, but not before its state was
    // told.
    Uid listedUpTo =
        std::max(candidate.ownPart ? candidate.info.uidNext : examined.uidNext, held->completeUpTo);
    const std::size_t before = m_result.plan.size();
    if (m_request.messageLimit > 0 && listed.messages.size() > m_request.messageLimit - before) {
        listed.messages.resize(m_request.messageLimit - before);
        listedUpTo = first;
        state.reset();
    }
    m_result.plan.addMailbox({.name = candidate.info.name,
                              .validity = examined.uidValidity,
                              .id = held->id,
                              .listedUpTo = listedUpTo,
                              .state = state},
                             std::move(listed), *uids, failedOf(held->id));
    const std::size_t wanted = m_result.plan.size() - before;
    m_result.skipped += examined.messages > wanted ? examined.messages - wanted : 0;
    return {};
}

/// Whether the mailbox is not what its state promised, and has been put behind the others once more.
bool Planner::looksAgain(const Candidate &candidate, const ExaminedMailbox &examined, std::size_t listed)
{
    if (candidate.validity == 0)
        return false;
    Candidate again = candidate;
    again.questions = {.listFrom = 1};
    again.examineTag.clear();
    again.tags = {};
    again.ownPart.reset();
    if (candidate.validity != examined.uidValidity) {
        again.validity = 0; // Made anew since its state was told.
    } else if (candidate.info.messages == 0 && examined.messages > 0) {
        again.info.messages = examined.messages; // No longer empty.
    } else if (candidate.questions.listFrom > 1 && m_request.messageLimit == 0 &&
               examined.messages != candidate.knownBelow + listed) {
        // Some of those that were not listed have vanished, or are missing here.
    } else {
        return false;
    }
    m_candidates.push_back(std::move(again));
    return true;
}

/// Writes down which messages have vanished, and which are there again. @p listed and @p held are complete.
Result<void> Planner::notePresence(MailboxId mailbox, const MessageList &listed, const std::vector<Uid> &held)
{
    std::vector<Uid> &failed = m_failed[mailbox];
    std::vector<Uid> over;
    std::ranges::copy_if(failed, std::back_inserter(over), [&](Uid uid) {
        return !std::ranges::binary_search(listed, uid, {}, &ListedMessage::uid);
    });
    std::erase_if(failed, [&](Uid uid) { return std::ranges::binary_search(over, uid); });
    if (m_request.dryRun)
        return {};
    const auto vanished = m_archive.vanishedUids(mailbox);
    if (!vanished)
        return failure(vanished.error());
    PresenceChanges changes = comparePresence(listed, held, *vanished);
    std::vector<Note> notes;
    if (!changes.vanished.empty())
        notes.emplace_back(PresenceNote{mailbox, false, std::move(changes.vanished)});
    if (!changes.back.empty())
        notes.emplace_back(PresenceNote{mailbox, true, std::move(changes.back)});
    if (!over.empty())
        notes.emplace_back(FailureOverNote{mailbox, std::move(over)});
    for (Note &change : notes) {
        if (auto noted = m_archive.note(std::move(change)); !noted)
            return noted;
    }
    return {};
}

/// What concerns one mailbox only is written down; everything else is passed on.
Result<void> Planner::note(const MailboxInfo &info, const Result<void> &done)
{
    if (done || done.error().kind != ErrorKind::Mailbox)
        return done;
    noteFailure(info, done.error());
    return {};
}

void Planner::noteFailure(const MailboxInfo &info, const Error &error)
{
    m_result.failures << RunFailure{.mailbox = info.name.shown(), .uid = 0, .reason = error.sentence};
}

bool Planner::isFull() const
{
    return m_request.messageLimit > 0 && m_result.plan.size() >= m_request.messageLimit;
}

} // namespace mailsheaf
