// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/epochmatch.h"

#include "core/imap/messagedetails.h"

#include <algorithm>
#include <utility>

namespace mailsheaf {

namespace {

using SizeAndDate = std::pair<quint64, qint64>;

SizeAndDate sizeAndDate(const OlderMessage &message)
{
    return {message.size, message.internalDate};
}

} // namespace

Result<EpochMatch> EpochMatch::load(const Archive &archive, const MailboxName &mailbox, UidValidity validity)
{
    return archive.messagesOfOtherEpochs(mailbox, validity).map([](std::vector<OlderMessage> &&messages) {
        EpochMatch match;
        match.m_messages = std::move(messages);
        std::ranges::sort(match.m_messages, {}, sizeAndDate);
        return match;
    });
}

bool EpochMatch::hasSize(quint64 size) const
{
    return std::ranges::binary_search(m_messages, size, {}, &OlderMessage::size);
}

bool EpochMatch::has(quint64 size, qint64 internalDate) const
{
    return !range(size, internalDate).empty();
}

std::span<const OlderMessage> EpochMatch::range(quint64 size, qint64 internalDate) const
{
    const SizeAndDate wanted(size, internalDate);
    return {std::ranges::lower_bound(m_messages, wanted, {}, sizeAndDate),
            std::ranges::upper_bound(m_messages, wanted, {}, sizeAndDate)};
}

Result<std::vector<HeldMessage>> EpochMatch::find(const Archive &archive, quint64 size, qint64 internalDate,
                                                  const QByteArray &header) const
{
    std::vector<HeldMessage> found;
    for (const OlderMessage &older : range(size, internalDate)) {
        auto held = archive.message(older.mailbox, older.uid);
        if (!held)
            return failure(held.error());
        if (*held && !header.isEmpty() && headerOf(archive.beginningOf(**held, longestHeader)) == header)
            found.push_back(std::move(**held));
    }
    const auto differs = [&](const HeldMessage &held) { return held.sha256 != found.front().sha256; };
    if (std::ranges::any_of(found, differs))
        found.clear();
    return found;
}

QByteArray headerOf(const QByteArray &beginning)
{
    qsizetype line = 0;
    for (qsizetype end = beginning.indexOf('\n'); end >= 0; end = beginning.indexOf('\n', line)) {
        const QByteArray text = beginning.sliced(line, end - line);
        if (text.isEmpty() || text == "\r")
            return beginning.first(end + 1);
        line = end + 1;
    }
    return beginning;
}

} // namespace mailsheaf
