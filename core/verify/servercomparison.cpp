// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/servercomparison.h"

#include "core/archive/cataloguecontents.h"
#include "core/backup/mailboxfilter.h"
#include "core/imap/messagelist.h"
#include "core/imap/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct ServerComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ServerComparison)
};

/// A mailbox as the server has it now.
struct ServerMailbox
{
    MailboxName name;
    UidValidity validity = 0;
    MessageList messages; ///< Ascending.
};

tl::unexpected<Error> cannotOpen(const MailboxName &name, const QByteArray &words)
{
    return failure(
        ErrorKind::Mailbox,
        ServerComparisonText::tr("The folder “%1” cannot be opened on the server, so it was not compared.")
            .arg(name.shown()),
        serverText(words));
}

Result<ServerMailbox> look(Session &session, const MailboxInfo &info)
{
    const auto examine = session.sendExamine(info.name);
    if (!examine)
        return failure(examine.error());
    ExaminedMailbox examined;
    const auto opened = session.completeExamine(*examine, &examined);
    if (!opened)
        return failure(opened.error());
    if (!opened->ok || examined.uidValidity == 0)
        return cannotOpen(info.name, opened->words);
    ServerMailbox mailbox{.name = info.name, .validity = examined.uidValidity, .messages = {}};
    if (examined.messages == 0) // then there is no "1:*"
        return mailbox;
    const ListQuery everything{.first = 1};
    const auto tags = sendList(session, everything);
    if (!tags)
        return failure(tags.error());
    auto listed = readList(session, *tags, everything, info.name, examined.messages);
    if (!listed)
        return failure(listed.error());
    if (listed->listRefused)
        return failure(*listed->listRefused);
    mailbox.messages = std::move(listed->listing.messages);
    return mailbox;
}

int indexOf(const ServerMailbox &mailbox, const std::vector<VerifiedFolder> &folders)
{
    const auto found = std::find_if(folders.begin(), folders.end(), [&](const VerifiedFolder &folder) {
        return folder.mailbox.validity == mailbox.validity &&
               folder.mailbox.name.identity() == mailbox.name.identity();
    });
    return found == folders.end() ? -1 : static_cast<int>(found - folders.begin());
}

/// Calls @p missing for each listed UID that is not in @p held; both ascend.
ServerCount compare(const MessageList &listed, const std::vector<Uid> &held,
                    const std::function<void(Uid)> &missing)
{
    ServerCount count{.messages = listed.size()};
    auto here = held.begin();
    for (const ListedMessage &there : listed) {
        for (; here != held.end() && *here < there.uid; ++here)
            ++count.goneThere;
        if (here != held.end() && *here == there.uid) {
            ++here;
            continue;
        }
        ++count.missing;
        missing(there.uid);
    }
    count.goneThere += static_cast<quint64>(held.end() - here);
    return count;
}

void noteRepairable(const ServerMailbox &mailbox, MailboxId id, VerifyReport *report)
{
    for (DamagedMessage &damaged : report->damaged) {
        damaged.onServer = damaged.onServer ||
                           (damaged.mailbox == id && std::ranges::binary_search(mailbox.messages, damaged.uid,
                                                                                {}, &ListedMessage::uid));
    }
}

Result<void> enter(const ServerMailbox &mailbox, Catalogue &catalogue, VerifyLedger &ledger,
                   VerifyReport *report)
{
    const int index = indexOf(mailbox, report->folders);
    const MailboxId id = index < 0 ? 0 : report->folders[static_cast<std::size_t>(index)].mailbox.id;
    const auto held = catalogue.heldUids(id, 1);
    const auto reasons = cataloguecontents::failures(catalogue, id);
    if (!held || !reasons)
        return failure(held ? reasons.error() : held.error());
    const ServerCount count = compare(mailbox.messages, *held, [&](Uid uid) {
        const auto reason = reasons->find(uid);
        ledger.problem(index, {.kind = ProblemKind::NotBackedUp,
                               .mailbox = mailbox.name.shown(),
                               .uid = uid,
                               .path = {},
                               .reason = reason == reasons->end() ? QString() : reason->second});
    });
    if (index >= 0) {
        report->folders[static_cast<std::size_t>(index)].server = count;
        noteRepairable(mailbox, id, report);
    }
    return {};
}

} // namespace

Result<void> compareWithServer(const BackupRequest &request, Catalogue &catalogue, VerifyLedger &ledger,
                               VerifyReport *report, const CancelToken &cancel)
{
    auto session = Session::open(request.endpoint, request.user, request.secret, cancel);
    if (!session)
        return failure(session.error());
    const auto mailboxes = (*session)->listMailboxes();
    if (!mailboxes)
        return failure(mailboxes.error());
    const MailboxFilter filter(request);
    for (const MailboxInfo &info : *mailboxes) {
        if (!filter.wants(info))
            continue;
        const auto mailbox = look(**session, info);
        if (!mailbox && mailbox.error().kind == ErrorKind::Mailbox) {
            ledger.problem(-1, {.kind = ProblemKind::NotBackedUp,
                                .mailbox = info.name.shown(),
                                .uid = 0,
                                .path = {},
                                .reason = mailbox.error().sentence});
            continue;
        }
        if (!mailbox)
            return failure(mailbox.error());
        if (auto entered = enter(*mailbox, catalogue, ledger, report); !entered)
            return entered;
    }
    (*session)->logOut();
    return {};
}

} // namespace mailsheaf
