// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/mailboxquestions.h"

namespace mailsheaf {

namespace {

Uid listFrom(const MailboxInfo &there, const HeldMailbox &here, const KnownCounts &known)
{
    if (here.completeUpTo >= there.uidNext)
        return there.messages == known.all ? 0 : 1;
    // Fewer than are known below: some have vanished.
    return there.messages < known.below ? 1 : here.completeUpTo;
}

} // namespace

bool isUnchanged(const MailboxInfo &there, const HeldMailbox &here)
{
    return here.state && *here.state == MailboxState::of(there) && here.completeUpTo >= there.uidNext;
}

MailboxQuestions questionsAbout(const MailboxInfo &there, const HeldMailbox &here, const KnownCounts &known)
{
    MailboxQuestions questions;
    questions.listFrom = listFrom(there, here, known);
    if (known.below == 0) // The flags of new messages come with their text.
        return questions;
    const quint64 since = here.state ? here.state->highestModSeq : 0;
    if (there.highestModSeq != 0 && since != 0) {
        questions.changedSince = there.highestModSeq != since ? since : 0;
    } else if (there.highestModSeq != 0 || questions.listFrom != 0) {
        questions.listFrom = 1;
        questions.withFlags = true;
    }
    return questions;
}

PresenceChanges comparePresence(const MessageList &listed, const std::vector<Uid> &held,
                                const std::vector<Uid> &vanished)
{
    PresenceChanges changes;
    auto onServer = listed.begin();
    auto marked = vanished.begin();
    for (const Uid uid : held) {
        while (onServer != listed.end() && onServer->uid < uid)
            ++onServer;
        while (marked != vanished.end() && *marked < uid)
            ++marked;
        const bool isThere = onServer != listed.end() && onServer->uid == uid;
        const bool isMarked = marked != vanished.end() && *marked == uid;
        if (isThere && isMarked)
            changes.back.push_back(uid);
        else if (!isThere && !isMarked)
            changes.vanished.push_back(uid);
    }
    return changes;
}

} // namespace mailsheaf
