// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/flagrefresh.h"

#include <utility>

namespace mailsheaf {

namespace {

constexpr std::size_t messagesAtOnce = 2000;

} // namespace

FlagRefresh::FlagRefresh(Archive &archive, MailboxId mailbox)
    : m_archive(archive)
    , m_waiting{.mailbox = mailbox, .messages = {}}
{
}

Result<void> FlagRefresh::add(const FetchedMessage &message)
{
    m_waiting.messages.push_back({.uid = message.uid, .flags = message.flags, .labels = message.labels});
    return m_waiting.messages.size() < messagesAtOnce ? Result<void>() : finish();
}

Result<void> FlagRefresh::finish()
{
    if (m_waiting.messages.empty())
        return {};
    FlagsNote note{.mailbox = m_waiting.mailbox, .messages = {}};
    std::swap(note.messages, m_waiting.messages);
    return m_archive.note(std::move(note));
}

} // namespace mailsheaf
