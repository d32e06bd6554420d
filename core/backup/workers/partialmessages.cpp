// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/workers/partialmessages.h"

namespace mailsheaf {

void PartialMessages::put(std::size_t index, PartialMessage partial)
{
    const std::lock_guard lock(m_mutex);
    m_partials.insert_or_assign(index, std::move(partial));
    m_any = true;
}

std::optional<PartialMessage> PartialMessages::take(std::size_t index)
{
    if (!m_any)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    auto node = m_partials.extract(index);
    m_any = !m_partials.empty();
    return node.empty() ? std::nullopt : std::optional(std::move(node.mapped()));
}

} // namespace mailsheaf
