// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/planner.h"

#include "core/backup/mailboxfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Planner)
};

class Planner
{
public:
    /// @p limit: 0 or how many messages the plan may have.
    Planner(Session &session, Archive &archive, quint64 limit)
        : m_session(session)
        , m_archive(archive)
        , m_limit(limit)
    {
    }

    /// Failures of the kind Mailbox concern this mailbox only.
    [[nodiscard]] Result<void> look(const MailboxInfo &info)
    {
        if (info.uidValidity == 0 || info.uidNext == 0)
            return list(info, false);
        const auto held = m_archive.mailbox(info.name, info.uidValidity);
        if (!held)
            return failure(held.error());
        if (held->completeUpTo < info.uidNext)
            return list(info, false);
        const auto count = m_archive.heldCount(held->id);
        if (!count)
            return failure(count.error());
        // Nothing new, but fewer here than there: believe the messages, not the note that all is complete.
        if (*count < info.messages)
            return list(info, true);
        m_result.skipped += info.messages;
        return {};
    }

    [[nodiscard]] bool isFull() const { return m_limit > 0 && m_result.plan.size() >= m_limit; }
    [[nodiscard]] PlanResult &result() { return m_result; }

private:
    /// @p fromTheStart: not only what is beyond the point up to which the archive is said to be complete.
    [[nodiscard]] Result<void> list(const MailboxInfo &info, bool fromTheStart)
    {
        const auto examined = m_session.examine(info.name);
        if (!examined)
            return failure(examined.error());
        if (examined->uidValidity == 0) {
            return failure(
                ErrorKind::Mailbox,
                PlannerText::tr(
                    "The server gives the messages of the folder “%1” no lasting numbers, so it cannot be "
                    "backed up reliably.")
                    .arg(info.name.shown()));
        }
        const auto held = m_archive.mailbox(info.name, examined->uidValidity);
        if (!held)
            return failure(held.error());
        const Uid first = fromTheStart ? 1 : held->completeUpTo;
        auto uids = m_archive.heldUids(held->id, first);
        if (!uids)
            return failure(uids.error());
        MessageList listed;
        if (examined->messages > 0) {
            auto list = listMessages(m_session, info.name, first, {});
            if (!list)
                return failure(list.error());
            listed = std::move(*list);
        }
        Uid listedUpTo = std::max(examined->uidNext, held->completeUpTo);
        if (const quint64 room = m_limit - m_result.plan.size(); m_limit > 0 && listed.size() > room) {
            listed.resize(room);
            listedUpTo = first;
        }
        add(info, *examined, *held, listed, *uids, listedUpTo);
        return {};
    }

    void add(const MailboxInfo &info, const ExaminedMailbox &examined, const HeldMailbox &held,
             const MessageList &listed, const std::vector<Uid> &uids, Uid listedUpTo)
    {
        const std::size_t before = m_result.plan.size();
        m_result.plan.addMailbox(
            {.name = info.name, .validity = examined.uidValidity, .id = held.id, .listedUpTo = listedUpTo},
            listed, uids);
        const std::size_t wanted = m_result.plan.size() - before;
        m_result.skipped += examined.messages > wanted ? examined.messages - wanted : 0;
    }

    Session &m_session;
    Archive &m_archive;
    const quint64 m_limit;
    PlanResult m_result;
};

} // namespace

Result<PlanResult> planBackup(Session &session, Archive &archive, const BackupRequest &request,
                              const std::function<void(quint64, quint64)> &listed)
{
    auto mailboxes = session.listMailboxes();
    if (!mailboxes)
        return failure(mailboxes.error());
    const MailboxFilter filter(request);
    mailboxes->removeIf([&](const MailboxInfo &info) { return !filter.wants(info); });
    if (mailboxes->isEmpty() && !request.mailboxGlobs.isEmpty()) {
        return failure(
            ErrorKind::Usage,
            PlannerText::tr("No folder on the server matches %1. List the folders to see their names.")
                .arg(request.mailboxGlobs.join(QStringLiteral(", "))));
    }

    Planner planner(session, archive, request.messageLimit);
    PlanResult &result = planner.result();
    result.mailboxes = static_cast<quint64>(mailboxes->size());
    quint64 done = 0;
    for (const MailboxInfo &info : *mailboxes) {
        if (planner.isFull())
            break;
        listed(done++, result.mailboxes);
        const auto looked = planner.look(info);
        if (looked)
            continue;
        if (looked.error().kind != ErrorKind::Mailbox)
            return failure(looked.error());
        result.failures << RunFailure{
            .mailbox = info.name.shown(), .uid = 0, .reason = looked.error().sentence};
    }
    listed(done, result.mailboxes);
    return std::move(result);
}

} // namespace mailsheaf
