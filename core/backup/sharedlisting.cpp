// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/sharedlisting.h"

#include "core/imap/headstart.h"
#include "core/imap/session.h"

#include <algorithm>

namespace mailsheaf {

namespace {

/// Listing fewer takes no longer than a round trip on most lines.
constexpr quint64 leastMessages = 2'000;
/// Their list is what a server sends at once over a new connection.
constexpr quint64 leastAtHand = 300;
constexpr std::chrono::milliseconds glance{50};

void append(MailboxListing *whole, MailboxListing part)
{
    if (whole->messages.empty()) {
        *whole = std::move(part);
        return;
    }
    if (!part.contents.empty() || !whole->contents.empty()) {
        whole->contents.resize(whole->messages.size());
        part.contents.resize(part.messages.size());
        whole->contents.insert(whole->contents.end(), part.contents.begin(), part.contents.end());
    }
    whole->messages.insert(whole->messages.end(), part.messages.begin(), part.messages.end());
}

} // namespace

std::size_t SharedListing::worthwhileParts(quint64 messages, const Help &help)
{
    return static_cast<std::size_t>(
        std::clamp<quint64>(messages / (help.atHand ? leastAtHand : leastMessages), 1,
                            static_cast<quint64>(std::max(help.sessions, 1))));
}

SharedListing::Part SharedListing::offer(const MailboxName &mailbox, UidValidity validity, Uid first,
                                         Uid uidNext, std::size_t parts, bool withHeadStart)
{
    const std::lock_guard lock(m_mutex);
    ++m_offer;
    m_slots.clear();
    const quint64 uids = uidNext > first ? uidNext - first : 0;
    parts = static_cast<std::size_t>(std::clamp<quint64>(parts, 1, std::max<quint64>(uids, 1)));
    for (std::size_t number = 0; number < parts; ++number) {
        const auto from = static_cast<Uid>(first + uids * number / parts);
        const auto next = static_cast<Uid>(first + uids * (number + 1) / parts);
        m_slots.push_back({.part = {.mailbox = mailbox,
                                    .validity = validity,
                                    .first = from,
                                    .last = number + 1 == parts ? 0 : next - 1,
                                    .number = number,
                                    .offer = m_offer,
                                    .withHeadStart = withHeadStart},
                           .taken = number == 0});
    }
    m_changed.notify_all();
    return m_slots.front().part;
}

SharedListing::Slot *SharedListing::slotOf(const Part &part)
{
    return part.offer == m_offer && part.number < m_slots.size() ? &m_slots[part.number] : nullptr;
}

SharedListing::Slot *SharedListing::firstUntaken()
{
    const auto slot = std::ranges::find(m_slots, false, &Slot::taken);
    return slot == m_slots.end() ? nullptr : &*slot;
}

SharedListing::Slot *SharedListing::firstMissing()
{
    const auto slot = std::ranges::find_if(m_slots, [](const Slot &each) { return !each.listing; });
    return slot == m_slots.end() ? nullptr : &*slot;
}

std::optional<SharedListing::Part> SharedListing::take(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    while (!m_closed && !cancel.isCancelled()) {
        if (Slot *slot = firstUntaken()) {
            slot->taken = true;
            return slot->part;
        }
        m_changed.wait_for(lock, glance);
    }
    return std::nullopt;
}

Result<std::optional<SharedListing::Part>> SharedListing::takeRest(std::chrono::milliseconds patience,
                                                                   const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!firstUntaken() && firstMissing() && std::chrono::steady_clock::now() < until) {
        if (cancel.isCancelled())
            return failure(Error::cancelled());
        m_changed.wait_for(lock, glance);
    }
    Slot *slot = firstUntaken();
    if (!slot)
        slot = firstMissing();
    if (!slot)
        return std::nullopt;
    slot->taken = true;
    return slot->part;
}

void SharedListing::deliver(const Part &part, MailboxListing listing)
{
    const std::lock_guard lock(m_mutex);
    Slot *slot = slotOf(part);
    if (!slot || slot->listing)
        return;
    slot->taken = true;
    slot->listing = std::move(listing);
    m_changed.notify_all();
}

void SharedListing::giveBack(const Part &part)
{
    const std::lock_guard lock(m_mutex);
    Slot *slot = slotOf(part);
    if (!slot || slot->listing)
        return;
    slot->taken = false;
    m_changed.notify_all();
}

bool SharedListing::isAnyUntaken()
{
    const std::lock_guard lock(m_mutex);
    return firstUntaken() != nullptr;
}

void SharedListing::claim(int worker, const HeadStart &headStart)
{
    const std::lock_guard lock(m_mutex);
    m_claims.push_back({.worker = worker,
                        .mailbox = headStart.mailbox.name,
                        .validity = headStart.mailbox.state.uidValidity,
                        .first = headStart.first,
                        .last = headStart.last});
}

std::vector<SharedListing::Claim> SharedListing::claims()
{
    const std::lock_guard lock(m_mutex);
    return m_claims;
}

MailboxListing SharedListing::collect()
{
    const std::lock_guard lock(m_mutex);
    MailboxListing whole;
    for (Slot &slot : m_slots) {
        if (slot.listing)
            append(&whole, std::move(*slot.listing));
    }
    m_slots.clear();
    return whole;
}

void SharedListing::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_slots.clear();
    m_changed.notify_all();
}

/// Not while others may still be needed to list: who has asked ahead can list no more.
FirstMessagesHandler headStartFor(Session &session, SharedListing &listing, const SharedListing::Part &part,
                                  const ExaminedMailbox &examined)
{
    if (!part.withHeadStart || examined.uidValidity != part.validity)
        return {};
    return [&session, &listing,
            mailbox = OpenMailbox{.name = part.mailbox, .state = examined}](const MessageList &messages) {
        return listing.isAnyUntaken() ? Result<void>() : askAhead(session, mailbox, messages);
    };
}

Result<std::optional<MailboxListing>> listPart(Session &session, SharedListing &listing,
                                               const SharedListing::Part &part, ExaminedMailbox *examined)
{
    const auto examine = session.sendExamine(part.mailbox);
    if (!examine)
        return failure(examine.error());
    const ListQuery query{.first = part.first, .last = part.last};
    const auto tags = sendList(session, query);
    if (!tags)
        return failure(tags.error());
    const auto opened = session.completeExamine(*examine, examined);
    if (!opened)
        return failure(opened.error());
    auto answer = readList(session, *tags, query, part.mailbox, examined->messages,
                           {.first = headStartFor(session, listing, part, *examined)});
    if (!answer)
        return failure(answer.error());
    if (!opened->ok || answer->listRefused || examined->uidValidity != part.validity)
        return std::nullopt;
    return std::move(answer->listing);
}

Result<std::optional<OpenMailbox>> helpListing(Session &session, SharedListing &listing, int worker,
                                               const CancelToken &cancel)
{
    std::optional<OpenMailbox> open;
    while (!session.headStart()) {
        const auto part = listing.take(cancel);
        if (!part)
            break;
        open = OpenMailbox{.name = part->mailbox, .state = {}};
        auto listed = listPart(session, listing, *part, &open->state);
        if (!listed || !*listed) {
            listing.giveBack(*part);
            return listed.map([](const auto &) { return std::optional<OpenMailbox>(); });
        }
        if (session.headStart())
            listing.claim(worker, *session.headStart());
        listing.deliver(*part, std::move(**listed));
    }
    return open;
}

} // namespace mailsheaf
