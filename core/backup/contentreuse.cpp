// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/contentreuse.h"

#include "core/imap/messagedetails.h"

#include <algorithm>
#include <tuple>

namespace mailsheaf {

namespace {

/// Asked about together. With their headers that is some megabytes.
constexpr std::size_t itemsAtOnce = 500;

/// An item and its content, to find items of the same one.
struct ItemContent
{
    ContentKey key = 0;
    quint32 size = 0;
    quint32 item = 0;

    bool operator<(const ItemContent &other) const
    {
        return std::tie(key, size, item) < std::tie(other.key, other.size, other.item);
    }
};

std::vector<ItemContent> contentsOf(const BackupPlan &plan)
{
    std::vector<ItemContent> contents;
    for (std::size_t item = 0; item < plan.size(); ++item) {
        if (const ContentKey key = plan.content(item); key != 0)
            contents.push_back(
                {.key = key, .size = plan.item(item).size, .item = static_cast<quint32>(item)});
    }
    std::sort(contents.begin(), contents.end());
    return contents;
}

/// Whether the mailbox is open, in the epoch that was listed.
Result<bool> examine(Session &session, const PlannedMailbox &mailbox)
{
    const auto tag = session.sendExamine(mailbox.name);
    if (!tag)
        return failure(tag.error());
    ExaminedMailbox examined;
    return session.completeExamine(*tag, &examined).map([&](const Completion &completion) {
        return completion.ok && examined.uidValidity == mailbox.validity;
    });
}

} // namespace

ContentReuse::ContentReuse(const BackupPlan &plan, Archive &archive, RunLedger &ledger,
                           const CancelToken &cancel)
    : m_plan(plan)
    , m_archive(archive)
    , m_ledger(ledger)
    , m_cancel(cancel)
{
}

void ContentReuse::hint(std::size_t item, Hint hint)
{
    if (m_hints.empty())
        m_hints.resize(m_plan.size());
    m_hints[item] |= static_cast<quint8>(hint);
}

void ContentReuse::forget(std::size_t item, Hint hint)
{
    m_hints[item] &= static_cast<quint8>(~static_cast<quint8>(hint));
}

bool ContentReuse::isHinted(std::size_t item, Hint hint) const
{
    return item < m_hints.size() && (m_hints[item] & static_cast<quint8>(hint)) != 0 &&
           !m_ledger.isSettled(item);
}

bool ContentReuse::has(Hint hint) const
{
    for (std::size_t item = 0; item < m_hints.size(); ++item) {
        if (isHinted(item, hint))
            return true;
    }
    return false;
}

Result<void> ContentReuse::look()
{
    return lookForContents().and_then([this] { return lookForEpochs(); });
}

Result<void> ContentReuse::lookForContents()
{
    if (!m_plan.knowsContents())
        return {};
    const std::vector<ItemContent> contents = contentsOf(m_plan);
    for (std::size_t i = 1; i < contents.size(); ++i) {
        if (contents[i].key == contents[i - 1].key && contents[i].size == contents[i - 1].size)
            hint(contents[i].item, Hint::Postponed);
    }
    return m_archive.visitContents([&](const ContentId &id) {
        const ContentKey key = contentKey(id);
        for (auto same = std::ranges::lower_bound(contents, key, {}, &ItemContent::key);
             same != contents.end() && same->key == key; ++same)
            hint(same->item, Hint::Held);
    });
}

Result<void> ContentReuse::lookForEpochs()
{
    for (std::size_t at = 0; at < m_plan.mailboxes().size(); ++at) {
        const PlannedMailbox &mailbox = m_plan.mailboxes()[at];
        if (mailbox.firstItem == mailbox.endItem)
            continue;
        auto older = EpochMatch::load(m_archive, mailbox.name, mailbox.validity);
        if (!older)
            return failure(older.error());
        if (older->isEmpty())
            continue;
        for (std::size_t item = mailbox.firstItem; item < mailbox.endItem; ++item) {
            if (older->hasSize(m_plan.item(item).size))
                hint(item, Hint::Held);
        }
        m_older.emplace(at, std::move(*older));
    }
    return {};
}

Result<void> ContentReuse::take(Session &session, Hint hint)
{
    for (std::size_t mailbox = 0; mailbox < m_plan.mailboxes().size(); ++mailbox) {
        auto taken = takeFrom(session, mailbox, hint);
        // What is wrong with one mailbox is found, and told, by the worker that opens it.
        if (!taken && taken.error().kind != ErrorKind::Mailbox)
            return taken;
        for (const std::size_t item : hintedItems(mailbox, hint))
            forget(item, hint);
    }
    return {};
}

std::vector<std::size_t> ContentReuse::hintedItems(std::size_t mailbox, Hint hint) const
{
    std::vector<std::size_t> items;
    const PlannedMailbox &planned = m_plan.mailboxes()[mailbox];
    for (std::size_t item = planned.firstItem; item < planned.endItem; ++item) {
        if (isHinted(item, hint))
            items.push_back(item);
    }
    return items;
}

Result<void> ContentReuse::takeFrom(Session &session, std::size_t mailbox, Hint hint)
{
    const std::vector<std::size_t> items = hintedItems(mailbox, hint);
    if (items.empty())
        return {};
    const auto opened = examine(session, m_plan.mailboxes()[mailbox]);
    if (!opened || !*opened)
        return opened ? Result<void>() : failure(opened.error());
    for (std::span<const std::size_t> rest = items; !rest.empty();) {
        const auto some = rest.first(std::min(rest.size(), itemsAtOnce));
        if (auto taken = takeSome(session, mailbox, some); !taken)
            return taken;
        for (const std::size_t item : some)
            forget(item, hint);
        rest = rest.subspan(some.size());
        if (m_progress)
            m_progress();
    }
    return {};
}

Result<void> ContentReuse::takeSome(Session &session, std::size_t mailbox, std::span<const std::size_t> items)
{
    std::vector<Uid> uids;
    for (const std::size_t item : items)
        uids.push_back(m_plan.item(item).uid);
    const auto details = fetchDetails(session, uids);
    if (!details)
        return failure(details.error());

    const auto older = m_older.find(mailbox);
    std::map<std::size_t, FetchedMessage> perhapsOlder;
    for (const std::size_t item : items) {
        const auto detail = details->find(m_plan.item(item).uid);
        if (detail == details->end())
            continue;
        const FetchedMessage &message = detail->second;
        const auto sources = message.contentId.isEmpty() ? std::vector<HeldMessage>()
                                                         : m_archive.messagesOf(message.contentId);
        const auto entered =
            sources.and_then([&](const auto &held) { return enterFirst(item, message, held); });
        if (!entered)
            return failure(entered.error());
        if (!*entered && older != m_older.end() &&
            older->second.has(m_plan.item(item).size, message.internalDate))
            perhapsOlder.emplace(item, message);
    }
    return perhapsOlder.empty() ? Result<void>() : takeOlder(session, older->second, perhapsOlder);
}

/// Those of which an older epoch has one of the same size and date: now the headers are compared.
Result<void> ContentReuse::takeOlder(Session &session, const EpochMatch &older,
                                     const std::map<std::size_t, FetchedMessage> &items)
{
    std::vector<Uid> uids;
    uids.reserve(items.size());
    for (const auto &[item, message] : items)
        uids.push_back(message.uid);
    const auto headers = fetchHeaders(session, uids);
    if (!headers)
        return failure(headers.error());
    for (const auto &each : items) {
        const std::size_t item = each.first;
        const FetchedMessage &message = each.second;
        const auto header = headers->find(message.uid);
        if (header == headers->end())
            continue;
        const auto sources =
            older.find(m_archive, m_plan.item(item).size, message.internalDate, header->second);
        const auto entered =
            sources.and_then([&](const auto &held) { return enterFirst(item, message, held); });
        if (!entered)
            return failure(entered.error());
    }
    return {};
}

/// Enters the item with the text of the first of @p sources that has the size that is listed, and is there;
/// one with the same date before others, because it needs no copy. False when there is none.
Result<bool> ContentReuse::enterFirst(std::size_t item, FetchedMessage message,
                                      const std::vector<HeldMessage> &sources)
{
    std::vector<HeldMessage> fitting;
    std::ranges::copy_if(sources, std::back_inserter(fitting),
                         [&](const HeldMessage &held) { return held.size == m_plan.item(item).size; });
    std::stable_partition(fitting.begin(), fitting.end(),
                          [&](const HeldMessage &held) { return held.internalDate == message.internalDate; });
    for (const HeldMessage &held : fitting) {
        if (m_cancel.isCancelled())
            return failure(Error::cancelled());
        auto staged = m_archive.reuse(held, message.internalDate);
        if (!staged)
            return failure(staged.error());
        if (!*staged)
            continue;
        message.size = held.size;
        const PlannedMailbox &mailbox = m_plan.mailboxes()[m_plan.mailboxOf(item)];
        if (auto added = m_archive.add(mailbox.id, message, std::move(**staged)); !added)
            return failure(added.error());
        m_ledger.reused(item);
        return true;
    }
    return false;
}

} // namespace mailsheaf
